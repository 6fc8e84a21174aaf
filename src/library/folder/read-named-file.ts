import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { FocError } from '../../errors.ts'

/** A file that the user names, as messages speak of it. */
export interface NamedFile {
  /** What it is to us: `the draft`, `the template`. */
  what: string
  /** The place that errors name: never an absolute path, unless the user typed one and the answer lists it as typed. */
  shown: string
  /** Most bytes that are read. */
  most: number
  /** What to do where a folder is named: `Name one draft.` */
  instead: string
  /** What to do where it is larger. */
  smaller: string
}

const MIB = 1024 * 1024
const CHUNK = 64 * 1024

/**
 * The bytes of a file that the user names: one code for one fault, whichever command reads it. A pipe is read too, to
 * its end or to the limit. Touches the disk.
 *
 * @param path 0 for standard input.
 * @throws {FocError} `NO_SUCH_FILE`, `UNREADABLE_FILE` (a folder too), `FILE_TOO_LARGE`.
 */
export function readNamedFile(path: string | 0, file: NamedFile): Uint8Array {
  const { most, smaller } = file
  const tooLarge = (size: string): FocError =>
    refusal('FILE_TOO_LARGE', `${file.what} has ${size} MiB; at most ${most / MIB} are read`, smaller, file)
  try {
    const found = path === 0 ? null : checkNamedFile(path, file)
    if (found && found.size > most) throw tooLarge(String(Math.ceil(found.size / MIB)))
    const bytes = found?.isFile() ? readFileSync(path) : readToEnd(path, most)
    if (bytes === null) throw tooLarge(`more than ${most / MIB}`)
    return bytes
  } catch (cause) {
    throw cause instanceof FocError ? cause : unreadable(file, cause)
  }
}

/**
 * That there is such a file, and that it is no folder. Touches the disk.
 *
 * @throws {FocError} `NO_SUCH_FILE`, `UNREADABLE_FILE`.
 */
export function checkNamedFile(
  path: string,
  file: Pick<NamedFile, 'what' | 'shown' | 'instead'>,
): { size: number; isFile(): boolean } {
  let found: Stats
  try {
    found = statSync(path)
  } catch (cause) {
    throw isMissing(cause)
      ? refusal('NO_SUCH_FILE', 'there is no such file', 'Check the path.', file)
      : unreadable(file, cause)
  }
  if (found.isDirectory()) throw refusal('UNREADABLE_FILE', `${file.what} is a folder`, file.instead, file)
  return found
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')

const unreadable = (file: Pick<NamedFile, 'what' | 'shown'>, cause: unknown): FocError =>
  refusal('UNREADABLE_FILE', `${file.what} cannot be read`, 'Check that you may read it.', file, cause)

function refusal(
  code: string,
  message: string,
  hint: string,
  { shown }: Pick<NamedFile, 'shown'>,
  cause?: unknown,
): FocError {
  return new FocError(code, message, { place: { file: shown }, hint, cause })
}

/** null where there is more than is read. */
function readToEnd(path: string | 0, most: number): Uint8Array | null {
  const open = path === 0 ? 0 : openSync(path, 'r')
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const part = new Uint8Array(CHUNK)
      const read = readSync(open, part)
      if (read === 0) return Buffer.concat(parts)
      length += read
      if (length > most) return null
      parts.push(part.subarray(0, read))
    }
  } finally {
    if (open !== 0) closeSync(open)
  }
}
