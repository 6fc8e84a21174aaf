import type { TextRules } from '../rules/text-rules.ts'
import { noUses } from '../rules/use-rules.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { documents } from './documents.ts'
import { lists } from './lists.ts'
import { pages } from './pages.ts'

export const germanTexts: TextRules = {
  lists,
  clauses,
  uses: noUses,
  candidates,
  documents,
  pages,
  commonWords: null,
  rootOf: null,
}
