import type { LanguageRules } from '../rules/language-rules.ts'
import { noUses } from '../rules/use-rules.ts'
import { bodies } from './bodies.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { clitics } from './clitics.ts'
import { commonWords } from './common-words.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { lists } from './lists.ts'
import { words } from './little-words.ts'
import { pages } from './pages.ts'
import { places } from './place-words.ts'
import { stemArabic } from './stem.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const arabic: LanguageRules = {
  name: 'Arabic',
  codes: 'ara',
  stem: stemArabic,
  verbs,
  places,
  words,
  writing,
  lists,
  clauses,
  uses: noUses,
  candidates,
  dates,
  documents,
  bodies,
  pages,
  clitics,
  commonWords,
}
