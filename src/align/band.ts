/** Places (i, j) that are looked at: i left and j right paragraphs lie before; near the diagonal. */
export interface Band {
  left: number
  right: number
  /** Places in a row. */
  width: number
  /** First j of row i. */
  first: Int32Array
}

/** Places looked at at most: about 5,000 paragraphs on each side; more would take minutes. */
const MOST_PLACES = 500_000
/** Paragraphs that may be missing on one side and stand elsewhere on the other. */
const REACH = 25

/** The band for two texts of so many paragraphs, or null where it would be too large. */
export function bandOf(left: number, right: number): Band | null {
  const reach = Math.abs(left - right) + REACH
  const width = Math.min(right + 1, 2 * reach + 1)
  if ((left + 1) * width > MOST_PLACES) return null
  const first = Int32Array.from({ length: left + 1 }, (_, i) => {
    const centre = left === 0 ? 0 : Math.round((i * right) / left)
    return Math.max(0, Math.min(centre - reach, right + 1 - width))
  })
  return { left, right, width, first }
}

/** Places that are looked at on each side of a way. */
const BESIDE = 12

/**
 * The part of a band beside a way through it, given as the first and last j at which the way crosses each row; null where
 * a leap of the way would make it too large.
 */
export function narrowBand({ left, right }: Band, rows: readonly { from: number; to: number }[]): Band | null {
  const longest = rows.reduce((most, { from, to }) => Math.max(most, to - from), 0)
  const width = Math.min(right + 1, longest + 2 * BESIDE + 1)
  if ((left + 1) * width > MOST_PLACES) return null
  const first = Int32Array.from(rows, ({ from }) => Math.max(0, Math.min(from - BESIDE, right + 1 - width)))
  return { left, right, width, first }
}

/** Index of a place in arrays of `(left + 1) * width`, or -1 outside the band. */
export function placeAt({ left, width, first }: Band, i: number, j: number): number {
  if (i > left) return -1
  const column = j - (first[i] ?? 0)
  return column >= 0 && column < width ? i * width + column : -1
}
