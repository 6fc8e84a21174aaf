import { groupBy } from '../text/index.ts'
import type { Match } from '../types.ts'
import { withoutBroken } from './broken-in-two.ts'
import { rankOf } from './tier.ts'

/**
 * Put the matches of one text in reading order, longer first, then by concept; keep the strongest of one concept at
 * one place; leave out a concept's match inside a longer match of its own; mark what a longer match of another
 * concept covers. Only confirmed matches cover anything; a coordinated one that meets its concept confirmed is dropped.
 *
 * The list given is put in order, and its matches are marked, in place.
 */
export function arrangeMatches(matches: Match[], text: string, base: string): Match[] {
  matches.sort(inOrder)
  const furthest = new Map<string, number>()
  let kept = withoutBroken(alone(matches, furthest), text, base)
  if (kept.some(isCoordinated)) kept = withoutTouching(kept)
  let cover: Match | null = null
  for (const match of kept) {
    match.nested = cover !== null && cover.end >= match.end && cover.end - cover.start > match.end - match.start
    if (!isCoordinated(match) && (cover === null || match.end > cover.end)) cover = match
  }
  return kept
}

function isCoordinated(match: Match): boolean {
  return match.tier === 'coordinated'
}

/** At one place the strongest tier of a concept comes first. */
function inOrder(a: Match, b: Match): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    compare(a.term, b.term) ||
    rankOf(a.tier) - rankOf(b.tier) ||
    compare(a.label, b.label)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Without the confirmed matches of a concept that lie inside an earlier one of its own. */
function alone(matches: readonly Match[], furthest: Map<string, number>): Match[] {
  return matches.filter(match => {
    if (isCoordinated(match)) return true
    if ((furthest.get(match.term) ?? -1) >= match.end) return false
    furthest.set(match.term, match.end)
    return true
  })
}

/** Without coordinated matches that touch a confirmed match, or an earlier and shorter coordinated one, of their concept. */
function withoutTouching(matches: readonly Match[]): Match[] {
  const confirmed = groupBy(
    matches.filter(match => !isCoordinated(match)),
    ({ term }) => term,
  )
  const reached = new Map<string, number>()
  const nearest = new Map<string, number>()
  const dropped = new Set<Match>()
  const shortest = matches.filter(isCoordinated).sort((a, b) => a.start - b.start || a.end - b.end)
  for (const match of shortest) {
    const list = confirmed.get(match.term) ?? []
    let at = nearest.get(match.term) ?? 0
    while (at < list.length && (list[at]?.end ?? 0) <= match.start) at++
    nearest.set(match.term, at)
    const next = list[at]
    if ((next !== undefined && next.start < match.end) || (reached.get(match.term) ?? -1) > match.start)
      dropped.add(match)
    else reached.set(match.term, match.end)
  }
  return matches.filter(match => !dropped.has(match))
}
