import { numberedLine } from '../markdown/markdown-lines.ts'
import { dropFront, joinRichText, type RichText } from '../passages/rich-text.ts'
import type { TextPlaces } from '../passages/text-places.ts'
import type { ItemPlace, PageBlock } from './page-blocks.ts'
import type { PageElement } from './page-tree.ts'

const BOLD_HEADING = 7
const MAX_HEADING = 200
const MARK_ONLY = /^(?:\d{1,3}(?: (?:bis|ter))?[.)]|\(?[a-z]{1,4}\))$/

/** What was found while placing: tables, and signs without words. */
export interface Placed {
  tables: number
  ornaments: number
}

/** Give the chosen blocks of a page their places. */
export function placeBlocks(blocks: PageBlock[], places: TextPlaces): Placed {
  const inside = new Map<PageElement, string[] | null>()
  const tables = new Map<PageElement, { order: number; rows: number }>()
  let ornaments = 0
  for (const block of withMarks(blocks)) {
    const { rich, item } = block
    if (rich.notes.length === 0 && !/[\p{L}\p{N}]/u.test(rich.text)) ornaments += 1
    else if (block.kind === 'row' && block.table) row(block.table, rich, tables, places)
    else if (block.kind === 'heading') places.heading(block.level, rich)
    else if (item !== null && !inside.has(item.element)) inside.set(item.element, listItem(item, rich, inside, places))
    else if (item === null && isBoldHeading(block)) places.heading(BOLD_HEADING, rich)
    else {
      // A web page has no pages; only where a word processor says that one begins may it have cut a sentence.
      if (!beginsPage(block.element)) places.flush()
      textLine(rich, places)
    }
  }
  places.flush()
  return { tables: tables.size, ornaments }
}

function beginsPage(element: PageElement): boolean {
  return /break-before:\s*(?:always|page)/i.test(element.attributes.get('style')?.slice(0, 1000) ?? '')
}

/** A mark in a block of its own (numbered paragraphs set in two columns) belongs to the next. */
function withMarks(blocks: PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last && last.kind === 'text' && block.kind === 'text' && MARK_ONLY.test(last.rich.text))
      joined.splice(-1, 1, { ...block, rich: joinRichText([last.rich, block.rich]) })
    else joined.push(block)
  }
  return joined
}

function row(
  table: PageElement,
  rich: RichText,
  tables: Map<PageElement, { order: number; rows: number }>,
  places: TextPlaces,
): void {
  const seen = tables.get(table) ?? { order: tables.size + 1, rows: 0 }
  seen.rows += 1
  tables.set(table, seen)
  places.named(`table ${seen.order} row ${seen.rows}`, rich)
}

function isBoldHeading({ rich, bold, length }: PageBlock): boolean {
  return length > 0 && bold === length && rich.text.length <= MAX_HEADING && !/[.;,!?]$/.test(rich.text)
}

function textLine(rich: RichText, places: TextPlaces): void {
  const mark = numberedLine(rich.text)
  if (mark && (mark.value === 1 || mark.value === places.last() + 1))
    places.numbered(mark.number, dropFront(rich, mark.length))
  else places.paragraph(rich)
}

/** @returns Items above what stands in this one; null where it has no printed number of its own. */
function listItem(
  item: ItemPlace,
  written: RichText,
  inside: Map<PageElement, string[] | null>,
  places: TextPlaces,
): string[] | null {
  const above = item.above === null ? null : (inside.get(item.above.element) ?? null)
  const rich = withoutTypedMark(written, item.mark)
  if (above !== null) {
    const path = [...above, item.mark ?? `bullet ${item.order}`]
    places.item(path, rich)
    return path
  }
  if (item.mark === null) {
    if (numberedLine(rich.text) || /^\([a-z]{1,4}\)\s/.test(rich.text)) textLine(rich, places)
    else places.bullet(rich)
    return null
  }
  if (item.style === 'number' && isNumberedFrom(item.mark, item.next, places.last())) {
    places.numbered(item.mark, rich)
    return []
  }
  const printed = item.style === 'number' ? `${item.mark}.` : `(${item.mark})`
  places.paragraph(joinRichText([{ text: printed, notes: [] }, rich]))
  return null
}

/** Some pages type the number that the list prints as well. */
function withoutTypedMark(rich: RichText, mark: string | null): RichText {
  const typed = /^\(?([\da-z]{1,4})[.)]\s+(?=\S)/i.exec(rich.text)
  return mark !== null && typed?.[1] === mark ? dropFront(rich, typed[0].length) : rich
}

/** Four digits are a year unless they go on from the number before or to the number after. */
function isNumberedFrom(printed: string, next: string | null, last: number): boolean {
  const value = Number(printed)
  return printed.length < 4 || value === last + 1 || (next !== null && Number(next) === value + 1 && value < 1900)
}
