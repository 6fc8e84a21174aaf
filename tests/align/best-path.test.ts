import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf } from '../../src/align/band.ts'
import { type BeadKind, beadKinds } from '../../src/align/bead-cost.ts'
import { bestPath } from '../../src/align/best-path.ts'

/** Every way to cut both sides into beads: slow and obvious. */
function ways(left: number, right: number, i = 0, j = 0): { kind: BeadKind; i: number; j: number }[][] {
  if (i === left && j === right) return [[]]
  return beadKinds
    .filter(kind => i + kind.left <= left && j + kind.right <= right)
    .flatMap(kind => ways(left, right, i + kind.left, j + kind.right).map(rest => [{ kind, i, j }, ...rest]))
}

const sizes = fc.record({ left: fc.nat(4), right: fc.nat(4) })
const costs = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 250, maxLength: 250 })

describe('the best way through', () => {
  it('is the cheapest of all, and a margin is what the best way without that bead costs more', () => {
    fc.assert(
      fc.property(sizes, costs, ({ left, right }, list) => {
        const band = bandOf(left, right)
        if (band === null) throw new Error('small texts always fit')
        const cost = (kind: BeadKind, i: number, j: number): number =>
          list[(beadKinds.indexOf(kind) * 25 + i * 5 + j) % list.length] ?? 0
        const beads = bestPath(band, beadKinds, cost)
        const all = ways(left, right).map(way => ({
          cost: way.reduce((sum, { kind, i, j }) => sum + cost(kind, i, j), 0),
          keys: way.map(({ kind, i, j }) => [i, i + kind.left, j, j + kind.right].join()),
        }))
        const keyOf = ({ left: a, right: b }: (typeof beads)[number]): string => [a.from, a.to, b.from, b.to].join()
        const best = Math.min(...all.map(way => way.cost))
        const found = all.find(({ keys }) => keys.join(' ') === beads.map(keyOf).join(' '))
        expect(found?.cost).toBe(best)
        for (const bead of beads) {
          const without = Math.min(...all.filter(({ keys }) => !keys.includes(keyOf(bead))).map(way => way.cost))
          expect(bead.margin).toBe(without - best)
        }
      }),
      { numRuns: 60 },
    )
  })
})
