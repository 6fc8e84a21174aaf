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
/** Files that may be begun and not yet taken in, those of this thread included. */
const MOST_BEGUN = 4 * AHEAD
const TEXT = /\.(xml|akn|md|txt)$/i

/**
 * The files of one call in their order. Those in text formats are read by the threads, if there are any, while the ones
 * before are stored; where the next one is not ready, one more is read here meanwhile.
 */
export async function* readAhead(files: readonly string[], threads: ReadingThreads | null): AsyncGenerator<FileInTurn> {
  const begun: { file: string; read: Promise<FileRead | null>; isReady: boolean }[] = []
  let next = 0
  const begin = (read: (file: string) => Promise<FileRead | null>): void => {
    const file = files[next++] ?? ''
    const turn = { file, read: TEXT.test(file) ? read(file) : Promise.resolve(null), isReady: false }
    void turn.read.then(() => {
      turn.isReady = true
    })
    begun.push(turn)
  }
  while (next < files.length || begun.length > 0) {
    while (begun.length <= (threads === null ? 0 : AHEAD) && next < files.length)
      begin(async file => threads?.read(file) ?? null)
    // What the threads have sent is taken in.
    if (threads !== null) await setImmediate()
    const [first] = begun
    if (threads !== null && first?.isReady === false && next < files.length && begun.length < MOST_BEGUN)
      begin(async file => threads.readHere(file))
    begun.shift()
    if (first) yield { file: first.file, read: await first.read }
  }
}
