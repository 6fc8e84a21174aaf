import type { LanguageRules } from '../rules/language-rules.ts'
import { bodies } from './bodies.ts'
import { dates } from './dates.ts'
import { words } from './little-words.ts'
import { places } from './place-words.ts'
import { stemRussian } from './stem.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const russian: LanguageRules = {
  name: 'Russian',
  frenchName: 'russe',
  codes: 'rus',
  stem: stemRussian,
  verbs,
  places,
  words,
  writing,
  dates,
  bodies,
  clitics: null,
}
