import { type Band, placeAt } from './band.ts'
import type { Evidence } from './evidence.ts'
import type { Lexicon, Translation } from './lexicon.ts'

/**
 * What groups of neighbouring paragraphs have in common: the left ones `i` to `i + a` with the right ones `j` to `j + b`;
 * only with `a` or `b` 1, or both 2. Four functions, not one that makes an object, since they are called for every place.
 */
export interface Likeness {
  /** Rarity of the shared anchors, in nats. */
  anchors(i: number, a: number, j: number, b: number): number
  /** Numbers that only one of the two has. */
  strayNumbers(i: number, a: number, j: number, b: number): number
  /** Share of the words with a known translation whose translation is there, weighted by rarity (0 to 1); NaN where none is known. */
  words(i: number, a: number, j: number, b: number): number
  /** Words with a known translation on the side that has fewer. */
  known(i: number, a: number, j: number, b: number): number
}

/**
 * Compare paragraphs inside the band. Every pair is compared once; groups are sums.
 * Time: places of the band × words of a paragraph.
 *
 * @param joined paragraphs of a group at most.
 */
export function compareWithin(
  band: Band,
  left: readonly Evidence[],
  right: readonly Evidence[],
  lexicon: Lexicon,
  joined: number,
): Likeness {
  const rarity = anchorRarity(left, right)
  const own = sideOf(left, lexicon.fromLeft)
  const other = sideOf(right, lexicon.fromRight)
  const forward = sumsOf(band, left, right, lexicon.fromLeft, other.weights, rarity, joined, false)
  const backward = sumsOf(band, right, left, lexicon.fromRight, own.weights, rarity, joined, true)
  const add = (sums: Float32Array | undefined, i: number, a: number, j: number, b: number): number => {
    let sum = 0
    for (let di = 0; di < a; di++)
      for (let dj = 0; dj < b; dj++) {
        const place = placeAt(band, i + di, j + dj)
        if (place >= 0) sum += sums?.[place] ?? 0
      }
    return sum
  }
  return {
    anchors: (i, a, j, b) => add(forward.anchors[a - 1], i, 1, j, b),
    strayNumbers: (i, a, j, b) => {
      const shared = add(forward.numbers[a - 1], i, 1, j, b)
      return Math.max(0, total(own.numbers, i, a) + total(other.numbers, j, b) - 2 * shared)
    },
    words: (i, a, j, b) => {
      const all = total(own.sums, i, a) + total(other.sums, j, b)
      const shared = add(forward.words[a - 1], i, 1, j, b) + add(backward.words[b - 1], i, a, j, 1)
      return all === 0 ? Number.NaN : Math.min(1, shared / all)
    },
    known: (i, a, j, b) => Math.min(total(own.known, i, a), total(other.known, j, b)),
  }
}

interface Side {
  /** Weight of a word: its rarity where it has a translation, else nothing. */
  weights: Float64Array
  /** Sums before each paragraph: of weights, of words known, of numbers. */
  sums: Float64Array
  known: Float64Array
  numbers: Float64Array
}

function sideOf(texts: readonly Evidence[], translations: readonly (readonly Translation[] | undefined)[]): Side {
  const counts = countsOf(texts.map(text => text.stems))
  const weights = Float64Array.from(counts, (count, word) =>
    count > 0 && (translations[word]?.length ?? 0) > 0 ? Math.log((texts.length + 1) / count) + 0.1 : 0,
  )
  const before = (of: (text: Evidence) => number): Float64Array => {
    const sums = new Float64Array(texts.length + 1)
    texts.forEach((text, at) => {
      sums[at + 1] = (sums[at] ?? 0) + of(text)
    })
    return sums
  }
  const weight = (word: number): number => weights[word] ?? 0
  return {
    weights,
    sums: before(({ stems }) => stems.reduce((sum, word) => sum + weight(word), 0)),
    known: before(({ stems }) => stems.filter(word => weight(word) > 0).length),
    numbers: before(({ numbers }) => numbers.length),
  }
}

const total = (sums: Float64Array, from: number, count: number): number => (sums[from + count] ?? 0) - (sums[from] ?? 0)

