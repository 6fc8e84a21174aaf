import { joinRichText, type RichText } from '../passages/rich-text.ts'
import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'
import { chosenAlternative, controlContent } from './alternatives.ts'
import type { DocxBlock } from './blocks.ts'
import type { Context } from './context.ts'

/**
 * Read a table row by row, cells separated by ` | `. A table of one column is a frame round a text, and is read as that text.
 *
 * @param inner Reads one cell as a text of its own.
 * @param textOf Reads one cell to a single line.
 */
export function readTable(
  table: XmlElement,
  context: Context,
  emit: (block: DocxBlock) => void,
  inner: (cell: XmlElement) => void,
  textOf: (cell: XmlElement) => RichText,
): void {
  const rows = partsOf(table, 'w:tr').filter(row => keptRow(row, context))
  const cells = rows.map(row => partsOf(row, 'w:tc'))
  if (cells.every(row => row.length <= 1)) {
    for (const row of cells) for (const cell of row) inner(cell)
    return
  }
  context.tables.count += 1
  const number = context.tables.count
  cells.forEach((row, at) => {
    const texts = row.map(cell => (continuesAbove(cell) ? { text: '', notes: [] } : textOf(cell)))
    emit({ kind: 'row', table: number, row: at + 1, rich: joinRichText(texts, ' | ') })
  })
}

/** Rows of a table, or cells of a row, also those inside content controls. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap(child => {
    if (child.name === name) return [child]
    if (child.name === 'w:sdt') return inside(controlContent(child), name)
    if (child.name === 'w:customXml' || child.name === 'w:ins') return partsOf(child, name)
    return child.name === 'mc:AlternateContent' ? inside(chosenAlternative(child), name) : []
  })
}

function inside(element: XmlElement | null, name: string): XmlElement[] {
  return element ? partsOf(element, name) : []
}

function keptRow(row: XmlElement, { counts }: Context): boolean {
  const properties = childNamed(row, 'w:trPr')
  if (properties && childNamed(properties, 'w:ins')) counts.inserted += 1
  if (!properties || !childNamed(properties, 'w:del')) return true
  counts.deleted += 1
  return false
}

/** A cell merged with the one above shows nothing of its own. */
function continuesAbove(cell: XmlElement): boolean {
  const properties = childNamed(cell, 'w:tcPr')
  const merge = properties && childNamed(properties, 'w:vMerge')
  return merge !== null && merge.attributes['w:val'] !== 'restart'
}
