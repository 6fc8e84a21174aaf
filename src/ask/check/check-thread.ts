import { parentPort } from 'node:worker_threads'
import { type IndexReader, openIndex } from '../../store/index.ts'
import { checkerOf } from './check-task.ts'
import type { ThreadAnswer, ThreadRequest } from './second-thread.ts'
import { unitSender } from './sent-unit.ts'

/** The entry of the thread that helps with a check: a draft comes in as a message, its paragraphs go out one by one. */
parentPort?.once('message', (request: ThreadRequest) => {
  const documents = new Set<number>()
  try {
    help(request, documents)
  } catch {
    // Whoever asked does what is missing, and meets the reason there.
  }
  say({ kind: 'done', documents: [...documents].sort((a, b) => a - b) })
})

const say = (answer: ThreadAnswer): void => parentPort?.postMessage(answer)

function help({ file, corpus, task, texts, taken }: ThreadRequest, documents: Set<number>): void {
  const index = openIndex(file)
  try {
    // The file may have been replaced by now.
    if (index.meta('corpus') !== corpus) return
    const checkUnit = checkerOf(noting(index, documents), task)
    const toSend = unitSender()
    for (let at = texts.length - 1; Atomics.add(taken, 0, 1) < texts.length; at--)
      say({ kind: 'unit', at, sent: toSend(checkUnit(at + 1, texts[at] ?? '')) })
  } finally {
    index.close()
  }
}

/** An index that keeps the keys of the documents it gives. */
function noting(index: IndexReader, documents: Set<number>): IndexReader {
  return {
    ...index,
    documentsByKey: keys => {
      for (const key of keys) documents.add(key)
      return index.documentsByKey(keys)
    },
    documentsById: id => {
      const rows = index.documentsById(id)
      for (const { key } of rows) documents.add(key)
      return rows
    },
  }
}
