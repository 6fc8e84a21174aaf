import { describe, expect, it } from 'vitest'
import { type SuggestAnswer, suggest } from '../../src/ask/suggest/index.ts'
import { akn } from '../library/akn.ts'
import { ask, statuses } from '../library/answers.ts'
import { inventedPackage } from '../library/invented.ts'
import { writeFiles } from '../library/temporary.ts'

const here = inventedPackage()
const paragraphs = (text: string) =>
  Array.from({ length: 120 }, (_, at) => ({
    number: `${at + 1}`,
    text: at % 4 === 0 ? text : text.replace(/(?:granite moles|barley fields) and /, ''),
  }))
const whole = (symbol: string) =>
  akn({
    symbol,
    title: symbol,
    preamble: ['Noting the tides,'],
    operative: [
      ...paragraphs(
        'Urges each council to paint granite moles and old rails beside every open harbour of the northern coast;',
      ),
      ...paragraphs(
        'Urges each council to plough barley fields and old rails beside every quiet village of the eastern plain;',
      ),
    ].map((one, at) => ({ ...one, number: `${at + 1}` })),
  })
writeFiles(here.inbox, { 'a.xml': whole('A/RES/99/1'), 'b.xml': whole('A/RES/99/2') })
await statuses(here, [here.inbox])
const answer: SuggestAnswer = await ask(here.library.index, index =>
  suggest(index, { documents: [], filter: {}, limit: 99 }),
)
const placeOf = (wording: string): number => answer.candidates.findIndex(one => one.wording === wording)

describe('the order of candidates', () => {
  it('puts a wording beside concepts of the glossary before one as frequent in other paragraphs', () => {
    const far = placeOf('barley fields')
    expect(placeOf('granite moles')).toBeGreaterThanOrEqual(0)
    expect(far === -1 || far > placeOf('granite moles')).toBe(true)
  })

  it('counts a word alone for less than two together', () => {
    const alone = placeOf('coast')
    expect(alone === -1 || alone > placeOf('northern coast')).toBe(true)
  })
})
