import { howSaid, statusOf } from '../../match/index.ts'
import { worthInKey } from '../../match/worth/index.ts'
import type { CitationRow, DocumentRow, Filter, IndexReader, PassageRow } from '../../store/index.ts'
import { groupBy, mergeSpans, nameKey } from '../../text/index.ts'
import type { CompilationCounts } from '../../types.ts'
import { passagesAsked } from '../search/index.ts'
import type { Subject } from './subjects.ts'

/** A paragraph that may be laid on the table, with the words asked for. */
export interface FoundParagraph {
  passage: PassageRow
  document: DocumentRow
  /** In reading order, without overlaps. */
  matches: { start: number; end: number }[]
  /** Null where only phrases are held: those come in the order of the index. */
  points: number | null
}

export type LeftOut = Omit<CompilationCounts['leftOut'], 'limit'>

/** Uses of one concept, or passages of a query, that are read at most. */
const MOST = 20_000

/**
 * Paragraphs in whose own words a subject is said, best first. What nobody adopted, what is only reported, and what stands
 * only in the title of another text is counted and left out.
 */
export async function foundParagraphs(
  index: IndexReader,
  subject: Subject,
  filter: Filter,
): Promise<{ found: FoundParagraph[]; leftOut: LeftOut }> {
  const leftOut: LeftOut = { notAdopted: 0, reported: 0, mentioned: 0, apart: 0, planned: 0, general: 0 }
  const found =
    subject.kind === 'query'
      ? await searched(index, subject.label, filter, leftOut)
      : used(index, subject, filter, leftOut)
  return { found: found.sort(bestFirst), leftOut }
}

function bestFirst(a: FoundParagraph, b: FoundParagraph): number {
  if (a.points === null || b.points === null) return Number(a.points === null) - Number(b.points === null)
  return b.points - a.points
}

function used(index: IndexReader, subject: Subject, filter: Filter, leftOut: LeftOut): FoundParagraph[] {
  const { terms } = subject
  const names = new Set(terms.filter(({ kind }) => kind === 'instrument').map(({ id }) => id))
  const rows = terms.flatMap(({ id }) => index.citations(id, filter, { offset: 0, limit: MOST }))
  const documents = index.documentsByKey([...new Set(rows.map(({ document }) => document))])
  const passages = index.passagesByKey([...new Set(rows.map(({ passage }) => passage))])
  const quotable = rows.filter(row => {
    const document = documents.get(row.document)
    const passage = passages.get(row.passage)
    const why = document && passage ? whyNot(row, document, passage, names) : 'apart'
    if (why !== null) leftOut[why]++
    return why === null
  })
  const general = new Set(subject.general)
  const isAbout = general.size === 0 ? () => true : aboutTheme(index, subject)
  return [...groupBy(quotable, ({ passage }) => passage).values()].flatMap(uses => {
    const [first] = uses
    const passage = first && passages.get(first.passage)
    const document = first && documents.get(first.document)
    if (!passage || !document) return []
    if (uses.every(({ term }) => general.has(term)) && !isAbout(document)) {
      leftOut.general += uses.length
      return []
    }
    const worths = uses.flatMap(({ rank }) => worthInKey(rank) ?? [])
    const points = worths.length === 0 ? null : Math.max(...worths)
    return [{ passage, document, matches: mergeSpans(uses, { touching: true }), points }]
  })
}

/**
 * Whether a text is about a theme: those say so whose themes are known, in any of their languages; of others the title, which
 * has a name of one of its own concepts.
 */
function aboutTheme(index: IndexReader, { id, terms, general }: Subject): (document: DocumentRow) => boolean {
  const rows = [...index.shadowed(), ...index.documents({})]
  const themes = groupBy(
    rows.filter(({ header }) => header.themes.length > 0),
    ({ header }) => header.id,
  )
  const own = terms
    .filter(term => !general.includes(term.id))
    .flatMap(({ labels }) => labels.map(({ text }) => `-${nameKey(text)}-`))
  return ({ header }) => {
    const known = themes.get(header.id)
    if (known?.some(row => row.header.themes.includes(id ?? ''))) return true
    const title = `-${nameKey(header.title)}-`
    return own.some(name => title.includes(name))
  }
}

function whyNot(
  { term, start, end, status, confirmed }: CitationRow,
  { header }: DocumentRow,
  passage: PassageRow,
  names: ReadonlySet<string>,
): keyof LeftOut | null {
  if (header.adoption.mode === 'none') return 'notAdopted'
  if (status === 'reported' || status === 'summary') return 'reported'
  if (!confirmed) return 'apart'
  if (status === 'phrase' && header.kind === 'programme-of-action') return 'planned'
  // To name an instrument is what its name is for.
  if (names.has(term)) return null
  return isSaid(passage, { start, end }, header.language) ? null : 'mentioned'
}

function isSaid(passage: PassageRow, { start, end }: { start: number; end: number }, language: string): boolean {
  const quotation = passage.quotations.find(one => one.start <= start && end <= one.end)
  return quotation === undefined ? howSaid(passage.text, start, end, language) === 'said' : quotation.said === undefined
}

async function searched(
  index: IndexReader,
  query: string,
  filter: Filter,
  leftOut: LeftOut,
): Promise<FoundParagraph[]> {
  const asked = await passagesAsked(index, { query, filter, limit: MOST })
  return asked.flatMap(({ passage, document, spans, points }): FoundParagraph[] => {
    const { text, adoption } = document.header
    if (adoption.mode === 'none') {
      leftOut.notAdopted++
      return []
    }
    if (text !== 'digest') return [{ passage, document, matches: mergeSpans(spans, { touching: true }), points }]
    if (document.header.kind === 'programme-of-action') {
      leftOut.planned++
      return []
    }
    // Of a digest only what stands between quotation marks is the document’s.
    const own = spans.filter(span =>
      passage.quotations.some(
        ({ start, end, seen }) => start <= span.start && span.end <= end && statusOf('digest', seen) === 'phrase',
      ),
    )
    if (own.length === 0) leftOut.reported++
    return own.length === 0 ? [] : [{ passage, document, matches: mergeSpans(own, { touching: true }), points: null }]
  })
}
