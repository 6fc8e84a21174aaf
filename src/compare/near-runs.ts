import type { WordRange } from './clauses.ts'
import { type ComparedText, weigh } from './compared-text.ts'
import { nearIn, type RangeMatch } from './match-range.ts'
import { mostShared, type Source } from './source.ts'
import { CLAUSE_COVER } from './thresholds.ts'

/** Clauses of one run at most: what bounds the time of a long paragraph. */
const LONGEST_RUN = 8

/** Neighbouring clauses that a source has together. Numbers are of clauses, `last` included. */
export interface Run {
  first: number
  last: number
  matches: RangeMatch[]
}

/**
 * Runs of neighbouring clauses that some source has with changes, longest first, then most alike, then in order.
 *
 * Every run is looked at, so that a further source can add runs but takes none away. Each clause of a run has its share
 * in the match: a new sentence beside an old one is not hidden by it.
 */
export function nearRuns(text: ComparedText, ranges: readonly WordRange[], sources: readonly Source[]): Run[] {
  const runs: Run[] = []
  const weights = ranges.map(({ from, to }) => weigh(text, from, to))
  const able = sources.map(source => ranges.map((range, at) => couldHave(text, range, weights[at] ?? 0, source)))
  for (let length = Math.min(LONGEST_RUN, ranges.length); length > 0; length--)
    for (let first = 0; first + length <= ranges.length; first++) {
      const last = first + length - 1
      const inside = ranges.slice(first, last + 1)
      const from = inside[0]?.from ?? 0
      const to = inside.at(-1)?.to ?? 0
      const having = sources.filter((_, at) => able[at]?.slice(first, last + 1).every(Boolean))
      const matches = bestIn(text, { from, to }, having, match => coversEach(text, inside, match))
      if (matches.length > 0) runs.push({ first, last, matches })
    }
  return runs
}

/** Matches that are looked for: more than are ever shown, so that what comes after them could change nothing. */
const MOST_MATCHES = 16

/** The most alike matches, best first. A source that could be no more like than the last of them is not looked at. */
function bestIn(
  text: ComparedText,
  { from, to }: WordRange,
  sources: readonly Source[],
  fits: (match: RangeMatch) => boolean,
): RangeMatch[] {
  const own = weigh(text, from, to)
  const order = sources
    .map(source => ({ source, most: mostShared(text, from, to, source) }))
    .sort((a, b) => b.most - a.most || a.source.key - b.source.key)
  const found: RangeMatch[] = []
  for (const { source, most } of order) {
    const last = found[MOST_MATCHES - 1]
    if (last && (2 * most) / (own + most) < last.similarity) break
    const match = nearIn(text, from, to, source)
    if (!match || !fits(match)) continue
    found.push(match)
    found.sort((a, b) => b.similarity - a.similarity || a.source.key - b.source.key)
  }
  return found
}

const couldHave = (text: ComparedText, { from, to }: WordRange, weight: number, source: Source): boolean =>
  mostShared(text, from, to, source) >= CLAUSE_COVER * weight

function coversEach(text: ComparedText, ranges: readonly WordRange[], { pairs }: RangeMatch): boolean {
  return ranges.every(({ from, to }) => {
    const fits = pairs.reduce((sum, { at }) => sum + (at >= from && at < to ? (text.weights[at] ?? 0) : 0), 0)
    return fits >= CLAUSE_COVER * weigh(text, from, to)
  })
}
