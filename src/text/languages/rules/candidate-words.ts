/**
 * Words of one language that are no part of a new term, folded, one space between two. The little words come on top. Written
 * by hand for this tool: no list of frequent words under a licence we may ship was at hand.
 */
export interface CandidateWords {
  /** May stand once inside a term: *rights of the child*, *access to information*. */
  linking: string
  /** May stand inside a set phrase only: *safe, open and secure*. */
  joining: string
  /**
   * Carry no subject: numbers, days, adverbs, auxiliaries, and the verbs with which resolutions and statements speak.
   * Nothing that is proposed has one of them.
   */
  filler: string
}
