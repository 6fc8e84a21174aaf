import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { FocError } from '../errors.ts'
import { writeCorpusCounts } from './corpus-counts.ts'
import { type Database, openDatabase } from './database.ts'
import { checkFormat } from './format.ts'
import { FORMAT, layout } from './layout.ts'
import { breakSeal, sealIndex } from './seal.ts'
import { refreshStatistics } from './statistics.ts'
import { type IndexWriter, indexWriter } from './writer.ts'

/**
 * Build a whole index aside and put it in place by renaming: whoever reads meanwhile keeps the old one.
 *
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`; the old index then stays as it was.
 */
export function createIndex(file: string, write: (writer: IndexWriter) => void): void {
  const aside = `${file}.${process.pid}.new`
  rmSync(aside, { force: true })
  try {
    const database = openDatabase(aside)
    try {
      database.exec(layout)
      // Nobody sees this file before it is whole, so it needs no journal; it is synced once, below.
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
      const writer = indexWriter(database)
      writer.setMeta('format', String(FORMAT))
      write(writer)
      writeCorpusCounts(database)
      database.exec(
        "INSERT INTO words (words) VALUES ('optimize'); INSERT INTO runs (runs) VALUES ('optimize'); COMMIT; ANALYZE; VACUUM",
      )
    } finally {
      database.close()
    }
    flush(aside)
    breakSeal(file)
    renameSync(aside, file)
    rmSync(`${file}-journal`, { force: true })
    sealIndex(file)
  } finally {
    rmSync(aside, { force: true })
    rmSync(`${aside}-journal`, { force: true })
  }
}

/**
 * Change an index in one transaction with a rollback journal: after a crash at any moment the next reader finds
 * either the old state or the new one.
 *
 * @throws {FocError} `INDEX_UNREADABLE`, `LIBRARY_READ_ONLY`, `LIBRARY_BUSY`, `DISK_FULL`.
 */
export async function updateIndex<T>(file: string, change: (writer: IndexWriter) => T | Promise<T>): Promise<T> {
  if (!existsSync(file)) throw new FocError('INDEX_UNREADABLE', 'there is no index to change', { place: { file } })
  const database = openDatabase(file)
  let result: T
  try {
    checkFormat(database, file)
    database.exec(
      `PRAGMA busy_timeout = 5000; PRAGMA journal_mode = DELETE; PRAGMA cache_size = -${cacheOf(file)}; BEGIN IMMEDIATE`,
    )
    breakSeal(file)
    try {
      const before = lastPassage(database)
      result = await change(indexWriter(database))
      joinMarks(database, before)
      // What counts reads the whole index once: no page of it is asked for again.
      database.exec(`PRAGMA cache_size = -${LITTLE}`)
      refreshStatistics(database)
      writeCorpusCounts(database)
      database.exec('COMMIT')
    } catch (error) {
      rollBack(database)
      throw error
    }
  } finally {
    database.close()
  }
  sealIndex(file)
  return result
}

const lastPassage = (database: Database): number =>
  Number(database.row('SELECT coalesce(max(key), 0) FROM passage')?.[0] ?? 0)

/** Share of the passages that must be new before their marks are joined to one segment. */
const MANY = 0.25

/**
 * Marks lie in ten segments after a large import, each of which is looked at for each mark: in one they are found in a third
 * of the time. It takes a hundredth of the time of such an import; a small one does not read all marks again.
 */
function joinMarks(database: Database, before: number): void {
  const last = lastPassage(database)
  if (last - before >= MANY * last && last > before) database.exec("INSERT INTO runs (runs) VALUES ('optimize')")
}

/**
 * Kibibytes of pages kept at hand. Passages and words come behind those before them; only uses go in between, and they are
 * a fifth of an index. More of them saved no time that could be measured, and took as much memory.
 */
const cacheOf = (file: string): number => (statSync(file).size > 200 * 1024 * 1024 ? 32_768 : 16_384)

/** Kibibytes of pages while all that was written is counted. */
const LITTLE = 16_384

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // A full disk rolls back by itself: the first reason is the one to report.
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
