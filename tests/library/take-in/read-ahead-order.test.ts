import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileRead } from '../../../src/library/take-in/file-reader.ts'
import { readAhead } from '../../../src/library/take-in/read-ahead.ts'
import type { ReadingThreads } from '../../../src/library/take-in/reading-threads.ts'

const readAs = (file: string): FileRead => ({ bytes: new Uint8Array(), sha256: file, text: null })

/** Threads that give a file back after so many turns, or never read it well. */
function threads(turns: (file: string) => number): ReadingThreads {
  return {
    begin: () => undefined,
    read: async file => {
      for (let turn = turns(file); turn > 0; turn--) await new Promise(setImmediate)
      return turns(file) < 0 ? null : readAs(file)
    },
    close: async () => undefined,
  }
}

async function all(files: readonly string[], some: ReadingThreads | null): Promise<[string, string | null][]> {
  const found: [string, string | null][] = []
  for await (const { file, read } of readAhead(files, some)) found.push([file, read?.sha256 ?? null])
  return found
}

describe('files read ahead', () => {
  it('come in their order, each once and with its own text, however long each takes', async () => {
    const turns = fc.array(fc.integer({ min: -1, max: 30 }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(turns, async times => {
        const files = times.map((_, at) => `${at}${at % 7 === 0 ? '.docx' : '.xml'}`)
        const of = (file: string): number => times[Number.parseInt(file, 10)] ?? 0
        const found = await all(files, threads(of))
        expect(found.map(([file]) => file)).toEqual(files)
        for (const [file, read] of found) {
          expect(read).toBe(file.endsWith('.docx') || of(file) < 0 ? null : file)
        }
      }),
      { numRuns: 60 },
    )
  })
})
