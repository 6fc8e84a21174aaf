import type { WordRange } from './clauses.ts'
import type { ComparedText } from './compared-text.ts'
import { verbatimIn } from './match-range.ts'
import type { Run } from './near-runs.ts'
import type { Source } from './source.ts'

/** Clauses of one run at most, where it is not the whole text: what bounds the time of a long paragraph. */
const LONGEST_RUN = 8

/** Runs of neighbouring clauses that some source has word for word, longest first, then in order. */
export function verbatimRuns(text: ComparedText, ranges: readonly WordRange[], sources: readonly Source[]): Run[] {
  const runAt = (first: number, last: number): Run[] => {
    const from = ranges[first]?.from ?? 0
    const to = ranges[last]?.to ?? 0
    const matches = sources.flatMap(source => verbatimIn(text, from, to, source) ?? [])
    return matches.length > 0 ? [{ first, last, matches }] : []
  }
  const whole = runAt(0, ranges.length - 1)
  if (whole.length > 0) return whole
  const runs: Run[] = []
  for (let length = Math.min(LONGEST_RUN, ranges.length - 1); length > 0; length--)
    for (let first = 0; first + length <= ranges.length; first++) runs.push(...runAt(first, first + length - 1))
  return runs
}
