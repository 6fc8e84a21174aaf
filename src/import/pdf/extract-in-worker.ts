import { FocError } from '../../errors.ts'
import { startThread, threadScript } from '../../threads/index.ts'
import type { ExtractEvent } from './extract-text.ts'
import type { PageText } from './page-text.ts'

/** Limits of one file; seconds, and bytes. */
export interface ExtractLimits {
  /** Seconds in which to open the file and its first pages. */
  seconds: number
  /** Earned by every page that was read, so that a long book may take longer and a loop may not. */
  secondsPerPage: number
  /** Seconds in all, however long the book. */
  mostSeconds: number
  /** Bytes by which the process may grow. */
  bytes: number
}

export const LIMITS: ExtractLimits = { seconds: 8, secondsPerPage: 0.12, mostSeconds: 75, bytes: 320 * 1024 * 1024 }

/** What was read, or why not. */
export type Extracted =
  | { kind: 'pages'; pages: (PageText | null)[] }
  | Extract<ExtractEvent, { kind: 'refused' }>
  | { kind: 'too-slow'; pages: number; total: number }
  | { kind: 'too-much-memory' }
  | { kind: 'crashed'; detail: string }

const CHECK_EVERY = 50

/** Megabytes the thread's objects may take. */
const MOST_MEMORY = 256

/**
 * Read a PDF's text in a thread of its own, which is stopped when it takes too long or grows too large.
 *
 * @param worker The built `worker.ts`.
 */
export function extractInWorker(bytes: Uint8Array, worker: URL, limits: ExtractLimits = LIMITS): Promise<Extracted> {
  const begun = performance.now()
  const before = process.memoryUsage.rss()
  return new Promise(resolve => {
    const pages: (PageText | null)[] = []
    let total = 0
    // A copy: the thread takes it over, and the caller keeps his bytes for the fingerprint.
    const data = new Uint8Array(bytes)
    const thread = startThread(worker, MOST_MEMORY, {
      workerData: data,
      transferList: [data.buffer],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    let settled = false
    const settle = (result: Extracted): void => {
      if (settled) return
      settled = true
      clearInterval(watch)
      void thread.terminate().then(() => resolve(result))
    }
    const watch = setInterval(() => {
      const seconds = (performance.now() - begun) / 1000
      const allowed = Math.min(limits.mostSeconds, limits.seconds + pages.length * limits.secondsPerPage)
      if (seconds > allowed) settle({ kind: 'too-slow', pages: pages.length, total })
      else if (process.memoryUsage.rss() - before > limits.bytes) settle({ kind: 'too-much-memory' })
    }, CHECK_EVERY)
    thread.on('message', (event: ExtractEvent) => {
      if (event.kind === 'page') {
        pages.push(event.page)
        total = event.total
      } else settle(event.kind === 'done' ? { kind: 'pages', pages } : event)
    })
    thread.on('error', (error: Error & { code?: string }) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation failed/i.test(error.message)
      settle(memory ? { kind: 'too-much-memory' } : { kind: 'crashed', detail: error.message })
    })
    thread.on('exit', () => settle({ kind: 'crashed', detail: 'the reader ended before its time' }))
  })
}

/** @throws {FocError} `PDF_READER_MISSING` when the tool was not built. */
export function findWorker(): URL {
  const script = threadScript('import-pdf-worker')
  if (script !== null) return script
  throw new FocError('PDF_READER_MISSING', 'the part that reads PDF files was not built', {
    hint: 'Install the package again, or run “npm run build” in its folder.',
  })
}
