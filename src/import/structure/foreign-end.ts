import { rulesOf } from '../../text/index.ts'
import { detectLanguage } from '../passages/language.ts'
import type { Draft, Piece } from './draft.ts'

const LEAST_PASSAGES = 3
const LEAST_WORDS = 40
/** How much of the text, and of one passage, tells its language. */
const SAMPLE = 20_000
const LINE = 2000

/**
 * Mark a block in another language at the end of a text: its passages get the place `English block`, and a warning says so.
 * A text of two halves in two languages is left as it is.
 */
export function nameForeignEnd(draft: Draft): Draft {
  const { pieces } = draft
  const main = languageOf(pieces)
  if (main === 'und') return draft
  let from = pieces.length
  while (from > 0 && isForeign(pieces[from - 1], main)) from--
  while (from < pieces.length && !tells(pieces[from], main) && !tells(pieces[from + 1], main)) from++
  if (!tells(pieces[from], main) && !isTitle(pieces[from])) from++
  const block = pieces.slice(from)
  const language = languageOf(block)
  const name = rulesOf(language)?.name
  const words = wordsIn(block)
  if (name === undefined || language === main || block.length < LEAST_PASSAGES) return draft
  if (words < LEAST_WORDS || words * 3 > wordsIn(pieces)) return draft
  const number = `${name} block`
  const named = block.map((piece): Piece => ({ ...piece, path: [{ kind: 'heading', number }], printed: true }))
  return {
    ...draft,
    pieces: [...pieces.slice(0, from), ...named],
    warnings: [
      ...draft.warnings,
      `the last ${block.length} passages are in ${name}: they stand under “${number}” and count for nothing else`,
    ],
  }
}

function isForeign(piece: Piece | undefined, main: string): boolean {
  return piece !== undefined && piece.path[0]?.kind !== 'note' && detectLanguage(piece.text) !== main
}

/** A short line without the end of a sentence, which alone tells no language. */
function isTitle(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.length <= 80 && !/[.;:,!?]$/.test(piece.text)
}

/** The block begins where another language is told, or with a title in front of that. */
function tells(piece: Piece | undefined, main: string): boolean {
  const told = piece === undefined ? 'und' : detectLanguage(piece.text)
  return told !== 'und' && told !== main
}

function languageOf(pieces: Piece[]): string {
  let sample = ''
  for (const piece of pieces) {
    sample += `${piece.text.slice(0, LINE)}\n`
    if (sample.length > SAMPLE) break
  }
  return detectLanguage(sample)
}

function wordsIn(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.text.match(/\p{L}+/gu)?.length ?? 0), 0)
}
