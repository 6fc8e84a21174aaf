/**
 * The vocabulary of the project. Types only: no code, no imports.
 *
 * Offsets are UTF-16 code units, end exclusive. Languages are BCP 47, lower case (`en`, `fr`).
 * Dates are as precise as they are known (`2018`, `2018-05`, `2018-05-16`) or an interval of two of these
 * (`2016-10/2019`, open on one side as `../2015-03`): the level-1 subset of ISO 8601-2 (EDTF) that we need.
 */

// ---------------------------------------------------------------- adoption: who agreed

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
}

// ---------------------------------------------------------------- documents and their passages

/** What we hold of a document's text. */
export type TextKind = 'official' | 'copy' | 'digest' | 'listed'

export type DocumentKind =
  | 'joint-statement'
  | 'country-statement'
  | 'chair-statement'
  | 'declaration'
  | 'founding-declaration'
  | 'agenda'
  | 'guiding-principles'
  | 'terms-of-reference'
  | 'programme-of-action'
  | 'resolution'
  | 'working-group-output'
  | 'report'
  | 'consultation-summary'
  | 'other'

/** Facts about one document in one language: the front matter of a corpus file. */
export interface DocumentHeader {
  /** Stable id; for a United Nations document its symbol (`A/RES/77/211`, `A/RES/75/290 A`). */
  id: string
  symbol: string | null
  title: string
  kind: DocumentKind
  issuer: string
  adopted: string | null
  language: string
  /** Where the official text is published. */
  source: string | null
  /** Other addresses of the same text, in order of preference. */
  copies: string[]
  text: TextKind
  /** What of it was actually read, in our words; null where nothing was. */
  read: string | null
  themes: string[]
  adoption: Adoption
  /** Who drafted or led, in our words. */
  lead: string | null
  /** Who chaired the issuing body. */
  chair: string | null
  /** Sources of these facts. */
  evidence: string[]
  notes: string | null
  /** Subject headings the source itself carries. */
  subjects: string[]
  /** sha256 (hex) of the original bytes: of the kept original of an import, or of a known original of a listed document. */
  sha256: string | null
  /** Name of the kept original in the library's `originals/`. */
  original: string | null
  /** Front matter of a foreign file that has no place above, kept as it was. */
  extra: Record<string, unknown>
}

export type LocatorKind =
  | 'component'
  | 'annex'
  | 'part'
  | 'preamble'
  | 'paragraph'
  | 'item'
  | 'recommendation'
  | 'call'
  | 'commitment'
  | 'heading'
  | 'note'

export interface LocatorStep {
  kind: LocatorKind
  /** As printed or counted, without brackets: `12`, `b`, `3 bis`, `I`; for a heading its words; for `annex` alone the empty string. */
  number: string
}

/** A place in a document. Unique per document and language. */
export interface Locator {
  /** `OP12(b)`, `PP3`, `¶3`, `12`, `rec. 3`, `call (c)`, `annex I, 12(b)`, `mission statement`. */
  label: string
  /** Printed in the text (true) or counted by us (false). */
  printed: boolean
  path: LocatorStep[]
}

/** How a short phrase of a digest was seen. */
export type Seen = 'text' | 'quoted' | 'title' | 'translation' | 'announcement' | 'condensed'

/** In a digest: a span of the passage that is the document's own words (without the quotation marks). */
export interface Quotation {
  start: number
  end: number
  seen: Seen
  evidence: string | null
}

export interface Note {
  mark: string
  text: string
  /** Offset in the passage's text where the mark stood. */
  at: number
}

/** One citable paragraph or item. Law 1: a quotation is always `text.slice(start, end)`. */
export interface Passage {
  locator: Locator | null
  /** Plain: no markup, printed number or note marks. In a digest, our own words with the quotations in them. */
  text: string
  /** Headings above it, outermost first. */
  heading: string[]
  notes: Note[]
  /** Digest only; empty in a full text, which is the document's own words throughout. */
  quotations: Quotation[]
  /** First 16 hex digits of the sha256 of the folded text. */
  fingerprint: string
  /** Where it stands in the corpus file, counted from 1 (line, column) and 0 (offset). */
  position: { line: number; column: number; offset: number }
}

/** A document in one language with its passages in document order. */
export interface Document extends DocumentHeader {
  passages: Passage[]
  /** Corpus file, relative to its corpus folder. */
  file: string
}

// ---------------------------------------------------------------- glossary

