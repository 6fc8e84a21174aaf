import type { LanguageRules } from '../rules/language-rules.ts'
import { stemGerman } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const german: LanguageRules = {
  stem: stemGerman,
  verbs,
  words,
  writing,
  clitics: null,
  commonWords: null,
}
