import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { counted } from '../../text/index.ts'
import { cleanText } from '../bytes/clean.ts'
import type { Decoded } from '../bytes/decode.ts'
import { readFrontMatter } from '../bytes/front-matter.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { createOutline } from '../passages/outline.ts'
import { dropFront, joinRichText, type RichText } from '../passages/rich-text.ts'
import { createTextPlaces, type TextPlaces } from '../passages/text-places.ts'
import { contentsLines, isBoldHeading } from './markdown-headings.ts'
import { type Footnotes, htmlText, markdownText } from './markdown-inline.ts'
import { checkMarkdown } from './markdown-limits.ts'
import { linesOf, numberedLine } from './markdown-lines.ts'
import { starLists } from './markdown-notes.ts'
import { parseMarkdown } from './markdown-parser.ts'
import { markStruck, type Struck } from './markdown-struck.ts'

interface Reading {
  places: TextPlaces
  footnotes: Footnotes
  body: string
  /** Lists of one point that are notes: a star opens each, and hangs on a word elsewhere. */
  notes: Set<List>
  /** How a stretch that is struck through is read. */
  struck: Struck
  ornaments: number
  contents: number
  tables: number
}

/** A paragraph in bold stands below every real heading. */
const BOLD_HEADING = 7

/**
 * Read Markdown: foreign front matter, headings, paragraphs, lists with the numbers that the file prints, tables row by row.
 *
 * @throws {FocError} `INVALID_FRONT_MATTER`, `FILE_TOO_LARGE`, `LINE_TOO_LONG`, `MARKDOWN_TOO_DEEP`, `MARKDOWN_TOO_DENSE`, and what the outline refuses.
 */
export function readMarkdown(decoded: Decoded, name: string, asDraft = false): ReadResult {
  const { text, warnings } = cleanText(decoded)
  checkMarkdown(text, name)
  const front = readFrontMatter(text, name)
  const root = parseMarkdown(front.body, { asDraft })
  const outline = createOutline(name)
  const places = createTextPlaces(outline)
  const struck: Struck = { shown: asDraft, count: 0 }
  markStruck(root, struck)
  const reading: Reading = {
    ...{ places, footnotes: new Map(), body: front.body, notes: starLists(root, front.body), struck },
    ...{ ornaments: 0, contents: 0, tables: 0 },
  }
  collectFootnotes(root, reading.footnotes)
  const facts = { ...front.facts }
  const first = root.children.find(node => node.type === 'heading')
  if (facts.title === undefined && first?.type === 'heading') facts.title = markdownText(first.children, new Map()).text
  for (const node of root.children) block(node, reading)
  places.flush()
  const all = [...warnings, ...front.warnings]
  if (struck.count > 0 && !asDraft) all.push(`${counted(struck.count, 'stretch', 'stretches')} struck through left out`)
  if (reading.ornaments > 0) all.push(`${counted(reading.ornaments, 'paragraph')} of signs without words left out`)
  if (reading.contents > 0) all.push(`table of contents left out (${counted(reading.contents, 'line')})`)
  if (reading.tables > 0) all.push(`${counted(reading.tables, 'table')} taken in row by row, cells separated by “ | ”`)
  return { facts, passages: outline.finish(), warnings: all }
}

function collectFootnotes(root: Root, footnotes: Footnotes): void {
  for (const node of root.children) {
    if (node.type !== 'footnoteDefinition') continue
    const pieces = node.children.map(child =>
      child.type === 'paragraph' ? markdownText(child.children, new Map()).text : '',
    )
    footnotes.set(node.identifier, pieces.filter(piece => piece !== '').join(' '))
  }
}

function block(node: RootContent, reading: Reading): void {
  const { places, footnotes } = reading
  if (node.type === 'heading') places.heading(node.depth, markdownText(node.children, footnotes))
  else if (node.type === 'paragraph') paragraph(node, reading)
  else if (node.type === 'list') list(node, null, reading)
  else if (node.type === 'blockquote') for (const child of node.children) block(child, reading)
  else if (node.type === 'table') table(node, reading)
  else if (node.type === 'html') plain(htmlText(node.value), reading)
  else if (node.type === 'code')
    for (const piece of node.value.split(/\n[ \t]*\n/)) plain(piece.replace(/\s+/g, ' ').trim(), reading)
}

