import { groupBy } from '../../text/index.ts'
import { anyText } from '../../text/whole-texts.ts'
import type { Line } from './line.ts'

const EDGE = 3

/** Lines without the running heads and feet of the pages; what was dropped is counted. */
export function withoutFurniture(lines: Line[], pages: number, bodySize: number): { lines: Line[]; dropped: number } {
  const edges = edgesOf(lines)
  const tops = [...edges].flatMap(([line, edge]) => (edge === 'top' ? [line] : []))
  const repeated = repeatedAtEdges(edges, pages)
  const referred = marksByPage(lines)
  const heads = runningHeads(lines, bodySize)
  const titles = lines.filter(line => line.page === 0 && line.size > bodySize * 1.1)
  const kept = lines.filter(line => {
    if (isOfficeMark(line.text)) return false
    const place = edges.get(line)
    if (place === undefined || isNote(line, referred.get(line.page), bodySize)) return true
    if (heads.has(line)) return false
    if (repeated.has(shape(line, place))) return false
    if (isPageNumber(line.text) && (pages > 1 || /^1 ?\/ ?1$/.test(line.text))) return false
    if (/^(?:[A-Z]{1,3}\/)[A-Z0-9/.()-]{3,40}(?: [A-Z])?$/.test(line.text) && line.page > 0 && isBare(line))
      return false
    return !(line.page > 0 && place === 'top' && isRunningTitle(line, titles, tops, bodySize))
  })
  // If nothing else is left, what repeats is the document itself.
  if (!kept.some(line => /\p{L}{2}/u.test(line.text))) return { lines, dropped: 0 }
  return { lines: kept, dropped: lines.length - kept.length }
}

type Edge = 'top' | 'foot'

function edgesOf(lines: Line[]): Map<Line, Edge> {
  const byPage = groupBy(lines, ({ page }) => page)
  const edges = new Map<Line, Edge>()
  for (const page of byPage.values()) {
    const sorted = [...page].sort((a, b) => a.y - b.y)
    for (const line of sorted.slice(-EDGE)) edges.set(line, 'foot')
    for (const line of sorted.slice(0, EDGE)) edges.set(line, 'top')
  }
  return edges
}

/**
 * Same words but for the figures, at the same height of at least two pages in five (three pages at least, or both of
 * two).
 */
function repeatedAtEdges(edges: Map<Line, Edge>, pages: number): Set<string> {
  const seen = new Map<string, Set<number>>()
  for (const [line, edge] of edges) {
    const key = shape(line, edge)
    const known = seen.get(key)
    if (known) known.add(line.page)
    else seen.set(key, new Set([line.page]))
  }
  const least = pages <= 2 ? 2 : Math.max(3, pages * 0.4)
  return new Set([...seen].filter(([, on]) => on.size >= least).map(([key]) => key))
}

/** Raised signs of every page, but for those at a line's start. */
function marksByPage(lines: Line[]): Map<number, Set<string>> {
  const byPage = new Map<number, Set<string>>()
  for (const { page, marks } of lines)
    for (const { mark, at } of marks) {
      if (at === 0) continue
      const known = byPage.get(page)
      if (known) known.add(mark)
      else byPage.set(page, new Set([mark]))
    }
  return byPage
}

/** A small line that begins with a sign that stands raised in the text of its page: notes of one wording return, too. */
function isNote(line: Line, referred: Set<string> | undefined, bodySize: number): boolean {
  if (referred === undefined || line.size > bodySize * 0.97 || !/\p{L}/u.test(line.text)) return false
  const [first] = line.marks
  const mark = first?.at === 0 ? first.mark : /^(\d{1,3}|\*{1,4}|[†‡§])/.exec(line.text)?.[1]
  return mark !== undefined && referred.has(mark)
}

/**
 * Heads that change with the chapter: the first line of a page that says what a larger line before it or on its page says,
 * or what the page before or after it has at the same place.
 */
function runningHeads(lines: Line[], bodySize: number): Set<Line> {
  const firsts = new Map<number, Line>()
  for (const line of lines) {
    const first = firsts.get(line.page)
    if (first === undefined || line.y < first.y) firsts.set(line.page, line)
  }
  const titles = new Map<string, number>()
  for (const line of lines) if (line.size > bodySize * 1.1 && !titles.has(line.text)) titles.set(line.text, line.page)
  const heads = new Set<Line>()
  for (const [page, line] of firsts) {
    if (line.size > bodySize * 1.05 || line.cells.length > 1 || /[.;:,؛،]$/.test(line.text)) continue
    const same = [firsts.get(page - 1), firsts.get(page + 1)].some(
      other => other?.text === line.text && Math.abs(other.y - line.y) < 2,
    )
    if (same || (titles.get(line.text) ?? Number.POSITIVE_INFINITY) <= page) heads.add(line)
  }
  return heads
}

function shape(line: Line, edge: Edge): string {
  return `${edge} ${Math.round(line.y / 12)} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ')}`
}

/** Job numbers and bar codes of the United Nations, as `18-18142 (E) 021118`, `*1818142*`, `2/5 18-18142`. */
function isOfficeMark(text: string): boolean {
  const number = /^(?:\d{1,3}\/\d{1,3} +)?\d{2}-\d{5}(?: \([A-Z]\))?(?: +\d{6})?(?: +\d{1,3}\/\d{1,3})?$/
  return number.test(text) || /^\*\d{7}\*$/.test(text)
}

const PAGE_NUMBER = new RegExp(
  `^(?:(?:${anyText(({ documents }) => documents.page)}) ?)?[-–—]? ?(?:\\d{1,4}|[ivxl]{1,7})` +
    `(?: ?(?:/|${anyText(({ documents }) => documents.pageOf)}) ?\\d{1,4})? ?[-–—]?$`,
  'iu',
)

function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text)
}

/** A line at the head of a later page, smaller than the title on the first one, of which it holds a part. */
function isRunningTitle(line: Line, titles: Line[], tops: Line[], bodySize: number): boolean {
  const words = fold(line.text.replace(/[A-Z]{1,3}\/[A-Z0-9/.()-]{3,40}/g, ''))
  const [largest] = titles
  if (words.length < 8 || largest === undefined || line.size > largest.size * 0.97) return false
  if (
    /[.;:,؛،]$/.test(line.text) ||
    !(line.size < bodySize * 0.97 || tops.filter(other => other.text === line.text).length > 1)
  )
    return false
  return fold(titles.map(title => title.text).join(' ')).includes(words)
}

/** No note: neither a mark before it nor a point after it. */
function isBare(line: Line): boolean {
  return line.marks.length === 0 && !line.text.endsWith('.')
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
