import type { LanguageRules } from '../rules/language-rules.ts'
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { words } from './little-words.ts'
import { places } from './place-words.ts'
import { stemGerman } from './stem.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const german: LanguageRules = {
  name: 'German',
  frenchName: 'allemand',
  codes: 'deu ger',
  stem: stemGerman,
  verbs,
  places,
  words,
  writing,
  dates,
  bodies,
  clitics: null,
}
