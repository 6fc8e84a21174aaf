import { type ComparedText, weigh } from './compared-text.ts'

/** What two paragraphs have in common, word for word and in the same order; each a share of weight, 0 to 1. */
export interface Likeness {
  /** The mean of {@link dice} and of the share of the shorter one: a paragraph that was cut down is still the same one. */
  likeness: number
  /** Twice what is shared, by what both have. */
  dice: number
  /** Of the first paragraph, and of the second, what the other has too. */
  cover: readonly [number, number]
}

/** Products of two lengths above which words are counted without their order. */
const MOST_CELLS = 4_000_000

/**
 * How alike two paragraphs are: the weightiest run of words, with gaps, that stands in both (longest common subsequence).
 * Time is in proportion to the product of their lengths, and bounded.
 */
export function paragraphLikeness(a: ComparedText, b: ComparedText): Likeness {
  const isLong = a.stems.length * b.stems.length > MOST_CELLS
  return likenessOf(isLong ? sharedAtMost(bagOf(a), bagOf(b)) : sharedInOrder(a, b), weigh(a), weigh(b))
}

/** A likeness from weights: of what is shared, and of each paragraph. */
export function likenessOf(shared: number, ofA: number, ofB: number): Likeness {
  const dice = ofA + ofB === 0 ? 0 : (2 * shared) / (ofA + ofB)
  const cover = [ofA === 0 ? 0 : shared / ofA, ofB === 0 ? 0 : shared / ofB] as const
  return { likeness: (dice + Math.max(...cover)) / 2, dice, cover }
}

function sharedInOrder(a: ComparedText, b: ComparedText): number {
  const width = b.stems.length
  let above = new Float64Array(width + 1)
  let row = new Float64Array(width + 1)
  for (let at = 0; at < a.stems.length; at++) {
    const stem = a.stems[at]
    const weight = a.weights[at] ?? 0
    for (let other = 0; other < width; other++) {
      const skip = Math.max(above[other + 1] ?? 0, row[other] ?? 0)
      row[other + 1] = stem === b.stems[other] ? Math.max(skip, (above[other] ?? 0) + weight) : skip
    }
    ;[above, row] = [row, above]
  }
  return above[width] ?? 0
}

/** The words of a paragraph without their order: stems sorted, each as often as it stands there, with their weights. */
export interface Bag {
  stems: Int32Array
  weights: Float64Array
  weight: number
}

export function bagOf(text: ComparedText): Bag {
  const weightOf = new Map<number, number>()
  for (const [at, stem] of text.stems.entries()) weightOf.set(stem, text.weights[at] ?? 0)
  const stems = text.stems.slice().sort()
  return { stems, weights: Float64Array.from(stems, stem => weightOf.get(stem) ?? 0), weight: weigh(text) }
}

/** The weight that two paragraphs could share at most, in whatever order. */
export function sharedAtMost(a: Bag, b: Bag): number {
  let sum = 0
  let other = 0
  for (let at = 0; at < a.stems.length && other < b.stems.length; ) {
    const difference = (a.stems[at] ?? 0) - (b.stems[other] ?? 0)
    if (difference === 0) sum += Math.max(a.weights[at] ?? 0, b.weights[other] ?? 0)
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return sum
}
