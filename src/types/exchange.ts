// What is given to other tools.

import type { Citation, DocumentRef } from './citations.ts'
import type { PairBasis } from './counterparts.ts'
import type { Locator } from './documents.ts'
import type { EntryAdoption } from './entries.ts'
import type { Term } from './glossary.ts'

/** A concept with what stands behind it: exports write it. */
export interface TermRecord {
  /** Words that people ask with and that lead here: ours, never agreed. */
  asked?: { text: string; language: string }[]
  term: Term
  /** Of the concept, whatever words of whichever language a text has for it. */
  adoption: EntryAdoption
  /** One a label, in the order of `term.labels`: of texts in which its own words stand. */
  labelAdoptions: EntryAdoption[]
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
  /** Places of the paragraphs on this side; several where a translator joined them. */
  locators: (Locator | null)[]
  text: string
}
