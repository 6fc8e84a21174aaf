// Toolkits and briefs.

export type Force = 'concern' | 'call' | 'commitment' | 'principle'

/** `[@2018-internet-censorship ¶1 “in the name of security”]` */
export interface ToolkitCitation {
  document: string
  /** Label as written; null for a paragraph not identified (`—`). */
  locator: string | null
  phrase: string
  /** Our working translation of the phrase into the other language of our notes; absent where none is written. */
  translation?: string
  line: number
}

/** What a talking point is for: to state the position, to answer an objection, to ask for a commitment. */
export type PointUse = 'position' | 'answer' | 'ask'

export interface ToolkitPoint {
  use: PointUse
  /** What others may say, in our words; only of an answer. */
  objection: string | null
  say: string
  force: Force | null
  cites: ToolkitCitation[]
  line: number
}

/** Why words want care: who agreed to them; their age; other words elsewhere; sources that do not agree. */
export type CareReason = 'adoption' | 'age' | 'wording' | 'sources'

export interface ToolkitCare {
  reason: CareReason
  say: string
  cites: ToolkitCitation[]
  line: number
}

/** What is said in one line, and the words it rests on; none is an empty list. */
export interface ToolkitLine {
  say: string
  cites: ToolkitCitation[]
  line: number
}

/** The first lines of a note. */
export interface ToolkitInBrief {
  /** What we want. */
  want: ToolkitLine
  /** Why now. */
  now: ToolkitLine
}

/** Who added to a toolkit in a library of their own, and on which day. */
export interface AddedBy {
  name: string
  date: string
}

/** A file of a library's `toolkits/`: what a user adds to one of ours. */
export interface OwnToolkit {
  /** Id of the toolkit that it adds to. */
  id: string
  language: string
  addedBy: AddedBy
  points: ToolkitPoint[]
  care: ToolkitCare[]
  file: string
}

export interface Resource {
  title: string
  url: string
}

/** A file of `glossary/toolkits/`. */
export interface Toolkit {
  id: string
  language: string
  title: string
  themes: string[]
  /** The statement it grew from. */
  statement: string
  /**
   * What of the statement was read, and what its adoption rests on, in the language of the toolkit; null: as the corpus
   * says.
   */
  read: string | null
  basis: string | null
  /** Null where the file has no such section. */
  inBrief: ToolkitInBrief | null
  background: string[]
  /** Of each use the strongest first: a note has room for a few. */
  points: ToolkitPoint[]
  /** Wording of the United Nations to point at, the strongest first. */
  unitedNations: ToolkitLine[]
  care: ToolkitCare[]
  resources: Resource[]
  file: string
}
