import type { IndexReader } from '../../store/index.ts'
import type { Membership, State } from '../../types.ts'

/** Who the states are, and which were members of the Coalition when. */
export interface KnownStates {
  states: readonly State[]
  membership: Membership | null
}

/** What an index knows of states. */
export const knownStates = (index: IndexReader): KnownStates => ({
  states: index.states(),
  membership: index.membership(),
})
