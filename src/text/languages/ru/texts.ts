import type { TextRules } from '../rules/text-rules.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { commonWords } from './common-words.ts'
import { documents } from './documents.ts'
import { lists } from './lists.ts'
import { pages } from './pages.ts'
import { uses } from './uses.ts'

export const russianTexts: TextRules = {
  lists,
  clauses,
  uses,
  candidates,
  documents,
  pages,
  commonWords,
  rootOf: null,
}
