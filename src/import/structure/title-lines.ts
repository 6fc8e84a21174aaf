import { type Draft, isCounted, type Piece } from './draft.ts'

/** Title, subtitle, name of the body: more lines stand over no text. */
const MAX_LINES = 5
const MAX_LENGTH = 160
const SENTENCE = /[.:;,!?]["”’»)\]]*$/
const RUNNING_TEXT = 80

/**
 * Lines above the text that are no paragraphs: short ones over the line of the date, and lines wholly in capitals at the
 * very top. They stand under the name `title` and are not counted.
 */
export function nameTitleLines(draft: Draft): Draft {
  const end = titleEnd(draft.pieces)
  if (end === 0) return draft
  return { ...draft, pieces: draft.pieces.map((piece, at) => (at < end && isCounted(piece) ? named(piece) : piece)) }
}

/** How many pieces stand above the text. */
function titleEnd(pieces: Piece[]): number {
  const top = pieces.slice(0, MAX_LINES + 1)
  const date = top.findIndex(({ path }) => path[0]?.number === 'dateline' && path[0].kind === 'heading')
  if (date >= 0 && top.slice(0, date).every(isShort)) return date
  const capitals = top.findIndex(piece => !isShort(piece) || !isCapitals(piece.text))
  return capitals > 0 && pieces.slice(capitals).some(({ text }) => text.length >= RUNNING_TEXT) ? capitals : 0
}

const isShort = (piece: Piece): boolean =>
  isCounted(piece) && piece.text.length <= MAX_LENGTH && !SENTENCE.test(piece.text)

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text)

function named(piece: Piece): Piece {
  return { ...piece, path: [{ kind: 'heading', number: 'title' }], printed: true }
}
