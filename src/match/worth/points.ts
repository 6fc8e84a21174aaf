import type { PointsBy } from '../../types.ts'

/** Points for a text of which a newer edition stands that nearly all were for: it takes its place. */
export const SUPERSEDED = -1

/** Tells points one after the other, each with the name of its weight: tens of thousands are added up without a list. */
export type Points = (give: (weight: string, points: number) => void) => void

/** All points together, added in their order to those that were `before`. */
export function pointsIn(points: Points, before = 0): number {
  let sum = before
  points((_, one) => {
    sum += one
  })
  return sum
}

/** Points by what gives them, for whoever asks why. */
export function pointsBy(points: Points): PointsBy {
  const by: Record<string, number> = {}
  points((weight, one) => {
    by[weight] = one
  })
  return by
}
