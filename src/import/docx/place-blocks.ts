import { counted } from '../../text/index.ts'
import type { Passage } from '../../types.ts'
import { createOutline } from '../passages/outline.ts'
import { joinRichText, type RichText } from '../passages/rich-text.ts'
import { createTextPlaces, type TextPlaces } from '../passages/text-places.ts'
import type { DocxBlock, Line, ParagraphBlock } from './blocks.ts'
import { createListPlaces, type ListPlaces } from './list-places.ts'
import { typedMark, typedNotes, typedNumbers } from './typed-marks.ts'

interface Placing {
  places: TextPlaces
  lists: ListPlaces
  numbers: Set<Line>
  /** Signs of notes typed by hand. */
  stars: ReadonlySet<string>
  /** Most paragraphs are bold: bold tells nothing. */
  allMarked: boolean
  contents: number
  ornaments: number
  pageAfter: boolean
  /** How many pages in a row were begun by hand. */
  joined: number
}

const TITLE = 0
const SUBTITLE = 0.5
/** A paragraph in bold stands below every real heading. */
const BOLD_HEADING = 10
const MAX_BOLD_HEADING = 200
const MAX_HEADING = 300
/** A sentence on more pages is none. */
const MAX_JOINED = 20

/** Paragraphs and rows as passages with their places, and what was left out. */
export function placeBlocks(blocks: DocxBlock[], name: string): { passages: Passage[]; warnings: string[] } {
  const outline = createOutline(name)
  const places = createTextPlaces(outline)
  const placing: Placing = {
    places,
    lists: createListPlaces(places),
    numbers: typedNumbers(blocks),
    stars: typedNotes(blocks),
    allMarked: mostlyMarked(blocks),
    contents: 0,
    ornaments: 0,
    pageAfter: false,
    joined: 0,
  }
  for (const block of blocks) {
    if (block.kind === 'row') places.named(`table ${block.table} row ${block.row}`, block.rich)
    else paragraph(block, placing)
  }
  places.flush()
  const warnings: string[] = []
  if (placing.contents > 0) warnings.push(`table of contents left out (${counted(placing.contents, 'line')})`)
  if (placing.ornaments > 0) warnings.push(`${counted(placing.ornaments, 'paragraph')} of signs without words left out`)
  return { passages: outline.finish(), warnings }
}

function paragraph(block: ParagraphBlock, placing: Placing): void {
  const { places, lists } = placing
  const { role } = block
  if (role.kind === 'contents') {
    if (placing.contents === 0) places.dropHeading()
    placing.contents += block.lines.length
    return
  }
  if (role.kind === 'contents-heading' || block.lines.length === 0) {
    if (block.pageBefore || block.pageAfter) placing.pageAfter = true
    return
  }
  const level = headingLevel(block, placing)
  if (level === null) body(block, placing)
  else {
    lists.clear()
    places.heading(level, headingText(block))
  }
  placing.pageAfter = block.pageAfter
}

/** A style makes a heading, unless what it holds is a sentence; so does a short line in bold. */
function headingLevel(block: ParagraphBlock, { allMarked }: Placing): number | null {
  const text = headingText(block).text
  const { role, label } = block
  if (role.kind === 'title') return TITLE
  if (role.kind === 'subtitle') return SUBTITLE
  if (role.kind === 'heading') return isSentence(text) ? null : role.level
  const [line] = block.lines
  if (block.lines.length !== 1 || line?.marked !== true || allMarked || text.length > MAX_BOLD_HEADING) return null
  if (label !== null && !/^(?:[A-Z]|[IVXLC]{1,6})\.?$/.test(label.text)) return null
  return /[.;,!?]$/.test(text) || !/\p{L}/u.test(text) ? null : BOLD_HEADING
}

function isSentence(text: string): boolean {
  return text.length > MAX_HEADING || (text.length > 100 && /[.;,:]$/.test(text))
}

function headingText({ label, lines }: ParagraphBlock): RichText {
  const number = label === null || label.kind === 'bullet' ? '' : label.text
  return joinRichText([{ text: number, notes: [] }, ...lines.map(line => line.rich)])
}

function body(block: ParagraphBlock, placing: Placing): void {
  const { lists } = placing
  block.lines.forEach((line, at) => {
    if (at === 0 && block.label !== null) lists.place(block.label, line.rich, block.indent)
    else if (line.rich.notes.length === 0 && !/[\p{L}\p{N}]/u.test(line.rich.text)) placing.ornaments += 1
    else text(line, at === 0 && (block.pageBefore || placing.pageAfter), placing)
  })
}

/** Two paragraphs of a Word file are two, unless somebody began a page by hand within a sentence. */
function text(line: Line, newPage: boolean, placing: Placing): void {
  const { places, lists, numbers, stars } = placing
  placing.joined = newPage ? placing.joined + 1 : 0
  const mark = typedMark(line, numbers, places.last(), stars)
  if (mark?.kind === 'number') lists.typed()
  else lists.plain()
  if (mark?.kind === 'number') places.numbered(mark.number, mark.rest)
  else if (mark) places.bullet(mark.rest)
  else {
    if (!newPage || placing.joined > MAX_JOINED) places.flush()
    places.paragraph(line.rich)
  }
}

function mostlyMarked(blocks: DocxBlock[]): boolean {
  const lines = blocks.flatMap(block => (block.kind === 'row' || block.role.kind !== 'body' ? [] : block.lines))
  return lines.filter(line => line.marked).length * 2 > lines.length
}
