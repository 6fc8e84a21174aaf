import type { LanguageRules } from '../rules/language-rules.ts'
import { commonWords } from './common-words.ts'
import { stemEnglish } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const english: LanguageRules = {
  stem: stemEnglish,
  verbs,
  words,
  writing,
  clitics: null,
  commonWords,
}
