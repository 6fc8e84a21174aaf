import { closeSync, openSync, writeSync } from 'node:fs'
import { deflateSync } from 'fflate'
import { FocError } from '../errors.ts'
import { type Database, openDatabase } from './database.ts'
import { hashOf, isSafePath, type PackedFile } from './pack.ts'

/**
 * Add files to a copy of an index, which makes it a pack: an SQLite file that is index and archive in one. The same library
 * gives the same bytes on every machine: no time of a file stays in it, and nothing of what the index went through.
 */
export function addToPack(file: string, files: Iterable<PackedFile>): { files: number; bytes: number } {
  const database = openDatabase(file)
  const packed = { files: 0, bytes: 0 }
  try {
    database.exec(`PRAGMA journal_mode = DELETE; BEGIN;
      DROP TABLE IF EXISTS packed;
      CREATE TABLE packed (name TEXT PRIMARY KEY, size INTEGER NOT NULL, sha256 TEXT NOT NULL, content BLOB NOT NULL)`)
    for (const { name, content } of files) {
      if (!isSafePath(name))
        throw new FocError('NOT_PACKABLE', 'a file of the library has a name that a pack cannot hold', {
          place: { file: name },
          hint: 'Rename it, or take it out of the folder.',
        })
      // Not by Node’s own compression, which packs otherwise from one version to the next.
      const deflated = deflateSync(content)
      database.run('INSERT INTO packed VALUES (?, ?, ?, ?)', [name, content.length, hashOf(content), deflated])
      packed.files += 1
      packed.bytes += content.length
    }
    forgetTimes(database)
    database.exec('COMMIT; VACUUM')
  } finally {
    database.close()
  }
  resetCounters(file)
  return packed
}

/** When files of the folder were changed: only a folder needs to be kept in step with its index. */
function forgetTimes(database: Database): void {
  database.exec("UPDATE document SET modified = NULL; UPDATE meta SET value = '' WHERE key IN ('folder', 'own')")
  const leftOut = database.row("SELECT value FROM meta WHERE key = 'leftOut'")?.[0]
  if (typeof leftOut !== 'string') return
  const files = (JSON.parse(leftOut) as object[]).map(one => ({ ...one, modified: 0 }))
  database.run("UPDATE meta SET value = ? WHERE key = 'leftOut'", [JSON.stringify(files)])
}

/** Where an SQLite file counts its changes, and says for which count its length holds: the two must be equal. */
const counters = [24, 92]

function resetCounters(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    for (const at of counters) writeSync(handle, Buffer.from([0, 0, 0, 1]), 0, 4, at)
  } finally {
    closeSync(handle)
  }
}
