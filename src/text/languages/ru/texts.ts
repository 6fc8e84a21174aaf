import type { TextRules } from '../rules/text-rules.ts'
import { noUses } from '../rules/use-rules.ts'
import { binding } from './binding.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { commonWords } from './common-words.ts'
import { documents } from './documents.ts'
import { lists } from './lists.ts'
import { narrowing } from './narrowing.ts'
import { pages } from './pages.ts'
import { references } from './references.ts'
import { sameWords } from './same-words.ts'
import { stakes } from './stakes.ts'

export const russianTexts: TextRules = {
  lists,
  clauses,
  stakes,
  binding,
  narrowing,
  sameWords,
  uses: noUses,
  candidates,
  documents,
  pages,
  references,
  commonWords,
  rootOf: null,
}
