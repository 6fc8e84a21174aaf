import type { Line } from './line.ts'

const EDGE = 3

/** Lines without the running heads and feet of the pages; what was dropped is counted. */
export function withoutFurniture(lines: Line[], pages: number, bodySize: number): { lines: Line[]; dropped: number } {
  const edges = edgesOf(lines)
  const tops = [...edges].flatMap(([line, edge]) => (edge === 'top' ? [line] : []))
  const repeated = repeatedAtEdges(edges, pages)
  const titles = lines.filter(line => line.page === 0 && line.size > bodySize * 1.1)
  const kept = lines.filter(line => {
    if (isOfficeMark(line.text)) return false
    const place = edges.get(line)
    if (place === undefined) return true
    if (repeated.has(shape(line, place))) return false
    if (pages > 1 && isPageNumber(line.text)) return false
    if (/^(?:[A-Z]{1,3}\/)[A-Z0-9/.()-]{3,40}(?: [A-Z])?$/.test(line.text) && line.page > 0 && isBare(line))
      return false
    return !(line.page > 0 && place === 'top' && isRunningTitle(line, titles, tops, bodySize))
  })
  // Where nothing is left, what repeats is the document.
  if (!kept.some(line => /\p{L}{2}/u.test(line.text))) return { lines, dropped: 0 }
  return { lines: kept, dropped: lines.length - kept.length }
}

type Edge = 'top' | 'foot'

function edgesOf(lines: Line[]): Map<Line, Edge> {
  const byPage = new Map<number, Line[]>()
  for (const line of lines) {
    const page = byPage.get(line.page)
    if (page) page.push(line)
    else byPage.set(line.page, [line])
  }
  const edges = new Map<Line, Edge>()
  for (const page of byPage.values()) {
    const sorted = [...page].sort((a, b) => a.y - b.y)
    for (const line of sorted.slice(-EDGE)) edges.set(line, 'foot')
    for (const line of sorted.slice(0, EDGE)) edges.set(line, 'top')
  }
  return edges
}

/** Same words but for the figures, at the same height of at least two pages in five (three pages at least, or both of two). */
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

function shape(line: Line, edge: Edge): string {
  return `${edge} ${Math.round(line.y / 12)} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, ' ')}`
}

/** Job numbers and bar codes of the United Nations, as `18-18142 (E) 021118`, `*1818142*`, `2/5 18-18142`. */
function isOfficeMark(text: string): boolean {
  const number = /^(?:\d{1,3}\/\d{1,3} +)?\d{2}-\d{5}(?: \([A-Z]\))?(?: +\d{6})?(?: +\d{1,3}\/\d{1,3})?$/
  return number.test(text) || /^\*\d{7}\*$/.test(text)
}

function isPageNumber(text: string): boolean {
  return /^(?:(?:page|p\.|seite|página|стр\.) ?)?[-–—]? ?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:\/|of|de|von|sur) ?\d{1,4})? ?[-–—]?$/iu.test(
    text,
  )
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
