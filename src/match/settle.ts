import type { Match } from '../types.ts'
import { isStronger } from './tier.ts'

/**
 * Put the matches of one text in reading order, longer first, then by concept; keep the strongest of one concept at
 * one place; leave out a concept's match inside a longer match of its own; mark what a longer match of another
 * concept covers. Only confirmed matches cover anything; a coordinated one that meets its concept confirmed is dropped.
 */
export function settle(matches: readonly Match[]): Match[] {
  const confirmed: Match[] = []
  const furthest = new Map<string, number>()
  let covering = -1
  for (const match of inOrder(matches.filter(one => one.tier !== 'coordinated'))) {
    const own = furthest.get(match.term) ?? -1
    if (own >= match.end) continue
    furthest.set(match.term, match.end)
    confirmed.push(match)
  }
  const coordinated = unconfirmed(inOrder(matches.filter(one => one.tier === 'coordinated')), confirmed)
  const settled: Match[] = []
  let cover: Match | null = null
  for (const match of inOrder([...confirmed, ...coordinated])) {
    const covered: boolean =
      cover !== null && cover.end >= match.end && cover.end - cover.start > match.end - match.start
    settled.push({ ...match, nested: covered })
    if (match.tier !== 'coordinated' && match.end > covering) {
      covering = match.end
      cover = match
    }
  }
  return settled
}

/** At one place the strongest tier of a concept comes first. */
function inOrder(matches: readonly Match[]): Match[] {
  return [...matches].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      compare(a.term, b.term) ||
      Number(isStronger(b.tier, a.tier)) - Number(isStronger(a.tier, b.tier)) ||
      compare(a.label, b.label),
  )
}

/** Coordinated matches that do not touch a confirmed match, or an earlier and shorter coordinated one, of their concept. */
function unconfirmed(coordinated: readonly Match[], confirmed: readonly Match[]): Match[] {
  const taken = new Map<string, Match[]>()
  for (const match of confirmed) add(taken, match)
  const kept: Match[] = []
  const shortest = [...coordinated].sort((a, b) => a.start - b.start || a.end - b.end)
  const nearest = new Map<string, number>()
  for (const match of shortest) {
    const list = taken.get(match.term) ?? []
    let at = nearest.get(match.term) ?? 0
    while (at < list.length && (list[at]?.end ?? 0) <= match.start) at++
    nearest.set(match.term, at)
    const next = list[at]
    if (next !== undefined && next.start < match.end) continue
    if ((kept.findLast(one => one.term === match.term)?.end ?? -1) > match.start) continue
    kept.push(match)
  }
  return kept
}

function add(lists: Map<string, Match[]>, match: Match): void {
  const list = lists.get(match.term)
  if (list === undefined) lists.set(match.term, [match])
  else list.push(match)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
