import Libsql from 'libsql'
import { FocError } from '../errors.ts'

/** A value SQLite gives back here: we store text, integers, reals and nulls only. */
export type Cell = string | number | null

/** One connection. The only place that touches the database package. */
export interface Database {
  exec(sql: string): void
  /** Run a statement; its parameters are bound by position. */
  run(sql: string, parameters?: readonly (Cell | Uint8Array)[]): void
  /** Rows as arrays in the order of the selected columns. */
  rows(sql: string, parameters?: readonly Cell[]): Cell[][]
  row(sql: string, parameters?: readonly Cell[]): Cell[] | null
  /** The blob of a question for one; null where there is no row, or no blob in it. */
  bytes(sql: string, parameters: readonly Cell[]): Uint8Array | null
  /** How many columns the rows of a question have. */
  width(sql: string): number
  close(): void
}

interface Prepared {
  run(parameters: readonly (Cell | Uint8Array)[]): unknown
  raw(on: boolean): Prepared
  all(parameters: readonly Cell[]): unknown
  get(parameters: readonly Cell[]): unknown
  columns(): unknown[]
}

/**
 * Open an SQLite file, created when absent.
 *
 * @throws {FocError} `INDEX_UNREADABLE` when the file is no database or cannot be opened.
 */
export function openDatabase(file: string): Database {
  const connection = guard(file, () => new Libsql(file))
  const prepared = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    let statement = prepared.get(sql)
    if (!statement) {
      statement = connection.prepare(sql) as unknown as Prepared
      prepared.set(sql, statement)
    }
    return statement
  }
  const rows = (sql: string, parameters: readonly Cell[] = []): Cell[][] =>
    guard(file, () => prepare(sql).raw(true).all(parameters) as Cell[][])
  const row = (sql: string, parameters: readonly Cell[] = []): Cell[] | null =>
    guard(file, () => (prepare(sql).raw(true).get(parameters) as Cell[] | undefined) ?? null)
  return {
    exec: sql => guard(file, () => void connection.exec(sql)),
    run: (sql, parameters = []) => guard(file, () => void prepare(sql).run(parameters)),
    rows,
    row,
    bytes: (sql, parameters) => {
      const cell: unknown = row(sql, parameters)?.[0]
      return cell instanceof Uint8Array ? cell : null
    },
    width: sql => guard(file, () => prepare(sql).columns().length),
    close: () => void connection.close(),
  }
}

function guard<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause)
    if (/disk is full|SQLITE_FULL/i.test(text))
      throw new FocError('DISK_FULL', 'the disk of the library is full: nothing was changed', {
        place: { file },
        hint: 'Free some space and repeat the command.',
        cause,
      })
    if (/readonly|read-only/i.test(text))
      throw new FocError('LIBRARY_READ_ONLY', 'the index cannot be written here', {
        place: { file },
        hint: 'Choose a folder you may write to with --library DIR.',
        cause,
      })
    if (/locked|busy/i.test(text))
      throw new FocError('LIBRARY_BUSY', 'another foc is writing to this library', {
        place: { file },
        hint: 'Wait for it to end and repeat the command.',
        cause,
      })
    throw new FocError('INDEX_UNREADABLE', `the index cannot be used (${text})`, {
      place: { file },
      hint: 'Run foc index to build it again; no document is lost.',
      cause,
    })
  }
}
