// Matches, citations, entries.

import type { Adoption, AdoptionMode, RollCall, Standing, Votes } from './adoption.ts'
import type { Counterpart, Twin } from './counterparts.ts'
import type { DocumentKind, Locator, Seen, TextKind } from './documents.ts'
import type { BridgeRelation, Term } from './glossary.ts'
import type { AskedParts } from './state-parts.ts'

/** How a label was met in a passage, strongest first. `coordinated` is shown as *to confirm* and counted apart. */
export type MatchTier = 'surface' | 'folded' | 'inflected' | 'joined' | 'coordinated'

/** A use of one concept's label in one passage. */
export interface Match {
  term: string
  label: string
  start: number
  end: number
  tier: MatchTier
  /** Covered by a longer match of another concept. */
  nested: boolean
}

/** What we have the words from. `phrase` is unchecked, `reported` never counts for first, latest or widest. */
export type TextStatus = 'official' | 'copy' | 'phrase' | 'reported' | 'summary'

/** Several anchors, since none survives a corrected re-import alone (W3C TextQuoteSelector and a fingerprint). */
export interface Anchor {
  version: string | null
  path: string | null
  fingerprint: string
  prefix: string
  suffix: string
}

/** The document as every answer prints it. */
export interface DocumentRef {
  id: string
  symbol: string | null
  title: string
  kind: DocumentKind
  issuer: string
  adopted: string | null
  language: string
  languages: string[]
  source: string | null
  /** Only where the text at `source` is in another language. */
  sourceLanguage?: string
  text: TextKind
  adoption: Adoption
  /** Only where the editions of this text lost or found consensus. */
  standing?: Standing
  /** Only of a vote of which the source names the states. */
  coalition?: RollCall
}

/** Counts of a vote, without who voted how. */
export type VoteCounts = Pick<Votes, 'for' | 'against' | 'abstaining'>

/** Another edition of a cited paragraph: the same words in another text. */
export interface SameParagraph {
  id: string
  adopted: string | null
  language: string
  locator: Locator | null
  mode: AdoptionMode
  votes: VoteCounts | null
}

export interface Citation {
  document: DocumentRef
  locator: Locator | null
  status: TextStatus
  seen: Seen | null
  evidence: string | null
  quote: string
  start: number
  end: number
  context: string | null
  contextStart: number | null
  summary: string | null
  confirmed: boolean
  language: string
  anchor: Anchor
  /** Only where there are any: other editions of the paragraph, newest first. */
  editions?: SameParagraph[]
  /** Only where it was asked why: what gave it its place; nothing where its points did not decide. */
  points?: GivenPoints[]
  /** Only where another language was asked for; null where the library has no full text of the document in it. */
  counterpart?: Counterpart | null
  /** Only in a brief, where there is one: the same words in the other language of our notes. */
  twin?: Twin
  /** Only of a counterpart that is another concept: what its wording is, seen from the one cited, and why. */
  bridge?: { relation: BridgeRelation; reason: string }
}

/** What a citation is made from: a document, and the place in it that is cited, null for the whole. */
export interface CitedPlace {
  document: DocumentRef
  locator: Locator | null
}

/**
 * Points of a passage or a use, by what gives them: the names of the weights in `match/worth/`. What gives nothing may be
 * absent; together they decide its place.
 */
export type PointsBy = Readonly<Record<string, number>>

/** Points as an answer gives them: of one weight, two decimals. */
export interface GivenPoints {
  weight: string
  points: number
}

/** A paragraph to cite, among the best of an answer. */
export interface Quotable {
  /** The concept it uses; null where it only has the words that were asked for. */
  term: string | null
  id: string
  symbol: string | null
  title: string
  adopted: string | null
  language: string
  mode: AdoptionMode
  votes: VoteCounts | null
  locator: Locator | null
  status: TextStatus
  /** The words asked for, as they stand there. */
  quote: string
  /** Other editions of the paragraph, newest first. */
  editions: SameParagraph[]
  /** Only where it was asked why: what gave it its place; nothing where its points did not decide. */
  points?: GivenPoints[]
}

