import type { Segment } from './segments.ts'

/** Segments that are read together, from top to bottom. */
export type Flow = Segment[]

/** Fewest lines of a column. */
export const LEAST_LINES = 3
const LEAST_LETTERS = 14
/** Share of the letter size: what stands closer is one line. */
const LEAST_GUTTER = 0.3
const STEPS = 160
const MAX_DEPTH = 4
/** A page with more pieces than this is no page of running text: it is read from top to bottom. */
const MAX_SEGMENTS = 6000
/** More pieces on one side are not looked through for columns of their own. */
const MAX_SIDE = 400

/**
 * Put the segments of a page in reading order: columns of prose are read one after the other, between whatever runs across
 * them. Cut by white space (after Nagy's XY-cut), but only where both sides hold lines that fill their column, so that the
 * columns of a table stay side by side.
 */
export function flowsOf(segments: Segment[], rtl: boolean, depth = 0): Flow[] {
  const ordered = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const cut = depth < MAX_DEPTH && ordered.length <= MAX_SEGMENTS ? bestCut(ordered) : null
  if (cut === null) return ordered.length > 0 ? [ordered] : []
  const band = ordered.slice(cut.from, cut.to)
  const left = band.filter(one => centre(one) < cut.x)
  const right = band.filter(one => centre(one) >= cut.x)
  const sides = rtl ? [right, left] : [left, right]
  return [
    ...flowsOf(ordered.slice(0, cut.from), rtl, depth + 1),
    ...sides.flatMap(side => flowsOf(side, rtl, depth + 1)),
    ...flowsOf(ordered.slice(cut.to), rtl, depth + 1),
  ]
}

interface Cut {
  x: number
  /** The band of segments that the gutter divides: from, up to but not with. */
  from: number
  to: number
}

function centre(one: Segment): number {
  return (one.x0 + one.x1) / 2
}

/** @param deep Each side may hold several columns. */
function bestCut(ordered: Segment[], deep = true): Cut | null {
  const least = ordered.reduce((x, one) => Math.min(x, one.x0), Number.POSITIVE_INFINITY)
  const most = ordered.reduce((x, one) => Math.max(x, one.x1), Number.NEGATIVE_INFINITY)
  let best: Cut | null = null
  for (let step = Math.floor(STEPS * 0.15); step <= STEPS * 0.85; step++) {
    const x = least + ((most - least) * step) / STEPS
    const cut = cutAt(ordered, x, deep)
    if (cut && (best === null || cut.to - cut.from > best.to - best.from)) best = cut
  }
  return best
}

/** The longest band that no segment crosses at `x` and whose sides are both columns of prose. */
function cutAt(ordered: Segment[], x: number, deep: boolean): Cut | null {
  let best: Cut | null = null
  let from = 0
  for (let at = 0; at <= ordered.length; at++) {
    const one = ordered[at]
    if (one !== undefined && !(one.x0 < x && one.x1 > x)) continue
    if (at - from > Math.max(2 * LEAST_LINES - 1, best ? best.to - best.from : 0)) {
      if (isColumns(ordered.slice(from, at), x, deep)) best = { x, from, to: at }
    }
    from = at + 1
  }
  return best
}

function isColumns(band: Segment[], x: number, deep: boolean): boolean {
  const left = band.filter(one => centre(one) < x)
  const right = band.filter(one => centre(one) >= x)
  const isText = (side: Segment[]): boolean =>
    isProse(side) || (deep && side.length <= MAX_SIDE && bestCut(side, false) !== null)
  if (!isText(left) || !isText(right)) return false
  const size = Math.max(left[0]?.size ?? 0, right[0]?.size ?? 0)
  const gutter =
    right.reduce((m, one) => Math.min(m, one.x0), Number.POSITIVE_INFINITY) -
    left.reduce((m, one) => Math.max(m, one.x1), Number.NEGATIVE_INFINITY)
  if (gutter < size * LEAST_GUTTER) return false
  const [a, b] = [span(left), span(right)]
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared > 0.4 * Math.min(a.to - a.from, b.to - b.from)
}

function span(side: Segment[]): { from: number; to: number } {
  return { from: side[0]?.y ?? 0, to: side.at(-1)?.y ?? 0 }
}

/** Enough lines, one below the other, most of which fill the width and hold several words. */
function isProse(side: Segment[]): boolean {
  if (side.length < LEAST_LINES) return false
  const letters = side.reduce((sum, one) => sum + one.letters, 0) / side.length
  if (letters < LEAST_LETTERS) return false
  const from = side.reduce((m, one) => Math.min(m, one.x0), Number.POSITIVE_INFINITY)
  const to = side.reduce((m, one) => Math.max(m, one.x1), Number.NEGATIVE_INFINITY)
  const full = side.filter(one => one.x1 - one.x0 > (to - from) * 0.6).length
  return full >= LEAST_LINES && full >= side.length * 0.4
}
