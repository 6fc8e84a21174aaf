import { type Alignment, alignLocal } from './align-local.ts'
import { clauseAt, type WordRange } from './clauses.ts'
import { type ComparedText, contentIn, weigh } from './compared-text.ts'
import { exactRun } from './exact-run.ts'
import { looseEnds } from './loose-ends.ts'
import { mostShared, type Source } from './source.ts'
import {
  FORMULA_WEIGHT,
  FORMULA_WORDS,
  GRAFT_SHARE,
  GRAFT_WORDS,
  NEAR_COVER,
  NEAR_SIMILARITY,
  NEAR_WEIGHT,
  REORDERED_COVER,
  WHOLE_COVER,
} from './thresholds.ts'

/** Words of a text that stand in a source, alike or nearly. Positions are of words, ends exclusive. */
export interface RangeMatch extends WordRange {
  source: Source
  kind: 'verbatim' | 'near'
  /** 0 to 1: weight of the words in common against that of all words of both (Dice). */
  similarity: number
  /** Share of the weight of the words asked about that fit. */
  cover: number
  /** Weight of the words in common. */
  shared: number
  otherFrom: number
  otherTo: number
  /** The source's clause begins before, or goes on after, what is matched. */
  begunBefore: boolean
  goesOn: boolean
  pairs: Alignment['pairs']
}

/** Most cells of one alignment. */
const MAX_CELLS = 400_000
/** Words of the source's clause that are shown though the draft has nothing in their place. */
const WIDEN = 8
/** Parts looked for on each side of what was found, of a text that may be reordered. */
const PARTS = 3

/**
 * Words `from` to `to` of a text, word for word in a source. Null where they do not stand there, or where they are no
 * more than a formula, unless both texts say nothing else (“Calls upon all States:”).
 */
export function verbatimIn(text: ComparedText, from: number, to: number, source: Source): RangeMatch | null {
  const weight = weigh(text, from, to)
  const allOfBoth = from === 0 && to === text.stems.length && to === source.text.stems.length
  if (!allOfBoth && isFormula(text, from, to)) return null
  if (contentIn(text, from, to) < 2) return null
  const start = exactRun(text, from, to, source.text)
  if (start === null) return null
  const otherTo = start + to - from
  return {
    source,
    kind: 'verbatim',
    from,
    to,
    similarity: 1,
    cover: 1,
    shared: weight,
    otherFrom: start,
    otherTo,
    begunBefore: clauseAt(source.clauses, start)?.from !== start,
    goesOn: clauseAt(source.clauses, otherTo - 1)?.to !== otherTo,
    pairs: Array.from({ length: to - from }, (_, at) => ({ at: from + at, other: start + at, exact: true })),
  }
}

/**
 * How words `from` to `to` of a text stand in a source with changes.
 *
 * What is found by local alignment is widened to the clause on both sides, so that an operative verb that was changed,
 * or a condition that was cut, is not hidden by the part that agrees.
 *
 * @returns null where too little agrees to call it the same wording.
 */
export function nearIn(text: ComparedText, from: number, to: number, source: Source): RangeMatch | null {
  const own = weigh(text, from, to)
  if (mostShared(text, from, to, source) < Math.max(FORMULA_WEIGHT, NEAR_COVER * own)) return null
  const aligned = bestAlignment(text, from, to, source)
  const match = aligned && compared(text, { from, to }, source, aligned.pairs)
  if (match === null) return null
  const enough = match.shared >= NEAR_WEIGHT || match.cover >= WHOLE_COVER
  return enough && isNear(text, match) ? match : reordered(text, { from, to }, source, match)
}

/** The same words in another order: what the first alignment left is looked for again, part by part. */
function reordered(text: ComparedText, range: WordRange, source: Source, first: RangeMatch): RangeMatch | null {
  const own = weigh(text, range.from, range.to)
  if (mostShared(text, range.from, range.to, source) < REORDERED_COVER * own) return null
  const pairs = [...first.pairs]
  const used = new Set(pairs.map(({ other }) => other))
  const seek = (from: number, to: number, rounds: number): void => {
    if (rounds === 0 || to - from < 2) return
    const found = bestAlignment(text, from, to, source)?.pairs.filter(({ other }) => !used.has(other)) ?? []
    const start = found[0]?.at
    const end = found.at(-1)?.at
    if (start === undefined || end === undefined) return
    for (const pair of found) used.add(pair.other)
    pairs.push(...found)
    seek(from, start, rounds - 1)
    seek(end + 1, to, rounds - 1)
  }
  seek(range.from, first.pairs[0]?.at ?? range.from, PARTS)
  seek((first.pairs.at(-1)?.at ?? range.to) + 1, range.to, PARTS)
  const match = compared(text, range, source, pairs)
  return match && match.cover >= REORDERED_COVER && match.similarity >= REORDERED_COVER ? match : null
}

/** Alignments made of a text, by source and range: a clause is looked at as near, then in pieces, then for what is closest. */
const made = new WeakMap<ComparedText, WeakMap<ComparedText, Map<number, Alignment | null>>>()
/** More words than any text here has: two positions make one key. */
const MOST_WORDS = 2 ** 24

