import type { LanguageRules } from '../rules/language-rules.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { dates } from './dates.ts'
import { lists } from './lists.ts'
import { places } from './place-words.ts'
import { stemGerman } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const german: LanguageRules = {
  stem: stemGerman,
  verbs,
  places,
  words,
  writing,
  lists,
  clauses,
  candidates,
  dates,
  clitics: null,
  commonWords: null,
}
