import type { Table } from 'mdast'
import { marksOf, plainText } from './marks.ts'

/** Longest text of a cell that widens its column, and the least a column gets, in letters. */
const WIDEST = 34
const NARROWEST = 7

/**
 * How wide the columns of a table are to each other: by the mean length of their cells, and never less than their longest
 * word asks for; or as the table itself names them.
 *
 * @returns a share for each column, as a part of `total`; whole numbers that sum to it.
 */
export function columnShares(table: Table, total: number): number[] {
  const columns = table.children[0]?.children.length ?? 0
  const { shares: named } = marksOf(table)
  const measured = Array.from({ length: columns }, (_, column) => {
    const cells = table.children.map(row => plainText(row.children[column]?.children ?? []))
    const mean = cells.reduce((sum, cell) => sum + Math.min(cell.length, WIDEST), 0) / Math.max(1, cells.length)
    const word = Math.max(0, ...cells.flatMap(cell => cell.split(/[\s\u00a0-]+/).map(each => each.length)))
    return Math.max(NARROWEST, mean, Math.min(word * 1.4 + 4, WIDEST / 2))
  })
  const weights = named?.length === columns ? named : measured
  const sum = weights.reduce((a, b) => a + b, 0)
  const shares = weights.map(weight => Math.floor((weight / sum) * total))
  const rest = total - shares.reduce((a, b) => a + b, 0)
  return shares.map((share, index) => (index === 0 ? share + rest : share))
}
