/** What is said in two ways and means the same: no change, whichever stands in a draft. */
export interface SameWords {
  /**
   * Groups of words that stand for one another, as written, the fullest first. One in capitals is an abbreviation: it counts only
   * in capitals, and the full name may have it behind it in brackets.
   */
  groups: readonly (readonly string[])[]
  /** The words of whole numbers from nought on, by their number; several forms of one apart by a stroke. */
  cardinals: readonly string[]
  /** The same of places in an order: first, second; the first one is empty. */
  ordinals: readonly string[]
  /** What stands behind the figures of such a place: *80th*. */
  endings: readonly string[]
}
