import type { IndexReader } from '../../store/index.ts'
import type { Token } from '../../text/index.ts'
import { labelMatcher } from '../terms/label-matcher.ts'

/** The place of a label in a text. */
export interface LabelRange {
  start: number
  end: number
}

/**
 * The labels that are known to stand in a text, set phrases and what is to be confirmed left out; null where that is not
 * known.
 */
export type StoredLabels = (text: string) => readonly LabelRange[] | null

/**
 * Tells where the name of a thing begins whose last word is known: at *human* for the *rights* of “human rights”.
 *
 * A label of the glossary is such a name when its last word is no label by itself: *open Internet* is a quality and a
 * thing. A set phrase (“free, open and secure Internet”) has the qualities in it, and is no name. Compiled when it is first
 * asked for.
 *
 * @param stored what was found when the index was made, for the texts of which that is known: then nothing is compiled.
 */
export function labelStarts(
  index: IndexReader,
  language: string,
  stored: StoredLabels = () => null,
): (text: string, tokens: readonly Token[], word: number) => number {
  const known = new WeakMap<readonly Token[], Map<number, number>>()
  const startsIn = (text: string, tokens: readonly Token[]): Map<number, number> => {
    const had = known.get(tokens)
    if (had) return had
    const matches = stored(text) ?? foundIn(text)
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
    known.set(tokens, starts)
    return starts
  }
  function foundIn(text: string): LabelRange[] {
    const { matcher, terms } = labelMatcher(index, language)
    const formulations = new Set(terms.filter(({ kind }) => kind === 'formulation').map(({ id }) => id))
    return matcher.match(text, language).filter(({ tier, term }) => tier !== 'coordinated' && !formulations.has(term))
  }
  return (text, tokens, word) => startsIn(text, tokens).get(word) ?? word
}
