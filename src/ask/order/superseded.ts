import { isDivided } from '../../match/worth/index.ts'
import type { IndexReader } from '../../store/index.ts'

/**
 * Of these documents those of which a newer edition is held that was not put to a divided vote: what they say is cited
 * from the newer one, where it still says it. An edition that lost the agreement of many replaces nothing.
 */
export function superseded(index: IndexReader, documents: readonly number[]): ReadonlySet<number> {
  return new Set(
    index
      .newerEditions(documents)
      .filter(({ votes }) => !isDivided(votes))
      .map(({ document }) => document),
  )
}
