import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { importText } from '../import/index.ts'
import type { Matcher } from '../match/index.ts'
import { readBounded } from './gather-files.ts'
import { matcherFor } from './indexing.ts'
import { prepare } from './prepare.ts'
import type { FileRead, ReadingTask, ThreadAnswer, ThreadMessage } from './reading-threads.ts'

/** The largest file read here, in bytes: what waits in memory stays small. */
const LARGEST = 2 * 1024 * 1024

let reading: { task: ReadingTask; held: ReadonlySet<string>; matcher: Matcher } | null = null

/** The entry of a thread that reads files: told once what is wanted, then a path comes in as a message, its text goes out. */
parentPort?.on('message', (message: ThreadMessage) => {
  if (message.kind === 'begin') {
    const { task } = message
    reading = { task, held: new Set(task.held), matcher: matcherFor(task.terms) }
    return
  }
  const { number, file } = message
  const read = attempt(file)
  const whole = read?.bytes.buffer
  const given = whole?.byteLength === read?.bytes.byteLength && whole instanceof ArrayBuffer ? [whole] : []
  parentPort?.postMessage({ number, read } satisfies ThreadAnswer, given)
})

/** Null where anything is wrong: whoever asked reads the file again, and meets the reason there. */
function attempt(file: string): FileRead | null {
  if (reading === null) return null
  const { task, held, matcher } = reading
  try {
    if (statSync(file).size > LARGEST) return null
    const bytes = readBounded(file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (held.has(sha256)) return { bytes, sha256, text: null }
    const name = basename(file)
    const imported = importText(bytes, name, task.options)
    const prepared = task.prepare ? imported.documents.map(one => prepare(one, name, matcher)) : []
    return { bytes, sha256, text: { imported, prepared } }
  } catch {
    return null
  }
}
