import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Imported, ImportOptions } from './import-bytes.ts'

export interface TextRequest {
  number: number
  bytes: Uint8Array
  name: string
  options: ImportOptions
}

export interface TextAnswer {
  number: number
  imported: Imported | null
}

/** Reads files in a thread of its own, while the one before is stored. */
export interface TextReader {
  /**
   * Begin to read a file. Gives what `importText` gives; null where it refuses the file or the thread ended: read it
   * with `importBytes` then, which says why.
   */
  read(bytes: Uint8Array, name: string, options: ImportOptions): Promise<Imported | null>
  close(): Promise<void>
}

const PLACES = ['./import-text-thread.js', '../import-text-thread.js', '../../dist/import-text-thread.js']

/** Megabytes the thread's objects may take: many times what a file that is worth a thread needs. */
const MOST_MEMORY = 160

/** Start the thread; null where the tool was not built. */
export function openTextReader(): TextReader | null {
  const built = PLACES.map(place => new URL(place, import.meta.url)).find(url => existsSync(fileURLToPath(url)))
  if (built === undefined) return null
  const thread = new Worker(built, {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: 16 },
  })
  const waiting = new Map<number, (imported: Imported | null) => void>()
  let number = 0
  let ended = false
  const settle = ({ number: which, imported }: TextAnswer): void => {
    waiting.get(which)?.(imported)
    waiting.delete(which)
  }
  const end = (): void => {
    ended = true
    for (const which of [...waiting.keys()]) settle({ number: which, imported: null })
  }
  thread.on('message', settle)
  thread.on('error', end)
  thread.on('exit', end)
  return {
    read: (bytes, name, options) =>
      new Promise(resolve => {
        if (ended) return resolve(null)
        number += 1
        waiting.set(number, resolve)
        thread.postMessage({ number, bytes, name, options } satisfies TextRequest)
      }),
    close: async () => {
      await thread.terminate()
    },
  }
}
