import { baseLanguage, rulesOf, tokenize } from '../../text/index.ts'
import type { Candidate } from './runs.ts'
import type { WordStream } from './word-stream.ts'

/** Share of the judged uses with capitals throughout, or of all uses with one in front, that makes a name. */
const NAME = 0.8

/** The function that says whether a candidate is written as a proper name: of a body, a state, a text. */
export function nameTest({ language, units, unitOf }: WordStream): (run: Candidate) => boolean {
  const writing = rulesOf(baseLanguage(language))?.writing
  const exempt = new Set(tokenize(writing?.alwaysCapital ?? '', language).map(token => unitOf(token)))
  return ({ at, length, count, judged, capitals, led }) => {
    // A capital says nothing where every noun has one.
    if (writing?.capitals === 'noun') return false
    if (judged > 0 && capitals >= NAME * judged) return true
    // *Union interparlementaire*: a name of several words may have one capital.
    return writing?.capitals === 'first-of-name' && length > 1 && led >= NAME * count && !exempt.has(units[at] ?? 0)
  }
}
