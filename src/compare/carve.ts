import type { WordRange } from './clauses.ts'
import { type ComparedText, weigh } from './compared-text.ts'
import { breaksPhrase, opensPhrase, readsAlone } from './phrase-edges.ts'

/** A stretch of new words, or one that holds a set phrase. */
export interface Carved extends WordRange {
  /** The set phrase in it, which may be shorter than the stretch; null for new words. */
  phrase: WordRange | null
}

/** A rest of fewer words that only goes on with the phrase before it (“… by persons with disabilities”) stays with it. */
const TAIL = 6

/** Words of a phrase that is cut out only where a phrase begins after it. */
const SHORT = 3

/** A phrase is cut out only where it is so much of its stretch; else it is a term in new words. */
const MOST_OF_IT = 0.6

/** Cut new words at the set phrases in them. A rest too small to be read by itself stays with the phrase beside it. */
export function carve(text: ComparedText, range: WordRange, phrases: readonly WordRange[]): Carved[] {
  const found: Carved[] = []
  let from = range.from
  for (const phrase of phrases) {
    if (phrase.from < from || phrase.to > range.to) continue
    if (phrase.to - phrase.from <= SHORT && phrase.to < range.to && !breaksPhrase(text, phrase.to)) continue
    const start = readsAlone(text, from, phrase.from) ? phrase.from : from
    const tail = !readsAlone(text, phrase.to, range.to)
    const onlyGoesOn = range.to - phrase.to < TAIL && !opensPhrase(text, phrase.to)
    const to = tail || onlyGoesOn ? range.to : phrase.to
    if (weigh(text, phrase.from, phrase.to) < MOST_OF_IT * weigh(text, start, to)) continue
    if (start > from) found.push({ from, to: start, phrase: null })
    found.push({ from: start, to, phrase })
    from = to
  }
  if (from < range.to) found.push({ from, to: range.to, phrase: null })
  return found
}
