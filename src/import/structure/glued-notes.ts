import { anyText } from '../../text/whole-texts.ts'
import type { Draft, Piece } from './draft.ts'

/** A figure stuck to the end of a word or to its punctuation, but not to an abbreviation (“art.4”). */
const NUMBERED = anyText(({ documents }) => documents.numbered.replaceAll(' ', '|'))
const GLUED = new RegExp(`(?<=\\p{Ll}{2}|\\p{Ll}{3}[,.;:”"»)])(?<!(?:${NUMBERED})\\.)(\\d{1,3})(?=[\\s,.;:)]|$)`, 'gu')

/**
 * Hang footnotes where their number was typed as a digit glued to a word: only where the note's text stands apart under
 * that number, and only one place has it. Anything else stays as it is.
 */
export function attachGluedNotes(draft: Draft): Draft {
  const waiting = notesByMark(draft.pieces)
  if (waiting.size === 0) return draft
  const places = new Map<string, { piece: Piece; at: number } | 'several'>()
  for (const piece of draft.pieces) {
    if (noteMark(piece) !== null) continue
    for (const { 0: mark, index } of piece.text.matchAll(GLUED))
      if (waiting.has(mark)) places.set(mark, places.has(mark) ? 'several' : { piece, at: index })
  }
  const marks = new Map<Piece, { mark: string; at: number }[]>()
  const hung = new Set<string>()
  for (const [mark, place] of places) {
    if (place === 'several') continue
    marks.set(place.piece, [...(marks.get(place.piece) ?? []), { mark, at: place.at }])
    hung.add(mark)
  }
  if (hung.size === 0) return draft
  const pieces = draft.pieces
    .filter(piece => !hung.has(noteMark(piece) ?? ''))
    .map(piece => {
      const own = marks.get(piece)
      return own === undefined ? piece : hang(piece, own, waiting)
    })
  return { ...draft, pieces }
}

/** Figures glued to words of a text, in reading order: perhaps marks of notes. */
export function gluedMarks(text: string): string[] {
  return Array.from(text.matchAll(GLUED), ([mark]) => mark)
}

function noteMark({ path }: Piece): string | null {
  return path[0]?.kind === 'note' ? path[0].number : null
}

/** Texts of the notes that stand apart; a number used twice tells nothing. */
function notesByMark(pieces: Piece[]): Map<string, string> {
  const notes = new Map<string, string>()
  const twice = new Set<string>()
  for (const piece of pieces) {
    const mark = noteMark(piece)
    if (mark === null || !/^\d{1,3}$/.test(mark)) continue
    if (notes.has(mark)) twice.add(mark)
    notes.set(mark, piece.text)
  }
  for (const mark of twice) notes.delete(mark)
  return notes
}

function hang(piece: Piece, marks: { mark: string; at: number }[], texts: Map<string, string>): Piece {
  let { text, notes } = piece
  for (const { mark, at } of marks.sort((a, b) => b.at - a.at)) {
    text = text.slice(0, at) + text.slice(at + mark.length)
    notes = notes.map(note => (note.at > at ? { ...note, at: note.at - mark.length } : note))
    notes = [...notes, { mark, text: texts.get(mark) ?? '', at }]
  }
  return { ...piece, text, notes: notes.sort((a, b) => a.at - b.at) }
}
