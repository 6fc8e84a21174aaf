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
  /** Only where no source says it of this text: the mode follows from what a source says of several. */
  inferred?: true
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
  /** Only where the text at `source` is in another language than these facts. */
  sourceLanguage?: string
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
  /** Curator's choices, TBX-Basic terms; absent where none was made. */
  partOfSpeech?: string
  gender?: string
  status?: 'preferred' | 'admitted' | 'superseded' | 'deprecated'
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
  /** Ids of wider concepts, where a curator named them; never in a circle. */
  broader?: string[]
  /** Who answers for the concept, and since when. */
  curated?: { by: string; date: string | null }
}

/** A concept with what stands behind it: exports write it. */
export interface TermRecord {
  term: Term
  adoption: EntryAdoption
  /** The best first. */
  citations: Citation[]
}

/** Paragraphs of one document that say the same in two languages. */
export interface TranslationUnit {
  left: TranslationSide
  right: TranslationSide
  by: PairBasis
}

export interface TranslationSide {
  document: DocumentRef
  /** Of each paragraph: translators join and part them. */
  locators: (Locator | null)[]
  text: string
}

/** A termbase of the user’s own, laid over ours: a file of the library’s `terms/`. Never agreed language. */
export interface OwnTermbase {
  /** Name of its file, without the ending. */
  id: string
  /** Who answers for it, and the day it was taken in. */
  owner: string
  date: string
  /** Name of the file it was read from. */
  source: string
  terms: Term[]
}

/** A concept of such a termbase as answers show it: its labels are those that ours does not have. */
export interface OwnEntry extends Omit<OwnTermbase, 'id' | 'terms'> {
  termbase: string
  /** Id of our concept that it speaks of, where there is one. */
  on: string | null
  term: Term
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
  /** Only where the text at `source` is in another language. */
  sourceLanguage?: string
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
  /** Only where another language was asked for; null where the document is not held whole in it. */
  counterpart?: Counterpart | null
}

/** What proves a pair of paragraphs in two languages: numbers and order of both texts, their words, or both. */
export type PairBasis = 'place' | 'words' | 'both'

/**
 * Why a pair is not proved. `place-only`: paired by its place alone, in texts whose places do not tally. `words-unsure`:
 * the words are alike, but nearly as alike elsewhere. `words-differ`: the number is the same, but the words speak against it.
 * `numbers-differ`: the words are sure, but the number speaks against them. `no-counterpart`: none was found.
 */
export type PairDoubt = 'place-only' | 'words-unsure' | 'words-differ' | 'numbers-differ' | 'no-counterpart'

/** The paragraphs of another language that say what a cited one says; none where no counterpart was found. */
export interface Counterpart {
  document: DocumentRef
  status: TextStatus
  proved: boolean
  by: PairBasis | null
  doubt: PairDoubt | null
  /**
   * `matches`: uses of the cited concept in `text`. `inferred`: words there that translations prove to stand for it, where
   * no label of it is met in a proved paragraph; absent where nothing proves any.
   */
  passages: {
    locator: Locator | null
    text: string
    matches: { start: number; end: number; confirmed: boolean }[]
    inferred?: { start: number; end: number }[]
  }[]
}

/** What a citation is made from: a document, and the place in it that is cited, null for the whole. */
export interface CitedPlace {
  document: DocumentRef
  locator: Locator | null
}

