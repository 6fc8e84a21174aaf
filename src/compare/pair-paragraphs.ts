import type { ComparedText } from './compared-text.ts'
import { type Bag, bagOf, type Likeness, likenessOf, paragraphLikeness, sharedAtMost } from './paragraph-likeness.ts'

/** A paragraph of the older text and the one of the newer text that took its place; both counted from 0. */
export interface ParagraphPair {
  before: number
  after: number
  /** 0 to 1. */
  likeness: number
  /** It stands elsewhere among the paragraphs that both texts have. */
  moved: boolean
}

/** A paragraph whose words stand, most of them, in one that is paired with another. */
export interface Absorbed {
  paragraph: number
  /** Of the other text. */
  within: number
}

/** Every paragraph of both texts once: in a pair, or alone. */
export interface PairedParagraphs {
  /** In the order of the newer text. */
  pairs: ParagraphPair[]
  /** Of the older text, without a pair: its words are in another paragraph now. */
  joined: Absorbed[]
  /** Of the newer text, without a pair: its words were in another paragraph before. */
  divided: Absorbed[]
  /** Of the older text: the newer one has no such paragraph. */
  lost: number[]
  /** Of the newer text: the older one had no such paragraph. */
  added: number[]
}

/** Two paragraphs that are less alike are two paragraphs. */
export const LEAST_LIKE = 0.5
/** A paragraph stands in another one where so much of it does. */
const ABSORBED = 0.65
/** Words a paragraph must have to be looked for in another: few words stand anywhere. */
const LEAST_WORDS = 8
/** Paragraphs of the other text that one is compared with word for word. */
const MOST_COMPARED = 12

/**
 * Pair the paragraphs of two editions of a text by what they say, wherever they stand: the two most alike first, each once;
 * of equally alike ones those that stand nearest to each other’s place.
 *
 * @param read makes words of a paragraph: only of those that stand in the other text in no such words.
 */
export function pairParagraphs(
  before: readonly string[],
  after: readonly string[],
  read: (text: string) => ComparedText,
): PairedParagraphs {
  const same = unchanged(before, after)
  const known = new Set(same.values())
  const reworded: Side = [...before.keys()]
    .filter(at => !same.has(at))
    .map(at => ({ at, words: read(before[at] ?? '') }))
  const newer: Side = [...after.keys()].filter(at => !known.has(at)).map(at => ({ at, words: read(after[at] ?? '') }))
  const close = candidates(reworded, newer)
  const place = (one: Candidate): number =>
    Math.abs((one.before + 1) / (before.length + 1) - (one.after + 1) / (after.length + 1))
  const order = close
    .filter(({ likeness }) => likeness >= LEAST_LIKE)
    .sort(
      (a, b) =>
        Math.round(b.likeness * 100) - Math.round(a.likeness * 100) ||
        place(a) - place(b) ||
        a.after - b.after ||
        a.before - b.before,
    )
  const successor = new Map<number, number>()
  const ancestor = new Map<number, number>()
  const taken: Pick<Candidate, 'before' | 'after' | 'likeness'>[] = []
  for (const [old, now] of same) {
    successor.set(old, now)
    ancestor.set(now, old)
    taken.push({ before: old, after: now, likeness: 1 })
  }
  for (const one of order) {
    if (successor.has(one.before) || ancestor.has(one.after)) continue
    successor.set(one.before, one.after)
    ancestor.set(one.after, one.before)
    taken.push(one)
  }
  taken.sort((a, b) => a.after - b.after)
  const inPlace = longestRise(taken.map(one => one.before))
  const gone = reworded.filter(({ at }) => !successor.has(at))
  const come = newer.filter(({ at }) => !ancestor.has(at))
  const joined = gone.flatMap(one => absorbed(one, close, 'before'))
  const divided = come.flatMap(one => absorbed(one, close, 'after'))
  const rest = (side: Side, elsewhere: readonly Absorbed[]): number[] =>
    side.map(({ at }) => at).filter(at => !elsewhere.some(({ paragraph }) => paragraph === at))
  return {
    pairs: taken.map(({ before: old, after: now, likeness }, at) => {
      return { before: old, after: now, likeness, moved: !inPlace.has(at) }
    }),
    joined,
    divided,
    lost: rest(gone, joined),
    added: rest(come, divided),
  }
}

/** Paragraphs of one text that are to be compared, by their places. */
type Side = { at: number; words: ComparedText }[]

/** Paragraphs that stand in both texts in the same letters, but for what ends them: the first with the first, and so on. */
function unchanged(before: readonly string[], after: readonly string[]): Map<number, number> {
  const key = (text: string): string => text.trim().replace(/[\s,;.]{1,8}$/, '')
  const places = new Map<string, number[]>()
  for (const [at, text] of after.entries()) {
    const list = places.get(key(text))
    if (list) list.push(at)
    else places.set(key(text), [at])
  }
  const found = new Map<number, number>()
  for (const [at, text] of before.entries()) {
    const list = places.get(key(text)) ?? []
    const next = list.shift()
    if (next !== undefined) found.set(at, next)
  }
  return found
}

interface Candidate extends Likeness {
  before: number
  after: number
}

/** Paragraphs that could be paired, or one of which could stand in the other; the rest share too few words in any order. */
function candidates(before: Side, after: Side): Candidate[] {
  const bags = after.map(({ words }) => bagOf(words))
  return before.flatMap(({ at, words }) => {
    const own = bagOf(words)
    const near = bags
      .map((bag, other) => ({ other, ...atMost(own, bag) }))
      .filter(({ likeness, cover }) => likeness >= LEAST_LIKE || Math.max(...cover) >= ABSORBED)
      .sort((a, b) => b.likeness - a.likeness || a.other - b.other)
      .slice(0, MOST_COMPARED)
    return near.flatMap(({ other }) => {
      const one = after[other]
      return one ? [{ before: at, after: one.at, ...paragraphLikeness(words, one.words) }] : []
    })
  })
}

const atMost = (a: Bag, b: Bag): Likeness => likenessOf(sharedAtMost(a, b), a.weight, b.weight)

/** The paragraph of the other text that has the most of this one, where that is nearly all of it. */
function absorbed({ at, words }: Side[number], close: readonly Candidate[], side: 'before' | 'after'): Absorbed[] {
  if (words.stems.length < LEAST_WORDS) return []
  const share = ({ cover }: Candidate): number => cover[side === 'before' ? 0 : 1]
  const [best] = close
    .filter(one => one[side] === at && share(one) >= ABSORBED)
    .sort((a, b) => share(b) - share(a) || a.before - b.before || a.after - b.after)
  return best ? [{ paragraph: at, within: side === 'before' ? best.after : best.before }] : []
}

/** Positions of the longest run of ever greater numbers in a list: what stands in order. */
function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const previous: number[] = []
  for (const [at, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = at
  }
  const found = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.add(at)
  return found
}