/** A short pointer to a citation. */
export interface CitationRef {
  id: string
  adopted: string | null
  language: string
  locator: Locator | null
  status: TextStatus
  /** Only of a phrase that a script found in a machine-readable copy. */
  seen?: 'file'
  mode: AdoptionMode
  /** Only where the mode is inferred. */
  inferred?: true
  quote: string
}

export interface EntryAdoption {
  first: CitationRef | null
  firstByConsensus: CitationRef | null
  latest: CitationRef | null
  widest: AdoptionMode | null
  /** Only where every text that was adopted in the widest way is said so by inference. */
  widestInferred?: true
  documents: number
  citations: number
  toConfirm: number
  /** Citations that are only reported (a notice, a shortened list). */
  reported: number
  /** Citations of texts that nobody adopted. */
  notAdopted: number
}

/**
 * How texts were adopted in which a label’s own words stand, in its own language: never how those were in which its concept
 * has other words.
 */
export interface LabelAdoption {
  /** Null: they stand in no text that anybody adopted. The label is ours, or was seen where its source says. */
  widest: AdoptionMode | null
  /** Only where every text that was adopted in the widest way is said so by inference. */
  widestInferred?: true
  /** Id of the text to cite first among those adopted in the widest way. */
  document: string | null
}

/** `own`: by a label of the user’s own termbase, which no text is matched with; `entry-point`: by words that no text has. */
export type MatchKind = 'exact' | 'inflected' | 'variant' | 'translation' | 'fuzzy' | 'partial' | 'own' | 'entry-point'

/** Whether the words of an entry still stand in texts that were adopted without a vote. */
export interface EntryStanding {
  firstWithoutVote: CitationRef | null
  lastWithoutVote: CitationRef | null
  /** The text by which the editions of a cited one lost consensus last, with its vote. */
  lostConsensus: { document: DocumentRef; votes: Votes | null } | null
  /** Of the texts cited: those whose editions lost or found consensus, the latest change first; each text once. */
  changes: (Standing & { title: string })[]
}

/**
 * What a citation is worth to who cites it. `agreed`: of a text that its whole body agreed to. `by-some`: of one that only
 * some members, a network or the chair support. `adoption-unknown`: nobody knows who agreed. `work-programme`: of a
 * programme of work, however adopted. `to-confirm`: the words stand apart in the text. `reported`: read in a notice or a
 * shortened list. `by-nobody`: of a text that nobody adopted.
 */
export type CitationWorth =
  | 'agreed'
  | 'by-some'
  | 'adoption-unknown'
  | 'work-programme'
  | 'to-confirm'
  | 'reported'
  | 'by-nobody'

export interface CitationGroup {
  worth: CitationWorth
  /** Places in the list of citations, from 0, in the order to be read: those of one text stand together. */
  citations: number[]
}

/** Uses in agreed words of all texts that are alike in what they are worth. */
export interface UsesOfKind {
  mode: AdoptionMode
  kind: DocumentKind
  issuer: string
  citations: number
}

/** A wording of the other body beside that of a concept. */
export interface Bridged {
  body: 'united-nations' | 'coalition'
  /** What it is, seen from the concept asked about. */
  relation: BridgeRelation
  /** Its concept; null where it is no concept of the glossary. */
  term: string | null
  citation: Citation
  /** From the concept's own label to these words. */
  diff: { op: 'equal' | 'insert' | 'delete'; text: string }[]
  reason: string
}

export interface Entry {
  term: Term
  match: { kind: MatchKind; label: string }
  adoption: EntryAdoption
  /** One a label, in the order of `term.labels`, whatever texts were asked for. */
  labelAdoptions: LabelAdoption[]
  /** Where no use is by consensus: the first of a text adopted without a vote, which is not said to be consensus. */
  firstWithoutVote: CitationRef | null
  standing: EntryStanding
  citations: Citation[]
  /** The citations apart by what they are worth, best first: each in one group, no group without any. */
  groups: CitationGroup[]
  /** How many of its agreed words stand in texts of each kind, whatever of them is given: by mode, kind and issuer. */
  uses: UsesOfKind[]
  /** The nearest wordings of the other body, nearest first: of the United Nations beside the Coalition's, and back. */
  bridge: Bridged[]
  /** How many more there are. */
  bridgeMore: number
  /** Other wordings of the same idea, as curators grouped them; by id. */
  family: { id: string; label: string }[]
  state: AskedParts | null
}
