import type { LabelRow } from '../../store/index.ts'
import { labelKey, trigrams } from '../../text/index.ts'
import type { LabelIndex } from './label-index.ts'
import { isSlipOf } from './slip-of-a-label.ts'

/** Labels handed to the fuzzy ranker at most: those that share most trigrams with the query. */
const CANDIDATES = 20
/** Fuse score above which a label is no longer a likely slip of the pen (0 is equal, 1 unlike). */
const LIKELY = 0.34

/** Labels of which a query is a likely slip of the pen, best first. */
export async function misspeltLabels(index: LabelIndex, query: string): Promise<LabelRow[]> {
  const key = keyOf(query)
  return (await labelsAlike(index, query)).filter(({ exact, language }) => isSlipOf(key, exact, language))
}

/** Labels spelt much as a query is, most alike first: also those that say something else, or the contrary. */
export async function labelsAlike(index: LabelIndex, query: string): Promise<LabelRow[]> {
  const key = keyOf(query)
  if (key.length < 3) return []
  const candidates = index.labelsLike(trigrams(key), CANDIDATES)
  const { default: Fuse } = await import('fuse.js')
  const fuse = new Fuse(candidates, { keys: ['exact'], ignoreLocation: true, includeScore: true, threshold: LIKELY })
  return fuse
    .search(key)
    .filter(({ score, item }) => (score ?? 1) <= LIKELY && similarLength(item.exact, key))
    .sort(
      (a, b) => (a.score ?? 1) - (b.score ?? 1) || a.item.exact.length - b.item.exact.length || a.item.key - b.item.key,
    )
    .map(({ item }) => item)
}

const keyOf = (query: string): string => labelKey(query.slice(0, 120), 'en')

// Fuse finds a short pattern inside a long label; a slip of the pen changes little of the length.
function similarLength(label: string, query: string): boolean {
  return label.length >= query.length - 3 && label.length <= query.length * 2 + 3
}
