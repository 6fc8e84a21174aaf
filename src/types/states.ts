// States.

/** A point in time known as a day, month or year, or as an interval: `after` excluded, `before` included. */
export interface Moment {
  date: string | null
  after: string | null
  before: string | null
}

export interface Member {
  iso: string
  name: string
  nameFr: string | null
  joined: Moment
  left: Moment | null
  observer: boolean
  note: string | null
  evidence: string[]
}

export interface StateList {
  kind: 'members' | 'endorsers'
  document: string | null
  date: Moment
  count: number | null
  states: string[]
  /** The list was read whole as printed. */
  complete: boolean
  /** Codes supplied by reasoning. */
  inferred: string[]
  /** Codes whose absence proves nothing. */
  unsettled: string[]
  basis: string
  evidence: string[]
  note: string | null
}

export interface Membership {
  body: string
  members: Member[]
  lists: StateList[]
  /** Documents a source ascribes to all members at a date. */
  byAll: { document: string; date: string; number: number; basis: string; confidence: string; evidence: string[] }[]
  counts: { date: string; number: number; basis: string | null; conflict: string | null; evidence: string[] }[]
  chairs: { iso: string | null; name: string; from: string; to: string | null; evidence: string[] }[]
}

/** A state that signs, sponsors or votes, with the names it bears. */
export interface State {
  /** ISO 3166-1 alpha-2. */
  code: string
  en: string
  fr: string
  /** The day on which it became a Member of the United Nations; null where it is none. */
  member: string | null
  /** The day since which it takes part as a non-member observer state. */
  observer: string | null
  /** Other names: in use, borne formerly, or printed for it by mistake. */
  also: string[]
  formerly: string[]
  printed: string[]
}
