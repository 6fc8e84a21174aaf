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
  /** How it calls upon somebody; null where only the phrases of `glossary/wording/addressees.yaml` are known. */
  calls: CallRules | null
}

/** What those who are called upon are, as a compilation puts them in order; `others` are counted one by one. */
export type PartyNames = 'states' | 'business' | 'united-nations' | 'stakeholders' | 'others'

/** Words, folded, by which a sentence calls upon somebody or says what somebody must do; lists are words with spaces between. */
export interface CallRules {
  /** Names beside those of `glossary/wording/addressees.yaml`, each a phrase. */
  parties: Record<PartyNames, readonly string[]>
  /** The list of those called upon ends here: *to*, *that*, *in*. */
  ends: string
  /** What begins an infinitive, where that is no word of `ends`: *à*, *de*; and what it then looks like. */
  infinitive: { signs: string; form: RegExp } | null
  /** Behind these a word names nobody until the next comma or *and*: *on*, *for*. */
  aside: string
  /** Of such words before *as*, which goes on: *as well as*. */
  goesOn: string
  /** Duties, which those have who are named behind them or before a form of *to have*. */
  duties: string
  has: string
  /** *Must*, *shall*, *should*: what stands behind a name makes it called upon. */
  musts: string
  /** Words behind a verb that begin what somebody is to do: *recommends that*. */
  that: string
  /** Words for which somebody is needed to do something: *need for*. */
  needs: readonly string[]
  /** Who speaks for itself, and what the next word looks like where it binds itself: *we will*. */
  we: { words: string; binds: RegExp }
}
