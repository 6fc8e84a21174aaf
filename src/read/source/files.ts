import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'

/** A corpus or glossary file may have at most this many bytes (32 MiB). */
const largestFile = 32 * 1024 * 1024

/** Whether there is a file or folder of that name. Touches the disk. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

/**
 * Names of the files of a folder with this ending, sorted by code unit; those that begin with a dot are passed over.
 * Touches the disk.
 *
 * @throws {FocError} `MISSING_FOLDER`
 */
export function listFiles(folder: string, ending: string, shown: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => !entry.isDirectory() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
      .map(entry => entry.name)
      .sort()
  } catch (cause) {
    throw new FocError('MISSING_FOLDER', `the folder ${shown} cannot be read`, {
      place: { file: shown },
      hint: 'Check that it is there and that you may read it.',
      cause,
    })
  }
}

/**
 * The text of a file. Touches the disk.
 *
 * @param shown The name for messages: never an absolute path.
 * @throws {FocError} `MISSING_FILE`, `FILE_TOO_LARGE`, `INVALID_ENCODING`
 */
export function readText(folder: string, name: string, shown: string): string {
  return decodeText(readBytes(join(folder, name), shown), shown)
}

/**
 * The text of a file's bytes.
 *
 * @param shown The name for messages.
 * @throws {FocError} `INVALID_ENCODING`
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new FocError('INVALID_ENCODING', `${shown} is not UTF-8`, {
      place: { file: shown },
      hint: 'Save the file as UTF-8.',
      cause,
    })
  }
}

function readBytes(path: string, shown: string): Uint8Array {
  let size: number
  try {
    const status = statSync(path)
    size = status.size
    if (status.isFile() && size <= largestFile) return readFileSync(path)
  } catch (cause) {
    throw new FocError('MISSING_FILE', `${shown} cannot be read`, {
      place: { file: shown },
      hint: 'Check that the file is there and that you may read it.',
      cause,
    })
  }
  if (size > largestFile)
    throw new FocError('FILE_TOO_LARGE', `${shown} has ${size} bytes; at most ${largestFile} are read`, {
      place: { file: shown },
      hint: 'Split the document into several files.',
    })
  throw new FocError('MISSING_FILE', `${shown} is not a file`, { place: { file: shown }, hint: 'Put a file there.' })
}
