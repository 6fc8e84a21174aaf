import { cores, startThread, threadScript } from '../../threads/index.ts'
import type { CheckTask } from './check-task.ts'
import { type SentUnit, unitReceiver } from './sent-unit.ts'
import type { CheckedUnit } from './unit-checker.ts'

/** What the thread is sent: an index by its file and what it holds, and the paragraphs to be checked. */
export interface ThreadRequest {
  file: string
  corpus: string | null
  task: CheckTask
  texts: string[]
  /** One number: paragraphs taken by either side. */
  taken: Int32Array
}

/** What it sends back: each paragraph as it is done (`at` counts from 0), then the keys of the documents it read. */
export type ThreadAnswer = { kind: 'unit'; at: number; sent: SentUnit } | { kind: 'done'; documents: number[] }

export interface SharedWork {
  /** Take the next paragraph; false where all are taken. */
  take(): boolean
  /** What the thread did, by the number of the paragraph from 0, once it is at its end, and gone; never fails. */
  rest(): Promise<{ units: Map<number, CheckedUnit>; documents: number[] }>
}

/** A second thread that checks paragraphs of a draft, from the last one back. */
export interface SecondThread {
  begin(request: Omit<ThreadRequest, 'taken'>): SharedWork
  close(): Promise<void>
}

/** Megabytes the thread's objects may take. */
const MOST_MEMORY = 128

/** Start the thread, which loads itself while the draft is read; null on a machine of one core or where it was not built. */
export function openSecondThread(): SecondThread | null {
  const script = cores() < 2 ? null : threadScript('check-thread')
  if (script === null) return null
  const thread = startThread(script, MOST_MEMORY)
  const units = new Map<number, CheckedUnit>()
  const received = unitReceiver()
  const ended = new Promise<number[]>(resolve => {
    thread.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'unit') units.set(answer.at, received(answer.sent))
      else resolve(answer.documents)
    })
    // What it did until then stands; the rest is done by whoever asked.
    thread.on('error', () => resolve([]))
    thread.on('exit', () => resolve([]))
  })
  return {
    begin: request => {
      const taken = new Int32Array(new SharedArrayBuffer(4))
      thread.postMessage({ ...request, taken } satisfies ThreadRequest)
      return {
        take: () => Atomics.add(taken, 0, 1) < request.texts.length,
        rest: async () => {
          const documents = await ended
          await thread.terminate()
          return { documents, units }
        },
      }
    },
    close: async () => {
      await thread.terminate()
    },
  }
}
