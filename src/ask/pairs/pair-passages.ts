import { type Bead, SURE } from '../../align/index.ts'
import type { PassageRow } from '../../store/index.ts'
import type { PairBasis, PairDoubt } from '../../types.ts'
import { type PlaceClaim, pairByPlace } from './by-place.ts'

/** A passage and its counterparts in another language, in order: several where the translation divides it. */
export interface PairedPassage {
  left: PassageRow
  right: PassageRow[]
  proved: boolean
  /** Null where nothing proves the pair. */
  by: PairBasis | null
  /** Null where the pair is proved. */
  doubt: PairDoubt | null
}

/**
 * Pair the passages of two languages of one document. A pair is proved where the places of both texts agree and their
 * words do not contradict, or where the words alone are sure; all else is given with its doubt. Two passages share a
 * counterpart only where the words show that the translation joins them.
 *
 * @param beads the alignment by words alone, or null where there is none: then only places speak.
 */
export function pairPassages(
  left: readonly PassageRow[],
  right: readonly PassageRow[],
  beads: readonly Bead[] | null,
): PairedPassage[] {
  const places = pairByPlace(left, right)
  const ofLeft = beadsBy('left', beads)
  const ofRight = beadsBy('right', beads)
  const verdicts = left.map((_, at) => {
    const place = places[at] ?? null
    const bead = ofLeft.get(at)
    return bead ? weigh(place, bead, place ? ofRight.get(place.at) : undefined) : byPlaceAlone(place)
  })
  judgeRivals(verdicts, ofLeft)
  return left.map((passage, at) => {
    const { right: found, ...verdict } = verdicts[at] ?? none
    return { left: passage, right: found.flatMap(one => right[one] ?? []), ...verdict }
  })
}

interface Verdict {
  right: number[]
  proved: boolean
  by: PairBasis | null
  doubt: PairDoubt | null
}

const none: Verdict = { right: [], proved: false, by: null, doubt: 'no-counterpart' }
const proved = (right: number[], by: PairBasis): Verdict => ({ right, proved: true, by, doubt: null })
const doubted = (right: number[], doubt: PairDoubt): Verdict => ({ right, proved: false, by: null, doubt })

function byPlaceAlone(place: PlaceClaim | null): Verdict {
  if (place === null) return none
  return place.strong ? proved([place.at], 'place') : doubted([place.at], 'place-only')
}

/** @param rival the bead of the passage to which the place leads. */
function weigh(place: PlaceClaim | null, bead: Bead, rival: Bead | undefined): Verdict {
  const { from, to } = bead.right
  const words = Array.from({ length: to - from }, (_, at) => from + at)
  const sure = bead.margin >= SURE
  if (place !== null && words.includes(place.at)) {
    if (place.strong) return proved([place.at], sure ? 'both' : 'place')
    return sure ? proved(words, 'both') : doubted(words, 'words-unsure')
  }
  const against = sure || (rival?.margin ?? 0) >= SURE
  if (place?.strong && !against) return proved([place.at], 'place')
  if (place?.strong && words.length > 0 && sure) return doubted(words, 'numbers-differ')
  // The passage of that number stands alone too: shown beside this one, it lets the reader judge.
  if (place?.strong && rival?.left.from === rival?.left.to) return doubted([place.at], 'words-differ')
  if (words.length > 0) return sure ? proved(words, 'words') : doubted(words, 'words-unsure')
  return place !== null && !against ? doubted([place.at], 'place-only') : none
}

function beadsBy(side: 'left' | 'right', beads: readonly Bead[] | null): Map<number, Bead> {
  const found = new Map<number, Bead>()
  for (const bead of beads ?? []) for (let at = bead[side].from; at < bead[side].to; at++) found.set(at, bead)
  return found
}

/** Of passages that claim one counterpart without sharing a bead the proved one keeps it, else the first. */
function judgeRivals(verdicts: Verdict[], ofLeft: ReadonlyMap<number, Bead>): void {
  const holders = new Map<number, { bead: Bead | undefined; at: number }>()
  const order = [...verdicts.keys()].sort((a, b) => Number(verdicts[b]?.proved) - Number(verdicts[a]?.proved) || a - b)
  for (const at of order) {
    const verdict = verdicts[at] ?? none
    const bead = ofLeft.get(at)
    const kept = verdict.right.filter(one => {
      const holder = holders.get(one)
      return holder === undefined || (bead !== undefined && holder.bead === bead && holder.at !== at)
    })
    for (const one of kept) if (!holders.has(one)) holders.set(one, { bead, at })
    if (kept.length < verdict.right.length) verdicts[at] = kept.length > 0 ? { ...verdict, right: kept } : none
  }
}
