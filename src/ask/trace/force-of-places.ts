import type { Force, ForceAt, TracedWording } from './answer.ts'
import type { ClauseOf } from './clauses-of.ts'
import type { Wording } from './wordings.ts'

/** Places whose clauses are read for what they have in common. */
const MOST_PLACES = 6

/**
 * What carries the force of a wording, as far as it is the same wherever the text has it, and that of each place where it
 * is not; of many places nothing is said.
 */
export function forceOf(wordings: readonly Wording[], clauseOf: ClauseOf): Pick<TracedWording, keyof Force | 'forces'> {
  if (wordings.length > MOST_PLACES) return { verb: null, addressee: null, caveats: [], forces: [] }
  const forces = wordings.map(wording => clauseOf(wording.use, wording).force)
  const [first] = forces
  const same = (part: (force: Force) => unknown): boolean =>
    forces.every(force => first && JSON.stringify(part(force)) === JSON.stringify(part(first)))
  const isVerb = same(({ verb }) => verb?.id)
  const isAddressee = same(({ addressee }) => addressee?.toLowerCase())
  const areCaveats = same(({ caveats }) => caveats)
  return {
    verb: isVerb ? (first?.verb ?? null) : null,
    addressee: isAddressee ? (first?.addressee ?? null) : null,
    caveats: areCaveats ? (first?.caveats ?? []) : [],
    forces: isVerb && isAddressee && areCaveats ? [] : byPlace(wordings, forces),
  }
}

function byPlace(wordings: readonly Wording[], forces: readonly Force[]): ForceAt[] {
  const places = new Map<string, ForceAt>()
  for (const [at, { verb, addressee, caveats }] of forces.entries()) {
    const place = { locator: wordings[at]?.use.passage.locator?.label ?? null, verb, addressee, caveats }
    const isKnown = verb !== null || addressee !== null || caveats.length > 0
    if (isKnown) places.set(JSON.stringify(place), place)
  }
  return [...places.values()]
}
