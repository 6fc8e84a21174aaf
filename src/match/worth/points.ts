import type { PointsBy } from '../../types.ts'

/** Points for a text of which a newer edition stands that nearly all were for: it takes its place. */
export const SUPERSEDED = -1

/** All points together. */
export function pointsIn(points: PointsBy): number {
  let sum = 0
  for (const one of Object.values(points)) sum += one
  return sum
}
