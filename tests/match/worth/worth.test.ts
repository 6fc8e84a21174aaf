import { describe, expect, it } from 'vitest'
import { askedPoints, passageFacts, pointsIn, standingPoints } from '../../../src/match/index.ts'
import { isDivided } from '../../../src/match/worth/index.ts'

const place = { language: 'en', part: 'operative', kind: 'resolution', chapeau: null } as const
const document = {
  mode: 'adopted-without-vote',
  votes: null,
  kind: 'resolution',
  year: 2040,
  density: 0,
  oneState: false,
} as const
const worth = (text: string, more: Partial<Parameters<typeof passageFacts>[1]> = {}): number =>
  pointsIn(standingPoints(passageFacts(text, { ...place, ...more }), document, 0))
const askedWorth = (facts: Parameters<typeof askedPoints>[0]): number => pointsIn(askedPoints(facts))
const asked = {
  ...{ often: 1, share: 1, missing: 0, titleHasIt: 0, tight: 1, early: 1 },
  ...{ said: 'said' as const, title: 0, subject: 0, heading: 0, places: 0.5, within: 0, opening: 0, listed: false },
} as const

describe('what a passage is worth', () => {
  it('a call before a note, and an operative paragraph before a recital', () => {
    expect(worth('Calls upon States to keep harbours open;')).toBeGreaterThan(worth('Takes note of open harbours;'))
    expect(worth('Stresses that harbours are open;')).toBeGreaterThan(
      worth('Stresses that harbours are open;', { part: 'preamble' }),
    )
  })
  it('a point has the verb of its chapeau', () => {
    const point = 'Harbours that stay open at night;'
    expect(worth(point, { chapeau: 'Calls upon States to build:' })).toBeGreaterThan(worth(point))
  })
  it('housekeeping comes after a norm of as many words', () => {
    expect(worth('Urges all States to keep every harbour open to all;')).toBeGreaterThan(
      worth('Urges the next session of the Harbour Committee to report;'),
    )
  })
  it('a mention weighs less than any title can make good, a text about it more', () => {
    expect(askedWorth({ ...asked, said: 'mentioned', title: 1 })).toBeLessThan(askedWorth(asked))
    expect(askedWorth({ ...asked, title: 1 })).toBeGreaterThan(askedWorth(asked))
  })
  it('early in a text on the subject counts, early in another text does not', () => {
    const first = { ...asked, opening: 0.8 }
    expect(askedWorth({ ...first, title: 1 })).toBeGreaterThan(askedWorth({ ...asked, title: 1 }))
    expect(askedWorth(first)).toBe(askedWorth(asked))
  })
  it('a vote is divided where more than a quarter was not for it', () => {
    const votes = (yes: number, no: number, abstaining: number | null): boolean =>
      isDivided({ for: yes, against: no, abstaining, by: null })
    expect([votes(111, 1, 44), votes(174, 3, 4), votes(3, 1, null), votes(2, 1, null)]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(isDivided(null)).toBe(false)
  })
})
