import type { LanguageRules } from '../rules/language-rules.ts'
import { clauses } from './clauses.ts'
import { commonWords } from './common-words.ts'
import { lists } from './lists.ts'
import { places } from './place-words.ts'
import { stemEnglish } from './stem.ts'
import { uses } from './uses.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const english: LanguageRules = {
  stem: stemEnglish,
  verbs,
  places,
  words,
  writing,
  lists,
  clauses,
  uses,
  clitics: null,
  commonWords,
}
