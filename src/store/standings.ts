import { seriesKey, standingOf } from '../text/index.ts'
import type { DocumentHeader, Standing, State } from '../types.ts'
import type { Cell, Database } from './database.ts'
import { documentColumns, documentRow } from './decode.ts'

/** Keeps what is known of lost and found consensus in step with documents that come and go in one transaction. */
export interface Standings {
  added(document: number, header: DocumentHeader): void
  /** A document is about to go. */
  removed(document: number): void
  /** A document was hidden, or shown again. */
  shadowed(document: number): void
  /** Work the standing of every series out that was touched. */
  write(): void
}

/** A document more costs the same in a library of ten texts and of ten thousand: only the editions of its own title are read. */
export function standings(database: Database): Standings {
  const touched = new Set<string>()
  let states: State[] | null = null
  const touch = (document: number): void => {
    const row = database.row('SELECT series FROM edition WHERE document = ?', [document])
    if (row) touched.add(String(row[0]))
  }
  return {
    added: (document, header) => {
      const series = seriesKey({ ...header, mode: header.adoption.mode })
      if (series === null) return
      database.run('INSERT INTO edition VALUES (?, ?, NULL)', [document, series])
      touched.add(series)
    },
    removed: document => {
      touch(document)
      database.run('DELETE FROM edition WHERE document = ?', [document])
    },
    shadowed: touch,
    write: () => {
      for (const series of touched) {
        const modes = database.rows(
          `SELECT DISTINCT d.mode = 'vote' FROM edition e JOIN document d ON d.key = e.document
           WHERE e.series = ? AND d.shadowed = 0`,
          [series],
        )
        // Of a series that was always, or never, put to the vote no facts need be read.
        const standing = modes.length < 2 ? null : standingIn(series)
        database.run('UPDATE edition SET standing = ? WHERE series = ? AND standing IS NOT ?', [
          standing,
          series,
          standing,
        ])
      }
      touched.clear()
    },
  }

  function standingIn(series: string): string | null {
    const rows = database.rows(
      `SELECT ${documentColumns} FROM edition e JOIN document d ON d.key = e.document
       WHERE e.series = ? AND d.shadowed = 0 ORDER BY d.key`,
      [series],
    )
    states ??= JSON.parse(String(database.row("SELECT value FROM meta WHERE key = 'states'")?.[0] ?? '[]')) as State[]
    const texts = rows.map(row => {
      const { id, adopted, adoption } = documentRow(row).header
      return { id, adopted, mode: adoption.mode, votes: adoption.votes }
    })
    const standing = standingOf(texts, states)
    return standing === null ? null : JSON.stringify(standing)
  }
}

/** The standing of the series that a document is an edition of; null where it never changed. */
export function standingOfDocument(database: Database, document: number): Standing | null {
  const [standing] = database.row('SELECT standing FROM edition WHERE document = ?', [document]) ?? []
  return typeof standing === 'string' ? (JSON.parse(standing) as Standing) : null
}

/** A newer edition of a document: the counts of its vote, if it was voted on. */
export interface NewerEdition {
  document: number
  votes: { for: number | null; against: number | null; abstaining: number | null } | null
}

/** How the newer edition was adopted: in its facts, or apart where these have only the key. */
const ADOPTION = `coalesce((SELECT a.body FROM adoption a WHERE a.key = json_extract(n.header, '$.adoption')),
  json_extract(n.header, '$.adoption'))`

/** All newer editions of documents of the same series. */
export function newerEditionsOf(database: Database, documents: readonly number[]): NewerEdition[] {
  const count = (value: Cell | undefined): number | null => (typeof value === 'number' ? value : null)
  return database
    .rows(
      `SELECT e.document, n.mode = 'vote',
              CASE n.mode WHEN 'vote' THEN json_extract(${ADOPTION}, '$.votes.for') END,
              CASE n.mode WHEN 'vote' THEN json_extract(${ADOPTION}, '$.votes.against') END,
              CASE n.mode WHEN 'vote' THEN json_extract(${ADOPTION}, '$.votes.abstaining') END
       FROM edition e CROSS JOIN document d ON d.key = e.document
       CROSS JOIN edition o ON o.series = e.series CROSS JOIN document n ON n.key = o.document
       WHERE e.document IN (${documents.map(() => '?').join(', ')}) AND n.shadowed = 0 AND n.until > d.until
       ORDER BY e.document, n.key`,
      documents,
    )
    .map(([document, voted, yes, no, abstaining]) => ({
      document: Number(document),
      votes: voted === 1 ? { for: count(yes), against: count(no), abstaining: count(abstaining) } : null,
    }))
}
