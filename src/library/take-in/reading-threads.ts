import { cores, startThread, threadScript } from '../../threads/index.ts'
import type { FileRead, ReadingTask } from './file-reader.ts'

export type ThreadMessage = { kind: 'begin'; task: ReadingTask } | { kind: 'read'; number: number; file: string }

export interface ThreadAnswer {
  number: number
  read: FileRead | null
}

/** Threads that read text files while the ones before are stored. */
export interface ReadingThreads {
  begin(task: ReadingTask): void
  /** Begin to read a file. Gives null where it cannot be read, is too large, or the thread ended: read it in place then, which says why. */
  read(file: string): Promise<FileRead | null>
  close(): Promise<void>
}

/**
 * How many. Each compiles its code for itself, so that two take a tenth more of the processor than one: with two cores,
 * one reads about as fast as the main thread stores.
 */
export const THREADS = cores() > 2 ? 2 : 1

/** Megabytes a thread's objects may take: many times what a file that is worth a thread needs. */
const MOST_MEMORY = 160

/** Megabytes in which a thread makes what soon is garbage: with twice as many an import takes ten more, and no less time. */
const YOUNG = 8

/** Start the threads; null where the tool was not built. */
export function openReadingThreads(): ReadingThreads | null {
  const script = threadScript('reading-thread')
  if (script === null) return null
  const threads = Array.from({ length: THREADS }, () => openThread(script))
  return {
    begin: task => {
      for (const thread of threads) thread.begin(task)
    },
    read: file => {
      const idlest = threads.reduce((best, one) => (one.waiting() < best.waiting() ? one : best))
      return idlest.read(file)
    },
    close: async () => {
      await Promise.all(threads.map(thread => thread.close()))
    },
  }
}

function openThread(script: URL): ReadingThreads & { waiting(): number } {
  const thread = startThread(script, MOST_MEMORY, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  const waiting = new Map<number, (read: FileRead | null) => void>()
  let number = 0
  let ended = false
  const settle = ({ number: which, read }: ThreadAnswer): void => {
    waiting.get(which)?.(read)
    waiting.delete(which)
  }
  const end = (): void => {
    ended = true
    for (const which of [...waiting.keys()]) settle({ number: which, read: null })
  }
  thread.on('message', settle)
  thread.on('error', end)
  thread.on('exit', end)
  const send = (message: ThreadMessage): void => thread.postMessage(message)
  return {
    waiting: () => (ended ? Number.POSITIVE_INFINITY : waiting.size),
    begin: task => send({ kind: 'begin', task }),
    read: file =>
      new Promise(resolve => {
        if (ended) return resolve(null)
        number += 1
        waiting.set(number, resolve)
        send({ kind: 'read', number, file })
      }),
    close: async () => {
      await thread.terminate()
    },
  }
}
