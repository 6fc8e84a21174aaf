import type { LanguageRules } from '../rules/language-rules.ts'
import { noUses } from '../rules/use-rules.ts'
import { clauses } from './clauses.ts'
import { commonWords } from './common-words.ts'
import { lists } from './lists.ts'
import { places } from './place-words.ts'
import { stemSpanish } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const spanish: LanguageRules = {
  stem: stemSpanish,
  verbs,
  places,
  words,
  writing,
  lists,
  clauses,
  uses: noUses,
  clitics: null,
  commonWords,
}
