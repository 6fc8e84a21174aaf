/** How often two things stand in the same units: together, each in all, and the number of units. */
export interface Together {
  both: number
  left: number
  right: number
  all: number
}

/**
 * How surely two things belong together: the log-likelihood ratio G² of the two-by-two table, 0 where they are together no
 * more often than chance has it. Above 10.8 chance is as good as ruled out (p < 0.001).
 *
 * Method: T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19 (1993).
 */
export function logLikelihood({ both, left, right, all }: Together): number {
  if (all === 0 || both * all <= left * right) return 0
  const cells: [seen: number, row: number, column: number][] = [
    [both, left, right],
    [left - both, left, all - right],
    [right - both, all - left, right],
    [all - left - right + both, all - left, all - right],
  ]
  let sum = 0
  for (const [seen, row, column] of cells) if (seen > 0) sum += seen * Math.log((seen * all) / (row * column))
  return 2 * sum
}
