import { LEAST_LINES } from './columns.ts'
import type { PlacedRun, Row } from './rows.ts'

/** White space between two columns, narrower than what parts the pieces of a line by itself. */
export interface Gutter {
  /** Where the column begins that is read second. */
  x: number
  /** Baselines of the first and last row that it divides. */
  from: number
  to: number
}

/** Least share of the letter size: the space between the words of a justified line is often less. */
const NARROW = 0.35
/** Rows whose right half begins at one place: words of a single column meet so by chance once in thousands of pages. */
const LEAST_ROWS = 6
/** Share of the rows with words on both sides that begin there; others are indented or end early. */
const MOST = 0.6
/** Points by which beginnings may differ. */
const SAME = 1
const LEAST_LETTERS = 14
/** A page with more places where words begin is no page of running text. */
const MAX_STARTS = 20_000

interface Start {
  row: number
  x: number
  /** Gap before it, in letter sizes. */
  gap: number
}

/**
 * Find gutters by what a column is: below each other many rows have a gap at one place, behind which words begin at the
 * very same distance from the margin, with lines of words on either side.
 *
 * @param known Places of gutters on other pages of the document, where fewer rows are enough.
 * @param rtl The page reads from the right, so that it is the right ends of its lines that stand below each other.
 */
export function guttersOf(rows: readonly Row[], known: readonly number[], rtl: boolean): Gutter[] {
  if (!rtl) return guttersFromLeft(rows, known)
  const mirrored = rows.map(row => ({ ...row, runs: row.runs.map(mirror).reverse() }))
  const places = known.map(x => -x)
  return guttersFromLeft(mirrored, places).map(one => ({ ...one, x: -one.x }))
}

function mirror(run: PlacedRun): PlacedRun {
  return { ...run, x: -run.x - run.width }
}

function guttersFromLeft(rows: readonly Row[], known: readonly number[]): Gutter[] {
  const starts = startsOf(rows)
  if (starts.length > MAX_STARTS) return []
  const gutters: Gutter[] = []
  for (const cluster of clustersOf(starts)) {
    const x = cluster.reduce((least, one) => Math.min(least, one.x), Number.POSITIVE_INFINITY)
    const least = known.some(other => Math.abs(other - x) <= 2 * SAME) ? LEAST_LINES : LEAST_ROWS
    if (cluster.length >= least) gutters.push(...bandsAt(rows, x, cluster, least))
  }
  return gutters
}

function startsOf(rows: readonly Row[]): Start[] {
  const starts: Start[] = []
  for (const [at, { runs }] of rows.entries()) {
    let end = Number.POSITIVE_INFINITY
    for (const run of runs) {
      const gap = (run.x - end) / Math.max(run.size, 1)
      if (gap >= NARROW) starts.push({ row: at, x: run.x, gap })
      const reach = run.x + run.width
      if (end === Number.POSITIVE_INFINITY || reach > end) end = reach
    }
  }
  return starts
}

/** Starts within a point of each other, in at least three rows; each is in one group. */
function clustersOf(starts: Start[]): Start[][] {
  const sorted = [...starts].sort((a, b) => a.x - b.x)
  const clusters: Start[][] = []
  for (const one of sorted) {
    const last = clusters.at(-1)
    if (last?.[0] && one.x - last[0].x <= SAME) last.push(one)
    else clusters.push([one])
  }
  return clusters.filter(cluster => cluster.length >= LEAST_LINES && cluster.some(one => one.gap <= 1))
}

/** The bands of rows that nothing crosses at `x`, where both sides are lines of words. */
function bandsAt(rows: readonly Row[], x: number, cluster: Start[], least: number): Gutter[] {
  const begins = new Set(cluster.map(one => one.row))
  const bands: Gutter[] = []
  let band: Row[] = []
  let met = 0
  const close = (): void => {
    const [first] = band
    const last = band.at(-1)
    if (first && last && met >= least && isDivided(band, x, met)) bands.push({ x, from: first.y, to: last.y })
    band = []
    met = 0
  }
  const [top, foot] = [
    cluster.reduce((least, one) => Math.min(least, one.row), rows.length),
    cluster.reduce((most, one) => Math.max(most, one.row), 0),
  ]
  rows.slice(top, foot + 1).forEach((row, index) => {
    const at = top + index
    if (crosses(row.runs, x)) close()
    else {
      band.push(row)
      if (begins.has(at)) met += 1
    }
  })
  close()
  return bands
}

/** Whether a piece of the row reaches over `x`; pieces are in order from the left, and hardly one lies over another. */
function crosses(runs: readonly PlacedRun[], x: number): boolean {
  for (let at = firstFrom(runs, x) - 1, looked = 0; at >= 0 && looked < OVERLAPPING; at--, looked++) {
    const run = runs[at]
    const edge = x - (run?.size ?? 0) * 0.2
    if (run && !run.raised && run.x < edge && run.x + run.width > edge) return true
  }
  return false
}

const OVERLAPPING = 3

function firstFrom(runs: readonly PlacedRun[], x: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

function isDivided(band: Row[], x: number, met: number): boolean {
  let both = 0
  let left = 0
  let right = 0
  for (const { runs } of band) {
    const before = letters(runs.filter(run => run.x < x - 0.1))
    const behind = letters(runs.filter(run => run.x >= x - 0.1))
    if (before === 0 || behind === 0) continue
    both += 1
    left += before
    right += behind
  }
  return met >= both * MOST && left >= both * LEAST_LETTERS && right >= both * LEAST_LETTERS
}

function letters(runs: readonly PlacedRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}
