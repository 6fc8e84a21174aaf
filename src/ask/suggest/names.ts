import { baseLanguage, tokenize } from '../../text/index.ts'
import type { Candidate } from './runs.ts'
import type { WordStream } from './word-stream.ts'

/** Share of the judged uses with capitals throughout, or of all uses with one in front, that makes a name. */
const NAME = 0.8
/** Languages that write a name of several words with one capital: *Union interparlementaire*. English writes it throughout. */
const oneCapital: ReadonlySet<string> = new Set(['fr', 'es', 'ru'])
/** Begin with a capital whatever they belong to: *Internet libre*, *États parties*. */
const always = 'Internet Web État États Estado Estados'

/** The function that says whether a candidate is written as a proper name: of a body, a state, a text. */
export function nameTest({ language, units, unitOf }: WordStream): (run: Candidate) => boolean {
  const base = baseLanguage(language)
  const exempt = new Set(tokenize(always, language).map(token => unitOf(token)))
  return ({ at, length, count, judged, capitals, led }) => {
    // German writes every noun with a capital: there nothing is told by it.
    if (base === 'de') return false
    if (judged > 0 && capitals >= NAME * judged) return true
    return oneCapital.has(base) && length > 1 && led >= NAME * count && !exempt.has(units[at] ?? 0)
  }
}
