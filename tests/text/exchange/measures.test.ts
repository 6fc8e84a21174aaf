import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuresIn, measuresText } from '../../../src/text/index.ts'

describe('measures of a gathered paragraph', () => {
  it('tell how often the concept of a phrase stands there, where that is more than once', () => {
    expect(measuresText({ words: 121, points: -46, starts: [0, 19, 40], times: [1, 3, 1] })).toBe('121 -46 0 19x3 40')
    expect(measuresIn('121 -46 0 19x3 40')).toEqual({ words: 121, points: -46, starts: [0, 19, 40], times: [1, 3, 1] })
  })

  it('are read as they were before anything told how often', () =>
    expect(measuresIn('40 46 64')).toEqual({ words: 40, points: 46, starts: [64] }))

  it('are the same again after they were written', () => {
    const phrases = fc.array(fc.record({ start: fc.nat(100), times: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: -900, max: 900 }), phrases, (words, points, all) => {
        const [starts, times] = [all.map(({ start }) => start), all.map(one => one.times)]
        const read = measuresIn(measuresText({ words, points, starts, times }))
        expect(read).toMatchObject({ words, points, starts })
        expect(read.times ?? starts.map(() => 1)).toEqual(times)
      }),
    )
  })
})
