import type { WordRange } from './clauses.ts'
import { type ComparedText, contentIn, weigh } from './compared-text.ts'
import { bestAlignment, compared, type RangeMatch } from './match-range.ts'
import { mostShared, type Source } from './source.ts'

/** What comes closest to words that nobody has agreed, by similarity; null where no source shares a full word with them. */
export function closest(text: ComparedText, range: WordRange, sources: readonly Source[]): RangeMatch | null {
  const own = weigh(text, range.from, range.to)
  const order = sources
    .map(source => ({ source, most: mostShared(text, range.from, range.to, source) }))
    .sort((a, b) => b.most - a.most || a.source.key - b.source.key)
  let best: RangeMatch | null = null
  for (const { source, most } of order) {
    if (best && (2 * most) / (own + most) <= best.similarity) break
    const aligned = bestAlignment(text, range.from, range.to, source)
    if (!aligned || contentIn(text, aligned.from, aligned.to) === 0) continue
    const match = compared(text, range, source, aligned.pairs)
    if (match && (best === null || match.similarity > best.similarity)) best = match
  }
  return best
}
