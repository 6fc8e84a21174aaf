import { functionWords, languages, tokenize } from '../../text/index.ts'
import type { Clause } from './parse-query.ts'
import { unitsIn } from './units.ts'

/** Whether a query has nothing but little words of one language: *of the* says nothing of a subject. */
export function hasOnlyLittleWords(query: string): boolean {
  return languages.some(language => {
    const words = tokenize(query, language)
    const little = functionWords(language)
    return words.length > 0 && words.every(({ surface }) => little.has(surface))
  })
}

/**
 * Words of a query that are little ones (“the”, “of”) in one language: of those asked for, or of all, the one that has most
 * of them. What must not be there, phrases and concepts are never little.
 */
export function littleWords(clauses: readonly Clause[], asked: readonly string[] | undefined): Clause[] {
  const wanted = asked ?? languages
  return wanted
    .map(language =>
      clauses.filter(clause => {
        if (clause.kind !== 'word' || clause.without) return false
        const units = unitsIn([clause], language)
        return units.length > 0 && units.every(({ little }) => little)
      }),
    )
    .reduce((most, one) => (one.length > most.length ? one : most), [])
}
