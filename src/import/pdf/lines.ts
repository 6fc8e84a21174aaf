import { flowsOf } from './columns.ts'
import { type Gutter, guttersOf } from './gutters.ts'
import { isRightToLeft, type Line } from './line.ts'
import { lineText } from './line-text.ts'
import { bracketsAreTurned } from './logical-order.ts'
import type { PageText } from './page-text.ts'
import { type Row, rowsOf } from './rows.ts'
import { type Segment, segment, segmentsOf } from './segments.ts'
import { closedLetters } from './spaced-letters.ts'

/** Lines of all pages in reading order; a page that could not be read has none. */
export function linesOf(pages: (PageText | null)[]): Line[] {
  const lines = withSoftHyphens(readLines(pages, false))
  const right = lines.filter(one => one.rtl).map(one => one.text)
  return right.length > 0 && bracketsAreTurned(right) ? withSoftHyphens(readLines(pages, true)) : lines
}

/**
 * A soft hyphen stays where it ends a line and divides a word. In a document that draws one anywhere else its font has no
 * other hyphen, and each is read as the hyphen that it shows.
 */
function withSoftHyphens(lines: Line[]): Line[] {
  if (!lines.some(line => line.text.includes('\u00AD'))) return lines
  const ordinary = lines.some(line => /\u00AD.*\p{L}/u.test(line.text))
  const read = (text: string): string =>
    ordinary ? text.replace(/ ?\u00AD$/, '-').replace(/\u00AD/g, '-') : text.replace(/ \u00AD$/, '\u00AD')
  return lines.map(line => ({ ...line, text: read(line.text), cells: line.cells.map(read) }))
}

function readLines(pages: (PageText | null)[], mirror: boolean): Line[] {
  let flow = 0
  return sheetsOf(pages).flatMap(({ page, rows, rtl, gutters }) =>
    flowsOf(segmentsOf(rows, gutters), rtl).flatMap(column => {
      flow += 1
      return columnLines(column, { page, flow, rtl, mirror })
    }),
  )
}

/** The text of a page at one angle, in rows. */
interface Sheet {
  page: number
  rows: Row[]
  rtl: boolean
  gutters: Gutter[]
}

/** A gutter that is plain on one page tells of those on the others. */
function sheetsOf(pages: (PageText | null)[]): Sheet[] {
  const sheets = pages.flatMap((page, number) =>
    (page?.sheets ?? []).map((sheet): Sheet => {
      const words = sheet.runs.map(run => run.text).join(' ')
      const rtl = isRightToLeft(words.slice(0, 20_000))
      const rows = rowsOf(sheet.runs)
      return { page: number, rows, rtl, gutters: guttersOf(rows, [], rtl) }
    }),
  )
  const known = [...new Set(sheets.flatMap(sheet => sheet.gutters.map(one => one.x)))]
  if (known.length === 0) return sheets
  return sheets.map(sheet => ({ ...sheet, gutters: guttersOf(sheet.rows, known, sheet.rtl) }))
}

interface Around {
  page: number
  flow: number
  /** The page reads from the right. */
  rtl: boolean
  mirror: boolean
}

/** Segments on one baseline become one line; its column's ends are those that most of its lines reach. */
function columnLines(column: Segment[], around: Around): Line[] {
  const rows: Segment[][] = []
  for (const one of column) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(one.y - first.y) <= 0.35 * Math.min(one.size, first.size)) row.push(one)
    else rows.push([one])
  }
  const lines = rows.map(row => line(row, around)).filter(one => one.text !== '' || one.marks.length > 0)
  const left = edge(lines.map(one => one.x0))
  const right = -edge(lines.map(one => -one.x1))
  return lines.map(one => ({ ...one, left, right }))
}

function line(row: Segment[], { page, flow, rtl, mirror }: Around): Line {
  const runs = row.flatMap(one => one.runs)
  const closed = closedLetters(runs)
  const joined = segment(closed ?? runs)
  const right = joined.rtl || (rtl && readsFromRight(joined))
  const whole = { ...joined, rtl: right }
  const cells = [...row].sort((a, b) => (whole.rtl ? b.x0 - a.x0 : a.x0 - b.x0)).map(one => lineText(one, mirror).text)
  const { text, marks } = lineText(whole, mirror)
  return {
    text,
    marks,
    x0: whole.x0,
    x1: whole.x1,
    y: whole.y,
    ...looks(whole),
    cells: closed === null ? cells.filter(cell => cell !== '') : [text],
    spaced: closed !== null,
    rtl: whole.rtl,
    page,
    flow,
    left: whole.x0,
    right: whole.x1,
  }
}

/**
 * A line of a page that reads from the right does so too, however many Latin names it holds; one without any right-to-left
 * letter does where it holds no word, or where the point that ends it is drawn on its left.
 */
function readsFromRight({ runs }: Segment): boolean {
  const text = runs.map(run => run.text).join('')
  return /[\u0590-\u08FF]/.test(text) || !/\p{L}/u.test(text) || /^\s*[.,:;،؛]/.test(text)
}

function looks(whole: Segment): Pick<Line, 'size' | 'font' | 'uniform'> {
  const weights = new Map<string, { letters: number; size: number; font: string }>()
  const fonts = new Set<string>()
  for (const run of whole.runs) {
    if (run.raised) continue
    const key = `${run.font} ${run.size.toFixed(1)}`
    const known = weights.get(key) ?? { letters: 0, size: run.size, font: run.font }
    known.letters += run.text.trim().length
    weights.set(key, known)
    if (/[\p{L}\p{N}]/u.test(run.text)) fonts.add(run.font)
  }
  const [first] = [...weights.values()].sort((a, b) => b.letters - a.letters)
  return { size: first?.size ?? whole.size, font: first?.font ?? '', uniform: fonts.size <= 1 }
}

/** The outermost place that at least a tenth of the lines reach, within two points. */
function edge(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const least = Math.max(2, sorted.length * 0.1)
  for (let from = 0, to = 0; from < sorted.length; from++) {
    while (to < sorted.length && (sorted[to] ?? 0) <= (sorted[from] ?? 0) + 2) to++
    if (to - from >= least) return sorted[from] ?? 0
  }
  return sorted[0] ?? 0
}
