import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/index.ts'
import { importBytes } from '../../../src/import/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const words =
  'Urges every port to shelter each ship that asks for it, and to keep its lamps lit until the morning tide;'

const more = ['wind', 'rope', 'sail'].map(
  one => `Thanks the keepers of ${one} and weather for their patience in the winter;`,
)

/** The texts behind a draft of the same words, first to cite first; the newest of them was put to the vote. */
async function precedents(counts: [number, number, number]): Promise<string[]> {
  const here = inventedPackage()
  const sides = ['inFavour', 'against', 'abstaining']
  const text = (symbol: string, date: string): string =>
    akn({
      symbol,
      title: `Text ${symbol}`,
      date,
      preamble: [],
      operative: [words, ...more].map((text, at) => ({ number: String(at + 1), text })),
    })
  const list = counts.map((value, at) => `<count value="${value}" refersTo="${sides[at]}"/>`).join('')
  writeFiles(here.inbox, {
    'old.xml': text('A/RES/97/4', '2031-05-01'),
    'new.xml': text('A/RES/99/4', '2033-05-01').replace(/<voting .*?<\/voting>/s, `<voting>${list}</voting>`),
  })
  await statuses(here, [here.inbox])
  const { documents } = await importBytes(new TextEncoder().encode(words), 'draft.txt', { language: 'en' })
  const [draft] = documents
  if (!draft) throw new Error('no draft')
  return ask(here.library.index, index => {
    const { spans } = check(index, { draft, file: 'draft.txt', filter: {} })
    return spans[0]?.precedents.map(({ document }) => document.id) ?? []
  })
}

describe('precedents of the same words', () => {
  it('come newest first, also where it was put to a vote that hardly anybody opposed', async () => {
    expect(await precedents([174, 3, 4])).toEqual(['A/RES/99/4', 'A/RES/97/4'])
  })
  it('and an older one first where the vote was divided', async () => {
    expect(await precedents([111, 1, 44])).toEqual(['A/RES/97/4', 'A/RES/99/4'])
  })
})

describe('a clause whose verb was changed', () => {
  it('is held against the clause with the agreed verb, not against a sentence that has the rest in its midst', async () => {
    const here = inventedPackage()
    const rest = 'the duty of every port to shelter ships in storms, to light its piers and to feed the stranded crews'
    const text = (symbol: string, date: string, operative: string): string =>
      akn({
        ...{ symbol, title: `Text ${symbol}`, date, preamble: [] },
        operative: [operative, ...more].map((words, at) => ({ number: String(at + 1), text: words })),
      })
    writeFiles(here.inbox, {
      'own.xml': text('A/RES/97/4', '2031-05-01', `Reaffirms ${rest};`),
      'other.xml': text(
        'A/RES/99/4',
        '2033-05-01',
        `Welcomes the long almanac of the islands, which has many maps of the old lagoon and lists ${rest};`,
      ),
    })
    await statuses(here, [here.inbox])
    const { documents } = await importBytes(new TextEncoder().encode(`Notes ${rest};`), 'draft.txt', { language: 'en' })
    const [draft] = documents
    if (!draft) throw new Error('no draft')
    const [span] = await ask(here.library.index, index => check(index, { draft, file: 'draft.txt', filter: {} }).spans)
    expect(span?.precedents.map(({ document }) => document.id)).toEqual(['A/RES/97/4', 'A/RES/99/4'])
    expect(span?.precedents[0]?.quote).toMatch(/^Reaffirms/)
  })
})
