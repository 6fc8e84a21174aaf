import type { LanguageRules } from '../rules/language-rules.ts'
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { words } from './little-words.ts'
import { places } from './place-words.ts'
import { stemFrench } from './stem.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const french: LanguageRules = {
  name: 'French',
  frenchName: 'français',
  codes: 'fra fre',
  stem: stemFrench,
  verbs,
  places,
  words,
  writing,
  dates,
  bodies,
  clitics: null,
}
