import type { LanguageRules } from '../rules/language-rules.ts'
import { commonWords } from './common-words.ts'
import { stemEnglish } from './stem.ts'
import { words } from './words.ts'

export const english: LanguageRules = {
  stem: stemEnglish,
  words,
  clitics: null,
  commonWords,
}
