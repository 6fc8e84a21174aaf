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
/** Of each stem, by its number, the first column of the other text that has it, and of each column the next with its stem; 0 for none. */
let heads = new Int32Array(0)
let nexts = new Int32Array(0)
/** Columns above nothing in the row before, and in this one, in order. */
let befores = new Int32Array(0)
let nows = new Int32Array(0)

/**
 * The stretch of `text` (words `from` to `to`) that agrees best with some stretch of `other`.
 *
 * Method: Smith and Waterman 1981 with affine gaps (Gotoh 1982); a match counts the weight of its word, so that rare
 * words decide. Time and memory grow with the product of the two lengths: callers bound them. Only cells are looked at that can
 * be above nothing: where the words fit, below and right of one that is, and behind it; all others are nothing, and a gap that is
 * worth nothing never becomes worth more than a new one.
 *
 * @returns null where nothing fits.
 */
export function alignLocal(
  text: ComparedText,
  from: number,
  to: number,
  other: ComparedText,
  otherFrom = 0,
  otherTo = other.stems.length,
): Alignment | null {
  const height = to - from
  const width = otherTo - otherFrom + 1
  const size = (height + 1) * width
  if (room.length < size) room = new Uint8Array(size)
  if (lines.length < width) {
    lines = new Float64Array(width)
    downs = new Float64Array(width)
    nexts = new Int32Array(width)
    befores = new Int32Array(width)
    nows = new Int32Array(width)
  }
  const steps = room.fill(Step.Stop, 0, size)
  const line = lines.fill(0, 0, width)
  const down = downs.fill(Number.NEGATIVE_INFINITY, 0, width)
  const { stems, surfaces, costs } = other
  const next = nexts
  const head = columnsByStem(stems, otherFrom, width)
  let before = befores
  let now = nows
  let active = 0
  let best = 0
  let bestAt = 0
  for (let row = 1; row <= height; row++) {
    const at = from + row - 1
    const stem = text.stems[at] ?? 0
    const surface = text.surfaces[at] ?? 0
    const weight = text.weights[at] ?? 0
    const cost = text.costs[at] ?? 0
    let fitting = head[stem] ?? 0
    let place = 0
    let count = 0
    let right = Number.NEGATIVE_INFINITY
    let left = 0
    let diagonal = 0
    let column = 0
    let goesOn = false
    for (;;) {
      if (goesOn) column++
      else {
        const above = place < active ? (before[place] ?? 0) : width
        column = fitting !== 0 && fitting < above ? fitting : above
        right = Number.NEGATIVE_INFINITY
        left = 0
        diagonal = 0
      }
      if (column >= width) break
      if (place < active && before[place] === column) place++
      const cell = row * width + column
      const theirs = otherFrom + column - 1
      const above = line[column] ?? 0
      let fit: number
      if (column === fitting) {
        fit = surface === surfaces[theirs] ? weight : weight * INFLECTED
        fitting = next[column] ?? 0
      } else fit = Math.min(cost, costs[theirs] ?? 0)
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
      } else now[count++] = column
      diagonal = above
      line[column] = top
      left = top
      goesOn = top > 0 || above > 0
      steps[cell] = step | came
      if (top > best) {
        best = top
        bestAt = cell
      }
    }
    const swapped = before
    before = now
    now = swapped
    active = count
  }
  forget(stems, otherFrom, width)
  return best <= 0 ? null : wayBack(text, other, { steps, width, end: bestAt, score: best, from, otherFrom })
}

/** Notes where each stem of a text stands, in `heads` and `nexts`. */
function columnsByStem(stems: Int32Array, from: number, width: number): Int32Array {
  for (let column = width - 1; column > 0; column--) {
    const stem = stems[from + column - 1] ?? 0
    if (stem >= heads.length) heads = lengthened(heads, stem)
    nexts[column] = heads[stem] ?? 0
    heads[stem] = column
  }
  return heads
}

function lengthened(short: Int32Array, highest: number): Int32Array<ArrayBuffer> {
  const long = new Int32Array(Math.max(2 * short.length, highest + 1024))
  long.set(short)
  return long
}

function forget(stems: Int32Array, from: number, width: number): void {
  for (let column = 1; column < width; column++) heads[stems[from + column - 1] ?? 0] = 0
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
