import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Run } from './run.ts'

/** Longer than any call takes; a thread that is silent for so long has died. */
const PATIENCE = 170_000

let thread: Worker | null = null

/**
 * Run the built program in the thread that holds it ready, and wait for its answer.
 *
 * @throws where the thread gives no answer; the next call has a new one
 */
export function askThread(words: readonly string[], environment: NodeJS.ProcessEnv): Run {
  thread ??= begin()
  const { port1: mine, port2: answer } = new MessageChannel()
  const done = new Int32Array(new SharedArrayBuffer(4))
  thread.postMessage({ words, environment, answer, done }, [answer])
  Atomics.wait(done, 0, 0, PATIENCE)
  const received = receiveMessageOnPort(mine) as { message: Run } | undefined
  mine.close()
  if (received) return received.message
  void thread.terminate()
  thread = null
  throw new Error(`foc ${words.join(' ')} gave no answer`)
}

function begin(): Worker {
  const begun = new Worker(new URL('program-thread.js', import.meta.url), { stdin: true })
  begun.unref()
  return begun
}
