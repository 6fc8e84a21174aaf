import { shownNames } from '../../text/index.ts'
import type { DocumentHeader, RollCall, StatePosition } from '../../types.ts'
import type { KnownStates } from './known-states.ts'
import { memberAt, unMemberAt } from './member-at.ts'
import { partInVote } from './part-in-vote.ts'

type Voted = 'for' | 'against' | 'abstained' | 'notVoting' | 'unknown'

const LISTS: { [Position in StatePosition]: Voted } = {
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  'not-voting': 'notVoting',
  endorsed: 'unknown',
  'by-consensus': 'unknown',
  member: 'unknown',
  sponsored: 'unknown',
  'no-vote': 'unknown',
  'not-member': 'unknown',
  unknown: 'unknown',
}

/** How the members of the Coalition voted on a text, from who was a member on that day; null where no state is named. */
export function rollCall(header: DocumentHeader, { states, membership }: KnownStates): RollCall | null {
  if (membership === null || !header.adoption.votes?.by) return null
  const call: RollCall = {
    ...{ members: 0, for: [], against: [], abstained: [], notVoting: [], unknown: [], unsure: [], outside: [] },
    names: [],
  }
  for (const { iso, observer } of membership.members) {
    const isMember = observer ? 'no' : memberAt(membership, iso, header.id, header.adopted)
    if (isMember === 'no' && !observer) continue
    if (unMemberAt(states, iso, header.adopted) === 'no') call.outside.push(iso)
    else if (observer) continue
    else if (isMember === 'unknown') call.unsure.push(iso)
    else {
      call.members += 1
      call[LISTS[partInVote(header, iso, states).position]].push(iso)
    }
  }
  for (const list of [call.for, call.against, call.abstained, call.notVoting, call.unknown, call.unsure, call.outside])
    list.sort()
  const told = [call.against, call.abstained, call.notVoting, call.unknown, call.unsure, call.outside].flat()
  return { ...call, names: shownNames(told, states) }
}
