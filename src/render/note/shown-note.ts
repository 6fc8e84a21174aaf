import type { Brief, BriefCare, BriefLine, BriefPoint, Citation } from '../../types.ts'

/** What one note shows, taken from its brief; every cut that makes it shorter is a smaller one of these. */
export interface ShownNote {
  inBrief: { want: BriefLine | null; now: BriefLine | null } | null
  points: BriefPoint[]
  /** Words shown under a point, at most. */
  wordsEach: number
  /** The same under the answer to an objection. */
  answerWordsEach: number
  care: BriefCare[]
  unitedNations: { say: string | null; cite: Citation }[]
  /** Whether a line of the United Nations tells who voted how; what became of consensus it always tells. */
  tellsVotes: boolean
  /** What else there is to say, on a page of its own; nothing where none was asked for. */
  annex: BriefPoint[]
}

/** The note that a brief proposes, before anything is cut. */
export function shownNote({ inBrief, talkingPoints, care, note }: Brief): ShownNote {
  return {
    inBrief,
    points: note.talkingPoints.flatMap(at => talkingPoints[at] ?? []),
    wordsEach: 2,
    answerWordsEach: 2,
    care: note.care.flatMap(at => care[at] ?? []),
    unitedNations: note.unitedNations,
    tellsVotes: true,
    annex: [],
  }
}

/** The citations that a note shows under a point; one in the annex. */
export function wordsOf(point: BriefPoint, { wordsEach, answerWordsEach, annex }: ShownNote): Citation[] {
  const most = point.use === 'answer' ? Math.min(wordsEach, answerWordsEach) : wordsEach
  return point.agreed.slice(0, annex.includes(point) ? 1 : most)
}

/** Whether a point may be said: its words are all where it says. */
export const isWhole = ({ lost }: BriefPoint): boolean => lost.length === 0
