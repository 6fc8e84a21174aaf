import { Separation, type Token } from '../../text/index.ts'
import type { FormOfWord } from '../../text/whole-texts.ts'
import { listGrammar } from './list-grammar.ts'
import { listUnits, type Unit } from './list-units.ts'

/** Places of the first and last token of a thing. */
export interface ThingSpan {
  first: number
  last: number
}

/**
 * The whole of a thing that several words name, where the forms of words tell it, as in English: *communications
 * technology environment*, with the nouns that *and* joins in front of it. It begins behind a word that is a quality by its form (*peaceful*), so that
 * *safe and smart cities* stay cities. Elsewhere, and where its words tell nothing, the word that was given.
 *
 * @param at the place of one of its tokens: its last word when looked for leftwards, its first when rightwards.
 */
export function compoundThing(
  text: string,
  tokens: readonly Token[],
  language: string,
  at: number,
  toward: 'left' | 'right',
): ThingSpan {
  const alone = { first: at, last: at }
  const grammar = listGrammar(language)
  const formOf = grammar?.formOf ?? null
  if (grammar === null || formOf === null) return alone
  const units = listUnits(text, tokens, grammar.base)
  const isPart = (unit: Unit | undefined): boolean =>
    unit !== undefined && !grammar.stops.has(unit.surface) && !unit.coordinator && mayBePart(unit, formOf)
  const start = units.findIndex(({ first, last }) => first <= at && at <= last)
  if (!isPart(units[start])) return alone
  const step = toward === 'left' ? -1 : 1
  // The separation is that before the later of two words.
  const isClose = (a: number, b: number): boolean => units[Math.max(a, b)]?.separation === Separation.None
  const isNoun = (unit: Unit | undefined): boolean => unit !== undefined && formOf(unit.surface) === 'noun'
  const joinsNouns = (a: number, b: number): boolean => isPart(units[b]) && isNoun(units[a]) && isNoun(units[b])
  let end = start
  for (;;) {
    const next = end + step
    if (!isClose(end, next)) break
    if (isPart(units[next])) end = next
    else if (units[next]?.coordinator && isClose(next, next + step) && joinsNouns(end, next + step)) end = next + step
    else break
  }
  const [first, last] = toward === 'left' ? [end, start] : [start, end]
  const before = units[first - 1]
  const opens = before !== undefined && isClose(first - 1, first) && !before.coordinator && isQuality(before, formOf)
  if (!opens) return alone
  return { first: units[first]?.first ?? at, last: units[last]?.last ?? at }
}

type FormOf = (surface: string) => FormOfWord

const isQuality = (unit: Unit, formOf: FormOf): boolean => unit.first < unit.last || formOf(unit.surface) === 'quality'

function mayBePart(unit: Unit, formOf: FormOf): boolean {
  return unit.first === unit.last && !/^\d/.test(unit.surface) && ['noun', 'unknown'].includes(formOf(unit.surface))
}
