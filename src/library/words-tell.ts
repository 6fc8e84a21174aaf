import type { Document } from '../types.ts'
import { type ComparedText, isReworded, judgeByDigest, phrasesFound, wholeText } from './reworded.ts'
import { sharedRuns } from './word-runs.ts'

/** From this share of common runs of three words on, two texts are one; an excerpt has all of its runs in the whole. */
const SAME_TEXT = 0.5
/** Phrases of a digest that a text must have to count as the document's. */
const ENOUGH_PHRASES = 2

/**
 * What its words say of whose text it is: those of the text held of that document, else the phrases recorded in its digest.
 *
 * @returns `for` and `against` it; `nothing` where there are no words to compare, or too few.
 */
export function wordsTell(
  fresh: Document,
  { held, digest }: { held: Document | null; digest: ComparedText | null },
): 'for' | 'against' | 'nothing' {
  if (held && (held.text === 'official' || held.text === 'copy')) {
    if (held.sha256 === fresh.sha256 || isReworded(fresh, held)) return 'for'
    const texts = [wholeText(fresh), wholeText(held)] as const
    const there = sharedRuns(texts[0], texts[1], fresh.language, 1)
    const back = sharedRuns(texts[1], texts[0], fresh.language, 1)
    if (there === null || back === null) return 'nothing'
    return Math.max(there, back) >= SAME_TEXT ? 'for' : 'against'
  }
  if (!digest) return 'nothing'
  const verdict = judgeByDigest(fresh, digest)
  if (verdict === 'another-text') return 'against'
  return verdict === 'reworded' || phrasesFound(fresh, digest).present >= ENOUGH_PHRASES ? 'for' : 'nothing'
}
