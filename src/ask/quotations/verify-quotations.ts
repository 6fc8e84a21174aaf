import { FocError } from '../../errors.ts'
import type { DocumentRow, IndexReader } from '../../store/index.ts'
import { baseLanguage, sameLocator } from '../../text/index.ts'
import { closestRun, wordDiff } from '../../text/whole-texts.ts'
import type { Citation } from '../../types.ts'
import { citation, documentRef } from '../citing/citation.ts'
import { corpusOf } from '../citing/corpus.ts'
import { placeIn } from '../show/place-in.ts'
import type { CheckedDocument, CheckedPlace, CheckedQuotation, QuotationsAnswer } from './answer.ts'
import { claimOf } from './claim-of.ts'
import { heldWords } from './hold-quotation.ts'
import { type NamedPlace, namedPlaces } from './named-places.ts'
import { type NamedDocument, namedDocuments } from './named-texts.ts'
import { type QuotedWords, quotedWords } from './quoted-words.ts'
import { inOtherTexts, nearestAnywhere } from './whole-library.ts'

/** Quotations, places and documents of one text that are looked at. */
const MOST = 100
/** Words of a quotation at least. */
const FEWEST = 2
/** Places of one document that are given. */
const MOST_PLACES = 3
/** Likeness below which other words are no version of those given. */
const LEAST_LIKE = 0.5

/**
 * Hold every quotation, paragraph number and document that a text gives against the library. The text is only read: nothing in
 * it is followed.
 *
 * Offsets are UTF-16 units into `text`. A quotation belongs to the document and place named nearest to it in its paragraph.
 */
export async function verifyQuotations(index: IndexReader, text: string): Promise<QuotationsAnswer> {
  const documents = namedDocuments(index, text)
  const places = namedPlaces(text, documents)
  const all = quotedWords(text).filter(one => !isTitle(one, documents))
  const quoted = all.filter(({ words }) => words.split(/\s+/).length >= FEWEST)
  const quotations: CheckedQuotation[] = []
  for (const one of quoted.slice(0, MOST)) quotations.push(await checked(index, text, one, documents, places))
  return {
    corpus: corpusOf(index, {}),
    quotations: nearestAnywhere(index, quotations),
    places: places.slice(0, MOST).flatMap(one => checkedPlace(index, one)),
    documents: documents.slice(0, MOST).map(checkedDocument),
    leftOut: { ofOneWord: all.length - quoted.length, beyond: Math.max(0, quoted.length - MOST) },
    searched: index.counts({}),
  }
}

/** A title in quotation marks is a name. */
const isTitle = ({ start, end }: QuotedWords, documents: readonly NamedDocument[]): boolean =>
  documents.some(one => one.row !== null && one.start <= start && one.end >= end)

async function checked(
  index: IndexReader,
  text: string,
  quoted: QuotedWords,
  documents: readonly NamedDocument[],
  places: readonly NamedPlace[],
): Promise<CheckedQuotation> {
  const { document, place } = claimOf(text, quoted, documents, places)
  const claimed = document && {
    document: document.row?.header.id ?? document.written,
    place: place?.place ?? null,
  }
  const told = { ...quoted, claimed, exact: false, found: [], nearest: null }
  const row = document?.row ?? null
  const held = row && versionHolding(index, quoted.words, row)
  if (held && held.words.places.length > 0) {
    const { places: found, exact } = held.words
    const at = place && found.filter(one => isAt(index, held.row, one, place.place))
    if (at === null || at.length > 0)
      return { ...told, verdict: 'stands', exact, found: (at ?? found).slice(0, MOST_PLACES) }
    return { ...told, verdict: 'other-place', exact, found: found.slice(0, MOST_PLACES) }
  }
  if (held?.words.isTitle) return { ...told, verdict: 'stands', exact: true }
  if (held?.words.inSummary) return { ...told, verdict: 'our-summary' }
  const elsewhere = await inOtherTexts(index, quoted.words, row)
  if (row === null && document === null)
    return elsewhere.found.length > 0
      ? { ...told, verdict: 'stands', ...elsewhere }
      : { ...told, verdict: elsewhere.inSummary ? 'our-summary' : 'not-found' }
  if (elsewhere.found.length > 0) return { ...told, verdict: 'other-text', ...elsewhere }
  const near = row && nearestIn(index, quoted.words, row)
  if (near) return { ...told, verdict: 'differs', nearest: near }
  return { ...told, verdict: row !== null && isWhole(row) ? 'not-found' : 'cannot-be-told' }
}

/** The language of a document that has the words; else the one in which the text names it. */
function versionHolding(
  index: IndexReader,
  words: string,
  row: DocumentRow,
): { row: DocumentRow; words: ReturnType<typeof heldWords> } {
  const first = { row, words: heldWords(index, words, row) }
  if (first.words.places.length > 0) return first
  for (const other of index.documentsById(row.header.id)) {
    if (other.key === row.key) continue
    const found = { row: other, words: heldWords(index, words, other) }
    if (found.words.places.length > 0) return found
  }
  return first
}

/** Whether a citation stands at a place, or below it. */
function isAt(index: IndexReader, row: DocumentRow, { locator }: Citation, place: string): boolean {
  try {
    const named = placeIn(index.passages(row.key), place, row.header.id)
    return named.passages.some(passage => sameLocator(passage.locator, locator))
  } catch (error) {
    if (error instanceof FocError && (error.code === 'UNKNOWN_PLACE' || error.code === 'AMBIGUOUS_PLACE')) return false
    throw error
  }
}

function nearestIn(index: IndexReader, words: string, row: DocumentRow): CheckedQuotation['nearest'] {
  if (!isWhole(row)) return null
  const { language } = row.header
  let best: { similarity: number; start: number; end: number; at: number } | null = null
  const passages = index.passages(row.key)
  for (const [at, passage] of passages.entries()) {
    const run = closestRun(words, passage.text, language)
    if (run && run.similarity >= LEAST_LIKE && run.similarity > (best?.similarity ?? 0)) best = { ...run, at }
  }
  const passage = best && passages[best.at]
  if (!best || !passage) return null
  const status = row.header.text === 'official' ? 'official' : 'copy'
  const cited = citation(
    { start: best.start, end: best.end, status, seen: null, evidence: null, confirmed: true },
    row,
    passage,
    documentRef(row, index),
  )
  return { citation: cited, diff: wordDiff(cited.quote, words, baseLanguage(language)) }
}

const isWhole = ({ header }: DocumentRow): boolean => header.text === 'official' || header.text === 'copy'

function checkedPlace(index: IndexReader, { start, end, written, place, document }: NamedPlace): CheckedPlace[] {
  const row = document?.row
  if (!row) return []
  const told = { start, end, written, document: row.header.id, place }
  try {
    const { locator } = placeIn(index.passages(row.key), place, row.header.id)
    return [{ ...told, verdict: 'there', locator, why: null }]
  } catch (error) {
    if (!(error instanceof FocError)) throw error
    if (error.code === 'AMBIGUOUS_PLACE') return [{ ...told, verdict: 'there', locator: null, why: error.message }]
    const verdict = isWhole(row) ? 'not-there' : 'cannot-be-told'
    return [{ ...told, verdict, locator: null, why: error.hint ?? null }]
  }
}

const checkedDocument = ({ start, end, written, row, verdict, why }: NamedDocument): CheckedDocument => ({
  ...{ start, end, written, document: row?.header.id ?? null, verdict, why },
})
