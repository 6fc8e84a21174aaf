import { paragraphStarts } from '../passages/hard-lines.ts'
import { createRichText, joinRichText, type RichTextWriter } from '../passages/rich-text.ts'
import type { Line, ParagraphBlock } from './blocks.ts'
import type { Looks } from './styles.ts'

/** Gathers the runs of one paragraph. */
export interface LineWriter {
  write(text: string, looks: Looks): void
  note(mark: string, text: string): void
  lineBreak(): void
  pageBreak(): void
  done(): Pick<ParagraphBlock, 'lines' | 'pageBefore' | 'pageAfter'>
}

interface OpenLine {
  writer: RichTextWriter
  opening: string
  bold: boolean
  underlined: boolean
}

const OPENING = 60
const ITEM = /^[ \t\u00A0\u202F]*(?:\(?[a-z]{1,4}\)|\(?\d{1,3}[.)]|[•●▪◦‣·–—-])[ \t\u00A0\u202F]/

/** Start an empty paragraph. */
export function createLineWriter(): LineWriter {
  const lines: OpenLine[] = [openLine()]
  let inked = false
  let pageBefore = false
  let pageAfter = false
  return {
    write(text, looks) {
      const line = lines.at(-1)
      if (line === undefined) return
      line.writer.write(text)
      if (line.opening.length < OPENING) line.opening += text.slice(0, OPENING)
      if (text.trim() === '') return
      inked = true
      pageAfter = false
      line.bold &&= looks.bold
      line.underlined &&= looks.underlined
    },
    note: (mark, text) => lines.at(-1)?.writer.note(mark, text),
    lineBreak: () => void lines.push(openLine()),
    pageBreak() {
      if (inked) pageAfter = true
      else pageBefore = true
      lines.at(-1)?.writer.write(' ')
    },
    done: () => ({ lines: joinLines(lines.map(closeLine)), pageBefore, pageAfter }),
  }
}

function openLine(): OpenLine {
  return { writer: createRichText(), opening: '', bold: true, underlined: true }
}

function closeLine({ writer, opening, bold, underlined }: OpenLine): Line {
  const rich = writer.done()
  return { rich, opening: opening.replace(/^[ \t\u00A0\u202F]+/, ''), marked: rich.text !== '' && (bold || underlined) }
}

/** Broken lines are one text, unless something tells that they are paragraphs. */
function joinLines(lines: Line[]): Line[] {
  const starts = paragraphStarts(
    lines.map(({ rich, opening, marked }) => ({
      text: rich.text === '' && rich.notes.length > 0 ? ' ' : rich.text,
      marked,
      listed: ITEM.test(opening),
    })),
  )
  const groups: Line[][] = []
  lines.forEach((line, at) => {
    if (line.rich.text === '' && line.rich.notes.length === 0) return
    if (starts[at] || groups.length === 0) groups.push([])
    groups.at(-1)?.push(line)
  })
  return groups.map(group => ({
    rich: joinRichText(group.map(line => line.rich)),
    opening: group[0]?.opening ?? '',
    marked: group.every(line => line.marked),
  }))
}
