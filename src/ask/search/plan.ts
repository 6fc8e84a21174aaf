import type { Filter, IndexReader, PassageQuery } from '../../store/index.ts'
import { baseLanguage } from '../../text/index.ts'
import { fullTexts } from './full-text.ts'
import type { Clause } from './parse-query.ts'
import { askedTerms } from './term-clause.ts'
import { type Unit, unitsIn } from './units.ts'

/** What is asked of the index, and what is left to be checked on the text. */
export interface Plan {
  clauses: Clause[]
  query: PassageQuery
  /** The spelling of a phrase can only be checked on the text: the index finds its inflections too. */
  isChecked: boolean
  /** Concepts whose uses are marked. */
  terms: string[]
  /** What the words mean in texts of a language. */
  unitsIn(language: string): Unit[]
}

/** Where a query looks. */
export interface Scope {
  filter: Filter
  /** Parts of a document; empty: everywhere. */
  parts: string[]
}

/**
 * Turn clauses into a question to the index.
 *
 * @throws {FocError} `UNKNOWN_TERM`.
 */
export async function planOf(index: IndexReader, clauses: Clause[], { filter, parts }: Scope): Promise<Plan> {
  const texts = fullTexts(clauses, filter.languages)
  const asked = await askedTerms(index, clauses)
  const isChecked = clauses.some(({ kind, without }) => kind === 'phrase' || (without && texts.length === 0))
  return {
    clauses,
    query: { ...asked, texts, parts, filter },
    isChecked,
    terms: asked.terms.flat(),
    unitsIn: remembered(clauses),
  }
}

function remembered(clauses: readonly Clause[]): Plan['unitsIn'] {
  const known = new Map<string, Unit[]>()
  return language => {
    const base = baseLanguage(language)
    const units = known.get(base) ?? unitsIn(clauses, base)
    known.set(base, units)
    return units
  }
}