export type TermKind = 'term' | 'formulation' | 'instrument' | 'operative'

/** Where a label was seen, when it is not in the corpus itself. */
export interface LabelSource {
  document: string | null
  seen: Seen | 'other' | null
  evidence: string | null
  note: string | null
}

export interface Label {
  text: string
  language: string
  /** ISO 3166-1 alpha-2, where the form is a region's. */
  region: string | null
  role: 'entry' | 'variant'
  source: LabelSource | null
  /** Curator's choice, TBX terms: `fullForm`, `abbreviation`, `phrase`. */
  termType: string | null
}

export interface RelatedTerm {
  id: string
  /** Why it is listed, in our words. */
  reason: string | null
}

/** One concept: a file of `glossary/terms/`, whose name is its id. */
export interface Term {
  id: string
  kind: TermKind
  labels: Label[]
  themes: string[]
  /** Ours, short; never a definition posing as agreed. */
  scope: string | null
  related: RelatedTerm[]
  /** Drifting formulations of one idea share a family name. */
  family: string | null
  /** Curator's note, in our words. */
  note: string | null
}

export interface Theme {
  id: string
  title: Record<string, string>
  /** Toolkits the theme feeds. */
  toolkits: string[]
}

// ---------------------------------------------------------------- states

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

// ---------------------------------------------------------------- matches, citations, entries

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
  text: TextKind
  adoption: Adoption
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
}

/** A short pointer to a citation. */
export interface CitationRef {
  id: string
  adopted: string | null
  language: string
  locator: Locator | null
  status: TextStatus
  mode: AdoptionMode
  quote: string
}

export interface EntryAdoption {
  first: CitationRef | null
  firstByConsensus: CitationRef | null
  latest: CitationRef | null
  widest: AdoptionMode | null
  documents: number
  citations: number
  toConfirm: number
  /** Citations that are only reported (a notice, a shortened list). */
  reported: number
  /** Citations of texts that nobody adopted. */
  notAdopted: number
}

export type MatchKind = 'exact' | 'inflected' | 'variant' | 'translation' | 'fuzzy' | 'partial'

export type StatePosition = 'endorsed' | 'by-consensus' | 'member' | 'not-member' | 'unknown'

export interface Entry {
  term: Term
  match: { kind: MatchKind; label: string }
  adoption: EntryAdoption
  citations: Citation[]
  /** Other wordings of the same idea, as curators grouped them; by id. */
  family: { id: string; label: string }[]
  state: {
    country: string
    name: string
    documents: { id: string; position: StatePosition; note: string | null }[]
  } | null
}

// ---------------------------------------------------------------- toolkits and briefs

export type Force = 'concern' | 'call' | 'commitment' | 'principle'

/** `[@2018-internet-censorship ¶1 “in the name of security”]` */
export interface ToolkitCitation {
  document: string
  /** Label as written; null for a place unknown (`—`). */
  locator: string | null
  phrase: string
  line: number
}

export interface ToolkitPoint {
  say: string
  force: Force | null
  cites: ToolkitCitation[]
  line: number
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
  background: string[]
  points: ToolkitPoint[]
  resources: Resource[]
  file: string
}

export interface BriefPoint {
  say: string
  agreed: Citation[]
  force: Force | null
  reach: { foc: boolean; un: boolean }
  /** The same concepts in texts of the United Nations, where such texts are in the library. */
  counterparts: Citation[]
}

/** A briefing note as data; every format is drawn from it. */
export interface Brief {
  theme: string
  title: string
  language: string
  edition: { latest: string | null; corpus: string }
  statement: { document: DocumentRef; read: string | null; complete: boolean; command: string | null }
  glance: string[]
  background: string[]
  talkingPoints: BriefPoint[]
  /** Points dropped since no citation of theirs resolves, and whether the statement itself was read. */
  shortfall: { dropped: number; statementRead: boolean }
  terms: { term: Pick<Term, 'id' | 'kind' | 'labels'>; adoption: EntryAdoption }[]
  wording: Citation[]
  references: DocumentRef[]
  resources: Resource[]
  coverage: { unread: DocumentRef[]; notices: Citation[]; unresolved: string[] }
  acknowledgements: string[]
}

// ---------------------------------------------------------------- findings

/** Something to report, with its place; thrown only as a FocError when someone must mend it. */
export interface Finding {
  kind: string
  severity: 'error' | 'warning' | 'info'
  message: string
  place: { file?: string; line?: number; column?: number } | null
  hint: string | null
}
