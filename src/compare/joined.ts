import type { WordRange } from './clauses.ts'
import { type ComparedText, weigh } from './compared-text.ts'
import { looseEnds } from './loose-ends.ts'
import { compared, type RangeMatch, verbatimIn } from './match-range.ts'
import { piecesOf } from './pieces.ts'
import type { Source } from './source.ts'
import { type Part, splitClause } from './split-clause.ts'
import { CLAUSE_PIECE_WEIGHT, RECOMBINED_COVER } from './thresholds.ts'

/** Words at an end that may be those of another text. */
const LEAST_WORDS = 8

/** A stretch near one text of which an end comes from another: the part of the first, and those of the others. */
export interface Joined {
  own: WordRange
  others: Part[]
}

/**
 * Look whether a stretch that is near one text goes on with words of another (two paragraphs made one).
 *
 * @returns null where its words come from that one text, or its ends from none.
 */
export function joined(
  text: ComparedText,
  range: WordRange,
  match: RangeMatch,
  sources: readonly Source[],
): Joined | null {
  const { head, tail } = looseEnds(text, range, match.pairs)
  for (const end of [tail, head]) {
    if (end.to - end.from < LEAST_WORDS || weigh(text, end.from, end.to) < CLAUSE_PIECE_WEIGHT) continue
    const { pieces, cover } = piecesOf(text, end, sources)
    if (cover < RECOMBINED_COVER) continue
    const own = end.to === range.to ? { from: range.from, to: end.from } : { from: end.to, to: range.to }
    return { own, others: splitClause(text, end, pieces) }
  }
  return null
}

/** What the match has of the part that stays its own. */
export function ownPart(text: ComparedText, range: WordRange, { source, pairs }: RangeMatch): RangeMatch | null {
  const inside = pairs.filter(({ at }) => at >= range.from && at < range.to)
  return verbatimIn(text, range.from, range.to, source) ?? compared(text, range, source, inside)
}
