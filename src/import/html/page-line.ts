import { paragraphStarts } from '../passages/hard-lines.ts'
import { createRichText, joinRichText, type RichText, type RichTextWriter } from '../passages/rich-text.ts'
import type { PageElement } from './page-tree.ts'

/** A run of text of a page with what is known of it. */
export interface PageRun {
  rich: RichText
  length: number
  linked: number
  bold: number
  kept: number
}

/** Gathers the running text between two block boundaries. */
export interface PageLine {
  text(value: string, kept: boolean, preformatted: boolean): void
  note(mark: string, text: string): void
  /** A line break; true where it is the second in a row, so that a paragraph ends. */
  lineBreak(): boolean
  open(element: PageElement): void
  close(element: PageElement): void
  /** One run, or several where breaks by hand part paragraphs; nothing where there is no text. */
  parts(): PageRun[]
}

interface Line extends Omit<PageRun, 'rich'> {
  writer: RichTextWriter
  empty: boolean
}

const BOLD = /^(?:b|strong)$/
const LISTED = /^(?:\(?[a-z]{1,4}\)|\d{1,3}(?: (?:bis|ter))?[.)]|[•●▪‣·–—-])[ \u00A0\u202F]\s*\S/
/** What may be written in a page as a character reference, and no text should hold. */
const UNSAFE = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/** An empty run. */
export function createPageLine(): PageLine {
  const lines: Line[] = [createLine()]
  let links = 0
  let bolds = 0
  const last = (): Line => {
    const line = lines.at(-1)
    if (line) return line
    const fresh = createLine()
    lines.push(fresh)
    return fresh
  }
  const write = (value: string, kept: boolean): void => {
    const line = last()
    const text = value.replace(UNSAFE, '').replace(/\u000C/g, ' ')
    const size = text.trim().length
    line.writer.write(text)
    if (size === 0) return
    line.empty = false
    line.length += size
    if (links > 0) line.linked += size
    if (bolds > 0) line.bold += size
    if (kept) line.kept += size
  }
  return {
    text(value, kept, preformatted) {
      if (!preformatted) return write(value, kept)
      value.split('\n').forEach((piece, at) => {
        if (at > 0) lines.push(createLine())
        write(piece, kept)
      })
    },
    note(mark, text) {
      last().writer.note(mark, text)
      last().empty = false
    },
    lineBreak() {
      if (lines.length > 1 && last().empty) return true
      lines.push(createLine())
      return false
    },
    open(element) {
      if (element.tag === 'a' && element.attributes.has('href')) links += 1
      if (BOLD.test(element.tag)) bolds += 1
    },
    close(element) {
      if (element.tag === 'a' && element.attributes.has('href')) links -= 1
      if (BOLD.test(element.tag)) bolds -= 1
    },
    parts: () => grouped(lines.map(line => ({ ...line, rich: line.writer.done() }))),
  }
}

function createLine(): Line {
  return { writer: createRichText(), empty: true, length: 0, linked: 0, bold: 0, kept: 0 }
}

/** Lines joined to runs. */
function grouped(lines: PageRun[]): PageRun[] {
  const starts = paragraphStarts(
    lines.map(({ rich, length, bold }) => ({
      text: rich.text === '' && rich.notes.length > 0 ? ' ' : rich.text,
      marked: length > 0 && bold === length,
      listed: LISTED.test(rich.text),
    })),
  )
  const groups: PageRun[][] = []
  lines.forEach((line, at) => {
    if (line.rich.text === '' && line.rich.notes.length === 0) return
    if (starts[at] || groups.length === 0) groups.push([])
    groups.at(-1)?.push(line)
  })
  return groups.map(joined)
}

function joined(runs: PageRun[]): PageRun {
  const sum = (key: 'length' | 'linked' | 'bold' | 'kept'): number => runs.reduce((total, run) => total + run[key], 0)
  return {
    rich: joinRichText(runs.map(run => run.rich)),
    length: sum('length'),
    linked: sum('linked'),
    bold: sum('bold'),
    kept: sum('kept'),
  }
}
