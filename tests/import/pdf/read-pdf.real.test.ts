import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { itWithShared } from '../../shared.ts'
import { codeOf, read } from './built-reader.ts'

describe('real files', () => {
  const labels = async (path: string) => {
    const { facts, passages } = await read(readFileSync(path))
    const count = (sign: RegExp) => passages.filter(one => sign.test(one.locator?.label ?? '')).length
    const numbers = passages.flatMap(one => /^OP(\d+)$/.exec(one.locator?.label ?? '')?.[1] ?? [])
    return { symbol: facts.symbol, adopted: facts.adopted, preambular: count(/^PP\d+$/), numbers: numbers.map(Number) }
  }
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)
  const un = 'real/un-pdf'

  itWithShared(
    'a resolution keeps its 13 preambular and 28 operative paragraphs',
    `${un}/A_RES_73_7-EN.pdf`,
    async path => {
      expect(await labels(path)).toEqual({
        symbol: 'A/RES/73/7',
        adopted: '2018-10-29',
        preambular: 13,
        numbers: upTo(28),
      })
    },
  )
  itWithShared('a declaration within a resolution keeps its 53 paragraphs', `${un}/A_RES_73_3-EN.pdf`, async path => {
    expect(await labels(path)).toEqual({
      symbol: 'A/RES/73/3',
      adopted: '2018-10-10',
      preambular: 0,
      numbers: upTo(53),
    })
  })
  itWithShared(
    'a long resolution keeps its 38 preambular and 50 operative paragraphs',
    `${un}/N1828169.pdf`,
    async path => {
      expect(await labels(path)).toEqual({
        symbol: 'A/RES/72/309',
        adopted: '2018-09-10',
        preambular: 38,
        numbers: upTo(50),
      })
    },
  )
  itWithShared('a resolution of one page keeps its two and two', `${un}/N1828814.pdf`, async path => {
    expect(await labels(path)).toEqual({
      symbol: 'A/RES/72/312',
      adopted: '2018-09-13',
      preambular: 2,
      numbers: upTo(2),
    })
  })
  itWithShared('a scan is refused with advice', `${un}/scan-without-text-ru.pdf`, async path => {
    expect(await codeOf(readFileSync(path))).toBe('UNREADABLE_PDF')
  })
  itWithShared('a bomb costs little', 'nasty/generated/flate-bomb-100MiB.pdf', async path => {
    expect(await codeOf(readFileSync(path))).toMatch(/TOO_MUCH_MEMORY|TOO_SLOW|UNREADABLE_PDF/)
  })
  itWithShared('a loop of pages costs nothing', 'nasty/generated/pages-loop.pdf', async path => {
    expect(await codeOf(readFileSync(path))).toBe('UNREADABLE_PDF')
  })
})
