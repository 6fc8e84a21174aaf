import type { Gutter } from './gutters.ts'
import { isRightToLeft } from './line.ts'
import type { PlacedRun, Row } from './rows.ts'

/** Runs of one line without a wide gap between them. */
export interface Segment {
  runs: PlacedRun[]
  x0: number
  x1: number
  y: number
  size: number
  letters: number
  rtl: boolean
}

/** A gap of this many letter sizes may be the gutter between columns, or a tab. */
export const WIDE_GAP = 1

/** Part rows into segments: one baseline, no wide gap, and no gutter between two columns. */
export function segmentsOf(rows: readonly Row[], gutters: readonly Gutter[]): Segment[] {
  return rows.flatMap(row =>
    split(
      row.runs,
      gutters.filter(one => row.y >= one.from && row.y <= one.to).map(one => one.x),
    ),
  )
}

function split(runs: PlacedRun[], gutters: number[]): Segment[] {
  const segments: Segment[] = []
  let group: PlacedRun[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    const size = Math.max(run.size, group.at(-1)?.size ?? 0)
    const last = group.at(-1)
    const parted = last !== undefined && gutters.some(x => centre(run) > x && centre(last) < x)
    if (group.length > 0 && (parted || run.x - end > WIDE_GAP * size)) {
      segments.push(segment(group))
      group = []
    }
    group.push(run)
    end = group.length === 1 ? run.x + run.width : Math.max(end, run.x + run.width)
  }
  if (group.length > 0) segments.push(segment(group))
  return segments
}

/** The middle of a run, which lies on one side of a gutter however its ends are drawn. */
function centre(run: PlacedRun): number {
  return run.x + run.width / 2
}

/** A segment of these runs, with its measures. */
export function segment(runs: PlacedRun[]): Segment {
  const body = runs.filter(run => !run.raised)
  const measured = body.length > 0 ? body : runs
  const text = runs.map(run => run.text).join('')
  return {
    runs,
    x0: Math.min(...bounds(runs, run => run.x)),
    x1: Math.max(...bounds(runs, run => run.x + run.width)),
    y: Math.max(...bounds(measured, run => run.y)),
    size: Math.max(...bounds(measured, run => run.size)),
    letters: text.length,
    rtl: isRightToLeft(text),
  }
}

/** Least and greatest of a measure; a spread over every run of a hostile page would exhaust the stack. */
function bounds(runs: PlacedRun[], measure: (run: PlacedRun) => number): number[] {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    const value = measure(run)
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
