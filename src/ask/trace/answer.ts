import type {
  AdoptionMode,
  AskedParts,
  CitationRef,
  DocumentRef,
  Locator,
  ReadSource,
  Seen,
  Standing,
  TextStatus,
} from '../../types.ts'
import type { Miss } from '../search/index.ts'

/** What is traced: a list of qualities of a thing (*free and open Internet*), or a phrase as it stands. */
export interface TracedSubject {
  kind: 'list' | 'phrase'
  /** The label taken for what was typed, where that stands nowhere itself. */
  taken: string | null
  /** Concepts of the glossary; none for a free phrase. */
  terms: { id: string; label: string }[]
  family: string | null
  /** The thing whose qualities are compared, in each language; empty where the wording is no list. */
  heads: { text: string; language: string }[]
}

/** Something that weakens a text by a named rule (`warning`), or that may, but was not established (`info`). */
export interface TraceFinding {
  rule: 'qualifier-lost' | 'caveat-added' | 'verb-lowered'
  severity: 'warning' | 'info'
  message: string
  /** Who says that it weakens, or who contradicts whom. */
  sources: ReadSource[]
}

/** Words of a sentence as they stand in it. */
export interface Force {
  verb: { id: string; text: string } | null
  addressee: string | null
  caveats: string[]
}

/** The force of one place. */
export interface ForceAt extends Force {
  locator: string | null
}

/** What stayed, was added and moved in a wording, in its own order; joined it is the wording to the last character. */
export interface WordingChange {
  op: 'equal' | 'insert' | 'move'
  text: string
}

/** Words of the earlier text that the later one does not have, and how much may be said of that. */
export interface LostWords {
  text: string
  /** `dropped` by the same body; `not-present` in another body’s text; `not-recorded` where only a phrase is recorded. */
  claim: 'dropped' | 'not-present' | 'not-recorded'
}

/** A wording against the nearest earlier one. */
export interface Comparison {
  document: string
  adopted: string | null
  locator: Locator | null
  quote: string
  sameBody: boolean
  /** Both wordings are known to be whole: none is a recorded phrase that the list may go beyond. */
  firm: boolean
  relation: 'same' | 'changed'
  diff: WordingChange[]
  lost: LostWords[]
  replaced: { from: string; to: string }[]
}

/** One distinct wording of one text, at the first place where it stands; its force as far as all its places share it. */
export interface TracedWording extends Force {
  locator: Locator | null
  status: TextStatus
  seen: Seen | null
  evidence: string | null
  language: string
  quote: string
  start: number
  end: number
  qualities: string[]
  /** Other places of the same text with the same wording. */
  also: (string | null)[]
  /** Where its places do not share one force: that of each place that has any, in reading order. */
  forces: ForceAt[]
  comparison: Comparison | null
  findings: TraceFinding[]
}

export interface TracedText {
  document: DocumentRef
  wordings: TracedWording[]
}

/** A clause that comes back in a later text, with what changed in it. */
export interface ClauseStep extends Force {
  document: string
  title: string
  issuer: string
  adopted: string | null
  mode: AdoptionMode
  /** Only where the mode is inferred. */
  inferred?: true
  locator: Locator | null
  status: TextStatus
  language: string
  quote: string
  start: number
  end: number
  /** Against the step before of the same series, else the likest of the same body, else of any. */
  comparison: {
    document: string
    locator: Locator | null
    sameBody: boolean
    relation: 'same' | 'changed'
    diff: { op: 'equal' | 'insert' | 'delete'; text: string }[]
    changes: ForceChange[]
  } | null
  findings: TraceFinding[]
}

/** A change in what carries the force of a clause. */
export interface ForceChange {
  kind: 'verb' | 'addressee' | 'caveat-added' | 'caveat-dropped'
  from: string | null
  to: string | null
}

export interface TraceAnswer {
  query: string
  /** How abbreviations of the query are written out. */
  notes: string[]
  corpus: string
  language: string
  subject: TracedSubject
  summary: {
    texts: number
    wordings: number
    issuers: string[]
    first: CitationRef | null
    firstByConsensus: CitationRef | null
    /** Adopted without a vote, which is not said to be consensus. */
    firstWithoutVote: CitationRef | null
    lastWithoutVote: CitationRef | null
    latest: CitationRef | null
    regressions: number
    /** Places where the words stand apart. */
    toConfirm: number
    /** More passages have the words than are traced. */
    truncated: boolean
  }
  /** Texts by date: the first, then the latest ones. */
  texts: TracedText[]
  textsLeftOut: number
  /** Only where a state was asked about: its part in every text, those left out too. */
  state?: AskedParts
  /** Clauses of full texts that came back, those that changed most in force first. */
  clauses: {
    steps: ClauseStep[]
    /** Only where it lost or found consensus between the texts in which it came back. */
    standing?: Standing
  }[]
  clausesLeftOut: number
  /** Uses that make no step. */
  apart: { reported: CitationRef[]; notAdopted: CitationRef[]; undated: CitationRef[] }
  near: { id: string; label: string }[]
  /** Where nothing is found: what the phrase and each of its words have alone. */
  miss: Miss | null
  searched: { documents: number; official: number; copies: number; latest: string | null }
  /** Bodies of the texts, each with the date of its oldest text in the library: earlier ones were not searched. */
  heldFrom: { issuer: string; adopted: string }[]
}
