// Entries of the glossary as answers give them.

import type { AdoptionMode, Standing, Votes } from './adoption.ts'
import type { Citation, CitationRef, DocumentRef } from './citations.ts'
import type { DocumentKind, Locator } from './documents.ts'
import type { BridgeRelation, Term, Unmatched } from './glossary.ts'
import type { AskedParts } from './state-parts.ts'

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
 * programme of work, however adopted. `mentioned`: only in the title of another text or the name of a body. `to-confirm`: the words stand apart in the text. `reported`: read in a notice or a
 * shortened list. `by-nobody`: of a text that nobody adopted.
 */
export type CitationWorth =
  | 'agreed'
  | 'by-some'
  | 'adoption-unknown'
  | 'work-programme'
  | 'mentioned'
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
  /** Uses in the texts of all languages: one of a text in five languages counts five times. */
  citations: number
  /** Texts, whatever their language: one in five languages counts once. */
  documents: number
}

/**
 * Texts that use a concept, one in five languages once, each by the best of its uses: in agreed words, only in the title of
 * another text or the name of a body, in words that stand apart, only reported, or in a text that nobody adopted.
 */
export interface TextsByWorth {
  agreed: number
  mentioned: number
  toConfirm: number
  reported: number
  notAdopted: number
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

/** A wording of the other body beside words of a text. */
export interface BridgedWords extends Bridged {
  /** The words of the text: where they stand, and the concept that they say; null where it is none of its body. */
  from: { quote: string; locator: Locator | null; term: string | null }
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
  /** How many texts use it, whatever of them is given. */
  texts: TextsByWorth
  /** The nearest wordings of the other body, nearest first: of the United Nations beside the Coalition's, and back. */
  bridge: Bridged[]
  /** How many more there are. */
  bridgeMore: number
  /** Of a concept of the Coalition without one: what was looked for in the gathered resolutions; null where one is known. */
  unmatched: Omit<Unmatched, 'term'> | null
  /** Other wordings of the same idea, as curators grouped them; by id. */
  family: { id: string; label: string }[]
  state: AskedParts | null
}
