// A state's part in texts.

/**
 * What is known of a state's part in a text. Of the Coalition: `endorsed`, `by-consensus`, `member`. Of a text that was put to
 * the vote: `for`, `against`, `abstained`, `not-voting`; of one that was not: `sponsored`, `no-vote`.
 */
export type StatePosition =
  | 'endorsed'
  | 'by-consensus'
  | 'member'
  | 'for'
  | 'against'
  | 'abstained'
  | 'not-voting'
  | 'sponsored'
  | 'no-vote'
  | 'not-member'
  | 'unknown'

export interface StatePart {
  position: StatePosition
  /** Only where it brought the draft in, beside its vote. */
  sponsored?: true
  /** Why, in our words, where the position alone would mislead. */
  note: string | null
}

/** A state that was asked about, with its part in each of some texts, by id. */
export interface AskedParts {
  country: string
  name: string
  documents: (StatePart & { id: string })[]
}

/** A state that was asked about, with its part in a text. */
export interface NamedPart extends StatePart {
  country: string
}
