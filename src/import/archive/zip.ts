import { Inflate } from 'fflate'
import { FocError } from '../../errors.ts'

/** One file of an archive, as its directory declares it. */
interface ZipEntry {
  /** Its name as the archive has it, for messages. */
  shown: string
  method: number
  encrypted: boolean
  crc: number
  packed: number
  size: number
  offset: number
}

/** An archive opened for reading: nothing is unpacked before it is asked for, and nothing is written anywhere. */
export interface ZipArchive {
  /** Names inside the archive, lower case; names that lead out of it (`../`, drives) are not among them. */
  names: string[]
  /** The same names as the archive has them, with the bytes that each file declares, packed and unpacked. */
  files: { name: string; shown: string; packed: number; size: number }[]
  /** Names that lead out of the archive, whose files are not read; and names that it has twice, of which the last is read. */
  leftOut: string[]
  has(name: string): boolean
  /**
   * The bytes of one file, piece by piece, so that a reader can stop early.
   *
   * @throws {FocError} `FILE_TOO_LARGE` once all files read exceed `most`, declared or real; `ENCRYPTED_FILE`; `CORRUPT_ZIP`
   */
  read(name: string): Generator<Uint8Array>
}

/** All that is unpacked from one archive, in bytes; a 500-page book has a third of it. */
export const MAX_UNPACKED = 32 * 1024 * 1024
const MAX_ENTRIES = 20_000
/** Deflate swells 1032 times at most: one step unpacks 4 MiB or less. */
const STEP = 4096
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/**
 * Open a ZIP archive by its directory (PKWARE APPNOTE 6.3, without ZIP64 and encryption).
 *
 * @param most bytes that may be unpacked from it in all.
 * @throws {FocError} `CORRUPT_ZIP`, `FILE_TOO_LARGE`
 */
export async function openZip(bytes: Uint8Array, name: string, most = MAX_UNPACKED): Promise<ZipArchive> {
  const { entries, leftOut } = directory(bytes, name)
  let unpacked = 0
  const count = (more: number): void => {
    unpacked += more
    if (unpacked > most) throw tooLarge(name, most)
  }
  return {
    names: [...entries.keys()],
    files: [...entries].map(([name, { shown, packed, size }]) => ({ name, shown, packed, size })),
    leftOut,
    has: part => entries.has(part.toLowerCase()),
    *read(part) {
      const entry = entries.get(part.toLowerCase())
      if (!entry) return
      if (entry.encrypted) throw encrypted(name)
      if (unpacked + entry.size > most) throw tooLarge(name, most)
      const packed = packedBytes(bytes, entry, name)
      let crc = 0
      let size = 0
      for (const piece of entry.method === 0 ? [packed] : inflated(packed)) {
        count(piece.length)
        crc = crc32(piece, crc)
        size += piece.length
        if (size > entry.size) throw corrupt(name, `${part} is longer than it says`)
        yield piece
      }
      if (crc !== entry.crc || size !== entry.size) throw corrupt(name, `${part} does not match its checksum`)
    },
  }

  function* inflated(packed: Uint8Array): Generator<Uint8Array> {
    let pieces: Uint8Array[] = []
    const inflate = new Inflate(piece => pieces.push(piece))
    for (let at = 0; at < packed.length; at += STEP) {
      try {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      } catch {
        throw corrupt(name, 'its compressed data is damaged')
      }
      yield* pieces
      pieces = []
    }
  }
}

function directory(bytes: Uint8Array, name: string): { entries: Map<string, ZipEntry>; leftOut: string[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) throw corrupt(name, 'its directory is missing, so it was cut off')
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const start = end - length
  const before = start - view.getUint32(end + 16, true)
  if (start < 0 || before < 0) throw corrupt(name, 'its directory points outside the file')
  if (count > MAX_ENTRIES) throw tooMany(name, count)
  const entries = new Map<string, ZipEntry>()
  const leftOut: string[] = []
  let at = start
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw corrupt(name, 'its directory is damaged')
    const [nameLength, extra, comment] = [28, 30, 32].map(place => view.getUint16(at + place, true))
    const raw = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))
    const shown = new TextDecoder().decode(raw)
    const inside = safeName(shown)
    if (inside === null ? !/[\\/]$/.test(shown) : entries.has(inside)) leftOut.push(shown)
    if (inside !== null)
      entries.set(inside, {
        shown,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true) + before,
      })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return { entries, leftOut }
}

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END) return at
  return -1
}

/** A name inside the archive, or null for a folder or a name that would lead out of it. */
function safeName(name: string): string | null {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
  if (plain === '' || plain.endsWith('/') || /^[a-z]:/.test(plain)) return null
  return plain.split('/').includes('..') ? null : plain
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry, name: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw corrupt(name, 'a file in it is missing')
  if (entry.method !== 0 && entry.method !== 8) throw corrupt(name, 'it is compressed in a way that is not usual')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.packed > bytes.length) throw corrupt(name, 'a file in it is cut off')
  return bytes.subarray(start, start + entry.packed)
}

function tooMany(name: string, count: number): FocError {
  return new FocError('FILE_TOO_LARGE', `${name} says that it has ${count} files; at most ${MAX_ENTRIES} are read`, {
    place: { file: name },
    hint: 'Check where the file comes from, or split it.',
  })
}

function tooLarge(name: string, most: number): FocError {
  return new FocError('FILE_TOO_LARGE', `${name} unpacks to more than ${most / 1024 / 1024} MiB`, {
    place: { file: name },
    hint: 'No statement is that long: check where the file comes from, or import one document a file.',
  })
}

function encrypted(name: string): FocError {
  return new FocError('ENCRYPTED_FILE', `${name} is protected by a password`, {
    place: { file: name },
    hint: 'Open it with its password, save it without one, and import that.',
  })
}

function corrupt(name: string, why: string): FocError {
  return new FocError('CORRUPT_ZIP', `${name} is damaged: ${why}`, {
    place: { file: name },
    hint: 'Download the file again, or open it in the program it is from and save it anew.',
  })
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** Checksum of ZIP (CRC-32, ISO 3309), carried on from `before`. */
function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before >>> 0
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 255] ?? 0)
  return ~value >>> 0
}
