import type { Note, Passage } from '../../src/types.ts'
import { escapeXml } from './odt-styles.ts'

/** A page is begun by hand in the middle of every so many long paragraphs. */
const EVERY = 7
const LONG = 300

/** The paragraphs as somebody types them in a word processor. */
export function odtBody(passages: Passage[]): string {
  const counters = createCounters()
  let above: string[] = []
  let long = 0
  return passages
    .map(passage => {
      const headings = headingsBetween(above, passage.heading)
      if (headings !== '') counters.endItems()
      above = passage.heading
      if (passage.text.length > LONG) long += 1
      const cut = passage.text.length > LONG && long % EVERY === 0 ? middleOf(passage.text) : null
      return headings + paragraph(passage, cut, counters)
    })
    .join('\n')
}

function headingsBetween(before: string[], after: string[]): string {
  const same = after.findIndex((heading, at) => heading !== before[at])
  const fresh = same < 0 ? [] : after.slice(same)
  return fresh
    .map((heading, at) => {
      const level = Math.max(same, 0) + at + 1
      return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${escapeXml(heading)}</text:h>\n`
    })
    .join('')
}

/** What automatic numbering would print next, so that a number is only set by hand where the text leaps. */
interface Counters {
  /** Attribute for the list item of this mark, or null where no automatic number gives it. */
  item(depth: number, mark: string, printed: boolean): string | null
  endItems(): void
  /** An unnumbered paragraph stands between. */
  plain(): void
  /** Attribute for the footnote of this mark: typed by hand where automatic numbers would print another. */
  note(mark: string): string
}

function createCounters(): Counters {
  let last: number[] = []
  let inNumbered = false
  let notes = 0
  return {
    note(mark) {
      if (mark !== String(notes + 1)) return ` text:label="${escapeXml(mark)}"`
      notes += 1
      return ''
    },
    endItems() {
      last = last.slice(0, 1)
    },
    plain() {
      inNumbered = false
      last = last.slice(0, 1)
    },
    item(depth, mark, printed) {
      const value = readings(mark, depth).find(reading => reading > 0)
      if (value === undefined) return null
      if (depth === 0) inNumbered = true
      if (printed !== inNumbered && depth > 0) last = last.slice(0, 1)
      const before = last[depth] ?? 0
      last = [...Array.from({ length: depth }, (_, at) => last[at] ?? 0), value]
      return value === before + 1 ? '' : ` text:start-value="${value}"`
    },
  }
}

function readings(mark: string, depth: number): number[] {
  if (depth === 0) return /^\d{1,4}$/.test(mark) ? [Number(mark)] : []
  if (depth === 1) return /^[a-z]$/.test(mark) ? [mark.charCodeAt(0) - 96] : []
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
  return depth === 2 ? [roman.indexOf(mark) + 1] : []
}

function paragraph(passage: Passage, cut: number | null, counters: Counters): string {
  const steps = passage.locator?.path.filter(step => step.kind === 'paragraph' || step.kind === 'item') ?? []
  const items = steps.filter(step => step.kind === 'item')
  const printed = steps[0]?.kind === 'paragraph' && passage.locator?.printed === true
  const mark = (items.at(-1)?.number ?? (printed ? (steps[0]?.number ?? '') : '')).replace(/~\d+$/, '')
  const depth = items.length
  const start = mark === '' ? null : counters.item(depth, mark, printed)
  const parts = cut === null ? null : halves(passage, cut)
  const [first, second] = (parts ?? [passage]).map(part => inline(part.text, part.notes, counters))
  const style = passage.locator?.path.at(-1)?.kind === 'preamble' ? 'Preamble' : 'Standard'
  if (start === null) {
    counters.plain()
    const typed = mark === '' ? '' : items.length > 0 ? `(${escapeXml(mark)}) ` : `${escapeXml(mark)}. `
    if (second === undefined) return `<text:p text:style-name="${style}">${typed}${first}</text:p>`
    return `<text:p text:style-name="${style}">${typed}${first}</text:p>\n<text:p text:style-name="Paged">${second}</text:p>`
  }
  const rest = second === undefined ? '' : `<text:p text:style-name="Paged">${second}</text:p>`
  const list = printed ? 'Operative' : 'Items'
  const levels = printed ? depth : depth - 1
  const open = `<text:list text:style-name="${list}" text:continue-numbering="true">`
  return (
    open +
    `<text:list-item><text:list>`.repeat(levels) +
    `<text:list-item${start}><text:p text:style-name="Standard">${first}</text:p>${rest}</text:list-item>` +
    `</text:list></text:list-item>`.repeat(levels) +
    '</text:list>'
  )
}

function inline(text: string, notes: Note[], counters: Counters): string {
  let written = ''
  let at = 0
  for (const note of notes) {
    written += escapeXml(text.slice(at, note.at))
    written += `<text:note text:note-class="footnote"><text:note-citation${counters.note(note.mark)}>${escapeXml(note.mark)}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escapeXml(note.text)}</text:p></text:note-body></text:note>`
    at = note.at
  }
  return written + escapeXml(text.slice(at))
}

/** The space between two small letters that lies nearest to the middle. */
function middleOf(text: string): number | null {
  const half = Math.floor(text.length / 2)
  const spaces = [...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(found => found.index)
  const nearest = spaces.sort((a, b) => Math.abs(a - half) - Math.abs(b - half))[0]
  return nearest ?? null
}

interface Part {
  text: string
  notes: Note[]
}

function halves({ text, notes }: Passage, cut: number): [Part, Part] {
  const after = notes.filter(note => note.at > cut).map(note => ({ ...note, at: Math.max(0, note.at - cut - 1) }))
  return [
    { text: text.slice(0, cut), notes: notes.filter(note => note.at <= cut) },
    { text: text.slice(cut + 1), notes: after },
  ]
}
