import { pointUses } from '../../text/index.ts'
import type { AddedBy, Brief, BriefNote, Citation, PointUse } from '../../types.ts'

/** How many of each a note takes, the strongest first; of these as many may be the user's own, where there are any. */
const most: Record<PointUse | 'care', { all: number; own: number }> = {
  position: { all: 5, own: 2 },
  answer: { all: 3, own: 1 },
  ask: { all: 1, own: 1 },
  care: { all: 2, own: 1 },
}

/** Lines with wording of the United Nations. */
const UNITED_NATIONS = 6

/** What is longer is nothing to say, UTF-16 code units: it stays in the dossier. */
const LONGEST = 600

/**
 * What the note of two pages shows: the strongest of each kind. A point that has lost a citation is never among them, since
 * nobody knows whether the words that are left carry it.
 */
export function noteOf({
  talkingPoints,
  care,
  unitedNations,
}: Pick<Brief, 'talkingPoints' | 'care' | 'unitedNations'>): BriefNote {
  const points = pointUses.flatMap(use =>
    strongest(
      talkingPoints.flatMap((point, at) =>
        point.use === use && point.lost.length === 0 && isShort(`${point.objection ?? ''}${point.say}`)
          ? [{ at, addedBy: point.addedBy }]
          : [],
      ),
      most[use],
    ),
  )
  const minded = strongest(
    care.flatMap(({ say, addedBy }, at) => (isShort(say) ? [{ at, addedBy }] : [])),
    most.care,
  )
  const authored = unitedNations.flatMap(({ say, cites }) => cites.slice(0, 1).map(cite => ({ say, cite })))
  const computed = points.flatMap(at => talkingPoints[at]?.counterparts ?? []).map(cite => ({ say: null, cite }))
  return { talkingPoints: points, care: minded, unitedNations: eachOnce([...authored, ...computed]) }
}

const isShort = (words: string): boolean => words.length <= LONGEST

/** The toolkit's own come first, then those that were added; room is kept for the latter. */
function strongest(
  items: readonly { at: number; addedBy: AddedBy | null }[],
  { all, own }: { all: number; own: number },
): number[] {
  const added = items.filter(({ addedBy }) => addedBy !== null).slice(0, own)
  const ours = items.filter(({ addedBy }) => addedBy === null).slice(0, all - added.length)
  return [...ours, ...added].map(({ at }) => at)
}

/** A paragraph is pointed at once. */
function eachOnce(lines: BriefNote['unitedNations']): BriefNote['unitedNations'] {
  const seen = new Set<string>()
  const placeOf = ({ document, locator }: Citation): string => `${document.id} ${locator?.label ?? '—'}`
  return lines
    .filter(({ cite }) => {
      const place = placeOf(cite)
      return !seen.has(place) && seen.add(place)
    })
    .slice(0, UNITED_NATIONS)
}
