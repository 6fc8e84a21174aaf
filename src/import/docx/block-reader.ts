import { joinRichText, type RichText } from '../passages/rich-text.ts'
import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'
import { chosenAlternative, controlContent } from './alternatives.ts'
import type { DocxBlock, ParagraphBlock, Role } from './blocks.ts'
import type { Context } from './context.ts'
import { numberOf, textValue, toggleOf } from './elements.ts'
import { endNote, type Inline, readInline } from './inline.ts'
import type { Label } from './labels.ts'
import { createLineWriter, type LineWriter } from './line-writer.ts'
import { LEVELS } from './numbering.ts'
import { leftIndent, type Style } from './styles.ts'
import { readTable } from './table.ts'

/** Takes the blocks of a text one by one and hands on paragraphs and rows in reading order. */
export interface BlockReader {
  read(element: XmlElement): void
  /** A paragraph whose mark was deleted at the very end still counts. */
  finish(): void
}

interface Carried {
  writer: LineWriter
  met: Inline['met']
  properties: XmlElement | null
  style: Style
}

/** A reader for the body, a cell, a text box or a note. */
export function createBlockReader(context: Context, emit: (block: DocxBlock) => void): BlockReader {
  let carried: Carried | null = null
  let sectionEnded = false

  const close = ({ writer, met, properties, style }: Carried): void => {
    const label = labelOf(properties, style, context)
    const lines = writer.done()
    const block: ParagraphBlock = {
      kind: 'paragraph',
      role: roleOf(properties, style, met.contents && !met.text),
      label,
      indent: leftIndent(properties) ?? label?.indent ?? style.indent,
      ...lines,
      pageBefore:
        lines.pageBefore || sectionEnded || (toggleOf(properties, 'w:pageBreakBefore') ?? style.pageBreakBefore),
    }
    sectionEnded = endsPage(properties)
    if (block.lines.length > 0 || block.label !== null || block.pageBefore || block.pageAfter) emit(block)
  }
  const finish = (): void => {
    if (carried) close(carried)
    carried = null
  }
  const paragraph = (element: XmlElement): void => {
    const properties = childNamed(element, 'w:pPr')
    const style = context.styles.paragraph(textValue(properties, 'w:pStyle'))
    const { writer, met } = carried ?? { writer: createLineWriter(), met: { contents: false, text: false, note: null } }
    const current: Carried = { writer, met, properties, style }
    const boxes: XmlElement[] = []
    const inline: Inline = { context, writer, style, boxes, met }
    readInline(element, inline)
    endNote(inline)
    if (joinsNext(properties, context)) carried = current
    else {
      carried = null
      close(current)
    }
    context.fields.endParagraph()
    for (const box of boxes) inner(box)
  }
  /** A text box, or the cell of a table that has one column: a text of its own in the same place. */
  const inner = (element: XmlElement): void => {
    const reader = createBlockReader(context, emit)
    for (const child of childElements(element)) reader.read(child)
    reader.finish()
  }
  const read = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      paragraph(element)
      return
    }
    if (element.name === 'w:tbl') {
      finish()
      readTable(element, context, emit, inner, cell => readText(cell, context))
      return
    }
    const content = contentOf(element, context)
    if (content) for (const child of childElements(content)) read(child)
  }
  return { read, finish }
}

/** The text of a cell or note on one line; printed numbers stay in it, since nothing else says them. */
export function readText(element: XmlElement, context: Context): RichText {
  const pieces: RichText[] = []
  const reader = createBlockReader({ ...context, tables: { count: 0 } }, block => {
    if (block.kind === 'row') pieces.push(block.rich)
    else {
      const { label, lines } = block
      if (label !== null && label.kind !== 'bullet' && lines.length > 0) pieces.push({ text: label.text, notes: [] })
      for (const line of lines) pieces.push(line.rich)
    }
  })
  for (const child of childElements(element)) reader.read(child)
  reader.finish()
  return joinRichText(pieces)
}

/** What to read of an element that is neither paragraph nor table; null for nothing. */
function contentOf(element: XmlElement, { counts }: Context): XmlElement | null {
  if (element.name === 'w:sdt') return controlContent(element)
  if (element.name === 'mc:AlternateContent') return chosenAlternative(element)
  if (element.name === 'w:ins' || element.name === 'w:moveTo') counts.inserted += 1
  if (element.name === 'w:del' || element.name === 'w:moveFrom') counts.deleted += 1
  if (element.name === 'w:altChunk') counts.embedded += 1
  return TRANSPARENT.has(element.name) ? element : null
}

const TRANSPARENT = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

/** A paragraph mark that was deleted, moved away or hidden: the next paragraph goes on in the same line. */
function joinsNext(properties: XmlElement | null, { counts }: Context): boolean {
  const mark = properties && childNamed(properties, 'w:rPr')
  if (mark === null) return false
  if (childNamed(mark, 'w:ins')) counts.inserted += 1
  if (childNamed(mark, 'w:del') || childNamed(mark, 'w:moveFrom')) {
    counts.deleted += 1
    return true
  }
  return toggleOf(mark, 'w:vanish') === true
}

/** A section ends with this paragraph, and the next begins on a new page. */
function endsPage(properties: XmlElement | null): boolean {
  const section = properties && childNamed(properties, 'w:sectPr')
  return section !== null && textValue(section, 'w:type') !== 'continuous'
}

/** The label of a paragraph, counted on: its own list or its style's; list 0 means none. */
function labelOf(
  properties: XmlElement | null,
  style: Style,
  { labels, numbering }: Pick<Context, 'labels' | 'numbering'>,
): Label | null {
  const own = properties && childNamed(properties, 'w:numPr')
  const list = numberOf(own, 'w:numId') ?? style.numId
  if (list === null || list === 0) return null
  const tied = numbering.get(list)?.levels.findIndex(level => level?.style === style.id) ?? -1
  const fallback = numberOf(own, 'w:numId') === null ? (style.level ?? Math.max(0, tied)) : 0
  const level = numberOf(own, 'w:ilvl') ?? fallback
  return level >= 0 && level < LEVELS ? labels.next(list, level) : null
}

/** What a paragraph is by its style and outline level. */
function roleOf(properties: XmlElement | null, style: Style, inContents: boolean): Role {
  if (inContents || /^(?:toc|contents|table of figures|index) ?\d?$/.test(style.name)) return { kind: 'contents' }
  if (/^(?:toc|contents) heading$/.test(style.name)) return { kind: 'contents-heading' }
  if (style.name === 'title') return { kind: 'title' }
  if (style.name === 'subtitle') return { kind: 'subtitle' }
  const outline = numberOf(properties, 'w:outlineLvl') ?? style.outline
  return outline !== null && outline >= 0 && outline < 9 ? { kind: 'heading', level: outline + 1 } : { kind: 'body' }
}
