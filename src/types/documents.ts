// Documents and their passages.

import type { Adoption } from './adoption.ts'

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
  /**
   * sha256 (hex) of the original bytes: of the original that an import keeps, or of a known original of a listed
   * document.
   */
  sha256: string | null
  /** Name of the original in the library's `originals/`. */
  original: string | null
  /** Only of a text that was imported, by a foc that recorded it. */
  reader?: Reader
  /** Front matter of a foreign file that has no place above, as it was. */
  extra: Record<string, unknown>
}

/** What made an imported text of its original. It says nothing of the document, and stands in no answer. */
export interface Reader {
  /** The format it reads. */
  format: string
  version: number
  /** Facts that the user gave, or the address it was fetched from: the original may say otherwise. */
  given: GivenFact[]
}

export type GivenFact = 'id' | 'language' | 'title' | 'kind' | 'issuer' | 'adopted' | 'adoption' | 'source' | 'themes'

export type LocatorKind =
  | 'component'
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'rule'
  | 'guideline'
  | 'principle'
  | 'conclusion'
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
  /**
   * As printed or counted, without brackets: `12`, `b`, `3 bis`, `I`; for a heading its words; for `annex` alone the
   * empty string.
   */
  number: string
}

/** A place in a document. Unique per document and language. */
export interface Locator {
  /** `OP12(b)`, `PP3`, `¶3`, `12`, `rec. 3`, `call (c)`, `annex I, 12(b)`, `annex, art. 7, 1`, `mission statement`. */
  label: string
  /** Printed in the text (true) or counted by us (false). */
  printed: boolean
  path: LocatorStep[]
}

/** How a short phrase of a digest was seen; `file`: found by a script in a machine-readable copy whose sha256 is recorded. */
export type Seen = 'file' | 'text' | 'quoted' | 'title' | 'translation' | 'announcement' | 'condensed'

/** In a digest: a span of the passage that is the document's own words (without the quotation marks). */
export interface Quotation {
  start: number
  end: number
  seen: Seen
  evidence: string | null
  /** Only of a phrase of a gathered digest that stands in the name of a body (`named`) or in the title of another text. */
  said?: 'named' | 'mentioned'
}

/** What the whole paragraph behind a passage of a gathered digest was found to be: the digest itself cannot show it. */
export interface Measured {
  /** Words of the whole paragraph. */
  words: number
  /** Hundredths of the points that the paragraph has by itself (`match/worth/`). */
  points: number
  /** Where each phrase begins: hundredths of the paragraph's length, in the order of the quotations. */
  starts: number[]
  /** How often the concept of each phrase stands in the paragraph, in the same order; once where it is not told. */
  times?: number[]
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
  /** Only in a gathered digest. */
  measured?: Measured | undefined
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

/** What of the United Nations ships, and until when its texts were looked through. */
export interface Covered {
  /** Sessions of the General Assembly: `74 to 80`. */
  sessions: string
  /** Day of the newest text that was looked through. */
  until: string
  /** What was not looked through, in our words. */
  notCovered: string
}
