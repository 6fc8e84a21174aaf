// Matches and citations.

import type { Adoption, AdoptionMode, RollCall, Standing, Votes } from './adoption.ts'
import type { Counterpart, Twin } from './counterparts.ts'
import type { DocumentKind, Locator, Seen, TextKind } from './documents.ts'
import type { BridgeRelation } from './glossary.ts'

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
  /** Only of a text in another language whose English edition is known. */
  titleEnglish?: string
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
  /** Only where the words stand in the title of another text, or in the name of a body: they say nothing of the subject. */
  mention?: true
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
  /** The words asked for, as they stand there: the document's own, never our summary. */
  quote: string
  /** They stand together there, as one phrase; false of a passage that only has them apart, or not all of them. */
  together: boolean
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
