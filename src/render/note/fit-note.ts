import type { Root } from 'mdast'
import { FocError } from '../../errors.ts'
import type { Brief, BriefNote } from '../../types.ts'
import type { NoteLeft } from '../words/note/index.ts'
import { noteHeight } from './note-height.ts'
import { noteTree } from './note-tree.ts'
import { isWhole, type ShownNote, shownNote } from './shown-note.ts'

/** Room on two pages, in points, without what is lost where a page ends: a block is not parted. */
const ROOM = 1500

/** The same of the third page. */
const ANNEX_ROOM = 725

type Cut = (note: ShownNote) => ShownNote

/**
 * What is cut first from a note that is too long, one after the other; each leaves it alone where there is nothing to cut.
 * The agreed words under a point are what carries it: they are cut last, the second ones of an answer before an answer goes.
 */
const cuts: readonly Cut[] = [
  ...[5, 4].map(most => fewerOfTheUnitedNations(most)),
  note => ({ ...note, tellsVotes: false }),
  fewerOfTheUnitedNations(3),
  note => ({ ...note, answerWordsEach: 1 }),
  fewerOfTheUnitedNations(2),
  fewerPoints('answer', 2),
  note => ({ ...note, care: note.care.slice(0, 1) }),
  fewerPoints('position', 4),
  ...[1, 0].map(most => fewerOfTheUnitedNations(most)),
  fewerPoints('answer', 1),
  fewerPoints('position', 3),
  note => ({ ...note, care: [] }),
  fewerPoints('position', 2),
  fewerPoints('answer', 0),
  fewerPoints('position', 1),
  note => ({ ...note, wordsEach: 1 }),
]

function fewerOfTheUnitedNations(most: number): Cut {
  return note => ({ ...note, unitedNations: note.unitedNations.slice(0, most) })
}

function fewerPoints(use: 'position' | 'answer', most: number): Cut {
  return note => {
    const kept = new Set(note.points.filter(point => point.use === use).slice(0, most))
    return { ...note, points: note.points.filter(point => point.use !== use || kept.has(point)) }
  }
}

/**
 * A note that fits on two pages, cut by rule and never set smaller, with its tree, whose last line says what it leaves out.
 *
 * @param options `annex`: what else there is to say, as much as a third page takes.
 * @throws {FocError} `NOTE_WITHOUT_POINTS`
 */
export function fitNote(brief: Brief, { annex = false }: { annex?: boolean } = {}): { note: ShownNote; tree: Root } {
  if (brief.note.talkingPoints.length === 0) throw withoutPoints(brief)
  const cutBy = (applied: readonly Cut[]): { note: ShownNote; tree: Root; fits: boolean } => {
    const cut = applied.reduce((note, cut) => cut(note), shownNote(brief))
    const note = annex ? withAnnex(brief, cut) : cut
    const tree = noteTree(brief, note, leftBy(brief, note))
    return { note, tree, fits: noteHeight(tree, 'pages') <= ROOM }
  }
  let needed = 0
  let found = cutBy([])
  while (!found.fits && needed < cuts.length) found = cutBy(cuts.slice(0, ++needed))
  // What a later cut made room for comes back: the last that was taken first.
  let applied = cuts.slice(0, needed)
  for (const cut of applied.slice(0, -1).reverse()) {
    const fewer = applied.filter(one => one !== cut)
    const longer = cutBy(fewer)
    if (longer.fits) [applied, found] = [fewer, longer]
  }
  return found
}

/** The note with as many of the other points as a third page takes. */
function withAnnex(brief: Brief, note: ShownNote): ShownNote {
  const others = brief.talkingPoints.filter(point => isWhole(point) && !note.points.includes(point))
  for (let most = others.length; most > 0; most--) {
    const whole = { ...note, annex: others.slice(0, most) }
    if (noteHeight(noteTree(brief, whole, leftBy(brief, whole)), 'annex') <= ANNEX_ROOM) return whole
  }
  return note
}

function withoutPoints({ theme, coverage }: Brief): FocError {
  const [lost] = coverage.lost
  const why =
    lost === undefined ? 'its toolkit has none' : `the texts held do not have “${lost.phrase}” of ${lost.document}`
  return new FocError('NOTE_WITHOUT_POINTS', `there is no point to say on ${theme}: ${why}`, {
    hint: 'foc toolkit build THEME --full writes the dossier with what there is; foc toolkit verify tells what is lost.',
  })
}

function leftBy({ talkingPoints, care, unitedNations, shortfall, note: proposed }: Brief, note: ShownNote): NoteLeft {
  const refused = talkingPoints.filter(point => !isWhole(point)).length
  const shown = new Set(note.unitedNations.map(({ say }) => say))
  const computed = proposed.unitedNations.filter(line => line.say === null && !note.unitedNations.includes(line))
  return {
    points: talkingPoints.length - refused - note.points.length - note.annex.length,
    care: care.length - note.care.length,
    unitedNations: unitedNations.filter(({ say }) => !shown.has(say)).length + computed.length,
    refused: refused + shortfall.dropped,
  }
}

/** What the note shows once it fits, as places in its brief; as proposed where it has no points. */
export function fittedNote(brief: Brief): BriefNote {
  if (brief.note.talkingPoints.length === 0) return brief.note
  const { note } = fitNote(brief)
  return {
    talkingPoints: note.points.map(point => brief.talkingPoints.indexOf(point)),
    care: note.care.map(line => brief.care.indexOf(line)),
    unitedNations: note.unitedNations,
  }
}
