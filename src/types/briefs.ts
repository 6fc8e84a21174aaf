// Briefing notes, built.

import type { Citation, DocumentRef } from './citations.ts'
import type { Locator } from './documents.ts'
import type { EditionDiff } from './editions.ts'
import type { EntryAdoption, LabelAdoption } from './entries.ts'
import type { Term } from './glossary.ts'
import type { AddedBy, CareReason, Force, PointUse, Resource } from './toolkits.ts'

export interface BriefPoint {
  use: PointUse
  /** What others may say, in our words; only of an answer. */
  objection: string | null
  say: string
  agreed: Citation[]
  force: Force | null
  /** `phrases`: the agreed wordings that texts of the United Nations on the subject have too, in the same words or nearly. */
  reach: { foc: boolean; un: boolean; phrases: string[] }
  /** The same concepts in texts of the United Nations, where such texts are in the library. */
  counterparts: Citation[]
  /** Words that it cited and that are not where it says. */
  lost: LostCitation[]
  /** Null where the point is the toolkit’s own. */
  addedBy: AddedBy | null
}

/** Something to mind before words are used, with the words it is about. */
export interface BriefCare {
  reason: CareReason
  say: string
  /** May be empty; may be words that nobody agreed to. */
  cites: Citation[]
  /** Documents that it names by their symbols and does not cite; only where there are any. */
  names?: DocumentRef[]
  addedBy: AddedBy | null
}

/** What is said in one line, and the words it rests on. */
export interface BriefLine {
  say: string
  cites: Citation[]
}

/** Words that a toolkit cites, and that are not where it says. */
export interface LostCitation {
  document: string
  locator: string | null
  phrase: string
  /**
   * `not-carried`: the full text that is held does not have them; `not-recorded`: our digest does not; `not-held`: there is
   * no such document; `moved`: they stand at `found`, and are shown from there.
   */
  why: 'not-carried' | 'not-recorded' | 'not-held' | 'moved'
  found: Locator | null
}

/** Lost words, and what was to rest on them: `left` where nothing of it is left to rest on. */
export interface LostUse extends LostCitation {
  say: string
  left: boolean
}

/** What the note shows of a brief: the strongest of each kind, in order. */
export interface BriefNote {
  /** Places in `talkingPoints`, counted from 0. */
  talkingPoints: number[]
  /** Places in `care`, counted from 0. */
  care: number[]
  /** Wording of the United Nations, a citation a line; `say` is null where no toolkit names it. */
  unitedNations: { say: string | null; cite: Citation }[]
}

/** A briefing note as data; every format is drawn from it. */
/** A label of a term with the adoption of the texts of the Coalition in which its own words stand. */
export interface BriefTerm {
  /** `labels`: that one; once more for each region that has it. */
  term: Pick<Term, 'id' | 'kind' | 'labels'>
  adoption: EntryAdoption
  /** Its label in the language of the brief, only where no text that anybody adopted has it. */
  notAgreed?: string
  /**
   * Its label in the language of the brief, only where no text of the Coalition has it and texts of others do, or where those
   * were adopted in a wider way: how its own words were adopted there.
   */
  elsewhere?: { label: string; adoption: LabelAdoption }
}

export interface Brief {
  theme: string
  title: string
  language: string
  edition: { latest: string | null; corpus: string }
  statement: { document: DocumentRef; read: string | null; complete: boolean; command: string | null }
  glance: string[]
  /** What we want, and why now; null where the toolkit does not say, or the texts held do not have the words of it. */
  inBrief: { want: BriefLine | null; now: BriefLine | null } | null
  background: string[]
  /** In the order of their use: positions, answers, asks; within it as the toolkit has them, then those added. */
  talkingPoints: BriefPoint[]
  /** Wording of the United Nations to point at, as the toolkit has it; each rests on a citation. */
  unitedNations: BriefLine[]
  care: BriefCare[]
  /** Points dropped since no citation of theirs resolves, and whether the statement itself was read. */
  shortfall: { dropped: number; statementRead: boolean }
  /** A row for each label whose own words stand in texts of the Coalition, in one language a term. */
  terms: BriefTerm[]
  wording: Citation[]
  references: DocumentRef[]
  resources: Resource[]
  coverage: { unread: DocumentRef[]; notices: Citation[]; unresolved: string[]; lost: LostUse[] }
  note: BriefNote
  acknowledgements: string[]
  /** Only where an earlier edition was given: what changed since. */
  changes?: EditionDiff
}
