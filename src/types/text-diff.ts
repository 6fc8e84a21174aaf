// Two editions of a text beside each other.

import type { ShownNames } from './adoption.ts'
import type { DiffPart } from './check.ts'
import type { DocumentRef } from './citations.ts'
import type { Locator } from './documents.ts'
import type { Finding } from './findings.ts'
import type { StatePosition } from './state-parts.ts'

/** One of the two texts: a document of the library, or a draft from a file. */
export interface DiffSide {
  /** Null for a draft. */
  document: DocumentRef | null
  /** Null for a document of the library. */
  file: string | null
  title: string
  language: string
  paragraphs: number
}

/** A paragraph of one of the texts. */
export interface DiffPlace {
  /** Counted from 1. */
  number: number
  locator: Locator | null
  text: string
}

/**
 * What became of a paragraph. `same`: word for word. `joined`: of the older text, its words are in a paragraph that follows
 * another. `divided`: of the newer text, its words were in a paragraph that another follows.
 */
export type DiffKind = 'same' | 'reworded' | 'joined' | 'divided' | 'lost' | 'new'

/** What a change of words does to what was agreed; `changed` where no rule says which of the two is stronger. */
export type DiffEffect = 'weaker' | 'stronger' | 'changed'

/** Words of a paragraph; offsets are UTF-16 units into its text, end exclusive, and `text` is cut there. */
export interface DiffWords {
  start: number
  end: number
  text: string
}

/** A finding of `foc check`, with the older text as what was agreed and the newer one as the draft; for `stronger` the other way round. */
export interface DiffFinding {
  rule: string
  severity: Finding['severity']
  effect: DiffEffect
  message: string
  /** What the rule rests on. */
  source: string
  /** Words of the older paragraph that the finding is about; null where it had none. */
  before: DiffWords | null
  /** Words of the newer paragraph. */
  after: DiffWords | null
}

/** A paragraph of the one text with its counterpart in the other. */
export interface DiffParagraph {
  kind: DiffKind
  /** It stands elsewhere among the paragraphs that both texts have. */
  moved: boolean
  /** 0 to 1; null where there is no pair. */
  likeness: number | null
  /** In the older text; of a divided paragraph the one that had its words; null for a new one. */
  before: DiffPlace | null
  /** In the newer text; of a joined paragraph the one that has its words; null for one that is lost. */
  after: DiffPlace | null
  /** Of a reworded pair: from the older words to the newer. */
  diff: DiffPart[] | null
  /** In the order of the text. */
  findings: DiffFinding[]
}

/** A state that is recorded otherwise in the two votes. */
export interface ChangedVote {
  state: string
  from: StatePosition
  to: StatePosition
}

export interface TextDiff {
  language: string
  /** The older text: the one that was named first. */
  before: DiffSide
  after: DiffSide
  /** The text named first is dated later than the other. */
  reversed: boolean
  counts: {
    /** Findings that are errors or warnings. */
    weaker: number
    stronger: number
    changed: number
    /** Other findings. */
    notes: number
    /** Paragraphs by what became of them; each counts once. */
    paragraphs: { [K in DiffKind]: number }
    moved: number
  }
  /** Null where one of the two has no record of how each state voted. */
  votes: { changed: ChangedVote[]; names: ShownNames } | null
  /** In the order of the newer text; what is lost or joined stands where it stood. */
  paragraphs: DiffParagraph[]
  /** What was not compared, and how a draft was read. */
  notes: string[]
}
