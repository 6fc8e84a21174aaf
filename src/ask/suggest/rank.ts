import type { Candidate } from './runs.ts'
import { WordClass } from './word-class.ts'
import type { WordStream } from './word-stream.ts'

/**
 * Share of the uses that must stand inside a longer candidate, or a known label, or go on with a linking word (*right to
 * freedom of …*), for the shorter one to be left out.
 */
const INSIDE = 0.9
/** Uses from which it tells something that a linking word follows. */
const MANY = 5
/** What a word alone counts, where two count 1.58: most are pieces of many wordings. */
const ALONE = 0.6

/** A candidate with its score. */
export interface RankedRun {
  run: Candidate
  score: number
}

/** Candidates that are no fragments, best first; at equal scores in order of length and first use. */
export function rank({ units, classes }: WordStream, runs: Iterable<Candidate>, ofUnit: Float64Array): RankedRun[] {
  const ranked: RankedRun[] = []
  for (const run of runs) {
    const { at, length, count, longer, pieces, linked, documents } = run
    if (Math.max(longer, pieces, count < MANY ? 0 : linked) > INSIDE * count) continue
    let sum = 0
    let content = 0
    for (let place = at; place < at + length; place++) {
      const unit = units[place] ?? 0
      if (classes[unit] !== WordClass.Content) continue
      sum += ofUnit[unit] ?? 0
      content++
    }
    const own = count - Math.max(longer, pieces)
    const spread = Math.sqrt(Math.log2(1 + documents))
    const exact = (sum / content) * Math.log2(1 + own) * spread * (content === 1 ? ALONE : Math.log2(1 + content))
    const score = Math.round(1000 * exact) / 1000
    if (score > 0) ranked.push({ run, score })
  }
  return ranked.sort((a, b) => b.score - a.score)
}
