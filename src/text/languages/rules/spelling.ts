/**
 * What tells whether a word that a line's end divides has a hyphen of its own. Lists have one space between two words, in
 * lower case as written; the empty string where nothing is known.
 */
export interface Spelling {
  /** Words written as one, a string for each first letter: whatever may be told by them, not a dictionary. */
  words: readonly string[]
  /** Words written with a hyphen, and more often so than without. */
  compounds: readonly string[]
  /** Two words of the language that are nowhere written as one are likelier joined by a hyphen (*rights-based*). */
  joinsWords: boolean
  /** Keep the hyphen behind them: *non-State*. */
  before: string
  /** Keep the hyphen before them, behind another word: *-based*, *-il*. */
  behind: string
  /** Words that also begin other words, and stand before no hyphen: *in-valid*. Beside the little words. */
  within: string
  /** Words that keep their hyphen, as a whole; null for none. */
  shape: RegExp | null
}