function plain(text: string, reading: Reading): void {
  if (text !== '') reading.places.paragraph({ text, notes: [] })
}

function paragraph(node: Paragraph, reading: Reading): void {
  const contents = contentsLines(node)
  if (contents > 0) {
    reading.contents += contents
    reading.places.dropHeading()
    return
  }
  lines(linesOf(node.children), reading)
}

function lines(broken: PhrasingContent[][], reading: Reading): void {
  for (const line of broken) {
    const rich = markdownText(line, reading.footnotes)
    if (rich.notes.length === 0 && !/[\p{L}\p{N}]/u.test(rich.text)) reading.ornaments += rich.text === '' ? 0 : 1
    else if (isBoldHeading(line, rich.text)) reading.places.heading(BOLD_HEADING, rich)
    else textLine(rich, reading)
  }
}

function textLine(rich: RichText, { places }: Reading): void {
  const mark = numberedLine(rich.text)
  if (mark && (mark.value === 1 || mark.value === places.last() + 1))
    places.numbered(mark.number, dropFront(rich, mark.length))
  else places.paragraph(rich)
}

/**
 * @param above Items above it inside a numbered paragraph (none: the empty list); null for a list of its own.
 */
function list(node: List, above: string[] | null, reading: Reading): void {
  const [only] = node.children
  if (only && reading.notes.has(node)) {
    reading.places.flush()
    for (const child of only.children)
      if (child.type === 'paragraph') {
        const { text } = markdownText(child.children, reading.footnotes)
        reading.places.paragraph({ text: `* ${text}`, notes: [] })
      } else block(child, reading)
    return
  }
  node.children.forEach((item, at) => {
    const printed = node.ordered ? printedMark(item, reading.body) : null
    const [lead, ...rest] = item.children
    const opening = lead?.type === 'paragraph' ? linesOf(lead.children).filter(isFull) : null
    const rich = markdownText(opening?.[0] ?? [], reading.footnotes)
    const following = node.children[at + 1]
    const next = node.ordered && following ? printedMark(following, reading.body) : null
    const inside =
      above === null
        ? ownItem(printed, next, rich, reading)
        : innerItem([...above, printed ?? `bullet ${at + 1}`], rich, reading)
    lines(opening?.slice(1) ?? [], reading)
    for (const child of opening ? rest : item.children) {
      if (child.type === 'list') list(child, inside, reading)
      else block(child, reading)
    }
  })
}

function isFull(line: PhrasingContent[]): boolean {
  const { text, notes } = markdownText(line, new Map())
  return text !== '' || notes.length > 0
}

function innerItem(path: string[], rich: RichText, { places }: Reading): string[] {
  places.item(path, rich)
  return path
}

function ownItem(printed: string | null, next: string | null, rich: RichText, { places }: Reading): string[] | null {
  if (printed === null) {
    places.bullet(rich)
    return null
  }
  if (isNumber(printed, next, places.last())) {
    places.numbered(printed, rich)
    return []
  }
  places.paragraph(joinRichText([{ text: `${printed}.`, notes: [] }, rich]))
  return null
}

/** Four digits are a year unless they go on from the number before or to the number after. */
function isNumber(printed: string, next: string | null, last: number): boolean {
  const value = Number(printed)
  return printed.length < 4 || value === last + 1 || (next !== null && Number(next) === value + 1 && value < 1900)
}

/** The number as the file prints it: the parser counts on by itself (`12.` then `14.`). */
function printedMark(item: ListItem, body: string): string | null {
  const offset = item.position?.start.offset ?? 0
  return /^(\d{1,9})[.)]/.exec(body.slice(offset, offset + 12))?.[1] ?? null
}

function table(node: Table, reading: Reading): void {
  reading.tables += 1
  node.children.forEach((row, at) => {
    const cells = row.children.map(cell => markdownText(cell.children, reading.footnotes))
    reading.places.named(`table ${reading.tables} row ${at + 1}`, joinRichText(cells, ' | '))
  })
}
