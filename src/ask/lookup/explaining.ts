import type { CitationRow, IndexReader } from '../../store/index.ts'
import type { Citation } from '../../types.ts'

/** Gives citations of rows, in the same order, what gave each its place. */
export type Explaining = (citations: readonly Citation[], rows: readonly CitationRow[]) => Citation[]

/** Loaded only where it is asked for: a plain lookup starts without it. */
export async function explaining(index: IndexReader): Promise<Explaining> {
  const { pointsOf, readablePoints } = await import('../order/points-of.ts')
  const points = pointsOf(index)
  return (citations, rows) =>
    citations.map((citation, at) => {
      const row = rows[at]
      return row ? { ...citation, points: readablePoints(points.use(row)) } : citation
    })
}
