import { statusOf } from '../../match/worth/index.ts'
import type { DocumentRow, IndexReader, PassageRow } from '../../store/index.ts'
import { parseLocator, sameLocator, splitReference, tokenize } from '../../text/index.ts'
import type { Citation, LostCitation, ToolkitCitation } from '../../types.ts'
import { anchorOf, contextOf, documentRef } from './citation.ts'

/** Whether and where a recorded phrase stands today. */
export type Resolution =
  | { kind: 'found'; citation: Citation; passage: PassageRow }
  /** Found word for word, but in another paragraph of the same document: to review, never silently moved. */
  | { kind: 'moved'; citation: Citation; passage: PassageRow; from: string }
  | { kind: 'absent'; why: Exclude<LostCitation['why'], 'moved'>; reason: string }

/** Find a toolkit's citation: its phrase, at its place, in whichever language of the document has it. */
export function resolveCitation(index: IndexReader, cite: ToolkitCitation): Resolution {
  const { id, language } = splitReference(cite.document)
  const rows = index.documentsById(id).filter(({ header }) => language === null || header.language === language)
  if (rows.length === 0) return { kind: 'absent', why: 'not-held', reason: `no document has the id ${cite.document}` }
  const place = cite.locator === null ? null : parseLocator(cite.locator)
  let elsewhere: Resolution | null = null
  for (const row of rows) {
    for (const passage of index.passages(row.key)) {
      const span = phraseIn(passage, row, cite.phrase)
      if (!span) continue
      const citation = citationAt(index, row, passage, span)
      // A phrase whose place was never known is found wherever it stands.
      if (place === null || sameLocator(place, passage.locator)) return { kind: 'found', citation, passage }
      elsewhere ??= { kind: 'moved', citation, passage, from: cite.locator ?? '—' }
    }
  }
  if (elsewhere !== null) return elsewhere
  const held = heldAs(rows)
  const why = held === digest ? 'not-recorded' : 'not-carried'
  return { kind: 'absent', why, reason: `“${cite.phrase}” is not in ${held} ${cite.document}` }
}

const digest = 'our digest of'

/** Which text was looked through: where the full text is here, it no longer carries the phrase. */
function heldAs(rows: readonly DocumentRow[]): string {
  const kinds = new Set(rows.map(({ header }) => header.text))
  if (kinds.has('official')) return 'the official text of'
  return kinds.has('copy') ? 'the imported copy of' : digest
}

interface Span {
  start: number
  end: number
}

/** Where the phrase stands word for word (folded): in a digest only inside its quotation marks. */
export function phraseIn(passage: PassageRow, { header }: DocumentRow, phrase: string): Span | null {
  const regions = header.text === 'digest' ? passage.quotations : [{ start: 0, end: passage.text.length }]
  const wanted = words(phrase, header.language)
  if (wanted.length === 0) return null
  for (const { start, end } of regions) {
    const tokens = tokenize(passage.text.slice(start, end), header.language)
    const at = tokens.findIndex((_, first) => wanted.every((word, offset) => tokens[first + offset]?.surface === word))
    const first = tokens[at]
    const last = tokens[at + wanted.length - 1]
    if (at >= 0 && first && last) return { start: start + first.start, end: start + last.end }
  }
  return null
}

const words = (phrase: string, language: string): string[] => tokenize(phrase, language).map(token => token.surface)

/** A citation of any span of a passage. */
export function citationAt(index: IndexReader, row: DocumentRow, passage: PassageRow, { start, end }: Span): Citation {
  const { header } = row
  const quotation = passage.quotations.find(one => one.start <= start && end <= one.end)
  const status = statusOf(header.text, quotation?.seen ?? null)
  const whole = status === 'official' || status === 'copy'
  const context = whole ? contextOf(passage.text, header.language, start, end) : null
  return {
    document: documentRef(row, index),
    locator: passage.locator,
    status,
    seen: quotation?.seen ?? null,
    evidence: quotation?.evidence ?? (whole ? header.source : null),
    quote: passage.text.slice(start, end),
    start,
    end,
    context: context && passage.text.slice(context.start, context.end),
    contextStart: context?.start ?? null,
    summary: whole ? null : passage.text,
    confirmed: true,
    language: header.language,
    anchor: anchorOf(header.sha256, passage, start, end),
  }
}
