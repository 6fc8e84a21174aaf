/**
 * Words that bind, or say what must not be hidden, and those that stand in their place where a text is to promise less.
 * Folded or as written; single words with one space between two, phrases one by one. Empty where a language has none.
 */
export interface BindingWords {
  /** What somebody owes, has promised, settled or set, as a noun, an adjective or a participle: *duty*, *pledge*, *bound*. */
  binds: string
  /** What promises nothing, in the place of other words: *aspiration*, *option*, *encouraged*. */
  hopes: string
  /** What is done wrong, by its name: *aggression*, *torture*, *occupied*. */
  wrongs: string
  /** What gives a say, a control or a remedy: *consent*, *participation*, *redress*. */
  powers: string
  /** The highest, the same, or nothing left out: *utmost*, *equal*, *complete*. */
  degrees: string
  /** What is done or not, as a noun or behind *of* and *by*: *elimination*, *ending*. */
  firmActs: string
  /** What can be done a little, in the same form: *reduction*, *addressing*. */
  softActs: string
  /** That there is no time to lose: *without delay*. */
  urgent: readonly string[]
  /** How often: *annually*. */
  frequency: readonly string[]
  /** How much at least, at most, or until when; one of a group says what the others say. */
  bounds: readonly (readonly string[])[]
  /** Behind the definite article they say that there is only one, or that it comes first: *primary*, *sole*. */
  unique: string
  /** Say by themselves that nobody and nothing else is meant, or that it comes before all others: *only*, *first and foremost*. */
  exclusive: readonly string[]
  /** Behind these the definite article says that there is no other: *as* the focal point, *is* the forum. */
  predicates: string
  definite: string
  indefinite: string
  /** Before whoever did or is to do it: *by* Member States. */
  agents: readonly string[]
  /** That something is so, without a doubt: *is*, *constitutes*. */
  copulas: string
  /** Only tie a clause to the one before it: *in this regard*. Without them it says the same. */
  linking: readonly string[]
  /** Begin words that say how far a clause holds; a restriction joined to them takes away more: *within* … *and resources*. */
  limits: readonly string[]
}
