import type { State } from '../../types.ts'
import type { ReadResult } from '../bytes/imported.ts'
import { takeAdopters } from './adopters.ts'
import { placeInAnnexes } from './annexes.ts'
import { attachStarNotes } from './attach-star-notes.ts'
import { keepBetweenMarks } from './between-marks.ts'
import { nameCommitments } from './commitments.ts'
import { takeDateline } from './dateline.ts'
import { createDraft, type Draft, finishDraft } from './draft.ts'
import { nameForeignEnd } from './foreign-end.ts'
import { attachGluedNotes } from './glued-notes.ts'
import { placeAct } from './place-act.ts'
import { readResolution } from './resolution-in-text.ts'
import { nameTitleLines } from './title-lines.ts'

/**
 * What a running text may say of itself, each step on what the one before it left. The date is looked for above the mark
 * that opens the text and, where there is none, below it.
 */
const STEPS: readonly ((draft: Draft, states: readonly State[]) => Draft)[] = [
  attachStarNotes,
  takeAdopters,
  takeDateline,
  keepBetweenMarks,
  takeDateline,
  nameTitleLines,
  attachGluedNotes,
  nameForeignEnd,
  nameCommitments,
  placeAct,
  placeInAnnexes,
]

/**
 * What every format has in common, after its reader: the clauses of a resolution, else the date, adopters, bounds, notes,
 * commitments and foreign end of a statement. A text that has none of them comes back as it was.
 *
 * @param states by whose names lists of adopters are known.
 */
export function withStructure(read: ReadResult, name: string, states: readonly State[]): ReadResult {
  if (read.facts.kind === 'resolution') return read
  const resolution = readResolution(read, name)
  if (resolution !== null) return resolution
  const draft = createDraft(read)
  const shaped = STEPS.reduce((before, step) => step(before, states), draft)
  return shaped === draft ? read : finishDraft(shaped)
}
