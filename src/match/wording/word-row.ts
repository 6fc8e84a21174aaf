import { Separation, type Token, WordMark, type Words } from '../../text/index.ts'

/** The words of a text by their place: as objects, or side by side in arrays, where thousands of texts are read once each. */
export type WordRow = readonly Token[] | Words

const isArrays = (row: WordRow): row is Words => !Array.isArray(row)

export const countOf = (row: WordRow): number => (isArrays(row) ? row.count : row.length)

/** The folded word at a place; '' where none stands. */
export function surfaceAt(row: WordRow, at: number): string {
  if (!isArrays(row)) return row[at]?.surface ?? ''
  return isWithin(row, at) ? (row.forms.surfaces[row.numbers[at] ?? 0] ?? '') : ''
}

export function stemAt(row: WordRow, at: number): string {
  if (!isArrays(row)) return row[at]?.stem ?? ''
  return isWithin(row, at) ? (row.forms.stems[row.numbers[at] ?? 0] ?? '') : ''
}

/** A `Separation`: what stands before the word at a place; the strongest where none stands. */
export function separationAt(row: WordRow, at: number): number {
  if (!isArrays(row)) return row[at]?.separation ?? Separation.Break
  return isWithin(row, at) ? (row.marks[at] ?? 0) & WordMark.Separation : Separation.Break
}

/** Whether a hyphen joins the word at a place to the next one. */
export function isJoinedToNext(row: WordRow, at: number): boolean {
  if (!isArrays(row)) return row[at]?.hyphenNext ?? false
  return isWithin(row, at) && ((row.marks[at] ?? 0) & WordMark.HyphenNext) !== 0
}

/** Where in its text the word at a place begins; null where none stands. */
export function startAt(row: WordRow, at: number): number | null {
  if (!isArrays(row)) return row[at]?.start ?? null
  return isWithin(row, at) ? (row.starts[at] ?? null) : null
}

export function endAt(row: WordRow, at: number): number | null {
  if (!isArrays(row)) return row[at]?.end ?? null
  return isWithin(row, at) ? (row.ends[at] ?? null) : null
}

// The arrays are longer than the text has words.
const isWithin = ({ count }: Words, at: number): boolean => at >= 0 && at < count
