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

/** The lists of a vote. */
export type VoteList = 'for' | 'against' | 'abstaining'

/** A vote as its source has it; a count is null where the source lacks it, which is not nought. */
export interface Votes {
  for: number | null
  against: number | null
  abstaining: number | null
  /** Codes of the states in each list, sorted, a state as often as it is named; null where the source names none. */
  by: { [List in VoteList]: string[] } | null
  /** Names in the lists that no state bears, as printed; only where there are any. */
  unrecognised?: { [List in VoteList]: string[] }
  /** Other counts that another place of the source has; only where they differ. */
  otherwise?: { [List in VoteList]: number }
  /** Where the source contradicts itself; only where it does. Nothing above was set right. */
  doubts?: VoteDoubt[]
}

/**
 * A contradiction in the record of a vote. `count`: as many are counted, and not as many named. `twice`: a state is named
 * in two lists, or twice in one. `otherwise`: another place has other counts. `name`: no state bears the name.
 */
export type VoteDoubt =
  | { kind: 'count'; list: VoteList; counted: number; named: number }
  | { kind: 'twice'; state: string; lists: VoteList[] }
  | { kind: 'otherwise'; for: number; against: number; abstaining: number }
  | { kind: 'name'; list: VoteList; name: string }

/** Who brought a draft in. The country of an officer is no sponsor, and a group is not expanded to its members. */
export interface Sponsors {
  /** Codes of the states that brought it in, and of those that joined them later; each sorted. */
  states: string[]
  additional: string[]
  /** The group or body in whose name it was brought in, as printed. */
  onBehalfOf: string | null
  /** The officer or body that submitted it where no state did, as printed. */
  officer: string | null
  /** States of which the source says that they are sponsors no longer; only where there are any. */
  removed?: string[]
  /** Names in the lists that no state bears, as printed; only where there are any. */
  unrecognised?: string[]
}

export interface Adoption {
  mode: AdoptionMode
  /** Members of the issuing body at the time; a range, since sources conflict. */
  members: Range | null
  endorsers: Endorsers | null
  votes: Votes | null
  /** Null where no source says who brought it in. */
  sponsors: Sponsors | null
  /** What says so, in our words. */
  basis: string | null
  /** Only where no source says it of this text: the mode follows from what a source says of several. */
  inferred?: true
}

/** Names of states as they are shown, by code: of those that a reader is told by name. */
export type ShownNames = { code: string; en: string; fr: string }[]

/** One text of a series of one title. */
export interface TextEdition {
  id: string
  adopted: string | null
  mode: AdoptionMode
  /** Counts, as of a vote. */
  votes: Pick<Votes, VoteList> | null
  /** Codes of those against; null where no source names the states. */
  against: string[] | null
  /** How the Coalition voted on it; only in a brief, and only where states are named. */
  coalition?: RollCall
}

/** That the editions of one text lost or found consensus: the last edition before, and the first after. */
export interface Standing {
  /** `lost`: without a vote until then, by vote since; `found`: the other way round. */
  change: 'lost' | 'found'
  until: TextEdition
  since: TextEdition
  /** Names of the states that voted against. */
  names: ShownNames
}

/** How the members of the Coalition on the day of a vote voted; codes, sorted. */
export interface RollCall {
  /** States that were certainly members of it, and Members of the United Nations, on that day. */
  members: number
  for: string[]
  against: string[]
  abstained: string[]
  notVoting: string[]
  /** Members whose vote the record does not tell. */
  unknown: string[]
  /** States that may have been members of the Coalition on that day, and may not. */
  unsure: string[]
  /** Members and observers of the Coalition that are no Members of the United Nations: no vote is theirs. */
  outside: string[]
  /** Names of all states listed, but for those that voted in favour. */
  names: ShownNames
}
