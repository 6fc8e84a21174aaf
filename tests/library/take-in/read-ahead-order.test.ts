import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileRead } from '../../../src/library/take-in/file-reader.ts'
import { readAhead } from '../../../src/library/take-in/read-ahead.ts'
import type { ReadingThreads } from '../../../src/library/take-in/reading-threads.ts'

const readAs = (file: string): FileRead => ({ bytes: new Uint8Array(), sha256: file, text: null })

/** Threads that give a file back after so many turns, or never read it well. */
function threads(turns: (file: string) => number, here: string[]): ReadingThreads {
  return {
    begin: () => undefined,
    read: async file => {
      for (let turn = turns(file); turn > 0; turn--) await new Promise(setImmediate)
      return turns(file) < 0 ? null : readAs(file)
    },
    readHere: file => {
      here.push(file)
      return readAs(file)
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
        const here: string[] = []
        const found = await all(files, threads(of, here))
        expect(found.map(([file]) => file)).toEqual(files)
        for (const [file, read] of found) {
          if (file.endsWith('.docx')) expect(read).toBeNull()
          else if (of(file) >= 0) expect(read).toBe(file)
          else expect([null, ...here]).toContain(read)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are read here too, where the threads are behind, and not where they keep up', async () => {
    const files = Array.from({ length: 60 }, (_, at) => `${at}.xml`)
    const slow: string[] = []
    await all(
      files,
      threads(() => 30, slow),
    )
    expect(slow.length).toBeGreaterThan(0)
    const fast: string[] = []
    await all(
      files,
      threads(() => 0, fast),
    )
    expect(fast).toEqual([])
  })
})
