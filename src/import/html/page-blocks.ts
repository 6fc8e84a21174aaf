import { joinRichText, type RichText } from '../passages/rich-text.ts'
import type { Kept } from './article.ts'
import { type ListMark, listMarks } from './list-mark.ts'
import { createPageLine } from './page-line.ts'
import type { PageNotes } from './page-notes.ts'
import { isLayoutTable, rowsOf } from './page-table.ts'
import type { PageElement, PageNode } from './page-tree.ts'

/** An item of a list, with the item around it. */
export interface ItemPlace extends ListMark {
  element: PageElement
  /** The mark of the item after it. */
  next: string | null
  /** Its number in its list, from 1. */
  order: number
  above: ItemPlace | null
}

/** A paragraph, heading, item or table row of a page, in reading order. */
export interface PageBlock {
  kind: 'text' | 'heading' | 'row'
  /** Level of the heading, 1 to 6. */
  level: number
  rich: RichText
  /** Innermost list item it stands in. */
  item: ItemPlace | null
  /** The table it is a row of. */
  table: PageElement | null
  element: PageElement
  /** Characters in all, in links, in bold, and in what the reader of articles kept. */
  length: number
  linked: number
  bold: number
  kept: number
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const BUTTON_LEVEL = 4

export interface BlockOptions {
  out: Set<PageElement>
  notes: PageNotes
  kept: Kept
}

/** Divide a page into blocks; what is `out` is passed over. */
export function pageBlocks(body: PageElement, { out, notes, kept }: BlockOptions): PageBlock[] {
  const blocks: PageBlock[] = []
  let line = createPageLine()
  let item: ItemPlace | null = null
  let element = body

  const flush = (kind: PageBlock['kind'] = 'text', level = 0): void => {
    for (const part of line.parts()) blocks.push({ kind, level, item, table: null, element, ...part })
    line = createPageLine()
  }
  const inside = (next: PageElement, visit: () => void): void => {
    flush()
    const before = element
    element = next
    visit()
    flush()
    element = before
  }
  const children = (parent: PageElement): void => {
    for (const child of parent.children) node(child)
  }
  const node = (child: PageNode): void => {
    if (child.kind === 'text') {
      line.text(child.value, kept(child), isPreformatted(child.parent))
      return
    }
    const note = notes.marks.get(child)
    if (note) line.note(note.mark, note.text)
    else if (out.has(child) || notes.bodies.has(child)) return
    else if (child.tag === 'br') {
      if (line.lineBreak()) flush()
    } else if (child.tag === 'hr') flush()
    else if (INLINE.has(child.tag) || child.tag.includes('-')) inline(child)
    else if (/^h[1-6]$/.test(child.tag)) heading(child, Number(child.tag.slice(1)))
    else if (child.tag === 'button') button(child)
    else if (child.tag === 'ul' || child.tag === 'ol') inside(child, () => list(child))
    else if (child.tag === 'table' && !isLayoutTable(child)) inside(child, () => table(child))
    else inside(child, () => children(child))
  }
  const inline = (child: PageElement): void => {
    line.open(child)
    children(child)
    line.close(child)
  }
  /** Its words stand over the panel that it opens. */
  const button = (child: PageElement): void => {
    if (/^(?:h[1-6]|dt|summary)$/.test(child.parent?.tag ?? '')) inline(child)
    else heading(child, BUTTON_LEVEL)
  }
  const heading = (child: PageElement, level: number): void => {
    flush()
    const before = element
    element = child
    children(child)
    flush('heading', level)
    element = before
  }
  const list = (child: PageElement): void => {
    const marks = listMarks(child)
    const entries = [...marks]
    const above = item
    let order = 0
    for (const inner of child.children) {
      const mark = inner.kind === 'element' ? marks.get(inner) : undefined
      if (inner.kind !== 'element' || mark === undefined) {
        node(inner)
        continue
      }
      order += 1
      item = { ...mark, element: inner, next: entries[order]?.[1].mark ?? null, order, above }
      node(inner)
      item = above
    }
  }
  const table = (child: PageElement): void => {
    for (const row of rowsOf(child)) {
      const cells = row.map(cell => cellBlock(cell, { out, notes, kept }))
      const rich = joinRichText(cells, ' | ')
      const sum = (key: 'length' | 'linked' | 'kept'): number => cells.reduce((total, cell) => total + cell[key], 0)
      if (rich.text === '') continue
      const size = { length: sum('length'), linked: sum('linked'), bold: 0, kept: sum('kept') }
      blocks.push({ kind: 'row', level: 0, rich, item, table: child, element: child, ...size })
    }
  }
  children(body)
  flush()
  return blocks
}

function cellBlock(
  cell: PageElement,
  options: BlockOptions,
): RichText & { length: number; linked: number; kept: number } {
  const parts = pageBlocks(cell, options)
  const sum = (key: 'length' | 'linked' | 'kept'): number => parts.reduce((total, part) => total + part[key], 0)
  return {
    ...joinRichText(parts.map(withListMark)),
    length: sum('length'),
    linked: sum('linked'),
    kept: sum('kept'),
  }
}

/** Nothing else says the number of a point in a cell. */
function withListMark({ rich, item }: PageBlock): RichText {
  if (item === null || item.mark === null) return rich
  return joinRichText([{ text: item.style === 'number' ? `${item.mark}.` : `(${item.mark})`, notes: [] }, rich])
}

function isPreformatted(element: PageElement): boolean {
  return element.tag === 'pre' || element.parent?.tag === 'pre'
}
