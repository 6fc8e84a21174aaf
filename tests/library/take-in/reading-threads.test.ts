import { describe, expect, it } from 'vitest'
import { fileReader, type ReadingTask } from '../../../src/library/take-in/file-reader.ts'
import { openReadingThreads, type ReadingThreads } from '../../../src/library/take-in/reading-threads.ts'
import { concept } from '../../match/glossary.ts'
import { akn } from '../akn.ts'
import { temporaryFolder, writeFiles } from '../temporary.ts'

const folder = temporaryFolder()
const resolution = (symbol: string): string =>
  akn({ symbol, title: 'Tides', preamble: ['Noting,'], operative: [{ number: '1', text: 'Thanks the pilots.' }] })
writeFiles(folder, { 'a.xml': resolution('A/RES/98/1'), 'b.xml': resolution('A/RES/98/2'), 'no.xml': '<akomaNtoso/>' })

const task: ReadingTask = { options: {}, terms: [concept('pilot', 'pilot')], held: [], isToStore: true }

async function withThreads<T>(about: Partial<ReadingTask>, act: (threads: ReadingThreads) => Promise<T>): Promise<T> {
  const threads = openReadingThreads()
  if (threads === null) throw new Error('build first: the threads are read from dist')
  try {
    threads.begin({ ...task, ...about })
    return await act(threads)
  } finally {
    await threads.close()
  }
}

describe('threads that read files', () => {
  it('give what is read here, matches and all, and null of what is refused', async () => {
    await withThreads({}, async threads => {
      const read = fileReader(task)
      for (const name of ['a.xml', 'b.xml']) {
        const there = await threads.read(`${folder}/${name}`)
        const here = read(`${folder}/${name}`)
        expect(there?.text).toEqual(here?.text)
        expect(there?.sha256).toBe(here?.sha256)
        expect(Buffer.from(there?.bytes ?? []).equals(here?.bytes ?? Buffer.of(1))).toBe(true)
        expect(here?.text?.wordings[0]?.flatMap(({ matches }) => matches)).toHaveLength(1)
      }
      expect([await threads.read(`${folder}/no.xml`), await threads.read(`${folder}/none.xml`)]).toEqual([null, null])
    })
  })

  it('give no text of bytes that are held, nor the words of one that is only looked at', async () => {
    const first = await withThreads({ isToStore: false }, threads => threads.read(`${folder}/a.xml`))
    expect(first?.text?.wordings).toEqual([])
    const again = await withThreads({ held: [first?.sha256 ?? ''] }, threads => threads.read(`${folder}/a.xml`))
    expect(again).toMatchObject({ sha256: first?.sha256, text: null })
  })

  it('give null of every file where they cannot begin, and of all that is left when they end', async () => {
    const terms = [concept('pilot', 'pilot'), concept('steersman', 'pilot')]
    await withThreads({ terms }, async threads => {
      expect(await threads.read(`${folder}/a.xml`)).toBeNull()
    })
    await withThreads({}, async threads => {
      const waiting = ['a.xml', 'b.xml', 'a.xml'].map(name => threads.read(`${folder}/${name}`))
      await threads.close()
      const late = await threads.read(`${folder}/b.xml`)
      expect(late).toBeNull()
      expect(await Promise.all(waiting)).toHaveLength(3)
    })
  })
})
