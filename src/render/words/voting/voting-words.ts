import type { StatePosition, VoteOutcome } from '../../../types.ts'

/** Fixed words about votes, in one language. */
export interface VotingWords {
  language: 'en' | 'fr'
  position: Record<StatePosition, string>
  /** The same in a table, in as few letters as say it. */
  brief: Record<StatePosition, string>
  outcome: Record<VoteOutcome, string>
  /** Said behind a vote of a state that brought the draft in. */
  andSponsored: string
  /** Said behind the counts that are known of those that are not. */
  counts: { for: (count: string) => string; against: (count: string) => string; abstaining: (count: string) => string }
  notRecorded: (sides: readonly ('for' | 'against' | 'abstaining')[]) => string
  /** The editions of one text: the last before consensus was lost or found, and the first after. */
  lost: (until: string, since: string, votes: string) => string
  found: (until: string, since: string, votes: string) => string
  /** Headings of lists of states. */
  lists: Record<'for' | 'against' | 'abstained' | 'notVoting' | 'unknown' | 'unsure' | 'outside', string>
  allFor: (count: number) => string
  /** How only its members voted, whatever others did. */
  coalition: (said: string) => string
  /** How often its members voted alike. */
  asOne: (votes: number, alike: number) => string
  others: (count: number) => string
}
