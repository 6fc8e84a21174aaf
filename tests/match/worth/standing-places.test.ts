import { describe, expect, it } from 'vitest'
import { opening, standingPlaces } from '../../../src/match/index.ts'
import type { Locator, LocatorKind } from '../../../src/types.ts'

function place(...steps: [LocatorKind, string][]): Locator {
  const path = steps.map(([kind, number]) => ({ kind, number }))
  return { label: '', printed: true, path }
}
const annex: [LocatorKind, string] = ['annex', '']

describe('where passages stand', () => {
  it('a treaty’s passages before its first article are recitals; those of an annex without articles are not', () => {
    const treaty = [place(annex, ['paragraph', '1']), place(annex, ['article', '1']), place(annex, ['article', '2'])]
    const plan = [place(annex, ['paragraph', '1']), place(annex, ['paragraph', '2'])]
    const parts = (places: Locator[]): unknown[] =>
      standingPlaces(places.map(locator => ({ locator, text: 'Harbours' }))).map(({ part }) => part)
    expect(parts(treaty)).toEqual(['preamble', 'annex', 'annex'])
    expect(parts(plan)).toEqual(['annex', 'annex'])
  })
  it('a point is led into by the paragraph above it', () => {
    const places = standingPlaces([
      { locator: place(['paragraph', '3']), text: 'Calls upon States:' },
      { locator: place(['paragraph', '3'], ['item', 'a']), text: 'To keep lamps lit;' },
      { locator: place(['paragraph', '4']), text: 'Notes the fog.' },
    ])
    expect(places.map(({ chapeau }) => chapeau)).toEqual([null, 'Calls upon States:', null])
  })
  it('the first operative paragraphs open a text; recitals and annexes do not', () => {
    const numbers = ['1', '5', '40'].map(number => opening(place(['paragraph', number], ['item', 'a'])))
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    expect(numbers[1]).toBe(0.5)
    expect([opening(place(['preamble', '1'])), opening(place(annex, ['paragraph', '1'])), opening(null)]).toEqual([
      0, 0, 0,
    ])
  })
})
