import type { LanguageRules } from '../rules/language-rules.ts'
import { commonWords } from './common-words.ts'
import { stemFrench } from './stem.ts'
import { words } from './words.ts'

export const french: LanguageRules = {
  stem: stemFrench,
  words,
  clitics: null,
  commonWords,
}
