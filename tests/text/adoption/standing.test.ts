import { describe, expect, it } from 'vitest'
import { seriesKey, standingOf } from '../../../src/text/index.ts'
import type { AdoptionMode, Standing, State, Votes } from '../../../src/types.ts'

const states: State[] = [
  { code: 'XA', en: 'Northmere', fr: 'Nordmer', member: null, observer: null, also: [], formerly: [], printed: [] },
]
const without = 'adopted-without-vote'
const votes: Votes = { for: 9, against: 1, abstaining: 2, by: { for: [], against: ['XA'], abstaining: [] } }

/** Texts by symbol, day and mode. */
function told(...texts: [id: string, adopted: string | null, mode: AdoptionMode][]): Standing | null {
  return standingOf(
    texts.map(([id, adopted, mode]) => ({ id, adopted, mode, votes: mode === 'vote' ? votes : null })),
    states,
  )
}

describe('the editions of a text', () => {
  it('lost consensus where the last change is from without a vote to a vote, with who was against', () => {
    expect(told(['A/RES/91/3', '2036-12-01', 'vote'], ['A/RES/89/7', '2034-12-01', without])).toEqual({
      change: 'lost',
      until: { id: 'A/RES/89/7', adopted: '2034-12-01', mode: without, votes: null, against: null },
      since: {
        ...{ id: 'A/RES/91/3', adopted: '2036-12-01', mode: 'vote' },
        votes: { for: 9, against: 1, abstaining: 2 },
        against: ['XA'],
      },
      names: [{ code: 'XA', en: 'Northmere', fr: 'Nordmer' }],
    })
  })

  it('found it again where the last change is back', () => {
    const found = told(
      ['A/RES/88/1', '2033-12-01', without],
      ['A/RES/89/1', '2034-12-01', 'vote'],
      ['A/RES/90/1', '2035-12-01', 'vote'],
      ['A/RES/91/1', '2036-12-01', without],
    )
    expect([found?.change, found?.until.id, found?.since.id]).toEqual(['found', 'A/RES/90/1', 'A/RES/91/1'])
  })

  it('of one session are one edition, put to the vote if one of them was', () => {
    const parts = told(
      ['A/RES/88/9', '2033-12-20', without],
      ['A/RES/89/9 A', '2034-12-20', without],
      ['A/RES/89/9 B', '2035-06-20', 'vote'],
    )
    expect([parts?.until.id, parts?.since.id]).toEqual(['A/RES/88/9', 'A/RES/89/9 B'])
    expect(told(['A/RES/89/9 A', '2034-12-20', without], ['A/RES/89/9 B', '2034-12-20', 'vote'])).toBeNull()
  })

  it('that were always or never put to the vote, have no date, or whose adoption is not known, tell nothing', () => {
    expect(told(['A/RES/88/1', '2033', without], ['A/RES/89/1', '2034', without])).toBeNull()
    expect(told(['A/RES/88/1', '2033', without], ['A/RES/89/1', null, 'vote'])).toBeNull()
    expect(told(['A/RES/88/1', '2033', without], ['A/RES/89/1', '2034', 'unknown'])).toBeNull()
    expect(told()).toBeNull()
  })
})

describe('texts of one series', () => {
  const key = (title: string, more: Partial<Parameters<typeof seriesKey>[0]> = {}): string | null =>
    seriesKey({ title, issuer: 'Lantern Assembly', language: 'en', mode: 'vote', ...more })

  it('have one title, whatever its capitals and signs', () => {
    expect(key('Lamps, and their keepers')).toBe(key('LAMPS and their keepers.', { mode: without }))
  })

  it('are of one body and language, and were adopted with or without a vote', () => {
    const one = key('Lamps')
    expect([key('Lamps', { issuer: 'Pier Club' }), key('Lamps', { language: 'fr' }), key('Lamp')]).not.toContain(one)
    expect([key('Lamps', { mode: 'none' }), key('Lamps', { mode: 'unknown' }), key('—')]).toEqual([null, null, null])
  })
})
