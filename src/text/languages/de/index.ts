import type { LanguageRules } from '../rules/language-rules.ts'
import { stemGerman } from './stem.ts'
import { words } from './words.ts'

export const german: LanguageRules = {
  stem: stemGerman,
  words,
  clitics: null,
  commonWords: null,
}
