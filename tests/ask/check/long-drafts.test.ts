import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import { importBytes } from '../../../src/import/index.ts'
import type { CheckAnswer } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const clauses = Array.from(
  { length: 12 },
  (_, at) =>
    `Urges all keepers of lighthouse number ${at} to polish the brass lanterns before every stormy winter night`,
)
const here = inventedPackage()
writeFiles(here.inbox, {
  '1.xml': akn({
    symbol: 'A/RES/99/1',
    title: 'Lanterns',
    date: '2031-05-01',
    preamble: ['Recalling the old harbour charter and all of its faded maps,'],
    operative: clauses.slice(0, 8).map((text, at) => ({ number: String(at + 1), text })),
  }),
})
await statuses(here, [here.inbox])

const once = clauses.map((clause, at) => (at % 3 === 0 ? `${clause}, as appropriate` : clause)).join('.\n\n')

async function answers(text = once): Promise<CheckAnswer> {
  const { documents } = await importBytes(new TextEncoder().encode(text), 'draft.txt', { language: 'en' })
  const [draft] = documents
  if (!draft) throw new Error('no draft')
  const question = { draft, file: 'draft.txt', filter: {}, states: ['FR'] }
  return ask(here.library.index, index => check(index, question))
}

describe('a check of a long draft', () => {
  // From 100,000 letters on, what was found of a paragraph is put aside as bytes.
  const times = Math.ceil(100_000 / once.length)
  const long = Array.from({ length: times }, () => once).join('.\n\n')

  it('says of each paragraph what a short one is told of it', async () => {
    const short = await answers()
    const alone = await answers(long)
    expect(alone.spans).toHaveLength(times * short.spans.length)
    expect(alone.spans.map(span => ({ ...span, paragraph: ((span.paragraph - 1) % 12) + 1 }))).toEqual(
      Array.from({ length: times }, () => short.spans).flat(),
    )
  })
})

describe('a check', () => {
  it('gives the same answer in whatever order the library took its texts in', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => ({
      name: `${at}.xml`,
      text: akn({
        symbol: `A/RES/98/${at + 1}`,
        title: 'Lanterns',
        date: '2030-05-01',
        preamble: ['Recalling the old harbour charter,'],
        operative: [
          {
            number: '1',
            text: `Urges keepers of the ${at} western lighthouses to polish all brass lanterns before winter nights`,
          },
        ],
      }),
    }))
    const answersOf = await Promise.all(
      [texts, texts.toReversed()].map(async ordered => {
        const place = inventedPackage()
        for (const { name, text } of ordered) {
          writeFiles(place.inbox, { [name]: text })
          await statuses(place, [`${place.inbox}/${name}`])
        }
        const draft =
          'Urges keepers of many western lighthouses to polish some brass lanterns before cold winter nights.'
        const { documents } = await importBytes(new TextEncoder().encode(draft), 'draft.txt', { language: 'en' })
        const [first] = documents
        if (!first) throw new Error('no draft')
        return ask(place.library.index, index => check(index, { draft: first, file: 'draft.txt', filter: {} }))
      }),
    )
    expect(answersOf[1]).toEqual(answersOf[0])
    expect(answersOf[0]?.spans[0]?.verdict).toBe('near')
  })
})
