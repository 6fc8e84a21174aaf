import { groupBy } from '../../text/index.ts'
import type { Note } from '../../types.ts'
import type { RichText } from '../passages/rich-text.ts'
import type { PageNote } from './footnotes.ts'
import type { Healer } from './heal.ts'
import type { Line } from './line.ts'

/** Gives lines their footnotes. */
export interface NoteResolver {
  /** A line's text with its notes; a raised sign that no note explains stays in the text. */
  rich(line: Line): RichText
  /** Notes that nothing in the text refers to. */
  unused(): Note[]
}

/** A mark means the note of its own page, else the last one before it with that number, else the next. */
export function createNoteResolver(notes: PageNote[], healer: Healer): NoteResolver {
  const texts = notes.map(note =>
    note.lines
      .map(text => healer.line({ text, notes: [] }))
      .reduce((whole, part) => healer.join(whole, part))
      .text.trim(),
  )
  const byMark = groupBy(notes.keys(), at => notes[at]?.mark)
  const used = new Set<number>()

  const find = (mark: string, page: number): number | undefined => {
    const known = byMark.get(mark) ?? []
    const own = known.find(at => notes[at]?.page === page)
    const earlier = known.findLast(at => (notes[at]?.page ?? 0) < page)
    return own ?? earlier ?? known[0]
  }
  const take = (mark: string, page: number, at: number): Note | null => {
    const found = find(mark, page)
    if (found === undefined) return null
    used.add(found)
    return { mark, text: texts[found] ?? '', at }
  }
  return {
    rich(line) {
      let text = ''
      let from = 0
      const found: Note[] = []
      const marks: { mark: string; at: number; length?: number }[] = [
        ...line.marks,
        ...gluedMarks(line, mark => notes.some(note => note.page === line.page && note.mark === mark)),
      ]
      for (const { mark, at, length } of marks.sort((a, b) => a.at - b.at)) {
        text += line.text.slice(from, at)
        from = at + (length ?? 0)
        const note = take(mark, line.page, text.length)
        if (note) found.push(note)
        else text += mark
      }
      text += line.text.slice(from)
      return healer.line({ text, notes: found })
    },
    unused: () =>
      notes.flatMap((note, at) => (used.has(at) ? [] : [{ mark: note.mark, text: texts[at] ?? '', at: 0 }])),
  }
}

/** Figures stuck to a word in letters of its own size: a mark where a note of this page has that number. */
function gluedMarks(line: Line, known: (mark: string) => boolean): { mark: string; at: number; length?: number }[] {
  return [...line.text.matchAll(/(?<=\p{Ll}{4}[,.;:”"»)]?)(\d{1,2})(?=[\s,.;:)]|$)/gu)]
    .filter(found => known(found[0]))
    .map(found => ({ mark: found[0], at: found.index, length: found[0].length }))
}
