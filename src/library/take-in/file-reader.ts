import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { importText } from '../../import/index.ts'
import type { Matcher } from '../../match/index.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import { matcherFor } from '../keep-in-step/indexing.ts'
import { readBounded } from './gather-files.ts'
import { prepare } from './prepare.ts'
import type { FileRead, ReadingTask } from './reading-threads.ts'

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
      if (statSync(file).size > LARGEST) return null
      const bytes = readBounded(file)
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
