import type { LanguageRules } from '../rules/language-rules.ts'
import { bodies } from './bodies.ts'
import { clitics } from './clitics.ts'
import { dates } from './dates.ts'
import { words } from './little-words.ts'
import { places } from './place-words.ts'
import { stemArabic } from './stem.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const arabic: LanguageRules = {
  name: 'Arabic',
  frenchName: 'arabe',
  codes: 'ara',
  stem: stemArabic,
  verbs,
  places,
  words,
  writing,
  dates,
  bodies,
  clitics,
}
