// Briefing notes, built.

import type { Citation, DocumentRef, EntryAdoption } from './citations.ts'
import type { EditionDiff } from './editions.ts'
import type { Term } from './glossary.ts'
import type { AddedBy, CareReason, Force, PointUse, Resource } from './toolkits.ts'

export interface BriefPoint {
  use: PointUse
  /** What others may say, in our words; only of an answer. */
  objection: string | null
  say: string
  agreed: Citation[]
  force: Force | null
  /** `phrases`: the agreed wordings whose concept texts of the United Nations have too. */
  reach: { foc: boolean; un: boolean; phrases: string[] }
  /** The same concepts in texts of the United Nations, where such texts are in the library. */
  counterparts: Citation[]
  /** Null where the point is the toolkit’s own. */
  addedBy: AddedBy | null
}

/** Something to mind before words are used, with the words it is about. */
export interface BriefCare {
  reason: CareReason
  say: string
  /** May be empty; may be words that nobody agreed to. */
  cites: Citation[]
  addedBy: AddedBy | null
}

/** What is said in one line, and the words it rests on. */
export interface BriefLine {
  say: string
  cites: Citation[]
}

/** A briefing note as data; every format is drawn from it. */
export interface Brief {
  theme: string
  title: string
  language: string
  edition: { latest: string | null; corpus: string }
  statement: { document: DocumentRef; read: string | null; complete: boolean; command: string | null }
  glance: string[]
  /** What we want, and why now; null where the toolkit does not say. */
  inBrief: { want: BriefLine; now: BriefLine } | null
  background: string[]
  /** In the order of their use: positions, answers, asks; within it as the toolkit has them, then those added. */
  talkingPoints: BriefPoint[]
  /** Wording of the United Nations to point at, as the toolkit has it; each rests on a citation. */
  unitedNations: BriefLine[]
  care: BriefCare[]
  /** Points dropped since no citation of theirs resolves, and whether the statement itself was read. */
  shortfall: { dropped: number; statementRead: boolean }
  terms: { term: Pick<Term, 'id' | 'kind' | 'labels'>; adoption: EntryAdoption }[]
  wording: Citation[]
  references: DocumentRef[]
  resources: Resource[]
  coverage: { unread: DocumentRef[]; notices: Citation[]; unresolved: string[] }
  acknowledgements: string[]
  /** Only where an earlier edition was given: what changed since. */
  changes?: EditionDiff
}
