import type { AdoptionMode, CitationRef, EntryAdoption } from '../types.ts'
import { statuses } from './codes.ts'
import { conditions } from './conditions.ts'
import type { Cell, Database } from './database.ts'
import { documentColumns, documentRow, passageColumns, passageRow } from './decode.ts'
import type { Filter } from './rows.ts'
import { emptyTally, type Tally, tallyUse, type Use } from './tally.ts'

/** Whether the mode of a document is inferred. Only a consensus is, so that no other header is looked into. */
export const INFERRED = "d.mode = 'consensus' AND json_extract(d.header, '$.adoption.inferred') IS NOT NULL"

/**
 * Count the uses of a concept and find the first, the first by consensus and the latest.
 *
 * Only uses that count (confirmed, not reported, adopted by somebody) can make a first, a latest or a widest;
 * undated ones never make a first or a latest. Equal dates: the one that answers list first.
 */
export function adoptionOf(database: Database, term: string, filter: Filter): EntryAdoption {
  return adoptionFrom(database, tallyOf(database, term, filter))
}

/** The same as counts that can be added to. */
export function tallyOf(database: Database, term: string, filter: Filter): Tally {
  const where = conditions(filter)
  const rows = database.rows(
    `SELECT ${useColumns} FROM citation c CROSS JOIN document d ON d.key = c.document WHERE ${ofTerm} AND ${where.sql}`,
    [term, ...where.parameters],
  )
  const tally = emptyTally()
  const documents = new Set<string>()
  for (const row of rows) if (tallyUse(tally, decodeUse(row))) documents.add(String(row[12]))
  return { ...tally, documents: documents.size }
}

/** Every use of a concept among the documents that pass the filter, with its label and its text’s language; in no order. */
export function usesOf(
  database: Database,
  term: string,
  filter: Filter,
): { use: Use; folded: string; label: string; language: string }[] {
  const where = conditions(filter)
  return database
    .rows(
      `SELECT ${useColumns}, l.text, d.language
       FROM citation c CROSS JOIN document d ON d.key = c.document CROSS JOIN name l ON l.key = c.label
       WHERE ${ofTerm} AND ${where.sql}`,
      [term, ...where.parameters],
    )
    .map(row => ({ use: decodeUse(row), folded: String(row[12]), label: String(row[13]), language: String(row[14]) }))
}

/** Counts as answers print them, each use with its document, place and words. */
export function adoptionFrom(database: Database, tally: Tally): EntryAdoption {
  const { first, firstByConsensus, latest, widest, stated, documents, citations, toConfirm, reported, notAdopted } =
    tally
  const ref = (use: Use | null): CitationRef | null => (use ? reference(database, use) : null)
  return {
    first: ref(first),
    firstByConsensus: ref(firstByConsensus),
    latest: ref(latest),
    widest: widest?.mode ?? null,
    ...(widest === null || stated.includes(widest.mode) ? {} : { widestInferred: true }),
    documents,
    citations,
    toConfirm,
    reported,
    notAdopted,
  }
}

/** The first and the latest use in a text that was adopted without a vote. */
export interface WithoutVote {
  first: CitationRef | null
  last: CitationRef | null
}

/** Counted beforehand for the whole index (`kept`), else among the documents that pass the filter. */
export function withoutVoteOf(database: Database, term: string, filter: Filter, kept: string | null): WithoutVote {
  const tally = kept === null ? tallyOf(database, term, filter) : (JSON.parse(kept) as Tally)
  const ref = (use: Use | null): CitationRef | null => (use ? reference(database, use) : null)
  return { first: ref(tally.firstWithoutVote), last: ref(tally.lastWithoutVote) }
}

const ofTerm = 'c.term = (SELECT key FROM name WHERE text = ?)'

/** What `decodeUse` reads, in order, and the folded id of the document behind it. */
const useColumns = `c.rank, c.document, c.passage, c.start, c.stop, c.status, c.confirmed, c.counts, d.mode, d.since, d.until, ${INFERRED}, d.folded`

function decodeUse(row: Cell[]): Use {
  const maybe = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))
  return {
    rank: String(row[0]),
    document: Number(row[1]),
    passage: Number(row[2]),
    start: Number(row[3]),
    end: Number(row[4]),
    status: statuses.nameOf(row[5]),
    confirmed: row[6] === 1,
    counts: row[7] === 1,
    mode: String(row[8]) as AdoptionMode,
    since: maybe(row[9]),
    until: maybe(row[10]),
    inferred: row[11] === 1,
  }
}

function reference(database: Database, use: Use): CitationRef {
  const passage = passageRow(
    database.row(`SELECT ${passageColumns} FROM passage p WHERE p.key = ?`, [use.passage]) ?? [],
  )
  const { header } = documentRow(
    database.row(`SELECT ${documentColumns} FROM document d WHERE d.key = ?`, [use.document]) ?? [],
  )
  return {
    id: header.id,
    adopted: header.adopted,
    language: header.language,
    locator: passage.locator,
    status: use.status,
    ...(use.status === 'phrase' && passage.measured && { seen: 'file' as const }),
    mode: use.mode,
    ...(header.adoption.inferred === undefined ? {} : { inferred: header.adoption.inferred }),
    quote: passage.text.slice(use.start, use.end),
  }
}
