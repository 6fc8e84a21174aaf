import { parentPort } from 'node:worker_threads'
import { type FileRead, fileReader } from './file-reader.ts'
import type { ThreadAnswer, ThreadMessage } from './reading-threads.ts'

let read: ((file: string) => FileRead | null) | null = null

/** The entry of a thread that reads files: told once what is wanted, then a path comes in as a message, its text goes out. */
parentPort?.on('message', (message: ThreadMessage) => {
  if (message.kind === 'begin') {
    read = fileReader(message.task)
    return
  }
  const { number, file } = message
  const found = read?.(file) ?? null
  const whole = found?.bytes.buffer
  const given = whole?.byteLength === found?.bytes.byteLength && whole instanceof ArrayBuffer ? [whole] : []
  parentPort?.postMessage({ number, read: found } satisfies ThreadAnswer, given)
})
