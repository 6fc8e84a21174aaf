import type { CitationRow, IndexReader } from '../store/index.ts'
import type { Counterpart, DocumentRef } from '../types.ts'
import { documentRef } from './citation.ts'
import { type DocumentPair, pairDocuments } from './pair-documents.ts'
import type { PairedPassage } from './parallel.ts'

/**
 * For each use of a concept the paragraph that says the same in another language, with the concept's uses in it.
 *
 * @returns in the order of `rows`; null where the document is not held whole in both languages, or is in that language already.
 */
export function counterpartsOf(
  index: IndexReader,
  rows: readonly CitationRow[],
  language: string,
): (Counterpart | null)[] {
  const pairs = pairsOf(index, rows, language)
  const byLanguage = new Map<string, DocumentPair[]>()
  for (const pair of pairs.values()) {
    const from = pair.left.header.language
    byLanguage.set(from, [...(byLanguage.get(from) ?? []), pair])
  }
  const paired = new Map([...byLanguage.values()].flatMap(list => [...pairDocuments(index, list)]))
  const uses = new Map<number, CitationRow[]>()
  const usesIn = (document: number): CitationRow[] => {
    const known = uses.get(document) ?? index.citationsOfDocument(document)
    uses.set(document, known)
    return known
  }
  return rows.map(row => {
    const pair = pairs.get(row.document)
    const found = paired.get(row.document)?.find(({ left }) => left.key === row.passage)
    if (!pair || !found) return null
    const ref = documentRef(pair.right, index.languagesOf(pair.right.header.id))
    return counterpart(
      found,
      ref,
      usesIn(pair.right.key).filter(({ term }) => term === row.term),
    )
  })
}

/** Documents of the citations with their other language, by key, where both are full texts. */
function pairsOf(index: IndexReader, rows: readonly CitationRow[], language: string): Map<number, DocumentPair> {
  const pairs = new Map<number, DocumentPair>()
  for (const [key, left] of index.documentsByKey([...new Set(rows.map(({ document }) => document))])) {
    if (left.header.language === language || !isWhole(left.header)) continue
    const right = index
      .documentsById(left.header.id)
      .find(({ header }) => header.language === language && isWhole(header))
    if (right) pairs.set(key, { left, right })
  }
  return pairs
}

const isWhole = ({ text }: { text: string }): boolean => text === 'official' || text === 'copy'

function counterpart(
  { right, proved, by, doubt }: PairedPassage,
  document: DocumentRef,
  uses: readonly CitationRow[],
): Counterpart {
  return {
    document,
    status: document.text === 'official' ? 'official' : 'copy',
    proved,
    by,
    doubt,
    passages: right.map(({ key, locator, text }) => ({
      locator,
      text,
      matches: uses
        .filter(({ passage }) => passage === key)
        .map(({ start, end, confirmed }) => ({ start, end, confirmed })),
    })),
  }
}
