import { FocError } from '../../errors.ts'
import { MAX_BYTES } from '../bytes/size-limit.ts'

/** A file of an archive. Nothing is unpacked before it is read, and nothing is ever written under its name. */
export interface ArchivedFile {
  /** Its whole name in the archive, for messages alone. */
  shown: string
  /** The last part of that name. */
  name: string
  /**
   * @throws {FocError} `ARCHIVE_BOMB`, `ARCHIVE_IN_ARCHIVE`, `FILE_TOO_LARGE`, `ENCRYPTED_FILE`, `CORRUPT_ZIP`.
   */
  read(): Uint8Array
}

/** A ZIP archive of texts. */
export interface Archive {
  /** In the order of their names. Notes on a folder and hidden files are among them. */
  files: ArchivedFile[]
  /** Names of files that are not read, since the name leads out of the archive. */
  leftOut: string[]
}

/** All that is unpacked from an archive of texts, in bytes: ten sessions of the Assembly in one language have half of it. */
const MOST = 1024 * 1024 * 1024
/** How many times larger a file may be than it is packed; text has five to fifteen. What is small harms nobody. */
const MOST_SWELLING = 150
const SMALL = 1024 * 1024
/** Files that say what an archive is of: a Word file, a spreadsheet, an electronic book. */
const OF_A_PROGRAM = /^(?:mimetype$|\[content_types\]\.xml$|word\/|xl\/workbook|ppt\/presentation)/

/**
 * Open an archive whose files are texts.
 *
 * @returns null where the bytes are no ZIP archive, or one file of some program (`.docx`, `.odt`, `.epub`).
 * @throws {FocError} `CORRUPT_ZIP`, `FILE_TOO_LARGE`, `EMPTY_ARCHIVE`.
 */
export async function openArchive(bytes: Uint8Array, name: string): Promise<Archive | null> {
  if (!isZip(bytes) || bytes.length > MAX_BYTES) return null
  const { MAX_UNPACKED, openZip } = await import('./zip.ts')
  const zip = await openZip(bytes, name, MOST)
  if (zip.names.some(one => OF_A_PROGRAM.test(one))) return null
  const leadsOut = zip.leftOut.filter(one => !zip.has(one))
  if (zip.files.length + leadsOut.length === 0)
    throw new FocError('EMPTY_ARCHIVE', `${name} is an archive without a file`, {
      place: { file: name },
      hint: 'Check that it was saved or fetched whole.',
    })
  const files = zip.files.map(({ name: key, shown, packed, size }): ArchivedFile => {
    const place = `${name} › ${shown}`
    return {
      shown,
      name: shown.split(/[\\/]/).pop() ?? shown,
      read: () => {
        if (size > MAX_UNPACKED) throw tooLarge(place, MAX_UNPACKED)
        if (size > SMALL && size > packed * MOST_SWELLING) throw bomb(place, size, packed)
        const pieces: Uint8Array[] = []
        for (const piece of zip.read(key)) pieces.push(piece)
        const whole = Buffer.concat(pieces)
        if (isZip(whole) && /\.zip$/i.test(shown)) throw within(place)
        return whole
      },
    }
  })
  return { files: files.sort((a, b) => (a.shown < b.shown ? -1 : 1)), leftOut: leadsOut }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) <= 8
}

function tooLarge(file: string, most: number): FocError {
  return new FocError('FILE_TOO_LARGE', `it unpacks to more than ${most / 1024 / 1024} MiB`, {
    place: { file },
    hint: 'Unpack it, and import one document a file.',
  })
}

function bomb(file: string, size: number, packed: number): FocError {
  return new FocError(
    'ARCHIVE_BOMB',
    `it would swell from ${packed} bytes to ${size}, more than ${MOST_SWELLING} times: no text does`,
    { place: { file }, hint: 'Check where the archive comes from.' },
  )
}

function within(file: string): FocError {
  return new FocError('ARCHIVE_IN_ARCHIVE', 'it is an archive inside an archive, which is not opened', {
    place: { file },
    hint: 'Unpack the outer archive, and import the inner one.',
  })
}