function countsOf(lists: readonly Int32Array[]): Int32Array {
  let most = -1
  for (const list of lists) for (const word of list) most = Math.max(most, word)
  const counts = new Int32Array(most + 1)
  for (const list of lists) for (const word of list) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

function anchorRarity(left: readonly Evidence[], right: readonly Evidence[]): Float64Array {
  const counts = countsOf([...left, ...right].map(text => text.anchors))
  return Float64Array.from(counts, count => Math.log((left.length + right.length + 2) / (count + 1)))
}

interface Sums {
  /** By size of the group less one: what the group and one paragraph of the other side share, by place. */
  words: Float32Array[]
  anchors: Float32Array[]
  numbers: Float32Array[]
}

/** Sums for groups of `own` paragraphs against single ones of the `other` side; `turned` where `own` is the right side. */
function sumsOf(
  band: Band,
  own: readonly Evidence[],
  other: readonly Evidence[],
  translations: readonly (readonly Translation[] | undefined)[],
  weights: Float64Array,
  rarity: Float64Array,
  joined: number,
  turned: boolean,
): Sums {
  const size = band.width * (band.left + 1)
  const table = (): Float32Array[] => Array.from({ length: joined }, () => new Float32Array(size))
  const sums: Sums = { words: table(), anchors: turned ? [] : table(), numbers: turned ? [] : table() }
  const expected = new Float32Array(weights.length)
  const present = new Int32Array(rarity.length)
  let stamp = 0
  const [from, to] = otherRange(band, turned)
  for (let at = 0; at < own.length; at++) {
    expected.fill(0)
    stamp++
    for (let more = 0; more < joined; more++) {
      const next = own[at + more]
      if (next === undefined) break
      for (const stem of next.stems)
        for (const { word, weight } of translations[stem] ?? [])
          if (word < expected.length) expected[word] = Math.max(expected[word] ?? 0, weight)
      for (const anchor of next.anchors) present[anchor] = stamp
      for (let with_ = from[at] ?? 0; with_ < (to[at] ?? 0); with_++) {
        const one = other[with_]
        const place = turned ? placeAt(band, with_, at) : placeAt(band, at, with_)
        if (one === undefined || place < 0) continue
        set(sums.words[more], place, wordsMet(one.stems, weights, expected))
        if (turned) continue
        set(sums.anchors[more], place, rarityMet(one.anchors, rarity, present, stamp))
        set(sums.numbers[more], place, countMet(one.numbers, present, stamp))
      }
    }
  }
  return sums
}

// Small functions of their own: called so often, they are soon compiled well.
function wordsMet(stems: Int32Array, weights: Float64Array, expected: Float32Array): number {
  let sum = 0
  for (let at = 0; at < stems.length; at++) {
    const word = stems[at] ?? 0
    sum += (weights[word] ?? 0) * (expected[word] ?? 0)
  }
  return sum
}

function rarityMet(anchors: Int32Array, rarity: Float64Array, present: Int32Array, stamp: number): number {
  let sum = 0
  for (let at = 0; at < anchors.length; at++) {
    const anchor = anchors[at] ?? 0
    if (present[anchor] === stamp) sum += rarity[anchor] ?? 0
  }
  return sum
}

function countMet(numbers: Int32Array, present: Int32Array, stamp: number): number {
  let count = 0
  for (let at = 0; at < numbers.length; at++) if (present[numbers[at] ?? 0] === stamp) count++
  return count
}

function set(sums: Float32Array | undefined, place: number, value: number): void {
  if (sums) sums[place] = value
}

/** For each own paragraph, the paragraphs of the other side inside the band. */
function otherRange({ left, right, width, first }: Band, turned: boolean): [from: Int32Array, to: Int32Array] {
  if (!turned) return [first, first.map(one => one + width)]
  const from = new Int32Array(right).fill(left)
  const to = new Int32Array(right)
  for (let i = 0; i < left; i++) {
    const start = first[i] ?? 0
    for (let j = start; j < Math.min(right, start + width); j++) {
      from[j] = Math.min(from[j] ?? 0, i)
      to[j] = Math.max(to[j] ?? 0, i + 1)
    }
  }
  return [from, to]
}
