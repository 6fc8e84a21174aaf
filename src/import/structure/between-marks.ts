import { counted } from '../../text/index.ts'
import { anyText } from '../../text/whole-texts.ts'
import { dropFront } from '../passages/rich-text.ts'
import { type Draft, type Piece, withExtra } from './draft.ts'

const marks = (part: 'begin' | 'end' | 'beginInLine' | 'endInLine'): string =>
  anyText(({ documents }) => documents[part])
const BEGIN = new RegExp(`^\\W{0,8}(?:${marks('begin')})\\W{0,8}$`, 'iu')
const END = new RegExp(`^\\W{0,8}(?:${marks('end')})\\W{0,8}$`, 'iu')
const BEGIN_BEFORE = new RegExp(`^(?:${marks('beginInLine')})\\s?[:.]\\s{1,4}(?=\\S)`, 'iu')
const END_AFTER = new RegExp(`(?:^|\\s)[[(]?(?:${marks('endInLine')})[\\])]?\\.?$`, 'iu')

/**
 * Bound the text by its marks (“Begin text”, “End text”): what stands before the first and after the last is kept in
 * `extra.outside`, not as passages, but for notes and the list of adopters; the marks themselves go.
 */
export function keepBetweenMarks(draft: Draft): Draft {
  const { pieces } = draft
  const begin = pieces.findIndex(opens)
  const end = pieces.findIndex((piece, at) => at >= begin && closes(piece))
  if (begin < 0 && end < 0) return draft
  const from = Math.max(begin, 0)
  const to = end < 0 ? pieces.length : end + 1
  const inside = pieces.slice(from, to).map(withoutMarks)
  const kept = inside.filter(piece => piece.text !== '' || piece.notes.length > 0)
  if (kept.length === 0) return draft
  const before = pieces.slice(0, from)
  const after = pieces.slice(to)
  const bounded = [...before.filter(hasItsPlace), ...kept, ...after.filter(hasItsPlace)]
  const lines = [...before, ...after]
    .flatMap((piece, at, all) => [...newHeadings(piece, all[at - 1]), hasItsPlace(piece) ? '' : piece.text])
    .filter(line => line !== '' && !BEGIN.test(line) && !END.test(line))
  if (lines.length === 0) return { ...draft, pieces: bounded }
  return {
    facts: withExtra(draft.facts, 'outside', lines),
    pieces: bounded,
    warnings: [
      ...draft.warnings,
      `${counted(lines.length, 'line')} before “Begin text” or after “End text” kept apart, in “extra.outside”`,
    ],
  }
}

function opens({ text, heading }: Piece): boolean {
  return BEGIN.test(text) || heading.some(words => BEGIN.test(words)) || BEGIN_BEFORE.test(text.slice(0, 40))
}

function closes({ text, heading }: Piece): boolean {
  return END.test(text) || heading.some(words => END.test(words)) || END_AFTER.test(text.slice(-40))
}

/** Notes and the states behind a text belong to it wherever they stand. */
function hasItsPlace({ path: [step] }: Piece): boolean {
  return step?.kind === 'note' || (step?.kind === 'heading' && step.number === 'adopters')
}

function newHeadings({ heading }: Piece, before: Piece | undefined): string[] {
  return heading.filter((words, at) => before?.heading[at] !== words)
}

function withoutMarks(piece: Piece): Piece {
  const heading = piece.heading.filter(words => !BEGIN.test(words) && !END.test(words))
  if (BEGIN.test(piece.text) || END.test(piece.text)) return { ...piece, heading, text: '' }
  const begun = dropFront(piece, BEGIN_BEFORE.exec(piece.text.slice(0, 40))?.[0].length ?? 0)
  const tail = END_AFTER.exec(begun.text.slice(-40))?.[0].length ?? 0
  const text = tail === 0 ? begun.text : begun.text.slice(0, -tail).trimEnd()
  const notes = begun.notes.map(note => ({ ...note, at: Math.min(note.at, text.length) }))
  return { ...piece, heading, text, notes }
}
