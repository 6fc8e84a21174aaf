import { basename } from 'node:path'
import { type Imported, type ImportOptions, importText } from '../../import/index.ts'
import type { Matcher } from '../../match/index.ts'
import type { Term } from '../../types.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import { analyse, type PassageWording } from '../keep-in-step/analyse.ts'
import { matcherFor } from '../keep-in-step/indexing.ts'
import { readBounded } from './gather-files.ts'

/** What those who read files are told once, before the first file. */
export interface ReadingTask {
  options: ImportOptions
  /** The glossary that texts are matched with. */
  terms: readonly Term[]
  /** sha256 of originals that need not be read again. */
  held: readonly string[]
  /** Whether the texts are to be stored, not only looked at: then their words are read too. */
  isToStore: boolean
}

/** A file as it was read ahead. */
export interface FileRead {
  bytes: Uint8Array
  sha256: string
  /** Its documents, and the words of each where they are to be stored; null where the library has its bytes already. */
  text: { imported: Imported; wordings: PassageWording[][] } | null
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
      const imported = importText(bytes, basename(file), { ...task.options, sha256 })
      const wordings = task.isToStore ? imported.documents.map(one => analyse(one, matcher())) : []
      return { bytes, sha256, text: { imported, wordings } }
    } catch {
      return null
    }
  }
}
