import type { LanguageRules } from '../rules/language-rules.ts'
import { stemGerman } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'

export const german: LanguageRules = {
  stem: stemGerman,
  verbs,
  words,
  clitics: null,
  commonWords: null,
}
