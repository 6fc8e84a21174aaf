import type { IndexReader } from '../../store/index.ts'
import type { AdoptedText, Document } from '../../types.ts'
import { lackingPlaces } from './lacking-places.ts'
import type { CountedSpan } from './spans.ts'

/** Share of the draft’s words that one text has word for word, at least, where the draft is that text. */
const LEAST_SHARE = 0.7
/** The text has no more words than the draft by this share: it does not only hold the draft. */
const MOST_LONGER = 1.3
/** Paragraphs of a draft that is called by a text’s name, at least: one agreed paragraph is a quotation. */
const LEAST_PARAGRAPHS = 5

/**
 * The adopted text that the draft is, with the paragraphs in which the two differ: what most of the draft’s words stand in
 * word for word, and that has hardly more words. Null where there is none.
 */
export function adoptedText(
  index: IndexReader,
  counted: readonly CountedSpan[],
  draft: Pick<Document, 'passages' | 'language'>,
): AdoptedText | null {
  const paragraphs = new Set(counted.map(({ span }) => span.paragraph))
  if (paragraphs.size < LEAST_PARAGRAPHS) return null
  const all = counted.reduce((sum, { words }) => sum + words, 0)
  const shares = new Map<number, number>()
  for (const { words, documents } of counted)
    for (const key of documents) shares.set(key, (shares.get(key) ?? 0) + words)
  const likely = [...shares].filter(([, words]) => words >= LEAST_SHARE * all)
  if (likely.length === 0) return null
  const rows = index.documentsByKey(likely.map(([key]) => key))
  const [best] = likely
    .flatMap(([key, words]) => {
      const row = rows.get(key)
      return row === undefined || wordsIn(index, key) > MOST_LONGER * all ? [] : [{ key, words, row }]
    })
    .sort((a, b) => b.words - a.words || (dateOf(a) < dateOf(b) ? 1 : -1) || a.key - b.key)
  if (best === undefined) return null
  const changed = new Set(
    counted.filter(({ documents }) => !documents.includes(best.key)).map(({ span }) => span.paragraph),
  )
  const { id, language, title, adopted } = best.row.header
  const texts = draft.passages.map(({ text }) => text)
  const lacking = lackingPlaces(index, best.key, texts, draft.language)
  return { id, language, title, adopted, changed: [...changed].sort((a, b) => a - b), lacking, leftOut: false }
}

const dateOf = ({ row }: { row: { header: { adopted: string | null } } }): string => row.header.adopted ?? ''

function wordsIn(index: IndexReader, key: number): number {
  return index.passages(key).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
