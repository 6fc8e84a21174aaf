import type { TextRun } from './page-text.ts'

/** A run, and whether it is a small raised sign. */
export interface PlacedRun extends TextRun {
  raised: boolean
}

const SAME_BASELINE = 0.3
const SMALL = 0.82

/** Runs on one baseline, from left to right. */
export interface Row {
  y: number
  size: number
  runs: PlacedRun[]
}

/** Gather runs into rows from top to bottom; small raised signs stand in the row of the word that they touch. */
export function rowsOf(runs: TextRun[]): Row[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && run.y - row.y <= SAME_BASELINE * Math.min(row.size, run.size)) {
      row.runs.push({ ...run, raised: false })
      row.size = Math.max(row.size, run.size)
    } else rows.push({ y: run.y, size: run.size, runs: [{ ...run, raised: false }] })
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x)
  raise(rows)
  return rows.filter(row => row.runs.length > 0)
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
