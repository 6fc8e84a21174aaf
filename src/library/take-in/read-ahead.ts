import { setImmediate } from 'node:timers/promises'
import type { FileRead } from './file-reader.ts'
import { type ReadingThreads, THREADS } from './reading-threads.ts'

/** A file whose turn has come. */
export interface FileInTurn {
  file: string
  /** What it holds, where that was read ahead; else null. */
  read: FileRead | null
}

/** Files from which on threads are worth their start. */
export const MANY = 20
/** Most files that are read ahead, so that little memory is used. */
const AHEAD = 4 * THREADS
const TEXT = /\.(xml|akn|md|txt)$/i

/** The files of one call in their order. Those in text formats are read by the threads, if there are any, while the ones before are stored. */
export async function* readAhead(files: readonly string[], threads: ReadingThreads | null): AsyncGenerator<FileInTurn> {
  const begun: { file: string; read: Promise<FileRead | null> }[] = []
  let next = 0
  while (next < files.length || begun.length > 0) {
    while (begun.length <= (threads === null ? 0 : AHEAD) && next < files.length) {
      const file = files[next++] ?? ''
      const read = threads !== null && TEXT.test(file) ? threads.read(file) : Promise.resolve(null)
      begun.push({ file, read })
    }
    // What the threads have sent is taken in.
    if (threads !== null) await setImmediate()
    const first = begun.shift()
    if (first) yield { file: first.file, read: await first.read }
  }
}