/** The best local alignment of words `from` to `to` with a source; null where nothing fits. */
export function bestAlignment(text: ComparedText, from: number, to: number, source: Source): Alignment | null {
  const ofText = made.get(text) ?? new WeakMap<ComparedText, Map<number, Alignment | null>>()
  made.set(text, ofText)
  const ofSource = ofText.get(source.text) ?? new Map<number, Alignment | null>()
  ofText.set(source.text, ofSource)
  const key = from * MOST_WORDS + to
  const known = ofSource.get(key)
  if (known !== undefined) return known
  const found = align(text, from, to, source)
  ofSource.set(key, found)
  return found
}

function align(text: ComparedText, from: number, to: number, source: Source): Alignment | null {
  const width = source.text.stems.length
  if ((to - from) * width <= MAX_CELLS) return alignLocal(text, from, to, source.text, 0, width)
  const room = Math.max(to - from, Math.floor(MAX_CELLS / (to - from)))
  const start = densest(text, from, to, source, room)
  return alignLocal(text, from, to, source.text, start, Math.min(width, start + room))
}

/** Where a stretch of `room` words of a long source begins that shares most with words `from` to `to`. Linear. */
function densest(text: ComparedText, from: number, to: number, { text: other }: Source, room: number): number {
  const wanted = new Set(text.stems.subarray(from, to))
  const worth = (at: number): number => (wanted.has(other.stems[at] ?? -1) ? (other.weights[at] ?? 0) : 0)
  let sum = 0
  let best = 0
  let start = 0
  for (let end = 0; end < other.stems.length; end++) {
    sum += worth(end) - (end >= room ? worth(end - room) : 0)
    if (sum > best + 1e-9) {
      best = sum
      start = Math.max(0, end - room + 1)
    }
  }
  return start
}

/** Whether words `from` to `to` are no more than any text may use. */
export function isFormula(text: ComparedText, from: number, to: number): boolean {
  return to - from < FORMULA_WORDS || plainWeight(text, from, to) < FORMULA_WEIGHT
}

/** Sum of the weights of words that are in no name. */
function plainWeight({ weights, names }: ComparedText, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) if (names[at] !== 1) sum += weights[at] ?? 0
  return sum
}

const isNear = (text: ComparedText, match: RangeMatch): boolean =>
  match.pairs.length >= FORMULA_WORDS &&
  match.pairs.reduce((sum, { at }) => sum + (text.names[at] === 1 ? 0 : (text.weights[at] ?? 0)), 0) >=
    FORMULA_WEIGHT &&
  match.cover >= NEAR_COVER &&
  match.similarity >= NEAR_SIMILARITY &&
  match.pairs.filter(({ at }) => text.content[at] === 1).length >= 2 &&
  !isGrafted(text, match)

/** A beginning or an end of the draft’s words is new, and large enough to be spoken of by itself. */
function isGrafted(text: ComparedText, match: RangeMatch): boolean {
  const own = weigh(text, match.from, match.to)
  const { head, tail } = looseEnds(text, match, match.pairs)
  return [head, tail].some(({ from, to }) => to - from >= GRAFT_WORDS && weigh(text, from, to) >= GRAFT_SHARE * own)
}

/** A match made of pairs of words, widened to the clause of the source; null where there is no pair. */
export function compared(
  text: ComparedText,
  { from, to }: WordRange,
  source: Source,
  pairs: Alignment['pairs'],
): RangeMatch | null {
  if (pairs.length === 0) return null
  let first = pairs[0]
  let last = pairs[0]
  let otherFrom = Number.POSITIVE_INFINITY
  let otherTo = 0
  let shared = 0
  for (const pair of pairs) {
    if (!first || pair.at < first.at) first = pair
    if (!last || pair.at > last.at) last = pair
    otherFrom = Math.min(otherFrom, pair.other)
    otherTo = Math.max(otherTo, pair.other + 1)
    shared += text.weights[pair.at] ?? 0
  }
  const range = widened(source, otherFrom, otherTo, (first?.at ?? from) - from, to - (last?.at ?? to) - 1)
  const own = weigh(text, from, to)
  const similarity = (2 * shared) / (own + weigh(source.text, range.otherFrom, range.otherTo))
  return { source, kind: 'near', from, to, similarity, cover: shared / own, shared, pairs, ...range }
}

/** The matched words of a source with the rest of their clause, where that is not much longer than what the draft has there. */
function widened(
  { text, clauses }: Source,
  otherFrom: number,
  otherTo: number,
  before: number,
  after: number,
): Pick<RangeMatch, 'otherFrom' | 'otherTo' | 'begunBefore' | 'goesOn'> {
  const first = clauseAt(clauses, otherFrom)?.from ?? 0
  const last = clauseAt(clauses, otherTo - 1)?.to ?? text.stems.length
  const fitsBefore = otherFrom - first <= WIDEN + 2 * before
  const fitsAfter = last - otherTo <= WIDEN + 2 * after
  return {
    otherFrom: fitsBefore ? first : otherFrom,
    otherTo: fitsAfter ? last : otherTo,
    begunBefore: !fitsBefore,
    goesOn: !fitsAfter,
  }
}
