import type { RichText } from '../passages/rich-text.ts'
import { dropFront } from '../passages/rich-text.ts'
import type { PdfBlock } from './blocks.ts'
import type { Healer } from './heal.ts'
import type { OpeningMark } from './marks.ts'
import type { Usual } from './measure.ts'
import type { NoteResolver } from './resolve-notes.ts'

/** A paragraph, heading or table row with its words joined; the printed mark is taken off. */
export interface PdfParagraph {
  kind: 'text' | 'heading' | 'row'
  mark: OpeningMark | null
  rich: RichText
  /** Cells of a row. */
  cells: string[]
  size: number
  page: number
  /** Heading: 1 for the largest letters; 7 for letters of the text's own size. */
  level: number
}

const MAX_HEADING = 220
const PLAIN_HEADING = 7

/** Join the lines of every block and tell headings, table rows and running paragraphs apart. */
export function paragraphsOf(blocks: PdfBlock[], usual: Usual, notes: NoteResolver, healer: Healer): PdfParagraph[] {
  const rows = tableRows(blocks)
  const paragraphs = blocks.map((block, at): PdfParagraph => {
    const [first] = block.lines
    const whole = joinAll(
      block.lines.map(line => notes.rich(line)),
      healer,
    )
    const rich = block.mark ? dropFront(whole, block.mark.length) : whole
    const heading = isHeading(block, whole.text, usual)
    return {
      kind: rows.has(at) ? 'row' : heading ? 'heading' : 'text',
      mark: heading && block.mark?.kind === 'number' ? null : block.mark,
      rich: heading && block.mark?.kind === 'number' ? whole : rich,
      cells: first?.cells ?? [],
      size: first?.size ?? usual.size,
      page: first?.page ?? 0,
      level: PLAIN_HEADING,
    }
  })
  return levelled(paragraphs, usual)
}

/** Pairwise halves, so that a long paragraph is not copied once for every line. */
function joinAll(pieces: RichText[], healer: Healer): RichText {
  if (pieces.length <= 2) return pieces.reduce((a, b) => healer.join(a, b), { text: '', notes: [] })
  const middle = pieces.length >> 1
  return healer.join(joinAll(pieces.slice(0, middle), healer), joinAll(pieces.slice(middle), healer))
}

/** Larger letters, or a short uniform block in another font or in capitals, that does not end like a sentence. */
function isHeading(block: PdfBlock, text: string, usual: Usual): boolean {
  const [first] = block.lines
  if (!first || text.length > MAX_HEADING || !/\p{L}{2}/u.test(text) || block.mark?.kind === 'bullet') return false
  const large = block.lines.every(line => line.size > usual.size * 1.12)
  if (large) return !/[;,]$/.test(text)
  if (/[.;,!?…]$/.test(text) || block.lines.length > 3 || block.mark?.kind === 'letter') return false
  if (first.size < usual.size * 0.93 || (/:$/.test(text) && text.length > 60)) return false
  const other = block.lines.every(line => line.uniform && line.font !== usual.font)
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text) && text.length <= 100
  return (other || capitals) && /^[\p{Lu}\p{Lo}\p{N}«“"(]/u.test(text) && text.length <= 160 && block.apart
}

function levelled(paragraphs: PdfParagraph[], usual: Usual): PdfParagraph[] {
  const sizes = [
    ...new Set(
      paragraphs.filter(one => one.kind === 'heading' && one.size > usual.size * 1.12).map(one => Math.round(one.size)),
    ),
  ].sort((a, b) => b - a)
  return paragraphs.map(one => {
    const rank = one.kind === 'heading' && one.size > usual.size * 1.12 ? sizes.indexOf(Math.round(one.size)) : -1
    return rank < 0 ? one : { ...one, level: Math.min(PLAIN_HEADING - 1, rank + 1) }
  })
}

const LEAST_ROWS = 3

/** Three or more blocks in a row, each one line of several cells, are rows of a table. */
function tableRows(blocks: PdfBlock[]): Set<number> {
  const rows = new Set<number>()
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    const row = block && block.mark === null && block.lines.length === 1 && (block.lines[0]?.cells.length ?? 0) > 1
    if (row && block.lines[0]?.flow === blocks[at - 1]?.lines[0]?.flow) continue
    if (at - from >= LEAST_ROWS && from >= 0) for (let one = from; one < at; one++) rows.add(one)
    from = row ? at : at + 1
  }
  return rows
}
