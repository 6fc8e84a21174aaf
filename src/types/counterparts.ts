// The same words and paragraphs in another language.

import type { DocumentRef, TextStatus } from './citations.ts'
import type { Locator } from './documents.ts'

/**
 * The same words in another language. `parallel`: they stand in the text of the same document in that language, at the same
 * place or as its recorded wording; `ours`: our working translation, which nobody agreed to.
 */
export interface Twin {
  language: string
  quote: string
  basis: 'parallel' | 'ours'
}

/** What proves a pair of paragraphs in two languages: numbers and order of both texts, their words, or both. */
export type PairBasis = 'place' | 'words' | 'both'

/**
 * Why a pair is not proved. `place-only`: paired by its place alone, in texts whose places do not tally. `words-unsure`:
 * the words are alike, but nearly as alike elsewhere. `words-differ`: the number is the same, but the words speak against
 * it. `numbers-differ`: the words are sure, but the number speaks against them. `no-counterpart`: none was found.
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
