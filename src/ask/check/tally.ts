/** Sums by key of a passage. */
export interface Tally {
  add(key: number, amount: number): void
  /** Keys to which something was added since it was cleared, 0 too, each once. */
  keys: readonly number[]
  sumOf(key: number): number
  clear(): void
}

/**
 * Sums in an array that one question uses after the other: a table of its own for each clause was a seventh of what a check
 * gives the collector.
 *
 * @param size above all keys; a larger one counts for nothing.
 */
export function tally(size: number): Tally {
  const sums = new Float64Array(size)
  const isIn = new Uint8Array(size)
  const keys: number[] = []
  return {
    keys,
    add(key, amount) {
      if (isIn[key] === 0) {
        isIn[key] = 1
        keys.push(key)
      }
      sums[key] = (sums[key] ?? 0) + amount
    },
    sumOf: key => sums[key] ?? 0,
    clear() {
      for (const key of keys) {
        sums[key] = 0
        isIn[key] = 0
      }
      keys.length = 0
    },
  }
}

/**
 * The keys with the highest sums, at most so many; of equal sums the first in the order given.
 *
 * @param passes which keys count at all.
 */
export function highest(
  { keys, sumOf }: Tally,
  limit: number,
  order: (key: number) => number,
  passes: (key: number) => boolean,
): number[] {
  const found: number[] = []
  const isBefore = (a: number, b: number): boolean =>
    sumOf(a) > sumOf(b) || (sumOf(a) === sumOf(b) && order(a) < order(b))
  for (const key of keys) {
    const last = found.at(-1)
    if (found.length === limit && last !== undefined && !isBefore(key, last)) continue
    if (!passes(key)) continue
    let at = found.length
    while (at > 0 && isBefore(key, found[at - 1] ?? 0)) at--
    found.splice(at, 0, key)
    if (found.length > limit) found.pop()
  }
  return found
}
