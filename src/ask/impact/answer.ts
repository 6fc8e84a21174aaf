import type {
  AdoptionMode,
  AskedParts,
  CheckFinding,
  CheckSpan,
  Citation,
  CitationRef,
  DocumentRef,
  Force,
  Term,
} from '../../types.ts'

/**
 * What a stretch of the new text does with the texts before it: it has their words (`repeats`), has them otherwise or puts
 * pieces of several together (`changes`), or says what none of them says (`introduces`).
 */
export type StretchRelation = 'repeats' | 'changes' | 'introduces'

/** A stretch of the document's own words, put to earlier texts. Offsets are into its passage. */
export interface ImpactStretch
  extends Pick<
    CheckSpan,
    'verdict' | 'start' | 'end' | 'similarity' | 'precedents' | 'pieces' | 'texts' | 'diff' | 'closest'
  > {
  relation: StretchRelation
  locator: Citation['locator']
  status: Citation['status']
  quote: string
  findings: Omit<CheckFinding, 'paragraph' | 'choice'>[]
}

/** What the document does to a concept of the glossary. */
export interface ImpactConcept {
  term: Pick<Term, 'id' | 'kind' | 'labels'>
  /** Its best use in the document that is asked about. */
  here: CitationRef
  /** Confirmed uses in the document. */
  uses: number
  /** No other agreed text held has it earlier, or at a time that is not known. */
  introduced: boolean
  /** The latest use before, where this document's is later than all others. */
  moreRecentThan: CitationRef | null
  /** The widest adoption of all others, where this document's is wider. */
  widerThan: AdoptionMode | null
}

/** How an agreed wording of a talking point meets the document. */
export type TouchKind = 'rests-on-it' | 'same-words' | 'same-concept' | 'changed-words'

/** An agreed wording under a talking point, and what the document has of it. */
export interface Touch {
  kind: TouchKind
  /** What the point rests on now. */
  agreed: Citation
  /** The document's words. */
  here: Citation
  /** 0 to 1; 1 for all kinds but `changed-words`. */
  similarity: number
  /** The document is certainly later than the text that the point cites. */
  moreRecent: boolean
  /** It was adopted more widely. */
  wider: boolean
  /** It is of the same body, and was adopted less widely. */
  narrower: boolean
  /** It comes from a body that the point does not cite yet. */
  otherBody: boolean
}

export interface TouchedPoint {
  /** Counted from 1 in the toolkit's file. */
  number: number
  say: string
  force: Force | null
  touches: Touch[]
}

export interface TouchedBrief {
  theme: string
  language: string
  title: string
  /** Talking points of the toolkit, touched or not. */
  points: number
  touched: TouchedPoint[]
}

export interface ImpactAnswer {
  document: DocumentRef
  /** Only where a state was asked about: its part in the document. That in earlier texts stands with each precedent. */
  state?: AskedParts
  corpus: string
  /**
   * Somebody adopted it: else it changes nothing of what is agreed, and no wording of it counts as more recent or wider.
   */
  agreed: boolean
  /** What of it was put to earlier texts: its whole text, or only the phrases recorded from it. */
  compared: { whole: boolean; passages: number; phrases: number; reported: number }
  /** Agreed texts of its language that are certainly earlier, and those left aside since they are not. */
  earlier: { documents: number; official: number; copies: number; aside: number; latest: string | null }
  /** Stretches in the order of the document. */
  stretches: ImpactStretch[]
  /** Shares of the words compared. */
  shares: { repeats: number; changes: number; introduces: number }
  /** Introduced first, then adopted more widely, then worded more recently, then the others; by id. */
  concepts: ImpactConcept[]
  /** Uses that are only reported, which change nothing. */
  reported: { term: string; here: CitationRef }[]
  /** Briefs with a point that is touched, by theme and language. */
  briefs: TouchedBrief[]
  /** Briefs looked through. */
  briefsRead: number
}
