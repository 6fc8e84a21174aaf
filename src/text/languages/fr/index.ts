import type { LanguageRules } from '../rules/language-rules.ts'
import { bodies } from './bodies.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { commonWords } from './common-words.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { lists } from './lists.ts'
import { words } from './little-words.ts'
import { pages } from './pages.ts'
import { places } from './place-words.ts'
import { stemFrench } from './stem.ts'
import { uses } from './uses.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const french: LanguageRules = {
  name: 'French',
  codes: 'fra fre',
  stem: stemFrench,
  verbs,
  places,
  words,
  writing,
  lists,
  clauses,
  uses,
  candidates,
  dates,
  documents,
  bodies,
  pages,
  clitics: null,
  commonWords,
}
