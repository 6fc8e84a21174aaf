import type { IndexReader } from '../../store/index.ts'
import { shownNames } from '../../text/index.ts'
import type { ChangedVote, DocumentHeader, TextDiff } from '../../types.ts'
import { knownStates } from '../citing/known-states.ts'
import { partInVote } from '../citing/part-in-vote.ts'

/** The states whose part is not the same in two votes, by code; null where one of the texts has no votes by state. */
export function changedVotes(
  index: IndexReader,
  before: DocumentHeader | null,
  after: DocumentHeader | null,
): TextDiff['votes'] {
  if (!before?.adoption.votes?.by || !after?.adoption.votes?.by) return null
  const { states } = knownStates(index)
  const changed = states.flatMap(({ code: iso }): ChangedVote[] => {
    const [from, to] = [partInVote(before, iso, states).position, partInVote(after, iso, states).position]
    return from === to ? [] : [{ state: iso, from, to }]
  })
  changed.sort((a, b) => (a.state < b.state ? -1 : 1))
  return {
    changed,
    names: shownNames(
      changed.map(({ state }) => state),
      states,
    ),
  }
}
