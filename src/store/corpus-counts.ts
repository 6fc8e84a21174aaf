import { conditions, isOpen } from './conditions.ts'
import type { Database } from './database.ts'
import { documentColumns, documentRow } from './decode.ts'
import type { Filter } from './rows.ts'

/** What was searched: documents, those with a full text among them, in five languages once each, and the latest date. */
export interface CorpusCounts {
  documents: number
  official: number
  copies: number
  latest: string | null
}

/** Counts of the documents that pass a filter; those of all documents were counted when the index was last written. */
export function corpusCounts(database: Database, filter: Filter): CorpusCounts {
  const kept = isOpen(filter) ? database.row("SELECT value FROM meta WHERE key = 'counts'") : null
  return kept ? (JSON.parse(String(kept[0])) as CorpusCounts) : count(database, filter)
}

/** Count all documents for the answers to come. */
export function writeCorpusCounts(database: Database): void {
  database.run("INSERT OR REPLACE INTO meta VALUES ('counts', ?)", [JSON.stringify(count(database, {}))])
}

function count(database: Database, filter: Filter): CorpusCounts {
  const where = conditions(filter)
  const row = database.row(
    `SELECT count(DISTINCT d.folded), count(DISTINCT CASE d.text WHEN 'official' THEN d.folded END),
       count(DISTINCT CASE d.text WHEN 'copy' THEN d.folded END)
     FROM document d WHERE ${where.sql}`,
    where.parameters,
  )
  const [all = 0, official = 0, copies = 0] = row ?? []
  const newest = database.row(
    `SELECT ${documentColumns} FROM document d WHERE ${where.sql} AND d.since IS NOT NULL
     ORDER BY d.since DESC, d.until DESC, d.id LIMIT 1`,
    where.parameters,
  )
  return {
    documents: Number(all),
    official: Number(official),
    copies: Number(copies),
    latest: newest ? documentRow(newest).header.adopted : null,
  }
}
