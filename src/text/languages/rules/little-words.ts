/**
 * Short lists of words of one language. Folded as tokens are (`abbreviations` apart), one space between two; the empty
 * string where the language has none.
 */
export interface LittleWords {
  /** Carry grammar, not a concept. */
  little: string
  /** Behind *and* they begin a phrase of its own. */
  articles: string
  /** Join the members of a list: *and*, *or*. */
  coordinators: string
  /** Those of the coordinators that offer a choice: *or*. */
  alternatives: string
  /** Begin a phrase that can be read by itself: *and*, *but*, *who*. */
  openers: string
  /** Before a hyphen, a part of the next word: *non-State* is not *State*. */
  prefixes: string
  /** Written with a full stop that ends no sentence. Lower case with their accents, without the last full stop. */
  abbreviations: string
}
