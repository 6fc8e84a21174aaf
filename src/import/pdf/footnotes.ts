import type { Line } from './line.ts'

/** A note at the foot of a page. */
export interface PageNote {
  mark: string
  lines: string[]
  page: number
}

const RULE = /^(?:_ ?){4,}$|^[─—-]{6,}$/
const NOTE = /^(?:\((\d{1,3})\)\s*|(\d{1,3}|\*{1,4}|[†‡§])(?:[.)]?\s+|(?=[\p{Lu}\p{Lo}«“"*(])))(?=\S)/u

/**
 * Take the notes off the foot of every page: below a rule, or in letters smaller than the text. Lines there without a mark
 * of their own go on with the last note of the page before.
 */
export function takeFootnotes(lines: Line[], bodySize: number): { lines: Line[]; notes: PageNote[] } {
  const notes: PageNote[] = []
  const kept: Line[] = []
  let last: Line | null = null
  for (const page of pagesOf(lines)) {
    const areas = page.map(() => false)
    markAreas(page, bodySize, last, areas)
    let open: PageNote | null = null
    last = null
    for (const [at, line] of page.entries()) {
      if (!areas[at]) {
        open = null
        if (!RULE.test(line.text)) kept.push(line)
        continue
      }
      if (RULE.test(line.text)) continue
      last = line
      const mark = noteMark(line)
      if (mark !== null) {
        open = { mark: mark.mark, lines: [mark.rest], page: line.page }
        notes.push(open)
      } else {
        const before = open ?? notes.at(-1)
        if (before) before.lines.push(line.text)
        else kept.push(line)
      }
    }
  }
  return { lines: kept, notes }
}

function pagesOf(lines: Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page && page[0]?.page === line.page) page.push(line)
    else pages.push([line])
  }
  return pages
}

/**
 * Walk every column of the page from its foot upwards.
 *
 * @param last The last line of a note on the page before.
 */
function markAreas(page: Line[], bodySize: number, last: Line | null, areas: boolean[]): void {
  const ends = page.flatMap((line, at) => (page[at + 1]?.flow === line.flow ? [] : [at]))
  for (const end of ends) {
    const flow = page[end]?.flow
    let start = end + 1
    while (start > 0 && page[start - 1]?.flow === flow && isSmall(page[start - 1], bodySize)) start--
    const rule = page.findIndex((line, at) => at <= end && line.flow === flow && RULE.test(line.text))
    const first = rule >= 0 ? rule : start
    const top = first + Number(rule >= 0)
    const goesOn = last !== null && top <= end && isGoingOn(last, page[top], rule >= 0, first > 0)
    const begins = page.findIndex(
      (line, at) => at >= first && at <= end && !RULE.test(line.text) && noteMark(line) !== null,
    )
    if (rule >= 0 && (begins >= 0 || goesOn)) areas.fill(true, rule, end + 1)
    else if (rule < 0 && begins >= 0 && isSmall(page[begins], bodySize))
      areas.fill(true, goesOn ? start : begins, end + 1)
    else if (rule < 0 && goesOn) areas.fill(true, start, end + 1)
  }
}

/**
 * Whether a line at the foot of a page goes on with the note that ends the page before: in the middle of a sentence; below
 * a rule in any case; between two sentences only where text stands above it and the note filled its last line.
 */
function isGoingOn(last: Line, line: Line | undefined, ruled: boolean, below: boolean): boolean {
  if (line === undefined || noteMark(line) !== null || line.page !== last.page + 1) return false
  if (ruled) return true
  if (!below) return false
  const filled = last.rtl ? last.x0 < last.left + 3 * last.size : last.x1 > last.right - 3 * last.size
  return (
    Math.abs(line.size - last.size) < 0.5 &&
    (/^\p{Ll}/u.test(line.text) || !/[.!?؟…]["”»)’]{0,2}$/u.test(last.text) || filled)
  )
}

function isSmall(line: Line | undefined, bodySize: number): boolean {
  return line !== undefined && line.size < bodySize * 0.93
}

function noteMark(line: Line): { mark: string; rest: string } | null {
  const [first] = line.marks
  if (first && first.at === 0) return { mark: first.mark, rest: line.text }
  const printed = NOTE.exec(line.text)
  const mark = printed?.[1] ?? printed?.[2]
  return printed && mark ? { mark, rest: line.text.slice(printed[0].length) } : null
}
