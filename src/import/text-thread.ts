import { parentPort } from 'node:worker_threads'
import { type Imported, importText } from './import-bytes.ts'
import type { TextAnswer, TextRequest } from './text-reader.ts'

/** The entry of the thread that reads text formats: a file comes in as a message, its documents go out as one. */
parentPort?.on('message', ({ number, bytes, name, options }: TextRequest) => {
  let imported: Imported | null = null
  try {
    imported = importText(bytes, name, options)
  } catch {
    // Whoever asked reads the file again, and meets the reason there.
  }
  parentPort?.postMessage({ number, imported } satisfies TextAnswer)
})
