import type { PageText, TextRun } from './page-text.ts'

/** Numbers of lines that a program printed in the margin, as on drafts. */
interface Numbers {
  side: 'left' | 'right'
  runs: TextRun[]
  /** Lines of text that stand between the first and the last number. */
  lines: TextRun[]
}

const NUMBER = /^\d{1,4}$/
/** A number stands on the baseline of its line; a raised one is the mark of a note. */
const SAME_ROW = 0.2
/** Points by which numbers below each other may be out of line. */
const IN_LINE = 2
/** A number for each line is known by so many, one for each fifth line by fewer. */
const LEAST_EACH = 5
const LEAST_STEPS = 2
/** Share of the lines that bear a number where each one is numbered. */
const MOST = 0.9
/** Share of the lines that go on with the sentence above them: in a numbered list of points none does. */
const RUNNING = 0.25
/** A page with more figures by themselves is a table. */
const MAX_NUMBERS = 2000
/** Steps in which programs number lines. */
const STEPS = [1, 2, 3, 4, 5, 10]

/**
 * Leave out the numbers of lines that stand in the margin: below each other outside the text, each line or each so-manyth
 * line, counted on from page to page or anew on each. The number of a paragraph stands only at its first line, and the next
 * one is not a fixed number of lines below it.
 *
 * @returns how many were left out.
 */
export function withoutLineNumbers(pages: (PageText | null)[]): { pages: (PageText | null)[]; dropped: number } {
  const found = pages.map(page => candidatesOf(page?.sheets[0]?.runs ?? []))
  const plain = found.flatMap(candidates => candidates.filter(isCount))
  if (plain.length === 0) return { pages, dropped: 0 }
  let dropped = 0
  const kept = pages.map((page, at) => {
    const [sheet, ...others] = page?.sheets ?? []
    const numbers = (found[at] ?? []).filter(
      one => isCount(one) || plain.some(known => known.side === one.side && isAtSamePlace(known, one)),
    )
    if (!page || !sheet || numbers.length === 0) return page
    const gone = new Set(numbers.flatMap(one => one.runs))
    dropped += gone.size
    return { sheets: [{ ...sheet, runs: sheet.runs.filter(run => !gone.has(run)) }, ...others] }
  })
  return { pages: kept, dropped }
}

/** Numbers that stand alone at the outer end of their row, gathered by the edge at which they are in line. */
function candidatesOf(runs: TextRun[]): Numbers[] {
  const lone = runs.filter(run => NUMBER.test(run.text.trim()))
  if (lone.length === 0 || lone.length > MAX_NUMBERS) return []
  const text = runs.filter(run => !NUMBER.test(run.text.trim()))
  const rows = [...text].sort((a, b) => a.y - b.y)
  return (['left', 'right'] as const).flatMap(side => {
    const outer = lone.filter(run => isOutermost(run, rowOf(rows, run), side))
    return inLine(outer)
      .flatMap(inSteps)
      .filter(group => isClear(group, rows, side))
      .map(group => ({ side, runs: group, lines: between(rows, group) }))
  })
}

/** Runs within a line's height; `rows` is sorted by baseline. */
function rowOf(rows: TextRun[], { y, size }: TextRun): TextRun[] {
  return rows.slice(firstFrom(rows, y - size * SAME_ROW), firstFrom(rows, y + size * SAME_ROW + 0.01))
}

function firstFrom(rows: TextRun[], y: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function isOutermost(run: TextRun, row: TextRun[], side: Numbers['side']): boolean {
  return row.every(other =>
    side === 'left' ? other.x - (run.x + run.width) > run.size * 0.3 : run.x - (other.x + other.width) > run.size * 0.3,
  )
}

/** No words stand in the column of the numbers, nor further out, from the first number to the last. */
function isClear(group: TextRun[], rows: TextRun[], side: Numbers['side']): boolean {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return false
  const beside = rows.slice(firstFrom(rows, first.y - first.size), firstFrom(rows, last.y + last.size))
  const [inner, outer] =
    side === 'left'
      ? [group.reduce((most, run) => Math.max(most, run.x + run.width), first.x), (run: TextRun): number => run.x]
      : [group.reduce((most, run) => Math.max(most, -run.x), -first.x), (run: TextRun): number => -run.x - run.width]
  return beside.every(run => outer(run) > inner)
}

/** Groups of numbers whose left or right ends stand below each other, in order from the top. */
function inLine(runs: TextRun[]): TextRun[][] {
  const groups: TextRun[][] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const group = groups.find(([first]) => first !== undefined && isBelow(first, run))
    if (group) group.push(run)
    else groups.push([run])
  }
  return groups
}

/** Parts a group where its numbers stop rising by one step: at a page's own number, or where they begin anew. */
function inSteps(group: TextRun[]): TextRun[][] {
  const parts: TextRun[][] = []
  let step = 0
  for (const run of group) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const rise = last === undefined ? 0 : Number(run.text) - Number(last.text)
    if (part === undefined || rise <= 0 || (part.length > 1 && rise !== step)) parts.push([run])
    else {
      part.push(run)
      step = rise
    }
  }
  return parts
}

function isBelow(first: TextRun, run: TextRun): boolean {
  const ends = [first.x - run.x, first.x + first.width - run.x - run.width]
  const middle = (Number(ends[0]) + Number(ends[1])) / 2
  return [...ends, middle].some(difference => Math.abs(difference) <= IN_LINE)
}

function isAtSamePlace(known: Numbers, other: Numbers): boolean {
  const [first] = known.runs
  return first !== undefined && other.runs.every(run => isBelow(first, run))
}

/** First pieces of the rows of text from the first number to the last. */
function between(rows: TextRun[], group: TextRun[]): TextRun[] {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return []
  const lines: TextRun[] = []
  const slack = first.size * SAME_ROW
  for (const run of rows.slice(firstFrom(rows, first.y - slack), firstFrom(rows, last.y + slack + 0.01))) {
    const before = lines.at(-1)
    if (before === undefined || run.y - before.y > SAME_ROW * Math.min(run.size, before.size)) lines.push(run)
    else if (run.x < before.x) lines[lines.length - 1] = run
  }
  return lines
}

/** Whether numbers that rise by one step count lines: as many lines of running text stand between as they say. */
function isCount({ runs, lines }: Numbers): boolean {
  const values = runs.map(run => Number(run.text))
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  if (!STEPS.includes(step)) return false
  if (step > 1)
    return (
      runs.length >= (step < 5 ? LEAST_STEPS + 1 : LEAST_STEPS) &&
      values.every(value => value % step === 0) &&
      isEven(runs, step, lines)
    )
  const going = lines.filter((line, at) => at > 0 && /^\p{Ll}|^[\u0621-\u064A]/u.test(line.text.trim())).length
  return runs.length >= LEAST_EACH && runs.length >= lines.length * MOST && going >= (lines.length - 1) * RUNNING
}

/** The numbers of each so-manyth line stand that many lines apart. */
function isEven(runs: TextRun[], step: number, lines: TextRun[]): boolean {
  return runs.every((run, at) => {
    const next = runs[at + 1]
    if (next === undefined) return true
    const passed = lines.filter(line => line.y > run.y + run.size * SAME_ROW && line.y < next.y + next.size * SAME_ROW)
    // Empty lines may be counted, too.
    return passed.length <= step && passed.length >= Math.ceil(step / 2)
  })
}
