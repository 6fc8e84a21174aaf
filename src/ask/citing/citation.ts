import type { CitationRow, DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { sentences } from '../../text/index.ts'
import type { Anchor, Citation, DocumentRef, SameParagraph } from '../../types.ts'
import { isMention } from './is-mention.ts'
import { knownStates } from './known-states.ts'
import { rollCall } from './roll-call.ts'
import { unaltered } from './unaltered.ts'

/** Longest context given with a quotation, in UTF-16 code units. */
const CONTEXT = 420
/** Words before and after a quotation by which to find it again (W3C TextQuoteSelector). */
const AROUND = 32

/** A document as every answer prints it. */
export function documentRef({ header, standing }: DocumentRow, index: IndexReader): DocumentRef {
  const { id, symbol, title, kind, issuer, adopted, language, source, sourceLanguage, text, adoption } = header
  const coalition = adoption.votes?.by ? rollCall(header, knownStates(index)) : null
  const languages = index.languagesOf(id)
  const english = language !== 'en' && languages.includes('en') ? englishTitle(index, id) : null
  return {
    ...{ id, symbol, title },
    ...(english === null ? {} : { titleEnglish: english }),
    ...{ kind, issuer, adopted, language, languages, source },
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
    ...{ text, adoption },
    ...(coalition === null ? {} : { coalition }),
    ...(standing === null ? {} : { standing }),
  }
}

// Thousands of citations name a few hundred texts.
const titles = new WeakMap<IndexReader, Map<string, string | null>>()

function englishTitle(index: IndexReader, id: string): string | null {
  const known = titles.get(index) ?? new Map<string, string | null>()
  titles.set(index, known)
  const before = known.get(id)
  if (before !== undefined) return before
  const title = index.documentsById(id).find(({ header }) => header.language === 'en')?.header.title ?? null
  known.set(id, title)
  return title
}

/** Turn stored uses into citations, in the same order; rows are read together, each once. */
export function citationsFrom(
  index: IndexReader,
  rows: readonly (CitationRow & { editions?: SameParagraph[] })[],
): Citation[] {
  const documents = index.documentsByKey([...new Set(rows.map(row => row.document))])
  const passages = index.passagesByKey([...new Set(rows.map(row => row.passage))])
  const refs = new Map([...documents].map(([key, row]) => [key, documentRef(row, index)]))
  return rows.flatMap(row => {
    const document = documents.get(row.document)
    const passage = passages.get(row.passage)
    const ref = refs.get(row.document)
    if (!document || !passage || !ref) return []
    const cited = citation(row, document, unaltered(passage, index), ref)
    return [{ ...cited, ...(row.editions && { editions: row.editions }), ...(isMention(row) && { mention: true }) }]
  })
}

/** The citation of words `start` to `end` of a passage. */
export function citation(
  row: Pick<CitationRow, 'start' | 'end' | 'status' | 'seen' | 'evidence' | 'confirmed'>,
  { header }: DocumentRow,
  passage: PassageRow,
  document: DocumentRef,
): Citation {
  const { start, end } = row
  const whole = row.status === 'official' || row.status === 'copy'
  const context = whole ? contextOf(passage.text, header.language, start, end) : null
  return {
    document,
    locator: passage.locator,
    status: row.status,
    seen: row.seen,
    evidence: row.evidence ?? (whole ? header.source : null),
    quote: passage.text.slice(start, end),
    start,
    end,
    context: context && passage.text.slice(context.start, context.end),
    contextStart: context?.start ?? null,
    summary: whole ? null : passage.text,
    confirmed: row.confirmed,
    language: header.language,
    anchor: anchorOf(header.sha256, passage, start, end),
  }
}

/** What finds a quotation again after a corrected re-import: version, path, fingerprint, and the words around it. */
export function anchorOf(version: string | null, passage: PassageRow, start: number, end: number): Anchor {
  return {
    version,
    path: passage.locator?.label ?? null,
    // Only who keeps the answer asks for it.
    get fingerprint() {
      return passage.fingerprint
    },
    prefix: passage.text.slice(Math.max(0, start - AROUND), start),
    suffix: passage.text.slice(end, end + AROUND),
  }
}

/** The sentence around a quotation, cut at words where it is long. */
export function contextOf(text: string, language: string, start: number, end: number): { start: number; end: number } {
  const around = sentences(text, language).filter(sentence => sentence.end > start && sentence.start < end)
  const first = around[0]?.start ?? 0
  const last = around.at(-1)?.end ?? text.length
  if (last - first <= CONTEXT) return { start: first, end: last }
  const room = Math.max(0, Math.floor((CONTEXT - (end - start)) / 2))
  return {
    start: wordAfter(text, Math.max(first, start - room), first),
    end: wordBefore(text, Math.min(last, end + room), last),
  }
}

function wordAfter(text: string, at: number, floor: number): number {
  if (at <= floor) return floor
  const space = text.indexOf(' ', at)
  return space === -1 ? at : space + 1
}

function wordBefore(text: string, at: number, ceiling: number): number {
  if (at >= ceiling) return ceiling
  const space = text.lastIndexOf(' ', at)
  return space === -1 ? at : space
}
