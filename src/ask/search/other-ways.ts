import type { EntryPoint } from '../../types.ts'
import type { SpeltOut } from '../terms/spelt-out.ts'
import type { Clause } from './parse-query.ts'

/** Another way to put a query that has no hit as typed. */
export interface OtherWay {
  clauses: Clause[]
  /** Little words left out. */
  less: readonly Clause[]
  /** Full forms are looked for in the place of abbreviations too. */
  isSpelt: boolean
  /** Words that an entry point leads to are looked for instead. */
  led?: string
}

/**
 * What a curated entry point leads to, to be looked for instead, one after the other: words as phrases, then its concept.
 *
 * @param labelOf the entry label of a concept; null for one that is not known.
 */
export function waysLed(point: EntryPoint, labelOf: (term: string) => string | null): OtherWay[] {
  const label = point.term === null ? null : labelOf(point.term)
  const way = (clause: Clause, led: string): OtherWay => ({ clauses: [clause], less: [], isSpelt: false, led })
  return [
    ...point.leads.map(({ text }) => way({ kind: 'phrase', text, without: false }, text)),
    ...(point.term === null || label === null ? [] : [way({ kind: 'term', text: point.term, without: false }, label)]),
  ]
}

/** Other ways to put a query, the nearest first: abbreviations spelt out, then without its little words, then both. */
export function otherWays(clauses: Clause[], little: readonly Clause[], found: readonly SpeltOut[]): OtherWay[] {
  const spelt = withForms(clauses, found)
  const without = (all: Clause[]): Clause[] => all.filter((_, at) => !little.includes(clauses[at] as Clause))
  const isSpelt = spelt !== clauses
  const both = (one: OtherWay): OtherWay[] =>
    isSpelt ? [one, { ...one, clauses: without(spelt), isSpelt: true }] : [one]
  return [
    ...(isSpelt ? [{ clauses: spelt, less: [], isSpelt }] : []),
    ...(little.length > 0 ? both({ clauses: without(clauses), less: little, isSpelt: false }) : []),
  ]
}

/** The clauses with the full forms of words that are abbreviations; the same ones where none is. */
function withForms(clauses: Clause[], found: readonly SpeltOut[]): Clause[] {
  const formsOf = ({ kind, text, without }: Clause): string[] | undefined =>
    kind === 'word' && !without ? found.find(({ typed }) => typed === text)?.forms : undefined
  if (!clauses.some(formsOf)) return clauses
  return clauses.map(clause => {
    const forms = formsOf(clause)
    return forms ? { ...clause, forms } : clause
  })
}

/** The words and phrases that must be there, as one text. */
export const wordsAsked = (clauses: readonly Clause[]): string =>
  clauses
    .filter(({ kind, without }) => !without && (kind === 'word' || kind === 'phrase'))
    .map(({ text }) => text)
    .join(' ')
