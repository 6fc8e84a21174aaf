import { isRightToLeft } from './line.ts'
import type { TextRun } from './page-text.ts'

/** A run, and whether it is a small raised sign. */
export interface PlacedRun extends TextRun {
  raised: boolean
}

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

const SAME_BASELINE = 0.3
const SMALL = 0.82
/** A gap of this many letter sizes may be the gutter between columns, or a tab. */
export const WIDE_GAP = 1

/** Gather runs into segments: one baseline, no wide gap, small raised signs with the word that they follow or precede. */
export function segmentsOf(runs: TextRun[]): Segment[] {
  const rows = rowsOf(runs)
  raise(rows)
  return rows.flatMap(row => split(row.runs))
}

interface Row {
  y: number
  size: number
  runs: PlacedRun[]
}

function rowsOf(runs: TextRun[]): Row[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && run.y - row.y <= SAME_BASELINE * Math.min(row.size, run.size)) {
      row.runs.push({ ...run, raised: false })
      row.size = Math.max(row.size, run.size)
    } else rows.push({ y: run.y, size: run.size, runs: [{ ...run, raised: false }] })
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x)
  return rows
}

const ROWS_NEAR = 6

/** Move small runs to the line above or below whose words they touch. */
function raise(rows: Row[]): void {
  rows.forEach((row, at) => {
    const near = rows.slice(Math.max(0, at - ROWS_NEAR), at + 1 + ROWS_NEAR).filter(other => other !== row)
    row.runs = row.runs.filter(run => {
      const host = near.find(other => hosts(other, run))
      if (host === undefined) return true
      const raised = host.y > run.y
      insert(host.runs, { ...run, raised })
      return false
    })
  })
}

function hosts(row: Row, run: PlacedRun): boolean {
  const rise = row.y - run.y
  if (rise > row.size * 0.75 || rise < -row.size * 0.35 || rise === 0) return false
  const after = indexFrom(row.runs, run.x)
  return [row.runs[after - 1], row.runs[after]].some(other => {
    if (other === undefined || other.raised || run.size > other.size * SMALL) return false
    const gap = Math.max(run.x - (other.x + other.width), other.x - (run.x + run.width))
    return gap < other.size * 0.8 && gap > -other.size
  })
}

/** Index of the first run that begins at `x` or after it. */
function indexFrom(runs: PlacedRun[], x: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

function insert(runs: PlacedRun[], run: PlacedRun): void {
  runs.splice(indexFrom(runs, run.x), 0, run)
}

function split(runs: PlacedRun[]): Segment[] {
  const segments: Segment[] = []
  let group: PlacedRun[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    const size = Math.max(run.size, group.at(-1)?.size ?? 0)
    if (group.length > 0 && run.x - end > WIDE_GAP * size) {
      segments.push(segment(group))
      group = []
    }
    group.push(run)
    end = group.length === 1 ? run.x + run.width : Math.max(end, run.x + run.width)
  }
  if (group.length > 0) segments.push(segment(group))
  return segments
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
