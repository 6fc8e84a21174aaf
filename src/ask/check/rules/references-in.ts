import { Separation } from '../../../text/index.ts'
import type { Side } from './comparison.ts'
import type { Run } from './rule.ts'

/** Words after a symbol among which its date stands: *of 24 March 2015*, *du 24 mars 2015*. */
const DATE_WITHIN = 5
/** `77/211`, `A/RES/77/211`, `A/HRC/RES/28/16`; folded. */
const symbol = /^(?:[a-z.]{1,12}\/){0,6}\d{1,4}\/\d{1,4}$/

export interface Reference extends Run {
  date: Run | null
}

/** Texts that are cited by a symbol (`28/16`, `A/RES/77/211`), each with the date that follows it; words, both ends included. */
export function referencesIn({ tokens }: Side): Reference[] {
  const found: Reference[] = []
  for (let at = 0; at < tokens.length; at++) {
    const surface = tokens[at]?.surface ?? ''
    // Few words have a stroke: most need no pattern.
    if (!surface.includes('/') || !symbol.test(surface)) continue
    const year = yearAfter(tokens, at + 1)
    found.push({ first: at, last: year ?? at, date: year === null ? null : { first: at + 1, last: year } })
  }
  return found
}

function yearAfter(tokens: Side['tokens'], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + DATE_WITHIN); at++) {
    const token = tokens[at]
    if (token === undefined || token.separation > Separation.Comma) return null
    if (/^(?:19|20)\d\d$/.test(token.surface)) {
      // “resolution 76/19, the 2010 and 2013 reports”: behind a comma a year alone is no date of it.
      const hasDay = tokens.slice(from, at).some(({ surface }) => /^\d{1,2}(?:er)?$/.test(surface))
      return hasDay || tokens[from]?.separation !== Separation.Comma ? at : null
    }
  }
  return null
}
