import type { LanguageRules } from '../rules/language-rules.ts'
import { noUses } from '../rules/use-rules.ts'
import { clauses } from './clauses.ts'
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
  uses: noUses,
  clitics: null,
  commonWords: null,
}
