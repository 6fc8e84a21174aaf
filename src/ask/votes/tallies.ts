import type { DocumentRow } from '../../store/index.ts'
import type { CoalitionVotes, DocumentRef, StateTally } from '../../types.ts'
import type { AskedState } from '../citing/find-state.ts'
import type { KnownStates } from '../citing/known-states.ts'
import { positionIn } from '../citing/state-positions.ts'

/** How the members of the Coalition of each day voted on some texts. */
export function coalitionVotes(documents: readonly DocumentRef[]): CoalitionVotes {
  const calls = documents.flatMap(({ coalition }) => coalition ?? [])
  const apart = new Map<string, { country: string; against: number; abstained: number }>()
  const count = (country: string, side: 'against' | 'abstained'): void => {
    const known = apart.get(country) ?? { country, against: 0, abstained: 0 }
    known[side] += 1
    apart.set(country, known)
  }
  for (const { against, abstained } of calls) {
    for (const country of against) count(country, 'against')
    for (const country of abstained) count(country, 'abstained')
  }
  const sides = calls.map(call => [call.for, call.against, call.abstained].filter(list => list.length > 0).length)
  return {
    votes: calls.length,
    asOne: sides.filter(side => side < 2).length,
    apart: [...apart.values()].sort(
      (a, b) => b.against - a.against || b.abstained - a.abstained || (a.country < b.country ? -1 : 1),
    ),
  }
}

/** How often a state did what in some texts. */
export function tallyOf(rows: readonly DocumentRow[], state: AskedState, known: KnownStates): StateTally {
  const parts = rows.map(row => positionIn(row, state, known))
  const positions: StateTally['positions'] = {}
  parts.forEach(({ position }, at) => {
    // Sponsors are counted apart, so that what is left is whether there was a vote.
    const isVote = rows[at]?.header.adoption.mode === 'vote'
    const told = position !== 'sponsored' ? position : isVote ? 'unknown' : 'no-vote'
    positions[told] = (positions[told] ?? 0) + 1
  })
  const sponsorships = parts.filter(part => part.position === 'sponsored' || part.sponsored).length
  return { country: state.iso, name: state.name, positions, sponsorships }
}
