import type { Document } from '../../types.ts'
import { AmbiguousDocument } from './ambiguous-document.ts'
import type { Doubt } from './attach.ts'
import { type ComparedText, isReworded, judgeByDigest, phrasesFound, wholeText } from './reworded.ts'
import { sharedRuns } from './word-runs.ts'

/** From this share of common runs of three words on, two texts are one; an excerpt has all of its runs in the whole. */
const SAME_TEXT = 0.5
/** Phrases of a digest that a text must have to count as the document's. */
const ENOUGH_PHRASES = 2

/** What is held of a document: its text, and the digest that ships. */
interface HeldWords {
  held: Document | null
  digest: ComparedText | null
}

/**
 * Let its words settle what a name or title leaves open of whose text it is.
 *
 * @throws {AmbiguousDocument} where they do not.
 */
export function settle({ candidate, words }: Doubt, fresh: Document, known: HeldWords): void {
  const tell = wordsTell(fresh, known)
  if (words === 'for' ? tell !== 'for' : tell === 'against') throw new AmbiguousDocument(fresh, [candidate])
}

/**
 * Share of the runs of three words of one text that stand in the other, 0 to 1; the larger of both directions, since one
 * may be an excerpt. Null where one of them has none.
 */
export function wordsInCommon(one: ComparedText, other: ComparedText): number | null {
  const [a, b] = [wholeText(one), wholeText(other)]
  const there = sharedRuns(a, b, one.language, 1)
  const back = sharedRuns(b, a, one.language, 1)
  return there === null || back === null ? null : Math.max(there, back)
}

/**
 * What its words say of whose text it is: those of the text held of that document, else the phrases recorded in its digest.
 *
 * @returns `for` and `against` it; `nothing` where there are no words to compare, or too few.
 */
function wordsTell(fresh: Document, { held, digest }: HeldWords): 'for' | 'against' | 'nothing' {
  if (held && (held.text === 'official' || held.text === 'copy')) {
    if (held.sha256 === fresh.sha256 || isReworded(fresh, held)) return 'for'
    const share = wordsInCommon(fresh, held)
    if (share === null) return 'nothing'
    return share >= SAME_TEXT ? 'for' : 'against'
  }
  if (!digest) return 'nothing'
  const verdict = judgeByDigest(fresh, digest)
  if (verdict === 'another-text') return 'against'
  return verdict === 'reworded' || phrasesFound(fresh, digest).present >= ENOUGH_PHRASES ? 'for' : 'nothing'
}
