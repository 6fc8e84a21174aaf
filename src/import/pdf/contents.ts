import { anyText } from '../../text/whole-texts.ts'
import type { Line } from './line.ts'

const LEADER = /(?:\.{4,}|(?:\. ){3,}\.?|…{2,}|_{4,}) ?(?:\d{1,4}|[ivxlc]{1,6})$/
const TITLE = new RegExp(`^(?:${anyText(({ documents }) => documents.contents)})$`, 'iu')
const ENTRY = /\S\s+\d{1,4}$/
const LEAST = 3

/** Drop tables of contents: lines with leaders to a page number, or entries under such a title. Gives how many lines went. */
export function withoutContents(lines: Line[]): { lines: Line[]; dropped: number } {
  const gone = new Set<number>()
  const led = lines.flatMap((line, at) => (LEADER.test(line.text) ? [at] : []))
  if (led.length >= LEAST) for (const at of led) gone.add(at)
  lines.forEach((line, at) => {
    if (!TITLE.test(line.text.trim())) return
    const end = entriesAfter(lines, at + 1, gone)
    if (end > at + 1) for (let one = at; one < end; one++) gone.add(one)
  })
  return { lines: lines.filter((_, at) => !gone.has(at)), dropped: gone.size }
}

/** End of the entries that begin at `from`: page numbers never fall; an entry may take two lines. */
function entriesAfter(lines: Line[], from: number, gone: Set<number>): number {
  let end = from
  let page = 0
  let entries = 0
  for (let at = from; at < lines.length && at <= end + 1; at++) {
    const text = lines[at]?.text ?? ''
    const number = ENTRY.test(text) ? Number(/\d{1,4}$/.exec(text)?.[0]) : Number.NaN
    if (!gone.has(at) && !(number >= page && number <= 5000)) continue
    if (!gone.has(at)) page = number
    entries += 1
    end = at + 1
  }
  return entries >= LEAST ? end : from
}
