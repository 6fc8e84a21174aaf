import type { Band } from './band.ts'
import type { Evidence } from './evidence.ts'
import type { Lexicon } from './lexicon.ts'
import { compareWithin, type Likeness } from './likeness.ts'

/** Paragraphs of each side that stand for one another: sizes of a group on the left and on the right. */
export interface BeadKind {
  left: number
  right: number
  /** Cost of its rarity, in nats. */
  prior: number
}

/** Costs in nats, rounded, chosen on other texts than those that measure them (bench/alignment). */
const tuning = {
  /** A paragraph without counterpart. */
  skip: 3,
  /** Lengths that cannot belong together. */
  lengthMost: 8,
  /** Variance of the length, for each character. */
  spread: 8,
  /** Taken off for each nat of rarity of a shared anchor, up to `anchorsMost` nats. */
  anchor: 0.35,
  anchorsMost: 12,
  /** A number that only one side has, and all of them together. */
  stray: 0.5,
  strayMost: 3,
  /** Words that translate one another, beyond the share that any two paragraphs have and a little more. */
  word: 5,
  wordsExpected: 0.1,
}

/** Single paragraphs only, enough to learn from: one without counterpart first. */
export const singleKinds: readonly BeadKind[] = [
  { left: 1, right: 0, prior: 0 },
  { left: 0, right: 1, prior: 0 },
  { left: 1, right: 1, prior: 0.05 },
]

/** Every kind of bead. */
export const beadKinds: readonly BeadKind[] = [
  ...singleKinds,
  { left: 2, right: 1, prior: 5 },
  { left: 1, right: 2, prior: 5 },
  { left: 2, right: 2, prior: 7 },
  { left: 3, right: 1, prior: 7 },
  { left: 1, right: 3, prior: 7 },
  { left: 4, right: 1, prior: 8 },
  { left: 1, right: 4, prior: 8 },
]

/**
 * What it costs, in nats, to hold the left paragraphs from `i` and the right ones from `j` for one bead. Lower is likelier;
 * below zero where what they share outweighs all else. Method: Gale and Church (1993) for lengths, then anchors and words.
 *
 * @param ratio characters of the right text for one of the left.
 * @param kinds the kinds that will be asked for.
 */
export function beadCosts(
  band: Band,
  left: readonly Evidence[],
  right: readonly Evidence[],
  lexicon: Lexicon,
  ratio: number,
  kinds: readonly BeadKind[],
): (kind: BeadKind, i: number, j: number) => number {
  const likeness = compareWithin(
    band,
    left,
    right,
    lexicon,
    Math.max(...kinds.map(kind => Math.max(kind.left, kind.right))),
  )
  const lengths = { left: lengthsOf(left), right: lengthsOf(right) }
  const background = backgroundOf(band, likeness)
  return (kind, i, j) => {
    if (kind.left === 0 || kind.right === 0) return tuning.skip
    const long = {
      left: (lengths.left[i + kind.left] ?? 0) - (lengths.left[i] ?? 0),
      right: (lengths.right[j + kind.right] ?? 0) - (lengths.right[j] ?? 0),
    }
    const length = lengthCost(long.left, long.right, ratio)
    // A group as unlike in length as can be is no candidate: most are, and comparing them takes most of the time.
    if (kind.left + kind.right > 2 && length >= tuning.lengthMost) return Number.POSITIVE_INFINITY
    const words = likeness.words(i, kind.left, j, kind.right)
    const known = likeness.known(i, kind.left, j, kind.right)
    return (
      kind.prior +
      length -
      tuning.anchor * Math.min(tuning.anchorsMost, likeness.anchors(i, kind.left, j, kind.right)) +
      Math.min(tuning.strayMost, tuning.stray * likeness.strayNumbers(i, kind.left, j, kind.right)) -
      (Number.isNaN(words)
        ? 0
        : tuning.word * (words - background - tuning.wordsExpected) * Math.min(2, Math.sqrt(known / 4)))
    )
  }
}

function lengthsOf(texts: readonly Evidence[]): Float64Array {
  const sums = new Float64Array(texts.length + 1)
  texts.forEach(({ length }, at) => {
    sums[at + 1] = (sums[at] ?? 0) + length
  })
  return sums
}

/** From this deviation on the cost is the highest, 8 nats. */
const FARTHEST = 3.6

/** Minus the logarithm of the chance that lengths differ so much by accident. */
function lengthCost(left: number, right: number, ratio: number): number {
  const deviation = Math.abs(right - ratio * left) / Math.sqrt(tuning.spread * ratio * ((left + right / ratio) / 2) + 1)
  if (deviation >= FARTHEST) return tuning.lengthMost
  return Math.min(tuning.lengthMost, -Math.log(Math.max(1e-12, 2 * upperTail(deviation))))
}

/** 1 − Φ(x) for x ≥ 0, to 1e-7 (Abramowitz and Stegun 26.2.17). */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * poly
}

/** How much of their words paragraphs share that do not belong together: mean over places beside the diagonal. */
function backgroundOf({ left, right }: Band, likeness: Likeness): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < left; i++)
    for (const away of [-9, -5, 5, 9]) {
      const j = Math.round((i * right) / Math.max(1, left)) + away
      const words = j >= 0 && j < right ? likeness.words(i, 1, j, 1) : Number.NaN
      if (Number.isNaN(words)) continue
      sum += words
      count++
    }
  return count === 0 ? 0 : sum / count
}
