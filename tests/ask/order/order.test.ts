import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, foldEditions, shareMost } from '../../../src/ask/order/editions.ts'
import { spread } from '../../../src/ask/order/spread.ts'
import { smallestWindow } from '../../../src/ask/search/asked-facts.ts'
import type { Votes } from '../../../src/types.ts'
import { invented } from '../../read/samples.ts'

const long = (word: string): string =>
  `Urges all who keep a ${word} to open it to every ship that asks for shelter there`

function one(id: string, adopted: string, text: string, points: number, votes: Votes | null = null): Candidate<string> {
  const {
    passages: _passages,
    file: _file,
    ...header
  } = invented({
    id,
    adopted,
    text: 'copy',
    file: `${id}.en.md`,
    adoption: { ...invented({}).adoption, mode: votes ? 'vote' : 'adopted-without-vote', votes },
  })
  const row = {
    key: 1,
    document: 1,
    ordinal: 0,
    locator: null,
    heading: [],
    notes: [],
    quotations: [],
    fingerprint: '',
  }
  return { of: id, points, header, passage: { ...row, text } }
}

describe('editions of one paragraph', () => {
  it('are one answer: the newest, where the best of them stood, with the others named', () => {
    const answers = foldEditions([
      one('old', '2041', long('harbour'), 9),
      one('other', '2044', 'Notes that tides rise and fall', 8),
      one('new', '2043', long('harbour'), 7),
    ])
    expect(answers.map(({ of, points, editions }) => [of, points, editions.map(({ id }) => id)])).toEqual([
      ['new', 9, ['old']],
      ['other', 8, []],
    ])
  })
  it('an older one that nobody opposed is cited before a newest that was put to a divided vote', () => {
    const vote = (no: number): Votes => ({ for: 100, against: no, abstaining: 0, by: null })
    const cited = (no: number): string[] =>
      foldEditions([one('new', '2043', long('quay'), 9, vote(no)), one('old', '2041', long('quay'), 8)]).map(
        ({ of }) => of,
      )
    expect([cited(60), cited(3)]).toEqual([['old'], ['new']])
  })
})

describe('a spread of answers', () => {
  it('has ten norms before ten places of one text that are hardly better', () => {
    const [a, b, c] = foldEditions([
      one('first', '2041', 'Harbours open', 9),
      one('first', '2041', 'Piers stand', 8.9),
      one('second', '2041', 'Lamps burn', 8.8),
    ])
    if (!a || !b || !c) throw new Error('three answers')
    expect(spread([a, b, c], 3)).toEqual([a, c, b])
    expect(spread([a, b, c], 1)).toEqual([a])
  })

  it('keep the last two for texts that have none yet, where one text has all of the best', () => {
    const own = Array.from({ length: 12 }, (_, at) => ({
      ...one('piers', '2041', long(`lamp${at}`), 90 - at),
      editions: [],
    }))
    const others = ['ships', 'coasts', 'fogs'].map((id, at) => ({ ...one(id, '2041', long(id), 3 - at), editions: [] }))
    const ids = (limit: number): string[] => spread([...own, ...others], limit).map(({ header }) => header.id)
    expect(ids(6)).toEqual(['piers', 'piers', 'piers', 'piers', 'ships', 'coasts'])
    expect(ids(3)).toEqual(['piers', 'piers', 'piers'])
    expect(spread(own, 6)).toHaveLength(6)
  })
})

describe('paragraphs that share most of their words', () => {
  it('are those of which a count of all their words says so', () => {
    const words = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String), { minLength: 1 })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const all = new Set([...one, ...other])
        const both = one.filter(word => other.includes(word))
        expect(shareMost(new Set(one), new Set(other))).toBe(both.length / all.size > 0.7)
      }),
    )
  })
})

describe('the smallest window', () => {
  it('is the one that a slow and obvious search finds', () => {
    const places = fc.array(
      fc.record({ which: fc.integer({ min: 0, max: 2 }), place: fc.integer({ min: 0, max: 30 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(places, found => {
        const sorted = found
          .map(each => ({ ...each, start: each.place, end: each.place }))
          .sort((a, b) => a.place - b.place)
        const wanted = new Set(sorted.map(({ which }) => which)).size
        let narrowest = Number.POSITIVE_INFINITY
        for (const from of sorted)
          for (const to of sorted) {
            const inside = sorted.filter(({ place }) => place >= from.place && place <= to.place)
            if (new Set(inside.map(({ which }) => which)).size === wanted)
              narrowest = Math.min(narrowest, to.place - from.place)
          }
        const window = smallestWindow(sorted)
        expect(window && window.last.place - window.first.place).toBe(narrowest)
      }),
    )
  })
})
