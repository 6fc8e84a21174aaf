import { counted } from '../../text/index.ts'
import type { Note } from '../../types.ts'
import type { Outline } from '../passages/outline.ts'
import { joinRichText } from '../passages/rich-text.ts'
import { starNotes } from '../passages/star-notes.ts'
import { createTextPlaces } from '../passages/text-places.ts'
import type { PdfParagraph } from './paragraphs.ts'

/** Give the paragraphs of any other text their places, by the rules that all running texts share. */
export function placeStatement(paragraphs: PdfParagraph[], unused: Note[], outline: Outline): string[] {
  const places = createTextPlaces(outline)
  const stars = starNotes(
    paragraphs.map(({ mark, rich }) => (mark?.kind === 'bullet' ? `${mark.sign} ${rich.text}` : rich.text)),
  )
  let tables = 0
  let row = 0
  let ornaments = 0
  for (const one of paragraphs) {
    if (one.kind === 'row') {
      if (row === 0) tables += 1
      row += 1
      const cells = one.cells.map(text => ({ text, notes: [] }))
      places.named(`table ${tables} row ${row}`, joinRichText(cells, ' | '))
      continue
    }
    row = 0
    if (!/[\p{L}\p{N}]/u.test(one.rich.text) && one.rich.notes.length === 0) ornaments += 1
    else if (one.kind === 'heading') places.heading(one.level, one.rich)
    else if (one.mark?.kind === 'number') places.numbered(one.mark.number, one.rich)
    else if (one.mark?.kind === 'bullet' && stars.has(one.mark.sign)) places.note(one.mark.sign, one.rich.text)
    else if (one.mark?.kind === 'bullet') places.bullet(one.rich)
    else if (one.mark?.kind === 'letter')
      places.paragraph(joinRichText([{ text: `(${one.mark.number})`, notes: [] }, one.rich]))
    else places.paragraph(one.rich)
  }
  for (const note of unused) places.note(note.mark, note.text)
  places.flush()
  const warnings: string[] = []
  if (tables > 0) warnings.push(`${counted(tables, 'table')} taken in row by row, cells separated by “ | ”`)
  if (ornaments > 0) warnings.push(`${counted(ornaments, 'line')} of signs without words left out`)
  return warnings
}
