import type { Filter, IndexReader } from '../../store/index.ts'
import type { Entry } from '../../types.ts'
import type { LookupAnswer, LookupQuestion } from './lookup.ts'

export interface BesidesEntries {
  said: Pick<LookupAnswer, 'passages' | 'notes' | 'miss' | 'inferred'>
  /** Texts have the words as typed: they are no slip of the pen (*misinformation* is not *disinformation*). */
  isWord: boolean
}

export const nothingMore: BesidesEntries = {
  said: { passages: [], notes: [], miss: null, inferred: null },
  isWord: false,
}

/**
 * What the words have themselves, where no entry is what was asked for: none was found, or a longer label (*freedom of
 * expression online*), or one spelt alike. Search is loaded only here, since most lookups end at an entry.
 */
export async function besidesEntries(
  index: IndexReader,
  { query, filter: typed, limit, every, explain }: LookupQuestion,
  filter: Filter,
  entries: readonly Entry[],
): Promise<BesidesEntries> {
  if (entries.some(({ match }) => match.kind !== 'partial' && match.kind !== 'fuzzy')) return nothingMore
  const { search } = await import('../search/index.ts')
  const asked = {
    query,
    filter: typed,
    limit,
    every: every ?? false,
    near: true,
    explain: explain ?? false,
    explainMiss: entries.length === 0,
  }
  const { hits: passages, notes, miss } = await search(index, asked)
  const isWord = passages.some(({ status }) => status !== 'summary')
  const isEntry = entries.some(({ match }) => match.kind === 'partial' || !isWord)
  // An entry spelt alike says enough where nothing but our own words has what was typed.
  if (isEntry) return { isWord, said: { ...nothingMore.said, passages: isWord ? passages : [] } }
  const isForeign = passages.some(({ document, status }) => document.language !== 'en' && status !== 'summary')
  if (!isForeign) return { isWord, said: { passages, notes, miss, inferred: null } }
  const { conceptsBeside } = await import('../pairs/concepts-beside.ts')
  return { isWord, said: { passages, notes, miss, inferred: await conceptsBeside(index, query, filter) } }
}
