import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highest, tally } from '../../../src/ask/check/tally.ts'

const SIZE = 30
const added = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.constantFrom(0, 1, 1, 2, 0.5)), { maxLength: 60 })

describe('a tally', () => {
  it('says what a table of sums and a sort would, question after question', () => {
    // Each key has a place of its own, as passages have.
    const order = (key: number): number => (key * 7) % SIZE
    const passes = (key: number): boolean => key % 3 !== 0
    const counts = tally(SIZE)
    fc.assert(
      fc.property(added, fc.integer({ min: 1, max: 8 }), (amounts, limit) => {
        counts.clear()
        const sums = new Map<number, number>()
        for (const [key, amount] of amounts) {
          counts.add(key, amount)
          sums.set(key, (sums.get(key) ?? 0) + amount)
        }
        expect([...counts.keys]).toEqual([...sums.keys()])
        const first = [...sums]
          .filter(([key]) => passes(key))
          .sort((a, b) => b[1] - a[1] || order(a[0]) - order(b[0]))
          .slice(0, limit)
          .map(([key]) => key)
        expect(highest(counts, limit, order, passes)).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })
})
