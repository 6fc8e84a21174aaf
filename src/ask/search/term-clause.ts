import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { findTerms, nearTerms } from '../terms/find-terms.ts'
import type { Clause } from './parse-query.ts'

/** Concepts asked for and concepts that must not be there. */
export interface AskedTerms {
  terms: string[][]
  withoutTerms: string[]
}

/**
 * The concepts that `term:` clauses name, by id or by any form of a label in any language.
 *
 * @throws {FocError} `UNKNOWN_TERM` with the nearest concepts.
 */
export async function askedTerms(index: IndexReader, clauses: readonly Clause[]): Promise<AskedTerms> {
  const asked: AskedTerms = { terms: [], withoutTerms: [] }
  for (const { kind, text, without } of clauses) {
    if (kind !== 'term') continue
    const ids = await conceptsNamed(index, text)
    if (without) asked.withoutTerms.push(...ids)
    else asked.terms.push(ids)
  }
  return asked
}

async function conceptsNamed(index: IndexReader, text: string): Promise<string[]> {
  const byId = index.term(text.toLowerCase())
  if (byId) return [byId.id]
  const found = await findTerms(index, text, 'en')
  const named = found.filter(({ kind }) => kind !== 'partial' && kind !== 'fuzzy')
  if (named.length > 0) return named.map(({ term }) => term)
  const near = [
    ...found.map(({ label }) => label),
    ...nearTerms(index, text, new Set(), 4).map(({ text: label }) => label),
  ]
  const names = [...new Set(near)].slice(0, 4)
  throw new FocError('UNKNOWN_TERM', `term:${text} is no concept of the glossary`, {
    hint:
      names.length > 0
        ? `Did you mean ${names.map(name => `term:"${name}"`).join(' or ')}? Without term: the words themselves are searched.`
        : 'Without term: the words themselves are searched.',
  })
}