/** A short pointer to a citation. */
export interface CitationRef {
  id: string
  adopted: string | null
  language: string
  locator: Locator | null
  status: TextStatus
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

/** `own`: by a label of the user’s own termbase, which no text is matched with. */
export type MatchKind = 'exact' | 'inflected' | 'variant' | 'translation' | 'fuzzy' | 'partial' | 'own'

export type StatePosition = 'endorsed' | 'by-consensus' | 'member' | 'not-member' | 'unknown'

export interface Entry {
  term: Term
  match: { kind: MatchKind; label: string }
  adoption: EntryAdoption
  /** Where no use is by consensus: the first of a text adopted without a vote, which is not said to be consensus. */
  firstWithoutVote: CitationRef | null
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

/** Who added to a toolkit in a library of their own, and on which day. */
export interface AddedBy {
  name: string
  date: string
}

/** A file of a library's `toolkits/`: what a user adds to one of ours. */
export interface OwnToolkit {
  /** Of the toolkit it adds to. */
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
  /** What of the statement was read, and what its adoption rests on, in the language of the toolkit; null: as the corpus says. */
  read: string | null
  basis: string | null
  background: string[]
  points: ToolkitPoint[]
  care: ToolkitCare[]
  resources: Resource[]
  file: string
}

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

/** A briefing note as data; every format is drawn from it. */
export interface Brief {
  theme: string
  title: string
  language: string
  edition: { latest: string | null; corpus: string }
  statement: { document: DocumentRef; read: string | null; complete: boolean; command: string | null }
  glance: string[]
  background: string[]
  /** In the order of their use: positions, answers, asks; within it as the toolkit has them, then those added. */
  talkingPoints: BriefPoint[]
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

/** The part of a citation by which editions are compared. */
export type EditionSource = Pick<Citation, 'locator' | 'status' | 'quote' | 'language'> & {
  document: Pick<DocumentRef, 'id' | 'adopted'> & { adoption: Pick<Adoption, 'mode'> }
}

/** What of an edition of a brief is compared with another: a brief is one. */
export interface Edition {
  theme: string
  title: string
  language: string
  edition: Brief['edition']
  talkingPoints: { say: string; agreed: EditionSource[]; counterparts: EditionSource[] }[]
  terms: {
    term: { id: string; labels: Pick<Label, 'text' | 'language' | 'role'>[] }
    adoption: Pick<EntryAdoption, 'widest' | 'documents' | 'latest'>
  }[]
  wording: EditionSource[]
  references: (Pick<DocumentRef, 'id' | 'language' | 'title' | 'adopted' | 'text'> & {
    adoption: Pick<Adoption, 'mode'>
  })[]
}

/** Why something is better or worse sourced than before, or superseded. */
export type SourceChange =
  /** The same words, from another kind of text. */
  | { kind: 'status'; from: CitationRef; to: CitationRef }
  /** The same words, whose place is known now or is not any more. */
  | { kind: 'place'; from: CitationRef; to: CitationRef }
  /** The widest adoption. */
  | { kind: 'adoption'; from: AdoptionMode; to: AdoptionMode }
  | { kind: 'sources'; added: CitationRef[]; dropped: CitationRef[] }
  /** How many documents have a concept. */
  | { kind: 'documents'; from: number; to: number }
  /** What is held of a document. */
  | { kind: 'text'; from: TextKind; to: TextKind }
  /** The newest text is a later one. */
  | { kind: 'recency'; from: CitationRef; to: CitationRef }

export type EditionChangeKind = 'added' | 'dropped' | 'reworded' | 'better-sourced' | 'worse-sourced' | 'superseded'

export interface EditionChange {
  part: 'point' | 'term' | 'wording' | 'reference'
  change: EditionChangeKind
  /** What a point says, a label, a quotation, or the title of a document. */
  name: string
  /** Of the name. */
  language: string
  /** Of a term or a document: its id. */
  id: string | null
  /** Of a reworded point: what it said. */
  before: string | null
  /** What words stand in, added or dropped; none for parts that are no words of one text. */
  source: CitationRef | null
  reasons: SourceChange[]
}

/** What changed from one edition of a brief to another. */
export interface EditionDiff {
  theme: string
  language: string
  title: string
  old: Brief['edition']
  new: Brief['edition']
  /** Points, terms, wording, then references; each in the order of the new edition, what was dropped last. */
  changes: EditionChange[]
}

// ---------------------------------------------------------------- the words of a sentence

/** A publication that says something of words, and what of it was really read. */
export interface ReadSource {
  publication: string
  address: string
  page: string | null
  read: string
}

/** An order of verbs by strength that a publication gives: a file of `glossary/verbs/`, whose name is its id. */
export interface VerbLadder {
  id: string
  title: string
  language: string
  /** Bodies it speaks of: what their names begin with. */
  issuers: string[]
  /** Ids of verbs, weakest first. Verbs of different chains are not ranked. */
  chains: string[][]
  source: ReadSource
  note: string | null
}

/** A phrase in all its forms, by language. */
export interface PhraseForms {
  id: string
  /** The weakening rule whose source names it. */
  rule: WeakeningRule['id'] | null
  forms: Record<string, string[]>
}

/** When a later text of the same body counts as weaker, and who says so; null where the ladder that applies does. */
export interface WeakeningRule {
  id: 'qualifier-lost' | 'caveat-added' | 'verb-lowered'
  says: string
  source: ReadSource | null
}

/** What is known of the words that carry the force of a sentence: `glossary/wording/` and `glossary/verbs/`. */
export interface SentenceWords {
  verbs: PhraseForms[]
  /** Words that may stand beside a verb, and subjects it may follow; by language. */
  modifiers: Record<string, string[]>
  subjects: Record<string, string[]>
  addressees: PhraseForms[]
  caveats: PhraseForms[]
  /** Words with which a clause goes on to a condition, those of obligation and leave, and those that negate. */
  conditions: PhraseForms[]
  modals: PhraseForms[]
  negations: PhraseForms[]
  rules: WeakeningRule[]
  ladders: VerbLadder[]
}

// ---------------------------------------------------------------- a draft put to what was agreed

/** What stands behind a stretch of a draft, strongest first. */
export type Verdict = 'verbatim' | 'near' | 'recombined' | 'term' | 'no-precedent'

/** A run of words that two texts share, or that only the draft (`insert`) or the agreed text (`delete`) has. */
export interface DiffPart {
  op: 'equal' | 'insert' | 'delete'
  text: string
}

/** An agreed wording beside a stretch of a draft. */
export interface Precedent extends Citation {
  /** 0 to 1: weight of the words in common against that of all words of both (Dice). */
  similarity: number
  /** The agreed sentence begins before these words, or goes on after them. */
  begunBefore: boolean
  goesOn: boolean
  /** Other places of the same document that have these words. */
  also: (Locator | null)[]
  /** Of `--state`: what is known of each state's part in it. */
  states: { country: string; position: StatePosition; note: string | null }[] | null
}

/** A stretch of a draft's paragraph; offsets are into the paragraph's text, UTF-16, end exclusive. */
export interface CheckSpan {
  /** Counted from 1 over the whole draft. */
  paragraph: number
  start: number
  end: number
  verdict: Verdict
  /** Of the best precedent, or of what comes closest where there is none; 0 where nothing does. */
  similarity: number
  /** Best first; of `recombined` one for each piece, in the order of the draft; empty where there is none. */
  precedents: Precedent[]
  /** Of `recombined`: the stretch of the draft that each precedent stands behind; null for other verdicts. */
  pieces: { start: number; end: number }[] | null
  /** Documents that have the wording of the first precedent word for word. */
  texts: number
  /** From the agreed words of the first precedent to the draft's; null where the verdict is no comparison. */
  diff: DiffPart[] | null
  /** What comes closest, where nobody agreed the words. */
  closest: Precedent | null
  /** Of `--alternatives`: other agreed wordings of the same idea; null where that was not asked. */
  alternatives: Alternative[] | null
  /** In a live draft: the choice at a bracket with which it was read; absent where every bracket has its first. */
  choice?: DraftChoice
}

/** A wording in the brackets of a live draft; empty where the bracket is left out. */
export interface DraftChoice {
  text: string
  /** Delegation that proposes it, as the draft has it. */
  by: string | null
}

/** An agreed wording that could stand in another's place, with who agreed it. */
export interface Alternative {
  wording: string
  /** Curators call them one idea (`family`), or they are alike (`passage`). */
  kind: 'family' | 'passage'
  /** 0 to 1, to the wording asked about; null where curators say so and nothing was compared. */
  similarity: number | null
  /** Documents that have this wording. */
  texts: number
  /** Widest adoption first, then newest. */
  citations: Citation[]
}

export interface CheckFinding {
  rule: string
  severity: Finding['severity']
  paragraph: number
  start: number
  end: number
  message: string
  /** What the rule rests on: a named source, or a rule of ours. */
  source: string
  /** The agreed text it is about. */
  place: { id: string; language: string; locator: Locator | null } | null
  /** As of a span. */
  choice?: DraftChoice
}

export interface CheckParagraph {
  /** Counted from 1. */
  number: number
  /** The draft's own number. */
  locator: Locator | null
  text: string
}

/** A draft put to the agreed texts of a library. */
export interface CheckAnswer {
  draft: { file: string; title: string | null; language: string; paragraphs: number }
  corpus: string
  searched: { documents: number; passages: number; languages: string[]; latest: string | null }
  /** Documents that are the draft itself: no precedents of their own words. With why. */
  excluded: { id: string; language: string; why: string }[]
  paragraphs: CheckParagraph[]
  spans: CheckSpan[]
  findings: CheckFinding[]
  /** Shares of the draft's words. */
  coverage: { verbatim: number; near: number; recombined: number; term: number; noPrecedent: number }
  notes: string[]
}

/** Why something reported does not count against a gate: an earlier run reported it, or a person waived it. */
export interface Acceptance {
  by: 'baseline' | 'waiver'
  /** Of a waiver: as its file says. */
  reason: string | null
  /** Of a waiver: its last day. */
  expires: string | null
}

/** One entry of a waiver file: what it accepts, why, and until when. */
export interface Waiver {
  /** A rule of findings, or a verdict. */
  rule: string
  /** Counted number, or the draft’s own label; null for any. */
  paragraph: string | null
  /** Words that what it accepts must hold; null for any. */
  words: string | null
  reason: string
  /** Last day on which it counts. */
  expires: string
}

/** What a `--fail-on` found. */
export interface GateHit {
  /** As asked for: a severity, a rule or a verdict. */
  failOn: string
  paragraph: number
  start: number
  end: number
}

/** A check weighed for CI: what was accepted before, and what stops the run. */
export interface CheckReport extends CheckAnswer {
  spans: (CheckSpan & { accepted: Acceptance | null })[]
  findings: (CheckFinding & { accepted: Acceptance | null })[]
  gate: {
    failOn: string[]
    /** In the order of the draft; empty where nothing stops. */
    met: GateHit[]
    /** An earlier check was given to compare with. */
    baseline: boolean
    waivers: (Waiver & { state: 'used' | 'unused' | 'expired' })[]
  }
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
