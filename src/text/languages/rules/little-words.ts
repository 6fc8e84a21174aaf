/**
 * Short lists of words of one language. Folded as tokens are (`abbreviations` apart), one space between two; the empty
 * string where the language has none.
 */
export interface LittleWords {
  /** Carry grammar, not a concept. */
  little: string
  /** Articles: behind *and*, one begins a new phrase. */
  articles: string
  /** Join the members of a list: *and*, *or*. */
  coordinators: string
  /** The coordinators that offer a choice: *or*. */
  alternatives: string
  /** Begin a phrase that can be read by itself: *and*, *but*, *who*. */
  openers: string
  /** Part of the next word when a hyphen joins them: *non-State* is not *State*. */
  prefixes: string
  /** Beginnings of words, in pairs: either makes another word of the same rest, *mis-* and *dis-* of *information*. */
  contraries: string
  /** Written with a full stop that ends no sentence. Lower case with their accents, without the last full stop. */
  abbreviations: string
}
