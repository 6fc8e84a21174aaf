import type { Note } from '../../types.ts'
import { hangingStars, openingStar, starNotes } from '../passages/star-notes.ts'
import type { Draft, Piece } from './draft.ts'

/**
 * Hang notes that a star or dagger marks, in the title, a heading or the text: a single line opens with the sign, and it
 * hangs on a word elsewhere. That line is no paragraph and no point of a list any more.
 */
export function attachStarNotes(draft: Draft): Draft {
  const texts = noteTexts(draft)
  if (texts.size === 0) return draft
  const kept = draft.pieces.filter(piece => !texts.has(noteSign(piece) ?? ''))
  let above: string[] = []
  const pieces = kept.map(piece => {
    const carried = piece.heading
      .filter((words, at) => above[at] !== words)
      .flatMap(words => notesOf(words, texts).map(note => ({ ...note, at: 0 })))
    above = piece.heading
    return { ...withNotes(piece, texts, carried), heading: piece.heading.map(words => withoutSigns(words, texts)) }
  })
  const { title } = draft.facts
  const facts = title === undefined ? draft.facts : { ...draft.facts, title: withoutSigns(title, texts) }
  const [first, ...rest] = pieces
  // A title that stands over no paragraph has its note on the first one.
  const lone = title !== undefined && kept[0]?.heading.includes(title) !== true ? notesOf(title, texts) : []
  if (first === undefined || lone.length === 0) return { ...draft, facts, pieces }
  return {
    ...draft,
    facts,
    pieces: [{ ...first, notes: [...lone.map(note => ({ ...note, at: 0 })), ...first.notes] }, ...rest],
  }
}

/** The notes by their signs. */
function noteTexts({ facts, pieces }: Draft): Map<string, string> {
  const headings = new Set(pieces.flatMap(piece => piece.heading))
  const opening = pieces.map(piece => (isNote(piece) ? `${noteSign(piece)} ${piece.text}` : piece.text))
  const signs = starNotes([facts.title ?? '', ...headings, ...opening])
  const texts = new Map<string, string>()
  for (const piece of signs.size === 0 ? [] : pieces) {
    const sign = noteSign(piece)
    if (sign !== null && signs.has(sign))
      texts.set(sign, isNote(piece) ? piece.text : piece.text.slice(openingStar(piece.text)?.length))
  }
  return texts
}

const isNote = ({ path }: Piece): boolean => path[0]?.kind === 'note'

function noteSign(piece: Piece): string | null {
  return isNote(piece) ? (piece.path[0]?.number ?? null) : (openingStar(piece.text)?.sign ?? null)
}

function notesOf(text: string, texts: Map<string, string>): Note[] {
  return hangingStars(text).flatMap(({ sign, at }) => {
    const note = texts.get(sign)
    return note === undefined ? [] : [{ mark: sign, text: note, at }]
  })
}

function withoutSigns(text: string, texts: Map<string, string>): string {
  return notesOf(text, texts).reduceRight(
    (words, { mark, at }) => words.slice(0, at) + words.slice(at + mark.length),
    text,
  )
}

function withNotes(piece: Piece, texts: Map<string, string>, carried: Note[]): Piece {
  const found = notesOf(piece.text, texts)
  if (found.length === 0 && carried.length === 0) return piece
  const before = (at: number): number =>
    found.filter(note => note.at < at).reduce((sum, { mark }) => sum + mark.length, 0)
  const notes = [...carried, ...[...piece.notes, ...found].map(note => ({ ...note, at: note.at - before(note.at) }))]
  return { ...piece, text: withoutSigns(piece.text, texts), notes: notes.sort((a, b) => a.at - b.at) }
}
