import type { OwnEntry } from '../types.ts'
import type { Cell, Database } from './database.ts'

/** Keys by which a label of the user’s is looked up, in its language. */
export interface OwnLabelKey {
  language: string
  exact: string
  stems: string
}

export interface StoredOwnEntry {
  entry: OwnEntry
  labels: readonly OwnLabelKey[]
}

/** Questions about the user’s own termbases. */
export interface OwnEntries {
  /** Concepts of the user’s with a label of one of these keys, with the label’s, in the order in which they came in. */
  ownEntriesNamed(
    exact: readonly string[],
    stems: readonly string[],
  ): (OwnLabelKey & { key: number; entry: OwnEntry })[]
  /** Concepts of the user’s that speak of one of these of ours. */
  ownEntriesOn(ids: readonly string[]): { key: number; entry: OwnEntry }[]
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
const entryOf = (cell: Cell | undefined): OwnEntry => JSON.parse(String(cell)) as OwnEntry

export function ownEntries(database: Database): OwnEntries {
  return {
    ownEntriesNamed: (exact, stems) =>
      database
        .rows(
          `SELECT l.language, l.exact, l.stems, e.key, e.body FROM own_label l JOIN own_entry e ON e.key = l.entry
           WHERE l.exact IN (${marks(exact)}) OR l.stems IN (${marks(stems)}) ORDER BY e.key, l.rowid`,
          [...exact, ...stems],
        )
        .map(row => ({
          language: String(row[0]),
          exact: String(row[1]),
          stems: String(row[2]),
          key: Number(row[3]),
          entry: entryOf(row[4]),
        })),
    ownEntriesOn: ids =>
      database
        .rows(`SELECT key, body FROM own_entry WHERE target IN (${marks(ids)}) ORDER BY key`, [...ids])
        .map(row => ({ key: Number(row[0]), entry: entryOf(row[1]) })),
  }
}

export interface OwnWriter {
  /** Put the concepts of the user’s termbases in place of those that were there. */
  setOwnEntries(entries: readonly StoredOwnEntry[]): void
}

export function ownWriter(database: Database): OwnWriter {
  return {
    setOwnEntries: entries => {
      database.exec('DELETE FROM own_label; DELETE FROM own_entry')
      entries.forEach(({ entry, labels }, at) => {
        database.run('INSERT INTO own_entry VALUES (?, ?, ?)', [at + 1, entry.on, JSON.stringify(entry)])
        for (const { language, exact, stems } of labels)
          database.run('INSERT INTO own_label VALUES (?, ?, ?, ?)', [at + 1, language, exact, stems])
      })
    },
  }
}
