import { isUtf8 } from 'node:buffer'
import { FocError } from '../errors.ts'
import type { Cell, Database } from './database.ts'

/**
 * A database whose texts may be anything, as in a stranger's pack: each is taken as bytes and checked. The database
 * package ends the whole process at a text that is no UTF-8. What is read must not be a blob (`bytes` is for these), and
 * the layout must be plain (`isPlain`).
 */
export function checkedText(database: Database, file: string): Database {
  const wrapped = new Map<string, string>()
  const rows = (sql: string, parameters: readonly Cell[] = []): Cell[][] => {
    const safe = wrapped.get(sql) ?? asBytes(sql, database.width(sql))
    wrapped.set(sql, safe)
    return database.rows(safe, parameters).map(row => row.map(cell => textOf(cell, file)))
  }
  return { ...database, rows, row: (sql, parameters) => rows(sql, parameters)[0] ?? null }
}

/** Whether the layout of a database is written in plain letters: names of columns are read as texts too. */
export function isPlain(database: Database): boolean {
  return database
    .rows('SELECT hex(sql), hex(name) FROM sqlite_master')
    .every(row => row.every(cell => /^(?:[0-7][\dA-F])*$/.test(String(cell))))
}

/** The same question, its rows in the same order, each text as its bytes. */
function asBytes(sql: string, width: number): string {
  const columns = Array.from({ length: width }, (_, at) => `c${at}`)
  const cells = columns.map(name => `CASE typeof(${name}) WHEN 'text' THEN CAST(${name} AS BLOB) ELSE ${name} END`)
  return `WITH asked (${columns.join(', ')}) AS MATERIALIZED (${sql}) SELECT ${cells.join(', ')} FROM asked`
}

function textOf(cell: Cell | Uint8Array, file: string): Cell {
  if (!(cell instanceof Uint8Array)) return cell
  if (isUtf8(cell)) return Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('utf8')
  throw new FocError('INDEX_UNREADABLE', 'the index cannot be used (a text in it is no text)', {
    place: { file },
    hint: 'Run foc index to build it again; no document is lost.',
  })
}
