// Adoption: who agreed.

/** How a text came to be agreed, widest first. Never inferred from “we, the members”. */
export type AdoptionMode =
  | 'consensus'
  | 'adopted-without-vote'
  | 'vote'
  | 'endorsed'
  | 'network'
  | 'chair'
  | 'unknown'
  | 'none'

export interface Range {
  min: number | null
  max: number | null
}

export interface Endorsers {
  /** How many states, where a source counts them. */
  count: number | null
  /** ISO 3166-1 alpha-2 codes, sorted, where a source names them. */
  names: string[] | null
  /** Codes of observers that endorsed beside the members. */
  observers: string[] | null
  /** The day or month of that count or list: endorsements may go on. */
  date: string | null
}

export interface Votes {
  for: number | null
  against: number | null
  abstaining: number | null
}

export interface Adoption {
  mode: AdoptionMode
  /** Members of the issuing body at the time; a range, since sources conflict. */
  members: Range | null
  endorsers: Endorsers | null
  votes: Votes | null
  /** What says so, in our words. */
  basis: string | null
  /** Only where no source says it of this text: the mode follows from what a source says of several. */
  inferred?: true
}
