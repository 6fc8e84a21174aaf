/** What became of a list of qualities: by their places in the later list, or (dropped) in the earlier one. */
export interface ListChange {
  added: number[]
  dropped: number[]
  /** Still there, but at another place among those that stayed. */
  moved: number[]
  /** One went and a like one came: *secured* → *secure*. */
  replaced: { from: number; to: number }[]
}

/** Share of letter pairs in common (Dice) from which one item counts as put in the place of another. */
const LIKE = 0.5

/**
 * Compare two lists of qualities by their keys.
 *
 * @param before earlier list; each key once. @param after later list.
 */
export function compareQualifiers(before: readonly string[], after: readonly string[]): ListChange {
  const gone = before.flatMap((key, at) => (after.includes(key) ? [] : [at]))
  const come = after.flatMap((key, at) => (before.includes(key) ? [] : [at]))
  const replaced: ListChange['replaced'] = []
  for (const from of gone) {
    const [best] = come
      .filter(to => !replaced.some(pair => pair.to === to))
      .map(to => ({ to, like: likeness(before[from] ?? '', after[to] ?? '') }))
      .filter(({ like }) => like >= LIKE)
      .sort((a, b) => b.like - a.like || a.to - b.to)
    if (best) replaced.push({ from, to: best.to })
  }
  const kept = after.flatMap((key, at) => (before.includes(key) ? [at] : []))
  const inOrder = new Set(longestRising(kept.map(at => before.indexOf(after[at] ?? ''))).map(index => kept[index]))
  return {
    added: come.filter(at => !replaced.some(({ to }) => to === at)),
    dropped: gone.filter(at => !replaced.some(({ from }) => from === at)),
    moved: kept.filter(at => !inOrder.has(at)),
    replaced,
  }
}

/** Dice coefficient of the letter pairs of two words, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (word: string): string[] => [...word].slice(1).map((letter, at) => `${[...word][at] ?? ''}${letter}`)
  const left = pairs(a)
  const right = pairs(b)
  if (left.length + right.length === 0) return a === b ? 1 : 0
  const rest = [...right]
  let common = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at === -1) continue
    rest.splice(at, 1)
    common++
  }
  return (2 * common) / (left.length + right.length)
}

/** Places of a longest rising run among numbers that are all different; of equal ones the one that ends last. */
function longestRising(numbers: readonly number[]): number[] {
  const length: number[] = []
  const previous: number[] = []
  for (const [at, number] of numbers.entries()) {
    length[at] = 1
    previous[at] = -1
    for (let before = 0; before < at; before++)
      if ((numbers[before] ?? 0) < number && (length[before] ?? 0) + 1 > (length[at] ?? 0)) {
        length[at] = (length[before] ?? 0) + 1
        previous[at] = before
      }
  }
  const run: number[] = []
  let at = length.lastIndexOf(Math.max(0, ...length))
  while (at >= 0) {
    run.unshift(at)
    at = previous[at] ?? -1
  }
  return run
}
