import type { WordRange } from './clauses.ts'
import { type ComparedText, contentIn, weigh } from './compared-text.ts'
import { bestAlignment, type RangeMatch } from './match-range.ts'
import { mostShared, type Source } from './source.ts'
import {
  CLAUSE_PIECE_WEIGHT,
  CLAUSE_PIECE_WORDS,
  PIECE_CONTENT,
  PIECE_DENSITY,
  PIECE_SIMILARITY,
  PIECE_WEIGHT,
  PIECE_WORDS,
} from './thresholds.ts'

/** Pieces looked for in one source. */
const MOST_PER_SOURCE = 4

/** What sources have of a clause that none has as a whole. */
export interface Pieces {
  /** Pieces that do not overlap, chosen by weight, in the order of the text. */
  pieces: RangeMatch[]
  /** Share of the clause's weight that stands in pieces, of whatever sources. */
  cover: number
}

export function piecesOf(text: ComparedText, range: WordRange, sources: readonly Source[]): Pieces {
  const own = weigh(text, range.from, range.to)
  const covered = new Set<number>()
  const pool: RangeMatch[] = []
  for (const source of sources) {
    const found = piecesIn(text, range, source, MOST_PER_SOURCE)
    for (const { pairs } of found) for (const { at } of pairs) covered.add(at)
    pool.push(...found)
  }
  const weight = [...covered].reduce((sum, at) => sum + (text.weights[at] ?? 0), 0)
  return { pieces: apart(text, pool), cover: own === 0 ? 0 : weight / own }
}

/** The best piece of a range in one source, and what its two sides have there. */
function piecesIn(text: ComparedText, { from, to }: WordRange, source: Source, most: number): RangeMatch[] {
  if (most === 0 || to - from < CLAUSE_PIECE_WORDS || mostShared(text, from, to, source) < CLAUSE_PIECE_WEIGHT)
    return []
  const aligned = bestAlignment(text, from, to, source)
  const piece = aligned && pieceOf(text, source, aligned.pairs)
  if (!piece) return []
  return [
    ...piecesIn(text, { from, to: piece.from }, source, most - 1),
    piece,
    ...piecesIn(text, { from: piece.to, to }, source, most - 1),
  ]
}

/** Pairs of words as a piece, if they are enough; null where they are not. It does not end in a little word. */
function pieceOf(text: ComparedText, source: Source, aligned: RangeMatch['pairs']): RangeMatch | null {
  const end = aligned.findLastIndex(({ at }) => text.content[at] === 1)
  const pairs = aligned.slice(0, end + 1)
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last || pairs.length < CLAUSE_PIECE_WORDS) return null
  const range = { from: first.at, to: last.at + 1 }
  const own = weigh(text, range.from, range.to)
  const shared = pairs.reduce((sum, { at }) => sum + (text.weights[at] ?? 0), 0)
  const otherFrom = first.other
  const otherTo = last.other + 1
  const exact =
    pairs.length === range.to - range.from && pairs.length === otherTo - otherFrom && pairs.every(pair => pair.exact)
  const allOfClause = exact && source.clauses.some(({ from, to }) => from === otherFrom && to === otherTo)
  const similarity = (2 * shared) / (own + weigh(source.text, otherFrom, otherTo))
  const enough = allOfClause ? shared >= CLAUSE_PIECE_WEIGHT : isHeavy(text, range, pairs)
  if (!enough || similarity < PIECE_SIMILARITY || shared < PIECE_DENSITY * own) return null
  return {
    source,
    kind: exact ? 'verbatim' : 'near',
    ...range,
    similarity,
    cover: shared / own,
    shared,
    otherFrom,
    otherTo,
    begunBefore: true,
    goesOn: true,
    pairs,
  }
}

function isHeavy(text: ComparedText, { from, to }: WordRange, pairs: RangeMatch['pairs']): boolean {
  const plain = pairs.reduce((sum, { at }) => sum + (text.names[at] === 1 ? 0 : (text.weights[at] ?? 0)), 0)
  return pairs.length >= PIECE_WORDS && plain >= PIECE_WEIGHT && contentIn(text, from, to) >= PIECE_CONTENT
}

/** Heaviest first, each cut down to what the ones before it left; in the order of the text. */
function apart(text: ComparedText, pool: readonly RangeMatch[]): RangeMatch[] {
  const taken: RangeMatch[] = []
  const order = [...pool].sort((a, b) => b.shared - a.shared || a.source.key - b.source.key || a.from - b.from)
  for (const piece of order) {
    const left = taken.reduce((from, one) => (one.from <= from && one.to > from ? one.to : from), piece.from)
    const right = taken.reduceRight((to, one) => (one.from < to && one.to >= to ? one.from : to), piece.to)
    if (left >= right || taken.some(one => one.from < right && one.to > left)) continue
    const uncut = left === piece.from && right === piece.to
    const rest = uncut
      ? piece
      : pieceOf(
          text,
          piece.source,
          piece.pairs.filter(({ at }) => at >= left && at < right),
        )
    if (!rest) continue
    taken.push(rest)
    taken.sort((a, b) => a.from - b.from)
  }
  return taken
}
