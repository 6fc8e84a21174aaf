import { FocError } from '../../errors.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import type { Entry } from '../../types.ts'
import { agreedFirst } from './agreed-first.ts'
import { hitWords } from './hit-words.ts'
import type { LookupAnswer, LookupQuestion } from './lookup.ts'

export interface BesidesEntries {
  said: Pick<LookupAnswer, 'passages' | 'found' | 'apart' | 'notes' | 'miss' | 'inferred'>
  /** Texts have the words as typed: they are no slip of the pen (*misinformation* is not *disinformation*). */
  isWord: boolean
}

export const nothingMore: BesidesEntries = {
  said: { passages: [], found: null, apart: null, notes: [], miss: null, inferred: null },
  isWord: false,
}

/**
 * What the words have themselves, where no entry is what was asked for: none was found, or a longer label (*freedom of
 * expression online*), or one spelt alike. Search is loaded only here, since most lookups end at an entry.
 *
 * @throws {FocError} `EMPTY_QUERY` where there are only little words, and what `search` refuses.
 */
export async function besidesEntries(
  index: IndexReader,
  { query, filter: typed, limit, every, explain }: LookupQuestion,
  filter: Filter,
  entries: readonly Entry[],
): Promise<BesidesEntries> {
  if (entries.some(({ match }) => match.kind !== 'partial' && match.kind !== 'fuzzy')) return nothingMore
  const { hasOnlyLittleWords, search } = await import('../search/index.ts')
  if (entries.length === 0 && hasOnlyLittleWords(query))
    throw new FocError('EMPTY_QUERY', 'the query has only little words', {
      hint: 'Add the word that matters; foc search finds a phrase between quotation marks, whatever its words.',
    })
  const asked = {
    query,
    filter: typed,
    limit,
    every: every ?? false,
    near: true,
    explain: explain ?? false,
    explainMiss: entries.length === 0,
  }
  const { hits, notes, miss, total, documentCount, counted, together } = await search(index, asked)
  const passages = every ? hits : agreedFirst(hits, one => one.together !== null && hitWords(one) !== null)
  const found = together ? { ...together, counted: 'exact' as const } : { total, documentCount, counted }
  const apart = together === undefined ? null : { total: total - together.total, counted }
  const isWord = passages.some(({ status, lacks }) => status !== 'summary' && lacks === undefined)
  const isEntry = entries.some(({ match }) => match.kind === 'partial' || !isWord)
  // An entry spelt alike says enough where nothing but our own words has what was typed.
  if (isEntry) return { isWord, said: { ...nothingMore.said, ...(isWord ? { passages, found, apart, notes } : {}) } }
  const isForeign = passages.some(({ document, status }) => document.language !== 'en' && status !== 'summary')
  if (!isForeign) return { isWord, said: { passages, found, apart, notes, miss, inferred: null } }
  const { conceptsBeside } = await import('../pairs/concepts-beside.ts')
  return { isWord, said: { passages, found, apart, notes, miss, inferred: await conceptsBeside(index, query, filter) } }
}
