import { basename } from 'node:path'
import { type Imported, type ImportOptions, openTextReader } from '../import/index.ts'
import { readBounded } from './gather-files.ts'

/** A file whose turn has come. */
export interface FileInTurn {
  file: string
  /** @throws {FocError} `FILE_TOO_LARGE`, `UNREADABLE_FILE`. */
  bytes: () => Uint8Array
  /** What it holds, where that was read ahead; else null. */
  imported: Promise<Imported | null>
}

/** Files from which on a thread is worth its start. */
const MANY = 20
/** Files read ahead at most, and the largest of them in bytes: what is held in memory stays small. */
const AHEAD = 3
const LARGEST = 2 * 1024 * 1024
const TEXT = /\.(xml|akn|md|txt)$/i

/**
 * The files of one call in their order. Where they are many, those in text formats are read in a second thread while
 * the ones before are stored.
 *
 * @param isWanted false for bytes that need not be read, since what they gave is held.
 */
export async function* readAhead(
  files: readonly string[],
  options: ImportOptions,
  isWanted: (bytes: Uint8Array) => boolean,
): AsyncGenerator<FileInTurn> {
  const reader = files.length < MANY ? null : openTextReader()
  const begun: FileInTurn[] = []
  const begin = (file: string): FileInTurn => {
    const read = attempt(() => readBounded(file))
    const ahead = reader !== null && read.ok && TEXT.test(file) && read.value.length <= LARGEST && isWanted(read.value)
    return {
      file,
      bytes: () => {
        if (read.ok) return read.value
        throw read.error
      },
      imported: ahead ? reader.read(read.value, basename(file), options) : Promise.resolve(null),
    }
  }
  try {
    let next = 0
    while (next < files.length || begun.length > 0) {
      while (begun.length <= (reader === null ? 0 : AHEAD) && next < files.length)
        begun.push(begin(files[next++] ?? ''))
      const first = begun.shift()
      if (first) yield first
    }
  } finally {
    await reader?.close()
  }
}

type Attempt<T> = { ok: true; value: T } | { ok: false; error: unknown }

function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { ok: true, value: act() }
  } catch (error) {
    return { ok: false, error }
  }
}
