import type { IndexReader, PassageRow } from '../../store/index.ts'
import { groupBy } from '../../text/index.ts'

/**
 * The paragraphs whose item a passage is, nearest first: what *Calls upon States:* says holds for *(a)*. They stand above it
 * in the document. Where several have one number, as in a text whose parts begin their numbers again, it is the nearest, and
 * none where another paragraph stands between it and the item. Each document is read once.
 */
export function paragraphsAbove(index: IndexReader): (passage: PassageRow) => PassageRow[] {
  const known = new Map<number, Places>()
  return passage => {
    const path = passage.locator?.path ?? []
    if (path.at(-1)?.kind !== 'item') return []
    const places = known.get(passage.document) ?? placesOf(index.passages(passage.document))
    known.set(passage.document, places)
    const shorter = path.slice(1).map((_, cut) => path.slice(0, path.length - 1 - cut))
    return shorter.flatMap(one => leading(JSON.stringify(one), passage, places) ?? [])
  }
}

/** All passages of a document, in reading order, and those at each place. */
interface Places {
  all: readonly PassageRow[]
  at: ReadonlyMap<string, PassageRow[]>
}

function placesOf(passages: readonly PassageRow[]): Places {
  const all = [...passages].sort((a, b) => a.ordinal - b.ordinal)
  return { all, at: groupBy(all, placeOf) }
}

const placeOf = ({ locator }: PassageRow): string => JSON.stringify(locator?.path ?? [])

function leading(place: string, { ordinal }: PassageRow, { all, at }: Places): PassageRow | null {
  const sharing = at.get(place) ?? []
  const nearest = sharing.findLast(one => one.ordinal < ordinal)
  if (nearest === undefined) return null
  // The places of its items begin as its own does: `[1` of `[1]`.
  const own = `${place.slice(0, -1)},`
  const between = all.filter(one => nearest.ordinal < one.ordinal && one.ordinal < ordinal)
  return sharing.length === 1 || between.every(one => placeOf(one).startsWith(own)) ? nearest : null
}
