import type { LanguageRules } from '../rules/language-rules.ts'
import { clitics } from './clitics.ts'
import { commonWords } from './common-words.ts'
import { stemArabic } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const arabic: LanguageRules = {
  stem: stemArabic,
  verbs,
  words,
  writing,
  clitics,
  commonWords,
}
