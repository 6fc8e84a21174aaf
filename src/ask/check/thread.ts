import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { type IndexReader, openIndex } from '../../store/index.ts'
import type { HelpAnswer, HelpNotice, HelpRequest } from './helper.ts'
import { checkerOf } from './task.ts'

/**
 * The entry of the thread that helps with a check. Told where the index is, it makes itself ready while the draft is read;
 * then the draft comes in as a message, and its paragraphs go out one by one.
 */
parentPort?.on('message', (message: HelpNotice | HelpRequest) => {
  if (message.kind === 'ready') void makeReady(message)
  else answer(message)
})

/** Passages checked for practice at most. */
const PRACTICE = 24

const documents = new Set<number>()
const indexes = new Map<string, IndexReader>()
let asked = false

function indexAt(file: string): IndexReader {
  const index = indexes.get(file) ?? noting(openIndex(file), documents)
  indexes.set(file, index)
  return index
}

/** Check some agreed passages, and forget what was found: code that has run is several times faster than code that has not. */
async function makeReady({ file, language }: HelpNotice): Promise<void> {
  try {
    const index = indexAt(file)
    const filter = { languages: [language] }
    const checkUnit = checkerOf(index, { language, filter, excluded: [], states: [], alternatives: false })
    const { length } = index.passagePlaces().order
    const keys = Array.from({ length: PRACTICE }, (_, at) => Math.floor((length * at) / PRACTICE))
    for (const { text } of index.passagesByKey(keys).values()) {
      await setImmediate()
      if (asked) return
      checkUnit(1, text)
    }
  } catch {
    // Practice is not needed; whoever asks meets the reason.
  }
}

function answer(request: HelpRequest): void {
  asked = true
  documents.clear()
  try {
    help(request)
  } catch {
    // Whoever asked does what is missing, and meets the reason there.
  }
  say({ kind: 'done', documents: [...documents].sort((a, b) => a - b) })
  for (const index of indexes.values()) index.close()
}

const say = (answer: HelpAnswer): void => parentPort?.postMessage(answer)

function help({ file, corpus, task, texts, taken }: HelpRequest): void {
  const index = indexAt(file)
  // The file may have been replaced by now.
  if (index.meta('corpus') !== corpus) return
  const checkUnit = checkerOf(index, task)
  for (let at = texts.length - 1; Atomics.add(taken, 0, 1) < texts.length; at--)
    say({ kind: 'unit', at, unit: checkUnit(at + 1, texts[at] ?? '') })
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
