import type { LanguageRules } from '../rules/language-rules.ts'
import { commonWords } from './common-words.ts'
import { stemFrench } from './stem.ts'
import { verbs } from './verbs.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

export const french: LanguageRules = {
  stem: stemFrench,
  verbs,
  words,
  writing,
  clitics: null,
  commonWords,
}
