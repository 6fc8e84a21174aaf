/**
 * Words whose loss gives something away. Folded; single words with one space between two, phrases one by one.
 * Empty where a language has none.
 */
export interface StakeWords {
  /** The last words of a reference to law (*international human rights **law***), and names of binding texts (*Charter*). */
  law: string
  /** Before them a word of `law` is none: *law **enforcement***, *droit **à** la vie privée*. */
  noLawBefore: string
  /** Say of law that it binds more than one State: *international*. */
  international: string
  /** Rights and freedoms. */
  rights: string
  /** How many are meant: *all*, *every*, *full*. */
  quantifiers: string
  /** Who has a right, or is protected: *everyone*, *women*. */
  holders: string
  /** Holders that leave nobody out, or hardly anybody: *everyone*, *persons*. */
  everybody: string
  /** Begin a clause that protects somebody: *while respecting*, *without discrimination*. */
  safeguards: readonly string[]
  /** Where, when and in what a clause holds: *offline*, *at all levels*. */
  scopes: readonly string[]
  /** Put before a duty, make it an attempt: *seek to*, *consider*. */
  hedges: readonly string[]
  /** Say of something that it cannot be done without: *essential*, *vital*. */
  indispensable: string
  /** Behind an operative verb they say in what spirit: *with appreciation*, *with grave concern*. */
  spirits: readonly string[]
  /** Stand before the number of a session by which something is due: *no later than*. */
  deadlines: readonly string[]
  /** Verbs of a duty that is done or not: *end*, *refrain*, *ensure*. One of `soft` in the place of one asks for less. */
  firm: string
  /** Verbs that deny the one behind them: *refrain from limiting*. */
  deniers: string
  /** Verbs of a duty that can be done a little: *limit*, *reduce*, *promote*. */
  soft: string
  /** Stand right before the verb of a duty: *to*, *de*. */
  beforeDuty: string
  /** Beside an operative verb they only say that there was one before it: *also*, *further*. */
  sequence: string
  /** Join a further member to a list, beside *and*: *as well as*. */
  joins: readonly string[]
  /** Begin words that leave it open how far a clause holds: *within the limits*. */
  caveats: readonly string[]
  /** With a word of `discretion` behind them, put in, they leave it to somebody whether a clause holds: *as* they see fit. */
  conditionals: string
  /** What somebody has to judge: as deemed *necessary*. */
  discretion: string
  /** Say which one is meant and not what it is like: the *same*, the *remaining* ones. They are no quality. */
  pointing: string
  /** Behind *in accordance with* and its like they leave a clause to each State: *national*, *priorities*. */
  restrictors: string
  /** A number before it is that of a session. */
  session: string
  /** What an ordinal number looks like, written out or not: *ninth*, *79th*. */
  ordinal: RegExp
}
