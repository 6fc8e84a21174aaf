/** What a word says of the form of a verb: that of a main clause, a participle, or one that may be an infinitive. */
export type VerbForm = 'finite' | 'participle' | 'base'

/** How a language builds the clauses of resolutions and statements. Words are folded, one space between two. */
export interface ClauseRules {
  /**
   * What a word of an operative verb says of its form: *urges* and *urging* are the verb of a sentence also behind *and*,
   * *urge* may be an infinitive. null where all forms that are listed are finite.
   */
  verbForm: ((surface: string) => VerbForm) | null
  /** A modifier may stand behind its verb: *demande instamment*. */
  modifiersBehind: boolean
  /** A word behind what looks like a verb that makes it a noun: *of* in *requests of*. */
  nounSign: string
  /** May stand between a verb and whom it speaks to, beside little words: *all*, *relevant*. */
  beforeAddressee: string
  /** Words behind which nobody is addressed: *their* in *in their countries of origin*. */
  possessives: string
}
