import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageSum } from '../../src/store/passage-sum.ts'

describe('the sum of a stored passage', () => {
  it('is another for any one unit that is another, anywhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 0xffff }),
        (text, at, by) => {
          const place = at % text.length
          const other = String.fromCharCode(text.charCodeAt(place) ^ by)
          const altered = text.slice(0, place) + other + text.slice(place + 1)
          expect(passageSum(altered, 'detail')).not.toBe(passageSum(text, 'detail'))
        },
      ),
    )
  })

  it('keeps its columns apart', () => {
    expect(passageSum('Pier one.', '')).not.toBe(passageSum('Pier', ' one.'))
    expect(passageSum('a', 'b', '')).not.toBe(passageSum('a', '', 'b'))
  })
})
