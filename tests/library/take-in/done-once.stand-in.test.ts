import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { compareTexts } from '../../../src/library/whose-text/compare-texts.ts'
import { takeIn } from '../../../src/library/writing.ts'
import { serve, document as served } from '../../fetch/server.ts'
import { type Invented, inventedPackage } from '../invented.ts'
import { filesIn, writeFiles } from '../temporary.ts'

const { done, counted } = vi.hoisted(() => {
  const done: string[] = []
  const counted = <A extends unknown[], R>(name: string, act: (...args: A) => R) => {
    return (...args: A): R => {
      done.push(name)
      return act(...args)
    }
  }
  return { done, counted }
})

vi.mock('node:fs', async original => {
  const fs = await original<typeof import('node:fs')>()
  const readFileSync = (...args: Parameters<typeof fs.readFileSync>): ReturnType<typeof fs.readFileSync> => {
    done.push(`read ${String(args[0]).split('/').slice(-2)[0]}`)
    return fs.readFileSync(...args)
  }
  return { ...fs, readFileSync }
})
vi.mock('../../../src/import/bytes/format.ts', async original => {
  const own = await original<typeof import('../../../src/import/bytes/format.ts')>()
  return { ...own, recognise: counted('recognise', own.recognise) }
})
vi.mock('../../../src/import/bytes/size-limit.ts', async original => {
  const own = await original<typeof import('../../../src/import/bytes/size-limit.ts')>()
  return {
    ...own,
    refuseTooLarge: counted('size', own.refuseTooLarge),
    refuseEmpty: counted('emptiness', own.refuseEmpty),
  }
})
vi.mock('../../../src/text/words/distinctive-words.ts', async original => {
  const own = await original<typeof import('../../../src/text/words/distinctive-words.ts')>()
  return { distinctiveWords: counted('names of a text', own.distinctiveWords) }
})
vi.mock('../../../src/text/words/word-diff.ts', async original => {
  const own = await original<typeof import('../../../src/text/words/word-diff.ts')>()
  return { ...own, wordDiff: counted('differences', own.wordDiff) }
})

const times = (name: string): number => done.filter(one => one === name).length

beforeEach(() => {
  done.length = 0
})

const paragraphs = [
  'The members of the Harbour Coalition met in Northmere on 10 April 2031, and recalled the Eastholm Charter of 2019.',
  'They are worried that in 14 ports of the Westing Coast the piers were closed by night without any reason being given.',
  'They thank the Southby Institute for its report of 2030, and will come back to these questions in Lookout in 2032.',
]
const changed = paragraphs.map(text => text.replace('worried', 'concerned'))

/** A text whose title is all that says whose it is: of another date, or of none, its words must decide. */
const page = (lines: readonly string[], date?: string): string =>
  [
    '---',
    'title: Statement on the Lamps of the Coast',
    ...(date ? [`date: ${date}`] : []),
    '---',
    '',
    ...lines,
    '',
  ].join('\n\n')

/** Take a text in, beside one held under its title; gives how it ended. */
async function again(here: Invented, text: string, options: Parameters<typeof takeIn>[3] = {}): Promise<string[]> {
  writeFiles(here.inbox, { 'lamps.md': text })
  done.length = 0
  const { imported, refused } = await takeIn(here.shipped, here.library, [join(here.inbox, 'lamps.md')], options)
  return [...imported.map(({ status }) => status), ...refused.map(({ error }) => error.code)]
}

describe('a text imported again', () => {
  it('reads the corpus file held once, whatever becomes of it', async () => {
    const here = inventedPackage()
    expect(await again(here, page(paragraphs, '2031-04'))).toEqual(['added'])
    expect(times('read corpus')).toBe(0)
    expect(await again(here, page(changed))).toEqual(['updated'])
    expect(times('read corpus')).toBe(1)
    expect(await again(here, page(changed), { meta: {} })).toEqual(['unchanged'])
    expect(times('read corpus')).toBe(1)
    const [name = ''] = readdirSync(here.library.corpus)
    const corrected = (filesIn(here.library.corpus)[name] ?? '').replace('concerned', 'anxious')
    writeFiles(here.library.corpus, { [name]: Buffer.from(corrected, 'latin1') })
    // A call before has brought the index in step with the correction.
    await again(here, page(paragraphs), { dryRun: true })
    expect(await again(here, page(paragraphs))).toEqual(['conflict'])
    expect(times('read corpus')).toBe(1)
  })

  it('is compared with the text held once, though whose it is and whether it is reworded both hang on that', async () => {
    const here = inventedPackage()
    await again(here, page(paragraphs, '2031-04'))
    expect(await again(here, page(changed))).toEqual(['updated'])
    expect([times('names of a text'), times('differences')]).toEqual([2, 1])
  })

  it('of bytes that are held compares nothing, and reads no corpus file', async () => {
    const here = inventedPackage()
    await again(here, page(paragraphs, '2031-04'))
    expect(await again(here, page(paragraphs, '2031-04'))).toEqual(['unchanged'])
    expect([times('read corpus'), times('names of a text'), times('differences')]).toEqual([0, 0, 0])
  })
})

describe('a comparison of two texts', () => {
  it('answers each question once, however often and in whichever order it is asked', () => {
    const text = (lines: readonly string[]): Parameters<typeof compareTexts>[0] => ({
      language: 'en',
      title: 'Lamps',
      passages: lines.map(line => ({ text: line, locator: null, quotations: [] })),
    })
    const compared = compareTexts(text(changed), text(paragraphs))
    expect(done).toEqual([])
    for (const _ of [1, 2]) {
      expect(compared.differingWords()).toBe('1 place: “worried” → “concerned”')
      expect([compared.isReworded(), compared.sharedRuns() === compared.wordsInCommon()]).toEqual([false, true])
    }
    expect([times('names of a text'), times('differences')]).toEqual([2, 1])
  })
})

describe('the bytes of a file', () => {
  const stages = (): number[] => ['size', 'emptiness', 'recognise'].map(times)

  it('go through each check once, whether they are read or held already', async () => {
    const here = inventedPackage()
    for (const [name, content] of [
      ['lamps.md', page(paragraphs)],
      ['piers.txt', 'The members of the Lantern Coalition want dry piers in every harbour of the coast.\n'],
      ['tides.html', '<!doctype html><title>On tides</title><p>The members want the tides of the coast foretold.</p>'],
    ] as const) {
      writeFiles(here.inbox, { [name]: content })
      done.length = 0
      await takeIn(here.shipped, here.library, [join(here.inbox, name)], {})
      expect([name, ...stages()]).toEqual([name, 1, 1, 1])
    }
    done.length = 0
    const { imported } = await takeIn(here.shipped, here.library, [join(here.inbox, 'lamps.md')], {})
    expect([imported[0]?.status, ...stages()]).toEqual(['unchanged', 0, 1, 1])
  })

  it('that come from an address do too', async () => {
    const here = inventedPackage()
    const server = await serve({ '/lamps.md': served('text/markdown', page(paragraphs)) })
    done.length = 0
    const { imported } = await takeIn(here.shipped, here.library, [`${server.origin}/lamps.md`], {
      fetch: { allowPrivate: true },
    })
    expect([imported.length, ...stages()]).toEqual([1, 1, 1, 1])
  })
})
