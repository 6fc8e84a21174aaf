import type { Token } from '../text/index.ts'
import type { MatchTier } from '../types.ts'
import type { Arrival } from './scan.ts'

/** Tiers, strongest first. */
const order: { [K in MatchTier]: number } = { surface: 0, folded: 1, inflected: 2, joined: 3, coordinated: 4 }

/** Whether one tier is stronger than another. */
export function isStronger(one: MatchTier, other: MatchTier): boolean {
  return order[one] < order[other]
}

/**
 * How a label was met: written as it is (white space aside), the same when folded, inflected, written together or
 * apart otherwise than the label, or through a coordination.
 */
export function tierOf(arrival: Arrival, written: string, tokens: readonly Token[]): MatchTier {
  if (arrival.coordinated) return 'coordinated'
  if (arrival.joined) return 'joined'
  const { entry } = arrival.output
  const count = arrival.last - arrival.first + 1
  if (count !== entry.surfaces.length) return 'inflected'
  let folded = true
  let hyphens = true
  for (let at = 0; at < count; at++) {
    const token = tokens[arrival.first + at]
    if (token?.surface !== entry.surfaces[at]) folded = false
    if (at < count - 1 && token?.hyphenNext !== entry.hyphens[at]) hyphens = false
  }
  if (!hyphens) return 'joined'
  if (!folded) return 'inflected'
  return written === entry.text || (/\s/.test(written) && written.replace(/\s+/g, ' ') === entry.text)
    ? 'surface'
    : 'folded'
}
