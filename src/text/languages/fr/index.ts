import type { LanguageRules } from '../rules/language-rules.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { commonWords } from './common-words.ts'
import { dates } from './dates.ts'
import { lists } from './lists.ts'
import { places } from './place-words.ts'
import { stemFrench } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const french: LanguageRules = {
  stem: stemFrench,
  verbs,
  places,
  words,
  writing,
  lists,
  clauses,
  candidates,
  dates,
  clitics: null,
  commonWords,
}
