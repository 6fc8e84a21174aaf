import type { CitationRow, IndexReader } from '../../store/index.ts'
import { groupBy } from '../../text/index.ts'
import type { Counterpart, DocumentRef } from '../../types.ts'
import { documentRef } from '../citing/citation.ts'
import { associatedWords, placesOfWords, type TranslatedParagraph } from './associated-words.ts'
import { type DocumentPair, pairDocuments } from './pair-documents.ts'
import type { PairedPassage } from './pair-passages.ts'

/**
 * For each use of a concept the paragraph that says the same in another language, with the concept's uses in it; where it
 * has none there, the words that the translations of these documents prove to stand for it.
 *
 * @returns in the order of `rows`; null where the document is not held whole in both languages, or is in that language already.
 */
export function counterpartsOf(
  index: IndexReader,
  rows: readonly CitationRow[],
  language: string,
): (Counterpart | null)[] {
  const pairs = pairsOf(index, rows, language)
  const byLanguage = groupBy(pairs.values(), ({ left }) => left.header.language)
  const paired = new Map([...byLanguage.values()].flatMap(list => [...pairDocuments(index, list)]))
  const words = wordsFor(index, [...pairs.values()], paired)
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
    const ref = documentRef(pair.right, index)
    const own = usesIn(pair.right.key).filter(({ term }) => term === row.term)
    return counterpart(found, ref, own, () => words(pair.left.header.language, row.term, language))
  })
}

/** The words that translate a concept out of a language, worked out when first asked. */
function wordsFor(
  index: IndexReader,
  pairs: readonly DocumentPair[],
  paired: ReadonlyMap<number, PairedPassage[]>,
): (from: string, concept: string, to: string) => readonly string[] | null {
  const paragraphs = new Map<string, TranslatedParagraph[]>()
  const known = new Map<string, readonly string[] | null>()
  const paragraphsFrom = (from: string): TranslatedParagraph[] => {
    const read = paragraphs.get(from) ?? pairs.filter(({ left }) => left.header.language === from).flatMap(translated)
    paragraphs.set(from, read)
    return read
  }
  const translated = ({ left }: DocumentPair): TranslatedParagraph[] => {
    const concepts = new Map<number, Set<string>>()
    for (const { passage, term, confirmed } of index.citationsOfDocument(left.key))
      if (confirmed) concepts.set(passage, (concepts.get(passage) ?? new Set()).add(term))
    return (paired.get(left.key) ?? [])
      .filter(({ proved, right }) => proved && right.length > 0)
      .map(({ left: passage, right }) => ({
        text: right.map(({ text }) => text).join('\n'),
        concepts: concepts.get(passage.key) ?? new Set(),
      }))
  }
  return (from, concept, to) => {
    const key = `${from} ${concept}`
    const found = known.get(key)
    if (found !== undefined) return found
    const words = associatedWords(paragraphsFrom(from), concept, to)
    known.set(key, words)
    return words
  }
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
  words: () => readonly string[] | null,
): Counterpart {
  const isNamed = right.some(({ key }) => uses.some(({ passage }) => passage === key))
  const stems = proved && !isNamed ? words() : null
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
      ...(stems === null ? {} : { inferred: placesOfWords(text, stems, document.language) }),
    })),
  }
}
