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
  const whole: Candidate[] = []
  for (const run of runs) {
    const { count, longer, pieces, linked } = run
    if (Math.max(longer, pieces, count < MANY ? 0 : linked) <= INSIDE * count) whole.push(run)
  }
  return whole
    .map(run => {
      let sum = 0
      let content = 0
      for (let at = run.at; at < run.at + run.length; at++) {
        const unit = units[at] ?? 0
        if (classes[unit] !== WordClass.Content) continue
        sum += ofUnit[unit] ?? 0
        content++
      }
      const own = run.count - Math.max(run.longer, run.pieces)
      const spread = Math.sqrt(Math.log2(1 + run.documents))
      const score = (sum / content) * Math.log2(1 + own) * spread * (content === 1 ? ALONE : Math.log2(1 + content))
      return { run, score: Math.round(1000 * score) / 1000 }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
