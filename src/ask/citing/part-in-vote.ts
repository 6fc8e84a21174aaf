import { organNames, voteDoubtWords, voteLists } from '../../text/index.ts'
import type { DocumentHeader, State, StatePart, StatePosition, VoteList, Votes } from '../../types.ts'
import { unMemberAt } from './member-at.ts'

const SIDE: { [List in VoteList]: StatePosition } = { for: 'for', against: 'against', abstaining: 'abstained' }
/** Who voted for such a draft stands by no agreed text. */
const FAILED = 'a draft that was not adopted'
const NO_MEMBER = 'not a Member of the United Nations then'
/** All members of the Security Council: where so many are named, nobody else was one. */
const COUNCIL = 15

/**
 * A state's part in a text of the United Nations, from its vote and its sponsors. Where the record contradicts itself so that
 * it does not tell, it is unknown, with the reason.
 */
export function partInVote(
  { adoption, adopted, issuer }: Pick<DocumentHeader, 'adoption' | 'adopted' | 'issuer'>,
  iso: string,
  states: readonly State[],
): StatePart {
  const { votes, sponsors, mode } = adoption
  const isSponsor = sponsors !== null && (sponsors.states.includes(iso) || sponsors.additional.includes(iso))
  const failed = mode === 'none' && votes !== null ? FAILED : null
  const say = (position: StatePosition, note: string | null = failed): StatePart => ({
    position,
    ...(isSponsor && position !== 'sponsored' ? { sponsored: true } : {}),
    note,
  })
  const by = votes?.by ?? null
  if (votes !== null && by !== null) {
    const lists = voteLists.filter(list => by[list].includes(iso))
    const [list] = lists
    if (lists.length > 1) return say('unknown', `named ${lists.join(' and ')}`)
    if (list !== undefined) return say(SIDE[list], doubtOf(votes, list, states) ?? undefined)
  }
  const member = unMemberAt(states, iso, adopted)
  if (member === 'no') return isSponsor ? say('sponsored', NO_MEMBER) : say('not-member', NO_MEMBER)
  if (votes !== null && by !== null) return unnamed(votes, by, { issuer, states, say })
  if (isSponsor) return say('sponsored', mode === 'vote' ? 'the votes of the states are not recorded' : null)
  if (mode === 'adopted-without-vote' || mode === 'consensus')
    return member === 'unknown' ? say('no-vote', 'whether it was a Member then is not known') : say('no-vote')
  return say(
    'unknown',
    mode === 'vote' ? 'the votes of the states are not recorded' : 'how it was adopted is not recorded',
  )
}

/** A state that no list names. */
function unnamed(
  votes: Votes,
  by: NonNullable<Votes['by']>,
  {
    issuer,
    states,
    say,
  }: { issuer: string; states: readonly State[]; say: (position: StatePosition, note?: string | null) => StatePart },
): StatePart {
  const open = (votes.doubts ?? []).find(
    doubt => doubt.kind === 'name' || (doubt.kind === 'count' && doubt.counted > doubt.named),
  )
  if (open) return say('unknown', `no list names it, and ${voteDoubtWords(open, states)}`)
  if (issuer !== organNames['general-assembly']) {
    const named = new Set(voteLists.flatMap(list => by[list])).size
    return issuer === organNames['security-council'] && named >= COUNCIL
      ? say('not-member', 'not a member of the Security Council then')
      : say('unknown', 'no list names it; who else was a member of the body is not recorded')
  }
  const missing = voteLists.filter(list => votes[list] === null)
  return say(
    'not-voting',
    missing.length === 0 ? undefined : `no list names it; votes ${missing.join(' and ')} are not recorded`,
  )
}

/** What makes a list doubtful that names the state. */
function doubtOf({ doubts }: Votes, list: VoteList, states: readonly State[]): string | null {
  const found = (doubts ?? []).find(
    doubt =>
      (doubt.kind === 'count' && doubt.list === list && doubt.counted < doubt.named) || doubt.kind === 'otherwise',
  )
  return found ? voteDoubtWords(found, states) : null
}
