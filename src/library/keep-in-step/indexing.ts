import {
  compileLabels,
  counts,
  howSaid,
  type Matcher,
  rankKey,
  statusOf,
  tellingWords,
  type Worths,
  worthOf,
} from '../../match/index.ts'
import type { DocumentRow, FileState, Origin, PassageRow } from '../../store/index.ts'
import type { IndexWriter } from '../../store/writing.ts'
import { dateInterval, labelKey, stemKey, trigrams } from '../../text/index.ts'
import type {
  Bridge,
  Covered,
  DocumentHeader,
  EntryPoint,
  Match,
  Membership,
  Passage,
  SentenceWords,
  State,
  Term,
  Theme,
  Toolkit,
  Unmatched,
} from '../../types.ts'
import type { PassageWording } from './analyse.ts'

/** Raise it when tokens, stems or matching change: an index made by another analyser is built again. */
export const ANALYSER = 9

/** Points by which gathered phrases stand behind those of the English text: they say the same in another language. */
const TRANSLATION = 20

/** All that is not a document. */
export interface Glossary {
  terms: Term[]
  themes: Theme[]
  toolkits: Toolkit[]
  membership: Membership
  states: readonly State[]
  words: SentenceWords
  entryPoints: EntryPoint[]
  bridge: Bridge[]
  unmatched: Unmatched[]
  covered: Covered | null
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
        tellingWords(label.text, label.language),
      )
    }
  }
  for (const toolkit of glossary.toolkits) writer.addToolkit(toolkit)
  writer.setMeta('themes', JSON.stringify(glossary.themes))
  writer.setMeta('membership', JSON.stringify(glossary.membership))
  writer.setMeta('states', JSON.stringify(glossary.states))
  writer.setMeta('words', JSON.stringify(glossary.words))
  writer.setMeta('entryPoints', JSON.stringify(glossary.entryPoints))
  const asked = glossary.entryPoints.map(point => point.asked.map(({ text, language }) => stemKey(text, language)))
  writer.setMeta('entryPointKeys', JSON.stringify(asked))
  writer.setMeta('covered', JSON.stringify(glossary.covered))
  writer.setMeta('bridge', JSON.stringify(glossary.bridge))
  writer.setMeta('unmatched', JSON.stringify(glossary.unmatched))
}

/**
 * Write a document with its passages and their citations. Gives its row.
 *
 * @param wording what `analyse` gives for the passages, in their order.
 */
export function storeDocument(
  writer: IndexWriter,
  document: DocumentHeader & { passages: readonly StoredPassage[] },
  wording: readonly PassageWording[],
  about: { origin: Origin; shadowed: boolean; state: FileState; own: DocumentHeader | null },
): DocumentRow {
  const { passages, ...rest } = document
  const header = onlyHeader(rest)
  const bounds = dateInterval(header.adopted)
  const fields = { ...about, header, passages: passages.length }
  const worths = worthOf(
    header,
    passages,
    wording.map(({ matches }) => matches),
  )
  const key = writer.addDocument({
    ...fields,
    since: bounds?.from ?? null,
    until: bounds?.to ?? null,
    about: worths.about.title,
    subjects: worths.about.subjects,
  })
  const first = writer.addPassages(
    key,
    passages.map(({ locator, heading, notes, quotations, fingerprint, measured, text }, ordinal) => {
      const detail = { locator, heading, notes, quotations, fingerprint }
      const { stems = '', runs = '' } = wording[ordinal] ?? {}
      const worth = worths.standing(ordinal)
      return { ordinal, text, stems, runs, worth, detail: measured === undefined ? detail : { ...detail, measured } }
    }),
  )
  const row = { ...fields, key, names: header, standing: null }
  for (const [ordinal, passage] of passages.entries()) {
    const matches = wording[ordinal]?.matches ?? []
    if (matches.length > 0)
      citePassage(writer, row, placed(passage, { ordinal, key: first + ordinal, document: key }), matches, worths)
  }
  return row
}

/** A passage at its place in the index. One that comes from another index has getters, which no spread would take along. */
const placed = (
  { text, locator, heading, notes, quotations, fingerprint, measured }: StoredPassage,
  place: Pick<PassageRow, 'ordinal' | 'key' | 'document'>,
): PassageRow => ({ text, locator, heading, notes, quotations, fingerprint, measured, ...place })

/** Write the citations that the matches of one stored passage make; `worths` of its document. */
export function citePassage(
  writer: IndexWriter,
  { key, header }: DocumentRow,
  passage: PassageRow,
  matches: readonly Match[],
  worths: Worths,
): void {
  const instruments = writer.instruments()
  for (const match of matches) {
    const quotation = passage.quotations.find(({ start, end }) => start <= match.start && match.end <= end)
    const status = statusOf(header.text, quotation?.seen ?? null)
    const confirmed = match.tier !== 'coordinated'
    const mode = header.adoption.mode
    // A name is no mention of itself.
    const said = instruments.has(match.term)
      ? 'said'
      : quotation?.seen === 'file'
        ? (quotation.said ?? 'said')
        : howSaid(passage.text, match.start, match.end, header.language)
    const isMeasured = status === 'official' || status === 'copy' || quotation?.seen === 'file'
    const isTranslation = quotation?.seen === 'file' && header.language !== 'en'
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
      worth: isMeasured ? worths.ofMatch(passage, match, said) - (isTranslation ? TRANSLATION : 0) : null,
      said,
    })
    writer.addCitation({
      term: match.term,
      // Two labels of one concept may start at the same place; the rank must tell them apart.
      rank: `${rank}${match.end.toString(36)}`,
      document: key,
      passage: passage.key,
      start: match.start,
      end: match.end,
      label: match.label,
      tier: match.tier,
      status,
      seen: quotation?.seen ?? null,
      evidence: quotation?.evidence ?? null,
      confirmed,
      counts: counts(mode, status, confirmed, said),
    })
  }
}

export function matcherFor(terms: readonly Term[]): Matcher {
  return compileLabels(terms)
}

/** The facts of a document without its passages and file; those of its adoption in the order in which answers print them. */
export function onlyHeader(rest: DocumentHeader & { file?: string; passages?: unknown }): DocumentHeader {
  const { file: _file, passages: _passages, ...header } = rest
  const { mode, members, endorsers, votes, sponsors, basis, inferred } = header.adoption
  const known = { mode, members, endorsers, votes, sponsors, basis }
  return { ...header, adoption: inferred === undefined ? known : { ...known, inferred } }
}
