import type { LanguageRules } from '../rules/language-rules.ts'
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { words } from './little-words.ts'
import { places } from './place-words.ts'
import { stemEnglish } from './stem.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const english: LanguageRules = {
  name: 'English',
  frenchName: 'anglais',
  codes: 'eng',
  stem: stemEnglish,
  verbs,
  places,
  words,
  writing,
  dates,
  bodies,
  clitics: null,
}
