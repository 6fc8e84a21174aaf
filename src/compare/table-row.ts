/** A cell of a row, by offsets. */
export interface Cell {
  start: number
  end: number
}

/** Words of a cell that is a wording; fewer are its label: “OP1”, “EU proposal”, “No.”. */
const LEAST_WORDS = 4
/** Cells read of one row. */
const MOST_CELLS = 32

/** The cells of a row of a table, as the importers write it (“one | two”); null where the paragraph is no row. */
export function cellsOf(text: string): Cell[] | null {
  if (!/(?:^|\s)\|\s/.test(text)) return null
  const cells: Cell[] = []
  let start = 0
  for (const { index, 0: bar } of text.matchAll(/(?:^|\s)\|(?=\s|$)/g)) {
    if (cells.length === MOST_CELLS) break
    cells.push({ start, end: index })
    start = index + bar.length
  }
  return [...cells, { start, end: text.length }]
}

/** Whether a cell holds a wording, and no label. */
export const isWording = (words: string): boolean => (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= LEAST_WORDS

/** The labels of a row that has nothing else, which name the columns below it; null for any other row. */
export function columnsOf(text: string): string[] | null {
  const cells = cellsOf(text)?.map(({ start, end }) => text.slice(start, end).trim())
  return cells?.some(isWording) === false ? cells : null
}
