import { SUPERSEDED, UNWEIGHED, worthInKey } from '../../match/worth/index.ts'
import type { CitationRow, DocumentRow, Filter, IndexReader } from '../../store/index.ts'
import type { SameParagraph } from '../../types.ts'
import { type Candidate, foldEditions } from '../order/editions.ts'
import { spread } from '../order/spread.ts'
import { superseded } from '../order/superseded.ts'
import { isMention } from './is-mention.ts'

/** Places of one text whose points are not known, shown when the user sets no limit: more crowd out the others. */
const PLACES = 3
/** Rows read at a time. */
const BATCH = 256
/** Uses looked at together for a choice among the best. */
const POOL = 48
/** Texts that the best are to be chosen from, at least. */
const FEW_TEXTS = 4
/** Kept free for uses whose points are not known, such as phrases of the Coalition. */
const OTHERS = 3

export interface Choice {
  filter: Filter
  /** Citations wanted at most. */
  limit: number
  /** All uses in order, as a script with an explicit limit wants them, instead of a reader’s choice. */
  every: boolean
  /** Language of the reader, who is shown a text in it where the library holds it. */
  language: string
}

/** A use that was chosen, with the other editions of its paragraph. */
export type ChosenCitation = CitationRow & { editions?: SameParagraph[] }

/**
 * Citations of a concept in answer order.
 *
 * A reader’s choice leaves out what repeats: a second use in the same paragraph, an older edition of it, a translation
 * where the text is held in the reader’s language, a fourth phrase of the same digest; places of one full text come
 * one after another; a mention in the title of another text or in the name of a body, where anything else has the words.
 * Everything left out is still counted.
 */
export function chooseCitations(index: IndexReader, term: string, choice: Choice): ChosenCitation[] {
  const { filter, limit, every } = choice
  if (every) return index.citations(term, filter, { offset: 0, limit })
  if (choice.language === 'en' || filter.languages !== undefined) return usesFirst(choose(index, term, choice))
  // Who asks in French is shown French wordings first.
  const own = choose(index, term, { ...choice, filter: { ...filter, languages: [choice.language] } })
  const passages = new Set(own.map(({ passage }) => passage))
  return usesFirst([...own, ...choose(index, term, choice).filter(({ passage }) => !passages.has(passage))]).slice(
    0,
    limit,
  )
}

/** Without mentions, where there is a use. */
const usesFirst = (rows: readonly ChosenCitation[]): ChosenCitation[] =>
  rows.some(({ counts }) => counts) ? rows.filter(row => !isMention(row)) : [...rows]

function choose(index: IndexReader, term: string, choice: Choice): ChosenCitation[] {
  const { filter, limit } = choice
  const seen = choosing(index, choice)
  const weighed = (most: number): CitationRow[] =>
    index
      .citations(term, filter, { offset: 0, limit: most, ...readerOf(choice) })
      .filter(({ rank }) => worthInKey(rank) !== null && rank < UNWEIGHED)
  const pool = weighed(Math.max(POOL, 4 * limit))
  // One text on the very subject may have all of the best: others are looked for behind it.
  const rows = new Set(pool.map(({ document }) => document)).size < FEW_TEXTS ? weighed(BATCH) : pool
  seen.look(rows)
  const rest = unweighed(index, term, choice, seen)
  const isUsed = rows.length > 0 || rest.uses.some(({ counts }) => counts)
  const others = isUsed ? rest.uses : [...rest.mentions.filter(seen.isNew).slice(0, limit), ...rest.uses]
  const best = spread(foldEditions(candidates(index, rows, seen)), limit - Math.min(OTHERS, others.length))
  const chosen = best.map(({ of, editions }): ChosenCitation => (editions.length > 0 ? { ...of, editions } : of))
  return [...chosen, ...others.slice(0, limit - chosen.length)]
}

/** Who names the languages is shown them all. */
const readerOf = ({ filter, language }: Choice): { reader?: string } =>
  filter.languages === undefined ? { reader: language } : {}

function candidates(
  index: IndexReader,
  rows: readonly CitationRow[],
  { documentOf, isNew }: Choosing,
): Candidate<CitationRow>[] {
  const others = rows.filter(isNew)
  const passages = index.passagesByKey(others.map(row => row.passage))
  const old = superseded(index, [...new Set(others.map(({ document }) => document))])
  const all = others.flatMap(row => {
    const header = documentOf(row)?.header
    const passage = passages.get(row.passage)
    const points = (worthInKey(row.rank) ?? 0) + (old.has(row.document) ? SUPERSEDED : 0)
    return header && passage ? [{ of: row, points, passage, header }] : []
  })
  return all.sort((a, b) => b.points - a.points)
}

/** The uses after those, in order, without what repeats; apart from them, all mentions that were read. */
function unweighed(
  index: IndexReader,
  term: string,
  choice: Choice,
  { isNew, documentOf }: Choosing,
): { uses: CitationRow[]; mentions: CitationRow[] } {
  const { filter, limit } = choice
  const uses: CitationRow[] = []
  const mentions: CitationRow[] = []
  const places = new Map<string, number>()
  for (let offset = 0; uses.length < limit; offset += BATCH) {
    const rows = index.citations(term, filter, {
      offset,
      limit: BATCH,
      from: UNWEIGHED,
      ...readerOf(choice),
    })
    for (const row of rows) {
      if (uses.length >= limit) break
      if (isMention(row)) {
        mentions.push(row)
        continue
      }
      const text = `${documentOf(row)?.header.id} ${row.status === 'reported' ? 'reported' : ''}`
      if ((places.get(text) ?? 0) >= PLACES || !isNew(row)) continue
      places.set(text, (places.get(text) ?? 0) + 1)
      uses.push(row)
    }
    if (rows.length < BATCH) break
  }
  return { uses, mentions }
}

interface Choosing {
  /** Read the documents of many uses together. */
  look(rows: readonly CitationRow[]): void
  documentOf(row: CitationRow): DocumentRow | undefined
  /** The first use in a paragraph, and not of a translation that the reader need not read. Asked once of each row. */
  isNew(row: CitationRow): boolean
}

function choosing(index: IndexReader, { filter, language }: Choice): Choosing {
  const passages = new Set<number>()
  const inLanguage = new Map<string, boolean>()
  const documents = new Map<number, DocumentRow | undefined>()
  const documentOf = ({ document }: CitationRow): DocumentRow | undefined => {
    if (!documents.has(document)) documents.set(document, index.documentsByKey([document]).get(document))
    return documents.get(document)
  }
  return {
    look: rows => {
      for (const [key, row] of index.documentsByKey([...new Set(rows.map(({ document }) => document))]))
        documents.set(key, row)
    },
    documentOf,
    isNew: row => {
      const header = documentOf(row)?.header
      if (!header || passages.has(row.passage)) return false
      passages.add(row.passage)
      const isOther = header.language !== language && filter.languages === undefined
      return !(isOther && heldIn(index, header.id, language, inLanguage))
    },
  }
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
