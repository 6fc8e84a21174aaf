import type { ComparedText } from '../../src/compare/index.ts'

/**
 * The slow and obvious pairing that the quick one is held against: every paragraph against every other, by the longest
 * common subsequence of their words, and of all ways to pair them the one with the greatest sum of squared likeness (the
 * method of Kuhn and Munkres). A pair below `least` counts nothing. Time grows with the cube of the paragraphs.
 */
export function exactPairs(
  before: readonly ComparedText[],
  after: readonly ComparedText[],
  least = 0.5,
): Map<number, number> {
  const likeness = before.map(a => after.map(b => alike(a, b)))
  const size = Math.max(before.length, after.length)
  const gain = (row: number, column: number): number => {
    const value = likeness[row]?.[column] ?? 0
    const near = 1 - Math.abs((row + 1) / (before.length + 1) - (column + 1) / (after.length + 1))
    return value < least ? 0 : value * value + 0.0001 * near
  }
  const pairs = new Map<number, number>()
  for (const [column, row] of assignment(size, (row, column) => -gain(row, column)).entries())
    if (gain(row, column) > 0) pairs.set(row, column)
  return pairs
}

function alike(a: ComparedText, b: ComparedText): number {
  const table = Array.from({ length: a.stems.length + 1 }, () => new Float64Array(b.stems.length + 1))
  let all = 0
  let other = 0
  for (const weight of a.weights) all += weight
  for (const weight of b.weights) other += weight
  for (let i = 1; i <= a.stems.length; i++)
    for (let j = 1; j <= b.stems.length; j++) {
      const both = (table[i - 1]?.[j - 1] ?? 0) + (a.stems[i - 1] === b.stems[j - 1] ? (a.weights[i - 1] ?? 0) : -1)
      const row = table[i]
      if (row) row[j] = Math.max(both, table[i - 1]?.[j] ?? 0, row[j - 1] ?? 0)
    }
  const shared = table[a.stems.length]?.[b.stems.length] ?? 0
  if (shared === 0) return 0
  return ((2 * shared) / (all + other) + shared / Math.min(all, other)) / 2
}

/** The row of each column in the cheapest way to give every column a row of its own (Kuhn and Munkres, with potentials). */
function assignment(size: number, cost: (row: number, column: number) => number): number[] {
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(size + 1)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const at = rowOf[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = cost(at - 1, j - 1) - (u[at] ?? 0) - (v[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          from[j] = column
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const one = rowOf[j] ?? 0
          u[one] = (u[one] ?? 0) + delta
          v[j] = (v[j] ?? 0) - delta
        } else least[j] = (least[j] ?? 0) - delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const back = from[column] ?? 0
      rowOf[column] = rowOf[back] ?? 0
      column = back
    }
  }
  return [...rowOf.slice(1)].map(row => row - 1)
}
