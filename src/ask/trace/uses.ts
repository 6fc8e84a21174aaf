import { compileLabels, type Matcher, statusOf } from '../../match/index.ts'
import type { DocumentRow, Filter, IndexReader, PassageRow } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'
import type { Seen, Term, TextStatus } from '../../types.ts'
import { allMatching } from '../citing/passages-matching.ts'
import { unaltered } from '../citing/unaltered.ts'
import type { Subject } from './subject.ts'
import { type WordsAlong, wordsAlong } from './words-along.ts'

/** One place where the traced words stand. */
export interface Use {
  document: DocumentRow
  passage: PassageRow
  /** The words looked for: a phrase, or in a list the thing whose qualities are read. */
  start: number
  end: number
  /** What of the passage is the document’s words: all of a full text, one quotation of a digest. */
  within: { start: number; end: number }
  status: TextStatus
  seen: Seen | null
  evidence: string | null
  /** The words are the thing of a list, whose qualities are read around it. */
  isThing: boolean
  /** The words stand apart (*open and free ports* for *open ports*): a list must show that they belong together. */
  apart: boolean
}

/** Passages and citations read at most; beyond, the trace says that it is not whole. */
const MOST = 20_000

/** Reads what stands around uses. The words of a passage are read once, for the matcher and for all uses in it. */
export interface UseReader<Read extends { use: Use }> {
  words: WordsAlong
  read(use: Use): Read
}

/** For whoever reads nothing around them. */
export const bareReader = (): UseReader<{ use: Use }> => ({ words: wordsAlong(), read: use => ({ use }) })

/**
 * Every use of what is traced among the documents that pass the filter, with what was read of it; `truncated` where there are more
 * than are read.
 */
export function usesOf<Read extends { use: Use }>(
  index: IndexReader,
  subject: Subject,
  filter: Filter,
  reader: UseReader<Read>,
): { uses: Read[]; truncated: boolean } {
  const listed = headUses(index, subject, filter, reader)
  const cited = subject.kind === 'list' ? listed.passages : new Set<number>()
  const known = citedUses(index, subject, filter).filter(use => !cited.has(use.passage.key))
  const typed = phraseUses(index, subject, filter, reader)
  const uses = withoutNested([...listed.uses, ...known.map(use => reader.read(use)), ...typed.uses])
  return { uses, truncated: listed.truncated || typed.truncated }
}

/** Uses of the concepts, as they were found when the index was made; those of a passage side by side. */
function citedUses(index: IndexReader, { terms }: Subject, filter: Filter): Use[] {
  const rows = terms
    .flatMap(({ id }) => index.citations(id, filter, { offset: 0, limit: MOST }))
    .sort((a, b) => a.passage - b.passage)
  const documents = index.documentsByKey([...new Set(rows.map(row => row.document))])
  const passages = index.passagesByKey([...new Set(rows.map(row => row.passage))])
  return rows.flatMap(row => {
    const document = documents.get(row.document)
    const passage = passages.get(row.passage)
    return document && passage
      ? useAt(document, unaltered(passage, index), row, { isThing: false, apart: !row.confirmed })
      : []
  })
}

/** Uses of a phrase as typed, in any inflection. */
function phraseUses<Read extends { use: Use }>(
  index: IndexReader,
  { phrases }: Subject,
  filter: Filter,
  reader: UseReader<Read>,
): Found<Read> {
  const [first] = phrases
  if (first === undefined) return { uses: [], passages: new Set(), truncated: false }
  const expression = [...new Set(phrases.map(({ text, language }) => `(${allOf(text, language)})`))].join(' OR ')
  return matched(index, { matcher: matcherOf(phrases), expression, isThing: false }, filter, reader)
}

/** Uses of the thing of a list, in passages that also have one of the qualities. */
function headUses<Read extends { use: Use }>(
  index: IndexReader,
  { heads }: Subject,
  filter: Filter,
  reader: UseReader<Read>,
): Found<Read> {
  if (heads.size === 0) return { uses: [], passages: new Set(), truncated: false }
  const labels = [...heads].flatMap(([language, { texts }]) => [...texts].map(text => ({ text, language })))
  const parts = [...heads].map(([language, { texts, stems }]) => {
    const things = [...texts].map(text => allOf(text, language)).join(' OR ')
    const items = [...stems].map(quoted).join(' OR ')
    return `((${things}) AND (${items}))`
  })
  const expression = [...new Set(parts)].join(' OR ')
  return matched(index, { matcher: matcherOf(labels), expression, isThing: true }, filter, reader)
}

interface Found<Read> {
  uses: Read[]
  passages: Set<number>
  truncated: boolean
}

function matched<Read extends { use: Use }>(
  index: IndexReader,
  { matcher, expression, isThing }: { matcher: Matcher; expression: string; isThing: boolean },
  filter: Filter,
  reader: UseReader<Read>,
): Found<Read> {
  const hits = allMatching(index, expression, filter, MOST)
  const documents = index.documentsByKey([...new Set(hits.map(({ document }) => document))])
  const uses = hits.slice(0, MOST).flatMap(row => {
    const document = documents.get(row.document)
    if (document === undefined) return []
    const { language, text } = document.header
    const matches =
      text === 'digest'
        ? matcher.matchWithin(row.text, language, row.quotations)
        : matcher.match(row.text, language, reader.words(row.text, language))
    return matches
      .flatMap(match => useAt(document, row, match, { isThing, apart: match.tier === 'coordinated' }))
      .map(use => reader.read(use))
  })
  return { uses, passages: new Set(uses.map(({ use }) => use.passage.key)), truncated: hits.length > MOST }
}

function useAt(
  document: DocumentRow,
  passage: PassageRow,
  { start, end }: { start: number; end: number },
  about: Pick<Use, 'isThing' | 'apart'>,
): Use[] {
  const { text } = document.header
  const quotation = passage.quotations.find(one => one.start <= start && end <= one.end)
  if (text === 'digest' && quotation === undefined) return []
  return [
    {
      document,
      passage,
      start,
      end,
      within: quotation ?? { start: 0, end: passage.text.length },
      status: statusOf(text, quotation?.seen ?? null),
      seen: quotation?.seen ?? null,
      evidence: quotation?.evidence ?? document.header.source,
      ...about,
    },
  ]
}

/** Of uses that lie inside one another the longest, in reading order of each document. */
function withoutNested<Read extends { use: Use }>(uses: readonly Read[]): Read[] {
  const ordered = [...uses].sort(
    ({ use: a }, { use: b }) =>
      a.document.key - b.document.key ||
      a.passage.ordinal - b.passage.ordinal ||
      a.start - b.start ||
      b.end - a.end ||
      Number(a.apart) - Number(b.apart),
  )
  return ordered.filter(({ use }, at) => {
    for (let before = Math.max(0, at - 8); before < at; before++) {
      const other = ordered[before]?.use
      if (other !== undefined && other.passage.key === use.passage.key && other.end >= use.end) return false
    }
    return true
  })
}

function matcherOf(labels: readonly { text: string; language: string }[]): Matcher {
  const term: Term = {
    id: 'traced',
    kind: 'term',
    labels: labels.map(({ text, language }) => ({
      text,
      language,
      region: null,
      role: 'entry',
      source: null,
      termType: null,
    })),
    themes: [],
    scope: null,
    related: [],
    family: null,
    note: null,
  }
  return compileLabels([term])
}

function allOf(text: string, language: string): string {
  const stems = tokenize(text, language).map(token => token.stem)
  return stems.map(quoted).join(' AND ')
}

// Inside double quotes nothing is an operator of the full-text language.
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`
