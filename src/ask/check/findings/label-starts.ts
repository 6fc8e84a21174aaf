import { compileLabels, type Matcher } from '../../../match/index.ts'
import type { IndexReader } from '../../../store/index.ts'
import { baseLanguage, tokenize } from '../../../text/index.ts'

/**
 * Tells where the name of a thing begins whose last word is known: at *human* for the *rights* of “human rights”.
 *
 * A label of the glossary is such a name when its last word is no label by itself: *open Internet* is a quality and a
 * thing. Compiled when it is first asked for.
 */
export function labelStarts(index: IndexReader, language: string): (text: string, word: number) => number {
  let matcher: Matcher | null = null
  const known = new Map<string, Map<number, number>>()
  const compiled = (): Matcher =>
    compileLabels(
      index.terms().flatMap(term => {
        const labels = term.labels.filter(label => baseLanguage(label.language) === language)
        return labels.length > 0 ? [{ ...term, labels }] : []
      }),
    )
  const startsIn = (text: string): Map<number, number> => {
    const had = known.get(text)
    if (had) return had
    matcher ??= compiled()
    const tokens = tokenize(text, language)
    const matches = matcher.match(text, language).filter(({ tier }) => tier !== 'coordinated')
    const single = new Set(matches.filter(({ start, end }) => tokenAt(start) === tokenAt(end - 1)).map(one => one.end))
    function tokenAt(offset: number): number {
      let low = 0
      let high = tokens.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((tokens[middle]?.end ?? 0) > offset) high = middle
        else low = middle + 1
      }
      return low
    }
    const starts = new Map<number, number>()
    for (const { start, end } of matches) {
      const last = tokenAt(end - 1)
      if (!single.has(end)) starts.set(last, Math.min(starts.get(last) ?? last, tokenAt(start)))
    }
    known.set(text, starts)
    return starts
  }
  return (text, word) => startsIn(text).get(word) ?? word
}
