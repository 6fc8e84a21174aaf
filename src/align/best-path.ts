import { type Band, placeAt } from './band.ts'
import type { BeadKind } from './bead-cost.ts'

/** Neighbouring paragraphs of both sides that stand for one another; a side may be empty. Ends are exclusive. */
export interface Bead {
  left: { from: number; to: number }
  right: { from: number; to: number }
  /** How much more the best alignment without this bead would cost, in nats: the surer, the larger. */
  margin: number
}

/**
 * The cheapest way through the band as beads in order, each with its margin. Every paragraph of either side is in exactly
 * one bead. Of equal ways the one that pairs single paragraphs, then by the order of the kinds.
 */
export function bestPath(
  band: Band,
  kinds: readonly BeadKind[],
  cost: (kind: BeadKind, i: number, j: number) => number,
): Bead[] {
  const size = (band.left + 1) * band.width
  const costs = kinds.map(() => new Float32Array(size).fill(Number.POSITIVE_INFINITY))
  const before = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const chosen = new Int8Array(size).fill(-1)
  before[placeAt(band, 0, 0)] = 0
  for (let i = 0; i <= band.left; i++)
    for (let j = firstOf(band, i); j <= lastOf(band, i); j++) {
      const place = placeAt(band, i, j)
      for (let number = 0; number < kinds.length; number++) {
        const kind = kinds[number]
        const end = endOf(band, kind, i, j)
        if (kind === undefined || end < 0) continue
        const own = Math.fround(cost(kind, i, j))
        write(costs[number], place, own)
        const whole = (before[place] ?? 0) + own
        if (whole >= (before[end] ?? 0)) continue
        before[end] = whole
        chosen[end] = number
      }
    }
  return withMargins(band, kinds, costs, before, walkBack(band, kinds, chosen))
}

/** The cheapest way from each place to the end. */
function costsAfter(band: Band, kinds: readonly BeadKind[], costs: readonly Float32Array[]): Float64Array {
  const after = new Float64Array((band.left + 1) * band.width).fill(Number.POSITIVE_INFINITY)
  after[placeAt(band, band.left, band.right)] = 0
  for (let i = band.left; i >= 0; i--)
    for (let j = lastOf(band, i); j >= firstOf(band, i); j--) {
      const place = placeAt(band, i, j)
      let best = after[place] ?? 0
      for (let number = 0; number < kinds.length; number++) {
        const end = endOf(band, kinds[number], i, j)
        if (end >= 0) best = Math.min(best, (costs[number]?.[place] ?? 0) + (after[end] ?? 0))
      }
      after[place] = best
    }
  return after
}

const firstOf = (band: Band, i: number): number => band.first[i] ?? 0
const lastOf = (band: Band, i: number): number => Math.min(band.right, firstOf(band, i) + band.width - 1)

function endOf(band: Band, kind: BeadKind | undefined, i: number, j: number): number {
  if (kind === undefined || i + kind.left > band.left || j + kind.right > band.right) return -1
  return placeAt(band, i + kind.left, j + kind.right)
}

function write(list: Float32Array | undefined, place: number, value: number): void {
  if (list) list[place] = value
}

interface Step {
  i: number
  j: number
  number: number
}

function walkBack(band: Band, kinds: readonly BeadKind[], chosen: Int8Array): Step[] {
  const steps: Step[] = []
  let i = band.left
  let j = band.right
  while (i > 0 || j > 0) {
    const number = chosen[placeAt(band, i, j)] ?? -1
    const kind = kinds[number]
    if (kind === undefined) throw new Error('the band does not reach from one end to the other')
    i -= kind.left
    j -= kind.right
    steps.push({ i, j, number })
  }
  return steps.reverse()
}

/** A bead's margin is that of its least sure paragraph: the cheapest way that puts the paragraph into another bead. */
function withMargins(
  band: Band,
  kinds: readonly BeadKind[],
  costs: readonly Float32Array[],
  before: Float64Array,
  steps: readonly Step[],
): Bead[] {
  const after = costsAfter(band, kinds, costs)
  const best = before[placeAt(band, band.left, band.right)] ?? 0
  const others = { left: new Float64Array(band.left), right: new Float64Array(band.right) }
  others.left.fill(Number.POSITIVE_INFINITY)
  others.right.fill(Number.POSITIVE_INFINITY)
  const taken = new Set(steps.map(({ i, j, number }) => placeAt(band, i, j) * kinds.length + number))
  for (let i = 0; i <= band.left; i++)
    for (let j = firstOf(band, i); j <= lastOf(band, i); j++) {
      const place = placeAt(band, i, j)
      for (let number = 0; number < kinds.length; number++) {
        const kind = kinds[number]
        const end = endOf(band, kind, i, j)
        if (kind === undefined || end < 0 || taken.has(place * kinds.length + number)) continue
        const through = (before[place] ?? 0) + (costs[number]?.[place] ?? 0) + (after[end] ?? 0)
        for (let at = i; at < i + kind.left; at++) others.left[at] = Math.min(others.left[at] ?? 0, through)
        for (let at = j; at < j + kind.right; at++) others.right[at] = Math.min(others.right[at] ?? 0, through)
      }
    }
  return steps.map(({ i, j, number }): Bead => {
    const kind = kinds[number] ?? { left: 0, right: 0 }
    const left = { from: i, to: i + kind.left }
    const right = { from: j, to: j + kind.right }
    const rivals = [...others.left.subarray(left.from, left.to), ...others.right.subarray(right.from, right.to)]
    return { left, right, margin: Math.max(0, Math.min(...rivals) - best) }
  })
}
