import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon, pairParagraphs } from '../../src/compare/index.ts'
import { exactPairs } from './exact-pairs.ts'

const lamps = 'Urges all harbour masters to keep signal lamps burning at every pier throughout the winter months;'
const tides = 'Welcomes the yearly almanac of tides and currents printed by the lighthouse keepers of the islands;'
const ropes = 'Notes that frayed ropes and rusty anchors endanger ferries, crews and passengers on stormy nights;'
const sails = 'Invites sailmakers to mend torn sails of fishing boats before the first autumn storms arrive;'
const fog = 'Recognizes that morning fog over the outer harbour wall hides small boats from larger vessels;'

const lexicon = createLexicon()
const read = (text: string) => lexicon.read(text, 'en')
const paired = (before: string[], after: string[]) => pairParagraphs(before, after, read)
const places = (before: string[], after: string[]): [number, number][] =>
  paired(before, after).pairs.map(pair => [pair.before, pair.after])

describe('paragraphs of two editions', () => {
  it('are paired by what they say, also where words were changed, put in and taken out', () => {
    const after = [lamps.replace('winter', 'autumn'), ropes.replace(', crews and passengers', ''), tides]
    expect(places([lamps, tides, ropes], after)).toEqual([
      [0, 0],
      [2, 1],
      [1, 2],
    ])
  })

  it('are followed where they moved, and the rest is said to stand where it stood', () => {
    const { pairs } = paired([lamps, tides, ropes, sails], [ropes, lamps, tides, sails])
    expect(pairs.filter(({ moved }) => moved).map(({ before }) => before)).toEqual([2])
  })

  it('are lost where nothing follows them, and new where they follow nothing', () => {
    const { lost, added } = paired([lamps, fog], [lamps, sails])
    expect([lost, added]).toEqual([[1], [1]])
  })

  it('are joined where their words stand in a paragraph that follows another', () => {
    const both = `${lamps.replace(';', ',')} and ${sails.replace('Invites', 'invites')}`
    expect(paired([lamps, sails, fog], [both, fog])).toMatchObject({
      joined: [{ paragraph: 1, within: 0 }],
      lost: [],
    })
  })

  it('are divided where their words stood in a paragraph that another follows', () => {
    const both = `${lamps.replace(';', ',')} and ${sails.replace('Invites', 'invites')}`
    expect(paired([both, fog], [lamps, sails, fog])).toMatchObject({
      divided: [{ paragraph: 1, within: 0 }],
      added: [],
    })
  })

  it('that say the same several times follow one another in their order', () => {
    expect(places([lamps, fog, lamps, lamps], [lamps, lamps, fog, lamps])).toEqual([
      [0, 0],
      [2, 1],
      [1, 2],
      [3, 3],
    ])
  })

  it('that nothing was changed in are never given up for two changed ones', () => {
    const near = lamps.replace('signal lamps burning', 'brass bells ringing')
    expect(places([near, lamps], [lamps, near.replace('winter', 'summer')])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('may be none at all', () => {
    expect(paired([], [])).toEqual({ pairs: [], joined: [], divided: [], lost: [], added: [] })
    expect(paired([], [lamps]).added).toEqual([0])
    expect(paired([''], ['...']).pairs).toHaveLength(1)
  })
})

const word = fc.constantFrom(...`${lamps} ${tides} ${ropes} ${sails} ${fog}`.replace(/[;,]/g, '').split(' '))
const paragraph = fc.array(word, { minLength: 4, maxLength: 24 }).map(words => `${words.join(' ')};`)

describe('the pairing, against a slow and exact one', () => {
  it('has each paragraph of both texts once', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 }), (before, after) => {
        const { pairs, joined, divided, lost, added } = paired(before, after)
        const olds = [...pairs.map(one => one.before), ...joined.map(one => one.paragraph), ...lost]
        const news = [...pairs.map(one => one.after), ...divided.map(one => one.paragraph), ...added]
        expect(olds.sort((a, b) => a - b)).toEqual([...before.keys()])
        expect(news.sort((a, b) => a - b)).toEqual([...after.keys()])
      }),
    )
  })

  it('is the same where a text was put in another order, and single words were taken out', () => {
    const texts = [lamps, tides, ropes, sails, fog]
    const changed = fc.tuple(fc.shuffledSubarray(texts, { minLength: 2 }), fc.nat({ max: 12 })).map(([kept, at]) =>
      kept.map(text =>
        text
          .split(' ')
          .filter((_, index) => index !== at)
          .join(' '),
      ),
    )
    fc.assert(
      fc.property(changed, after => {
        const fast = new Map(places(texts, after))
        const slow = exactPairs(
          texts.map(read),
          after.map(text => read(text)),
        )
        expect([...fast].sort()).toEqual([...slow].sort())
      }),
    )
  })
})
