import type { WordRange } from './clauses.ts'
import type { ComparedText } from './compared-text.ts'
import type { RangeMatch } from './match-range.ts'

/** An end is loose when the match has less of its weight than this. */
const LITTLE = 0.25

/** The longest beginning and the longest end of a stretch of which a match has little; empty ranges where there is none. */
export function looseEnds(
  text: ComparedText,
  { from, to }: WordRange,
  pairs: RangeMatch['pairs'],
): { head: WordRange; tail: WordRange } {
  const here = new Set(pairs.map(({ at }) => at))
  const farthest = (start: number, stop: number, step: 1 | -1): number => {
    let own = 0
    let all = 0
    let end = start
    for (let at = start; at !== stop; at += step) {
      all += text.weights[at] ?? 0
      if (here.has(at)) own += text.weights[at] ?? 0
      else if (own <= LITTLE * all) end = at + step
    }
    return end
  }
  const tail = farthest(to - 1, from, -1) + 1
  return { head: { from, to: farthest(from, tail - 1, 1) }, tail: { from: tail, to } }
}
