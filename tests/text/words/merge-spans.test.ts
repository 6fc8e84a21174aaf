import { describe, expect, it } from 'vitest'
import { mergeSpans, nameKey, plainWords } from '../../../src/text/index.ts'

describe('words and spans that many rooms compare', () => {
  it('makes one of spans that overlap, and of those that touch where that is asked for', () => {
    const spans = [
      { start: 8, end: 12 },
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 6, end: 8 },
    ]
    expect(mergeSpans(spans, { touching: false })).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 8 },
      { start: 8, end: 12 },
    ])
    expect(mergeSpans(spans, { touching: true })).toEqual([{ start: 0, end: 12 }])
    const inside = [
      { start: 0, end: 9 },
      { start: 2, end: 4 },
    ]
    expect(mergeSpans(inside, { touching: false })).toEqual([{ start: 0, end: 9 }])
  })

  it('compares words apart from capitals, accents and punctuation, and names as ids are written', () => {
    expect(plainWords('  Harbour “Dues”,\n levées! ')).toBe('harbour dues levees')
    expect([nameKey(' Civic_Space '), nameKey('Été  long')]).toEqual(['civic-space', 'ete-long'])
  })
})
