import type { DocumentRow } from '../../store/index.ts'
import { voteLists } from '../../text/index.ts'
import type { StateVote } from '../../types.ts'
import type { AskedState } from '../citing/find-state.ts'
import type { KnownStates } from '../citing/known-states.ts'
import { memberAt, unMemberAt } from '../citing/member-at.ts'
import { positionIn } from '../citing/state-positions.ts'

/** The part of each state in a text, by code: of those asked about, else of all whose part is on record. */
export function stateVotes(row: DocumentRow, asked: readonly AskedState[], known: KnownStates): StateVote[] {
  const codes = asked.length > 0 ? asked.map(({ iso }) => iso) : codesOnRecord(row, known)
  return codes.map(iso => {
    const { id: _, ...part } = positionIn(row, { iso, name: iso }, known)
    return { country: iso, ...part, coalition: coalitionAt(row, iso, known) }
  })
}

/** Every Member of the day and every state that is named, where states are named; else those that brought the draft in. */
function codesOnRecord({ header: { adoption, adopted } }: DocumentRow, { states }: KnownStates): string[] {
  const by = adoption.votes?.by ?? null
  const named = by === null ? [] : voteLists.flatMap(list => by[list])
  const members = by === null ? [] : states.filter(({ code }) => unMemberAt(states, code, adopted) === 'yes')
  const sponsors = [...(adoption.sponsors?.states ?? []), ...(adoption.sponsors?.additional ?? [])]
  return [...new Set([...named, ...members.map(({ code }) => code), ...sponsors])].sort()
}

function coalitionAt({ header }: DocumentRow, iso: string, { membership }: KnownStates): StateVote['coalition'] {
  return membership === null ? 'unknown' : memberAt(membership, iso, header.id, header.adopted)
}
