import type { IndexReader } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'
import { wordsRespelt } from '../search/near-clause.ts'
import type { FoundTerm } from '../terms/find-terms.ts'

/**
 * The words of a query as texts have them, where one is a likely slip of the pen that no text has; null where none is. A
 * label that was found spelt alike answers instead where it has as many words: *surveilance* is no *surveillance humaine*.
 */
export function respelt(index: IndexReader, query: string, guessed: readonly FoundTerm[]): string | null {
  const words = wordCount(query)
  const isLabel = guessed.some(({ kind, label }) => kind !== 'fuzzy' || wordCount(label) === words)
  return isLabel || words > MOST ? null : wordsRespelt(index, query)
}

/** More words are a sentence, which is not respelt. */
const MOST = 6

const wordCount = (text: string): number => tokenize(text.slice(0, 500), '').length
