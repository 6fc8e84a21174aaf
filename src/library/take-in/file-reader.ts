import { basename } from 'node:path'
import { type Imported, type ImportOptions, importText } from '../../import/index.ts'
import type { Matcher } from '../../match/index.ts'
import type { Term } from '../../types.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import { matcherFor } from '../keep-in-step/indexing.ts'
import { readBounded } from './gather-files.ts'
import { type Prepared, prepare } from './prepare.ts'

/** What those who read files are told once, before the first file. */
export interface ReadingTask {
  options: ImportOptions
  /** The glossary that texts are matched with. */
  terms: readonly Term[]
  /** sha256 of originals that need not be read again. */
  held: readonly string[]
  /** Whether the texts are to be stored, not only looked at. */
  prepare: boolean
}

/** A file as it was read ahead. */
export interface FileRead {
  bytes: Uint8Array
  sha256: string
  /** Its documents, a `prepared` each; null where the library has its bytes already. */
  text: { imported: Imported; prepared: Prepared[] } | null
}

/** The largest file read ahead, in bytes: what waits in memory stays small. */
const LARGEST = 2 * 1024 * 1024

/**
 * Reads text files ahead of their turn: what it gives depends on the file and the task alone, whichever thread reads.
 *
 * @returns for a file null where anything is wrong: read in its turn, it meets the reason.
 */
export function fileReader(task: ReadingTask): (file: string) => FileRead | null {
  const held = new Set(task.held)
  let compiled: Matcher | null = null
  const matcher = (): Matcher => {
    compiled ??= matcherFor(task.terms)
    return compiled
  }
  return file => {
    try {
      const bytes = readBounded(file, LARGEST)
      const sha256 = hashBytes(bytes)
      if (held.has(sha256)) return { bytes, sha256, text: null }
      const name = basename(file)
      const imported = importText(bytes, name, { ...task.options, sha256 })
      const prepared = task.prepare ? imported.documents.map(one => prepare(one, name, matcher())) : []
      return { bytes, sha256, text: { imported, prepared } }
    } catch {
      return null
    }
  }
}
