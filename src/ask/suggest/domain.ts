import { logRatio } from './log-ratio.ts'
import type { WordStream } from './word-stream.ts'

/** Words beside concepts, and apart from them, below which nothing is told about the domain. */
const LEAST = 2_000

/**
 * How much more frequent each word of a stream is in passages that have a term of the glossary than in those that have
 * none, by unit number (natural logarithm, smoothed): the field of the glossary against all else the texts speak of.
 * Null where either side is too small.
 */
export function domainOf({ passages, units, classes }: WordStream): Float64Array | null {
  const inside = new Float64Array(classes.length)
  const outside = new Float64Array(classes.length)
  let insideWords = 0
  let outsideWords = 0
  for (const [passage, isBeside] of passages.areBeside.entries()) {
    const uses = isBeside ? inside : outside
    const end = passages.firsts[passage + 1] ?? 0
    let words = 0
    for (let at = passages.firsts[passage] ?? 0; at < end; at++) {
      const unit = units[at] ?? 0
      if (unit === 0) continue
      uses[unit] = (uses[unit] ?? 0) + 1
      words++
    }
    if (isBeside) insideWords += words
    else outsideWords += words
  }
  if (insideWords < LEAST || outsideWords < LEAST) return null
  return inside.map((count, unit) => logRatio(count, insideWords, outside[unit] ?? 0, outsideWords))
}
