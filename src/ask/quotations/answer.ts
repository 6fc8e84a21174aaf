import type { Citation, DiffPart, Locator } from '../../types.ts'

/**
 * What is known of quoted words. `stands`: in the text and at the place that were named, or, where none was, in some text.
 * `other-place`: in the named text, and not at the named place. `other-text`: not in the named text, but in another.
 * `differs`: these words are not there, but others that are near. `our-summary`: they are our own words on a paragraph.
 * `not-found`: nothing that is held has them. `cannot-be-told`: of the named text only a few phrases are held, or none.
 */
export type QuotationVerdict =
  | 'stands'
  | 'other-place'
  | 'other-text'
  | 'differs'
  | 'our-summary'
  | 'not-found'
  | 'cannot-be-told'

export interface CheckedQuotation {
  /** Offsets into the text, UTF-16 units, end exclusive. */
  start: number
  end: number
  words: string
  /** What the text says the words are from; null where it does not say. */
  claimed: { document: string; place: string | null } | null
  verdict: QuotationVerdict
  /** Of words that stand somewhere: whether every letter, mark and capital is the same. */
  exact: boolean
  /** Where the words stand, the named text first. */
  found: Citation[]
  /** Of `differs`: what stands there, and how it leads to the words that were given. */
  nearest: { citation: Citation; diff: DiffPart[] } | null
}

export interface CheckedPlace {
  start: number
  end: number
  written: string
  document: string
  place: string
  /** `cannot-be-told`: the whole text is not held. */
  verdict: 'there' | 'not-there' | 'cannot-be-told'
  locator: Locator | null
  /** Of a place that is not there: which there are. */
  why: string | null
}

export interface CheckedDocument {
  start: number
  end: number
  written: string
  document: string | null
  verdict: 'held' | 'not-held' | 'no-such-text'
  why: string | null
}

/** What a text quotes and cites, held against the library. */
export interface QuotationsAnswer {
  corpus: string
  quotations: CheckedQuotation[]
  places: CheckedPlace[]
  documents: CheckedDocument[]
  /** Quotations of one word, which prove nothing, and those beyond the most that are looked at. */
  leftOut: { ofOneWord: number; beyond: number }
  searched: { documents: number; official: number; copies: number; latest: string | null }
}
