import type { AdoptionMode, CitationRef, EntryAdoption, TextStatus } from '../types.ts'
import { conditions } from './conditions.ts'
import type { Cell, Database } from './database.ts'
import { documentColumns, documentRow, passageColumns, passageRow } from './decode.ts'
import type { Filter } from './rows.ts'

interface Use {
  rank: string
  document: number
  passage: number
  start: number
  end: number
  status: TextStatus
  mode: AdoptionMode
  since: string | null
  until: string | null
}

/**
 * Count the uses of a concept and find the first, the first by consensus and the latest.
 *
 * Only uses that count (confirmed, not reported, adopted by somebody) can make a first, a latest or a widest;
 * undated ones never make a first or a latest. Equal dates: the one that answers list first.
 */
export function adoptionOf(database: Database, term: string, filter: Filter): EntryAdoption {
  const where = conditions(filter)
  const rows = database.rows(
    `SELECT c.rank, c.document, c.passage, c.start, c.stop, c.status, c.confirmed, c.counts, d.mode, d.since, d.until, d.folded
     FROM citation c CROSS JOIN document d ON d.key = c.document WHERE c.term = ? AND ${where.sql} ORDER BY c.rank`,
    [term, ...where.parameters],
  )
  const documents = new Set<string>()
  const tally = { citations: 0, toConfirm: 0, reported: 0, notAdopted: 0 }
  let widest: AdoptionMode | null = null
  let first: Use | null = null
  let firstByConsensus: Use | null = null
  let latest: Use | null = null
  for (const row of rows) {
    const use = decodeUse(row)
    if (use.mode === 'none') tally.notAdopted += 1
    else if (row[6] !== 1) tally.toConfirm += 1
    else if (use.status === 'reported') tally.reported += 1
    else {
      tally.citations += 1
      documents.add(String(row[11]))
    }
    if (row[7] !== 1) continue
    // Rows come widest adoption first.
    widest ??= use.mode
    if (use.since === null || use.until === null) continue
    if (earlier(use, first)) first = use
    if (use.mode === 'consensus' && earlier(use, firstByConsensus)) firstByConsensus = use
    if (later(use, latest)) latest = use
  }
  const ref = (use: Use | null): CitationRef | null => (use ? reference(database, use) : null)
  return {
    first: ref(first),
    firstByConsensus: ref(firstByConsensus),
    latest: ref(latest),
    widest,
    documents: documents.size,
    ...tally,
  }
}

// “By March 2015” has no earliest day, so its latest day decides.
function sortKey({ since, until }: Use): string {
  return `${since === '0000-01-01' ? until : since} ${until}`
}

// A date known only as a year or an interval is ordered by its earliest day, for the first use and the latest alike.
function earlier(use: Use, best: Use | null): boolean {
  return best === null || sortKey(use) < sortKey(best)
}

function later(use: Use, best: Use | null): boolean {
  return best === null || sortKey(use) > sortKey(best)
}

function decodeUse(row: Cell[]): Use {
  const maybe = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))
  return {
    rank: String(row[0]),
    document: Number(row[1]),
    passage: Number(row[2]),
    start: Number(row[3]),
    end: Number(row[4]),
    status: String(row[5]) as TextStatus,
    mode: String(row[8]) as AdoptionMode,
    since: maybe(row[9]),
    until: maybe(row[10]),
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
    mode: use.mode,
    quote: passage.text.slice(use.start, use.end),
  }
}
