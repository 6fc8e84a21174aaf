import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { FocError } from '../errors.ts'
import { checkedText, isPlain } from './checked-text.ts'
import { type Database, openDatabase } from './database.ts'
import { type IndexReader, openIndex } from './reader.ts'

/** A file in a pack, by its path in it. */
export interface PackedFile {
  name: string
  content: Uint8Array
}

/** Most files in a pack, bytes of one, and bytes of all, unpacked: a stranger's pack can fill no disk. */
const MOST = { files: 200_000, one: 256 * 1024 * 1024, all: 8 * 1024 * 1024 * 1024 }

/** A name in a path: nothing hidden, nothing that leads elsewhere, nothing that a file system reads otherwise. */
const safePart = /^(?![.\s-])[^/\\:*?"<>|\p{Cc}\p{Cf}]{1,250}(?<![.\s])$/u
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Whether a file begins as a pack does: as an SQLite file. */
export function looksLikePack(file: string): boolean {
  return headerOf(file).head.toString('latin1', 0, 16) === 'SQLite format 3\0'
}

/**
 * Open a pack as the index it is. Nothing is unpacked or written.
 *
 * @throws {FocError} `NOT_A_PACK`, `PACK_DAMAGED`, and `INDEX_OLDER` or `INDEX_NEWER` where another foc made it.
 */
export function openPack(file: string): IndexReader {
  checkPack(file)
  return asPack(file, () => openIndex(file))
}

/**
 * The files of a pack, one at a time, by name; each checked against its recorded size and hash.
 *
 * @param below Only those whose path begins so, as `toolkits/`.
 * @throws {FocError} `NOT_A_PACK`, `PACK_DAMAGED`, `PACK_TOO_LARGE`.
 */
export function* filesOfPack(file: string, below = ''): Generator<PackedFile> {
  checkPack(file)
  const database = checkedText(openDatabase(file), file)
  try {
    const names = asPack(file, () => namesIn(database, file))
    for (const name of names) if (name.startsWith(below)) yield asPack(file, () => readPacked(database, file, name))
  } finally {
    database.close()
  }
}

function namesIn(database: Database, file: string): string[] {
  const rows = database.rows(`SELECT name, size FROM packed ORDER BY name LIMIT ${MOST.files + 1}`)
  const sizes = rows.map(([, size]) => Number(size))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (rows.length > MOST.files || all > MOST.all || sizes.some(size => !(size >= 0 && size <= MOST.one)))
    throw new FocError('PACK_TOO_LARGE', 'the pack holds more than foc unpacks', {
      place: { file },
      hint: `At most ${MOST.files} files of ${MOST.one} bytes, ${MOST.all} bytes in all.`,
    })
  return rows.map(([name]) => {
    if (typeof name !== 'string' || !isSafePath(name))
      throw damaged(file, 'a file in it has a name that leads elsewhere')
    return name
  })
}

function readPacked(database: Database, file: string, name: string): PackedFile {
  const [size, sha256] = database.row('SELECT size, sha256 FROM packed WHERE name = ?', [name]) ?? []
  const deflated = database.bytes("SELECT iif(typeof(content) = 'blob', content, NULL) FROM packed WHERE name = ?", [
    name,
  ])
  if (deflated === null || typeof size !== 'number') throw damaged(file, `${name} is not stored in it as a file`)
  let content: Buffer
  try {
    content = inflateRawSync(deflated, { maxOutputLength: Math.max(1, size) })
  } catch (cause) {
    throw damaged(file, `${name} cannot be unpacked`, cause)
  }
  if (content.length !== size || hashOf(content) !== sha256) throw damaged(file, `${name} is not as it was packed`)
  return { name, content }
}

/** A path below a folder of the pack, `corpus/a.en.md`, at most five deep. */
export function isSafePath(name: string): boolean {
  const parts = name.slice(0, 1000).split('/')
  return parts.length > 1 && parts.length < 6 && parts.every(part => safePart.test(part) && !device.test(part))
}

/** sha256 in hex. */
export const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** Its kind, that it is whole, and that it holds tables only: views and triggers could change what is read. */
function checkPack(file: string): void {
  if (!looksLikePack(file))
    throw new FocError('NOT_A_PACK', 'the file is no pack of foc', {
      place: { file },
      hint: 'Name a folder, or a file that foc pack made, with --library.',
    })
  const { head, size } = headerOf(file)
  const page = head.readUInt16BE(16) === 1 ? 65536 : head.readUInt16BE(16)
  if (page * head.readUInt32BE(28) !== size) throw damaged(file, 'it is not as long as it says')
  asPack(file, () => {
    const database = openDatabase(file)
    try {
      database.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON')
      if (!isPlain(database)) throw damaged(file, 'the layout of its index is not ours')
      if (database.row("SELECT 1 FROM sqlite_master WHERE type IN ('view', 'trigger')"))
        throw damaged(file, 'it holds more than tables')
      if (!database.row("SELECT 1 FROM sqlite_master WHERE name = 'packed' AND type = 'table'"))
        throw new FocError('NOT_A_PACK', 'the file is an index, but no pack', {
          place: { file },
          hint: 'Name the folder it lies in with --library.',
        })
    } finally {
      database.close()
    }
  })
}

function headerOf(file: string): { head: Buffer; size: number } {
  const head = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, head, 0, 100, 0)
    return { head, size: fstatSync(handle).size }
  } finally {
    closeSync(handle)
  }
}

function damaged(file: string, why: string, cause?: unknown): FocError {
  return new FocError('PACK_DAMAGED', `the pack is damaged: ${why}`, {
    place: { file },
    hint: 'Copy it again from where it was made, or make it again with foc pack.',
    cause,
  })
}

/** Do something with a pack; what a damaged database or broken data in it throws is said as such. */
function asPack<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw packError(file, error)
  }
}

/** The error of a pack for what reading it threw. */
export function packError(file: string, error: unknown): unknown {
  if (error instanceof SyntaxError) return damaged(file, 'what it holds cannot be read', error)
  if (!(error instanceof FocError)) return error
  if (error.code === 'INDEX_UNREADABLE') return damaged(file, error.message, error)
  if (error.code === 'INDEX_OLDER')
    return new FocError('INDEX_OLDER', 'the pack was made by an older foc', {
      place: { file },
      hint: 'Unpack it into a folder: foc unpack FILE --out DIR. Its index is then built again.',
      cause: error,
    })
  return error
}
