// Votes on texts: who voted how.

import type { ShownNames } from './adoption.ts'
import type { DocumentRef, VoteCounts } from './citations.ts'
import type { Locator } from './documents.ts'
import type { NamedPart, StatePosition } from './state-parts.ts'

/**
 * What became of a text: adopted by vote, adopted without one, put to the vote and not adopted; or no vote is on record.
 */
export type VoteOutcome = 'voted' | 'without-vote' | 'not-adopted' | 'not-recorded'

/** A state's part in a text, and whether it was a member of the Coalition on that day. */
export interface StateVote extends NamedPart {
  coalition: 'yes' | 'no' | 'unknown'
}

/** A text with the vote on it. */
export interface VotesOfText {
  document: DocumentRef
  outcome: VoteOutcome
  /**
   * By code: the states that were asked about; else every Member of the United Nations of that day, and every state
   * that a list names, where the votes of the states are recorded; else the sponsors.
   */
  states: StateVote[]
  /** Where it first says the term that was asked for; null where a text was named. */
  place: { locator: Locator | null; quote: string } | null
  /** Only where there are any: its other languages that have other counts. */
  otherwise?: { language: string; votes: VoteCounts }[]
}

/** How the members of the Coalition voted on several texts. */
export interface CoalitionVotes {
  /** Votes of which the states are recorded. */
  votes: number
  /** Votes on which all of its members that voted did the same. */
  asOne: number
  /** Members that voted against or abstained, those most often against first; how often each. */
  apart: { country: string; against: number; abstained: number }[]
}

/** A state that was asked about, with how often it did what in all texts found, shown or not. */
export interface StateTally {
  country: string
  name: string
  positions: Partial<Record<StatePosition, number>>
  /** Texts that it brought in, whatever its vote. */
  sponsorships: number
}

export interface VotesAnswer {
  query: string | null
  subject: 'documents' | 'term' | 'all'
  /** The concept that was found for the query. */
  term: { id: string; label: string } | null
  /** The label that was taken for what was typed, where no text has that itself. */
  taken: string | null
  corpus: string
  counts: { texts: number; voted: number; withoutVote: number; notAdopted: number; notRecorded: number }
  /** Texts that have the words only in the title of another text: they are not among the texts. */
  mentionOnly: number
  /** There may be more texts than were read. */
  truncated: boolean
  coalition: CoalitionVotes
  states: StateTally[]
  /** Newest first. Of a term, and of all texts, those that were put to the vote. */
  texts: VotesOfText[]
  /** Texts that a limit left out. */
  textsLeftOut: number
  /** Concepts of like names, where nothing was found. */
  near: { id: string; label: string }[]
  /** Names of every state that stands above by its code. */
  names: ShownNames
}
