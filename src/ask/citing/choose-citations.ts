import type { CitationRow, Filter, IndexReader } from '../../store/index.ts'

/** Places of one text shown when the user sets no limit: more of the same text crowds out the others. */
const PLACES = 3
/** Rows read at a time. */
const BATCH = 256

export interface Choice {
  filter: Filter
  /** Citations wanted at most. */
  limit: number
  /** All uses in order, as a script with an explicit limit wants them, instead of a reader’s choice. */
  every: boolean
  /** Language of the reader, who is shown a text in it where the library holds it. */
  language: string
}

/**
 * Citations of a concept in answer order.
 *
 * A reader’s choice leaves out what repeats: a second use in the same paragraph, a fourth paragraph of the same text, and
 * a translation where the text is held in the reader’s language. Everything left out is still counted.
 */
export function chooseCitations(index: IndexReader, term: string, choice: Choice): CitationRow[] {
  const { filter, limit, every, language } = choice
  if (every) return index.citations(term, filter, { offset: 0, limit })
  const chosen: CitationRow[] = []
  const passages = new Set<number>()
  const places = new Map<string, number>()
  const inLanguage = new Map<string, boolean>()
  for (let offset = 0; chosen.length < limit; offset += BATCH) {
    const rows = index.citations(term, filter, { offset, limit: BATCH })
    const documents = index.documentsByKey([...new Set(rows.map(row => row.document))])
    for (const row of rows) {
      if (chosen.length >= limit) break
      const header = documents.get(row.document)?.header
      if (!header) continue
      const text = `${header.id} ${row.status === 'reported' ? 'reported' : ''}`
      if (passages.has(row.passage) || (places.get(text) ?? 0) >= PLACES) continue
      if (
        header.language !== language &&
        filter.languages === undefined &&
        heldIn(index, header.id, language, inLanguage)
      )
        continue
      passages.add(row.passage)
      places.set(text, (places.get(text) ?? 0) + 1)
      chosen.push(row)
    }
    if (rows.length < BATCH) break
  }
  return chosen
}

/** Is there a whole text in that language? Digests record other words in each language, so they never stand for one another. */
export function heldIn(index: IndexReader, id: string, language: string, known: Map<string, boolean>): boolean {
  const before = known.get(id)
  if (before !== undefined) return before
  const held = index
    .documentsById(id)
    .some(({ header }) => header.language === language && (header.text === 'official' || header.text === 'copy'))
  known.set(id, held)
  return held
}
