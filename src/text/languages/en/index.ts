import type { LanguageRules } from '../rules/language-rules.ts'
import { commonWords } from './common-words.ts'
import { stemEnglish } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'

export const english: LanguageRules = {
  stem: stemEnglish,
  verbs,
  words,
  clitics: null,
  commonWords,
}
