import type { ComparedText } from './compared-text.ts'

/** Words of one text against words of another; positions are of words, ends exclusive. */
export interface Alignment {
  score: number
  from: number
  to: number
  otherFrom: number
  otherTo: number
  /** Words that fit each other, in order; `exact` where they are written the same but for case and accents. */
  pairs: { at: number; other: number; exact: boolean }[]
}

const GAP_OPEN = 0.9
const GAP_NEXT = 0.25
const INFLECTED = 0.9

const Step = { Stop: 0, Pair: 1, Down: 2, Right: 3 } as const
/** A step's second part: the gap begins here. */
const DOWN_OPENS = 4
const RIGHT_OPENS = 8

/** Room for the steps of one alignment, used again by the next call: a call ends before the next begins. */
let room = new Uint8Array(0)
let lines = new Float64Array(0)
let downs = new Float64Array(0)

/**
 * The stretch of `text` (words `from` to `to`) that agrees best with some stretch of `other`.
 *
 * Method: Smith and Waterman 1981 with affine gaps (Gotoh 1982); a match counts the weight of its word, so that rare
 * words decide. Time and memory grow with the product of the two lengths: callers bound them.
 *
 * @param has which stems the other text has, a bit for each number: a word that it has not is not looked for in it.
 * @returns null where nothing fits.
 */
export function alignLocal(
  text: ComparedText,
  from: number,
  to: number,
  other: ComparedText,
  otherFrom = 0,
  otherTo = other.stems.length,
  has: Uint8Array | null = null,
): Alignment | null {
  const height = to - from
  const width = otherTo - otherFrom + 1
  const size = (height + 1) * width
  if (room.length < size) room = new Uint8Array(size)
  const steps = room
  if (lines.length < width) {
    lines = new Float64Array(width)
    downs = new Float64Array(width)
  }
  const line = lines.fill(0, 0, width)
  const down = downs.fill(Number.NEGATIVE_INFINITY, 0, width)
  const stems = other.stems.subarray(otherFrom, otherTo)
  const surfaces = other.surfaces.subarray(otherFrom, otherTo)
  const costs = other.costs.subarray(otherFrom, otherTo)
  steps.fill(Step.Stop, 0, size)
  let best = 0
  let bestAt = 0
  // Columns in which the row before is above nothing: outside of them, and of words that fit, the next row is nothing too.
  let low = width
  let high = 0
  for (let row = 1; row <= height; row++) {
    const at = from + row - 1
    const stem = text.stems[at] ?? 0
    const surface = text.surfaces[at] ?? 0
    const weight = text.weights[at] ?? 0
    const cost = text.costs[at] ?? 0
    const isThere = has === null || (((has[stem >> 3] ?? 0) >> (stem & 7)) & 1) === 1
    const first = isThere ? Math.min(low, stems.indexOf(stem) + 1 || width) : low
    const last = isThere ? Math.max(high + 1, stems.lastIndexOf(stem) + 1) : high + 1
    low = width
    high = 0
    let right = Number.NEGATIVE_INFINITY
    let left = 0
    let diagonal = 0
    for (let column = first; column < width && (column <= last || left > 0); column++) {
      const cell = row * width + column
      const theirs = column - 1
      const above = line[column] ?? 0
      let fit: number
      if (stem === stems[theirs]) fit = surface === surfaces[theirs] ? weight : weight * INFLECTED
      else fit = Math.min(cost, costs[theirs] ?? 0)
      let step = 0
      const openDown = above - GAP_OPEN
      let goDown = (down[column] ?? 0) - GAP_NEXT
      if (openDown >= goDown) {
        goDown = openDown
        step |= DOWN_OPENS
      }
      down[column] = goDown
      const openRight = left - GAP_OPEN
      right -= GAP_NEXT
      if (openRight >= right) {
        right = openRight
        step |= RIGHT_OPENS
      }
      let top = diagonal + fit
      let came: number = Step.Pair
      if (goDown > top) {
        top = goDown
        came = Step.Down
      }
      if (right > top) {
        top = right
        came = Step.Right
      }
      if (top <= 0) {
        top = 0
        came = Step.Stop
      } else {
        if (low === width) low = column
        high = column
      }
      diagonal = above
      line[column] = top
      left = top
      steps[cell] = step | came
      if (top > best) {
        best = top
        bestAt = cell
      }
    }
  }
  return best <= 0 ? null : wayBack(text, other, { steps, width, end: bestAt, score: best, from, otherFrom })
}

interface Ways {
  steps: Uint8Array
  width: number
  end: number
  score: number
  from: number
  otherFrom: number
}

function wayBack(
  text: ComparedText,
  other: ComparedText,
  { steps, width, end, score, from, otherFrom }: Ways,
): Alignment {
  const pairs: Alignment['pairs'] = []
  let cell = end
  let state: number = Step.Pair
  while (cell >= width && cell % width > 0) {
    const step = steps[cell] ?? 0
    if (state === Step.Pair) {
      const came = step & 3
      if (came === Step.Stop) break
      if (came === Step.Pair) {
        const at = from + Math.floor(cell / width) - 1
        const theirs = otherFrom + (cell % width) - 1
        if (text.stems[at] === other.stems[theirs])
          pairs.push({ at, other: theirs, exact: text.surfaces[at] === other.surfaces[theirs] })
        cell -= width + 1
      } else state = came
    } else if (state === Step.Down) {
      if (step & DOWN_OPENS) state = Step.Pair
      cell -= width
    } else {
      if (step & RIGHT_OPENS) state = Step.Pair
      cell -= 1
    }
  }
  pairs.reverse()
  const first = pairs[0]
  const last = pairs.at(-1)
  return {
    score,
    from: first?.at ?? from,
    to: (last?.at ?? from) + 1,
    otherFrom: first?.other ?? otherFrom,
    otherTo: (last?.other ?? otherFrom) + 1,
    pairs,
  }
}
