import type { IndexReader } from '../../store/index.ts'
import type { KnownUses } from './known-uses.ts'
import { logRatio } from './log-ratio.ts'
import type { WordStream } from './word-stream.ts'

/** Words beside concepts, and apart from them, below which nothing is told about the domain. */
const LEAST = 2_000

/**
 * How much more frequent each word of a stream is in passages that have a term of the glossary than in those that have
 * none, by unit number (natural logarithm, smoothed): the field of the glossary against all else the texts speak of.
 * Verb phrases and instruments stand everywhere and tell nothing. Null where either side is too small.
 */
export function domainOf(
  index: IndexReader,
  uses: KnownUses,
  { passages, units, passage, classes }: WordStream,
): Float64Array | null {
  const terms = new Set(
    index.terms().flatMap(({ id, kind }) => (kind === 'term' || kind === 'formulation' ? [id] : [])),
  )
  const isBeside = Uint8Array.from(passages, ({ key }) => (uses.get(key)?.some(({ term }) => terms.has(term)) ? 1 : 0))
  const inside = new Float64Array(classes.length)
  const outside = new Float64Array(classes.length)
  let insideWords = 0
  let outsideWords = 0
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0
    if (unit === 0) continue
    if (isBeside[passage[at] ?? 0] === 1) {
      inside[unit] = (inside[unit] ?? 0) + 1
      insideWords++
    } else {
      outside[unit] = (outside[unit] ?? 0) + 1
      outsideWords++
    }
  }
  if (insideWords < LEAST || outsideWords < LEAST) return null
  return inside.map((count, unit) => logRatio(count, insideWords, outside[unit] ?? 0, outsideWords))
}
