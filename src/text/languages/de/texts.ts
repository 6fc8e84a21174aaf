import type { TextRules } from '../rules/text-rules.ts'
import { titleBefore } from '../rules/title-before.ts'
import { noUses } from '../rules/use-rules.ts'
import { candidates } from './candidates.ts'
import { clauses } from './clauses.ts'
import { documents } from './documents.ts'
import { lists } from './lists.ts'
import { pages } from './pages.ts'

export const germanTexts: TextRules = {
  lists,
  clauses,
  uses: {
    ...noUses,
    behindTitle: titleBefore({
      numbered: '(?:Resolution|Beschl[uü]ss|Entscheidung)\\p{Ll}*',
      entitled: '(?:mit dem Titel|betitelt\\p{Ll}*)',
      ends:
        '(?:bekräftig|beton|unterstreich|anerkenn|verurteil|ermutig)\\p{Ll}*(?!\\p{L})|, (?:und )?(?:in (?:der|dem|denen)|mit (?:der|dem)|die|der|das|den|wonach|einschließlich|um)(?!\\p{L})|' +
        'sowie (?!\\d)|“ und (?!\\d)',
    }),
  },
  candidates,
  documents,
  pages,
  commonWords: null,
  rootOf: null,
}
