import type { Line } from './line.ts'

/** A note at the foot of a page. */
export interface PageNote {
  mark: string
  lines: string[]
  page: number
}

const RULE = /^(?:_ ?){4,}$|^[─—-]{6,}$/
const NOTE = /^(?:\((\d{1,3})\)\s*|(\d{1,3}|\*{1,4}|[†‡§])(?:[.)]?\s+|(?=[\p{Lu}\p{Lo}«“"*(])))(?=\S)/u

/** Take the notes off the foot of every page: below a rule, or in letters smaller than the text. */
export function takeFootnotes(lines: Line[], bodySize: number): { lines: Line[]; notes: PageNote[] } {
  const notes: PageNote[] = []
  const kept: Line[] = []
  for (const page of pagesOf(lines)) {
    const areas = page.map(() => false)
    markAreas(page, bodySize, areas)
    let open: PageNote | null = null
    page.forEach((line, at) => {
      if (!areas[at]) {
        open = null
        if (!RULE.test(line.text)) kept.push(line)
        return
      }
      if (RULE.test(line.text)) return
      const mark = noteMark(line)
      if (mark !== null) {
        open = { mark: mark.mark, lines: [mark.rest], page: line.page }
        notes.push(open)
      } else {
        const last = open ?? notes.at(-1)
        if (last) last.lines.push(line.text)
        else kept.push(line)
      }
    })
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

/** Walk every column of the page from its foot upwards. */
function markAreas(page: Line[], bodySize: number, areas: boolean[]): void {
  const ends = page.flatMap((line, at) => (page[at + 1]?.flow === line.flow ? [] : [at]))
  for (const end of ends) {
    const flow = page[end]?.flow
    let start = end + 1
    while (start > 0 && page[start - 1]?.flow === flow && isSmall(page[start - 1], bodySize)) start--
    const rule = page.findIndex((line, at) => at <= end && line.flow === flow && RULE.test(line.text))
    const first = rule >= 0 ? rule : start
    const begins = page.findIndex(
      (line, at) => at >= first && at <= end && !RULE.test(line.text) && noteMark(line) !== null,
    )
    if (rule >= 0 && begins >= 0) areas.fill(true, rule, end + 1)
    else if (rule < 0 && begins >= 0 && isSmall(page[begins], bodySize)) {
      // Small lines above the first mark go on from the note of the page before, if there is one.
      const from = page.slice(start, begins).every(line => line.page > 0 && /^\p{Ll}/u.test(line.text)) ? start : begins
      areas.fill(true, from, end + 1)
    }
  }
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
