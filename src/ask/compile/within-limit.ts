import type { Answer } from '../order/editions.ts'
import type { FoundParagraph } from './found-paragraphs.ts'

type Found = Pick<Answer<FoundParagraph>, 'points'> & { of: Pick<FoundParagraph, 'points'> }

/** Of the room for paragraphs, the part that is kept for those of which only phrases are held. */
const PHRASES = 0.25

/**
 * The best of all subjects, with room kept for those of which only phrases are held: of the Coalition often nothing else is.
 * The best of each subject is among them, in place of the last of one that has several, as long as there is such a one.
 *
 * @param subjects The answers of each.
 */
export function withinLimit<T extends Found>(subjects: readonly (readonly T[])[], limit: number): ReadonlySet<T> {
  const all = inOrder(subjects.flat())
  const whole = all.filter(({ of }) => of.points !== null)
  const phrases = all.filter(({ of }) => of.points === null)
  const room = Math.max(Math.floor(limit * PHRASES), limit - whole.length)
  const others = phrases.slice(0, room)
  const kept = [...whole.slice(0, limit - others.length), ...others]
  const subjectOf = new Map(subjects.flatMap((answers, at) => answers.map(one => [one, at] as const)))
  const first = new Set(kept)
  const counts = subjects.map(answers => answers.filter(one => first.has(one)).length)
  for (const [at, answers] of subjects.entries()) {
    const [best] = inOrder(answers)
    if (best === undefined || counts[at] !== 0) continue
    const last = kept.findLastIndex(one => (counts[subjectOf.get(one) ?? at] ?? 0) > 1)
    const gone = kept[last]
    if (gone === undefined) continue
    kept[last] = best
    counts[at] = 1
    const from = subjectOf.get(gone) ?? at
    counts[from] = (counts[from] ?? 1) - 1
  }
  return new Set(kept)
}

/** Those that are held whole first, the best of them before others; of the rest only phrases are held. */
function inOrder<T extends Found>(answers: readonly T[]): T[] {
  const whole = answers.filter(({ of }) => of.points !== null).sort((a, b) => b.points - a.points)
  return [...whole, ...answers.filter(({ of }) => of.points === null)]
}
