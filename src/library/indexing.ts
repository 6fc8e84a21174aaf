import { compileLabels, counts, type Matcher, rankKey, statusOf } from '../match/index.ts'
import type { DocumentRow, FileState, IndexWriter, Origin, PassageRow } from '../store/index.ts'
import {
  dateInterval,
  keptWords,
  labelKey,
  stemKey,
  stemmedWords,
  tokensOf,
  trigrams,
  type Words,
  winnow,
  winnowWords,
  withoutAddresses,
} from '../text/index.ts'
import type { DocumentHeader, Membership, Passage, Quotation, SentenceWords, Term, Theme, Toolkit } from '../types.ts'

/** Raise it when tokens, stems or matching change: an index made by another analyser is built again. */
export const ANALYSER = 3

/** All that is not a document. */
export interface Glossary {
  terms: Term[]
  themes: Theme[]
  toolkits: Toolkit[]
  membership: Membership
  words: SentenceWords
}

/** A passage without its place in the file, which no answer needs. */
export type StoredPassage = Omit<Passage, 'position'>

/** Write concepts, labels, toolkits and states. */
export function storeGlossary(writer: IndexWriter, glossary: Glossary): void {
  for (const term of glossary.terms) {
    writer.addTerm(term)
    for (const label of term.labels) {
      const exact = labelKey(label.text, label.language)
      writer.addLabel(
        {
          term: term.id,
          text: label.text,
          language: label.language,
          role: label.role,
          exact,
          stems: stemKey(label.text, label.language),
        },
        trigrams(exact),
      )
    }
  }
  for (const toolkit of glossary.toolkits) writer.addToolkit(toolkit)
  writer.setMeta('themes', JSON.stringify(glossary.themes))
  writer.setMeta('membership', JSON.stringify(glossary.membership))
  writer.setMeta('words', JSON.stringify(glossary.words))
}

/** Write a document with its passages, not yet cited. Gives its row, the rows of its passages and the words of each. */
export function storeDocument(
  writer: IndexWriter,
  document: DocumentHeader & { passages: readonly StoredPassage[] },
  about: { origin: Origin; shadowed: boolean; state: FileState; own: DocumentHeader | null },
): { row: DocumentRow; passages: PassageRow[]; words: Words[] } {
  const { passages, ...rest } = document
  const header = onlyHeader(rest)
  const bounds = dateInterval(header.adopted)
  const fields = { ...about, header, passages: passages.length }
  const key = writer.addDocument({ ...fields, since: bounds?.from ?? null, until: bounds?.to ?? null })
  const read: Words[] = []
  const rows = passages.map((passage, ordinal): PassageRow => {
    const { locator, heading, notes, quotations, fingerprint, text } = passage
    const detail = { ordinal, locator, heading, notes, quotations, fingerprint, text }
    const words = keptWords(text, header.language)
    read.push(words)
    const stems = stemmedWords(words)
    const runs = runMarks(header, quotations, words).join(' ')
    return { ...detail, key: writer.addPassage(key, { ...detail, stems, runs }), document: key }
  })
  return { row: { ...fields, key }, passages: rows, words: read }
}

/** Runs of the document's own words: of a digest, only those inside its quotation marks. */
function runMarks({ language, text }: DocumentHeader, quotations: readonly Quotation[], words: Words): string[] {
  if (text !== 'digest') return winnowWords(withoutAddresses(words))
  const tokens = tokensOf(words)
  const inside = quotations.map(({ start, end }) => tokens.filter(token => start <= token.start && token.end <= end))
  return [...new Set(inside.flatMap(words => winnow(words, language)))]
}

/**
 * Match the glossary against a stored document and write its citations.
 *
 * A digest is matched only inside its quotation marks, a full text everywhere. `words` are those of the passages, in
 * their order, where they were read already.
 */
export function citeDocument(
  writer: IndexWriter,
  matcher: Matcher,
  row: DocumentRow,
  passages: readonly PassageRow[],
  words: readonly Words[] = [],
): void {
  const { header } = row
  for (const [at, passage] of passages.entries()) {
    const matches =
      header.text === 'digest'
        ? matcher.matchWithin(passage.text, header.language, passage.quotations)
        : matcher.match(passage.text, header.language, words[at])
    for (const match of matches) {
      const quotation = passage.quotations.find(({ start, end }) => start <= match.start && match.end <= end)
      const status = statusOf(header.text, quotation?.seen ?? null)
      const confirmed = match.tier !== 'coordinated'
      const mode = header.adoption.mode
      const rank = rankKey({
        mode,
        kind: header.kind,
        status,
        located: passage.locator !== null,
        adopted: header.adopted,
        id: header.id,
        language: header.language,
        ordinal: passage.ordinal,
        start: match.start,
        confirmed,
      })
      writer.addCitation({
        term: match.term,
        // Two labels of one concept may start at the same place; the rank must tell them apart.
        rank: `${rank} ${String(match.end).padStart(6, '0')}`,
        document: row.key,
        passage: passage.key,
        start: match.start,
        end: match.end,
        label: match.label,
        tier: match.tier,
        status,
        seen: quotation?.seen ?? null,
        evidence: quotation?.evidence ?? null,
        confirmed,
        counts: counts(mode, status, confirmed),
      })
    }
  }
}

export function matcherFor(terms: Term[]): Matcher {
  return compileLabels(terms)
}

/** The facts of a document without its passages and file; those of its adoption in the order in which answers print them. */
export function onlyHeader(rest: DocumentHeader & { file?: string; passages?: unknown }): DocumentHeader {
  const { file: _file, passages: _passages, ...header } = rest
  const { mode, members, endorsers, votes, basis, inferred } = header.adoption
  const known = { mode, members, endorsers, votes, basis }
  return { ...header, adoption: inferred === undefined ? known : { ...known, inferred } }
}
