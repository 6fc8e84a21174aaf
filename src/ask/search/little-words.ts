import { languages } from '../../text/index.ts'
import type { Clause } from './parse-query.ts'
import { unitsIn } from './units.ts'

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
