/** A word of a verb phrase, as it stands there. */
export interface LabelWord {
  /** Folded. */
  surface: string
  stem: string
  written: string
  /** The folded word behind it; the empty string at the end. */
  next: string
}

/** How the forms of a verb are known for one another. */
export interface VerbRules {
  /** What a search for one form of a verb looks for besides. */
  search: SearchedVerbs
  /** The keys of the verbs of which a word (folded, with its stem) may be a form. Wide: only for the place of a verb. */
  keys: (surface: string, stem: string) => string[]
  /** The index of the verb among the folded words of a verb phrase. */
  place: (surfaces: readonly string[]) => number
  /** The key of the verb of a verb phrase; null where the word is no verb in the form in which such phrases have it. */
  keyInPhrase: (word: LabelWord) => string | null
}

/**
 * Verbs of which a search for one form finds the others: *welcomed*, *we welcome*. A closed list, since the keys of forms
 * are wide. Lists are folded, one space between two.
 */
export interface SearchedVerbs {
  /** As a dictionary has them. */
  verbs: string
  /** Words that look like forms of one and are words of their own: neither looked for besides, nor looked for with others. */
  apart: string
  /** Forms that are as often nouns: found with the others, but no others are looked for where one of them is asked for. */
  nouns: string
  /** Forms that such a key would take for one of a verb, and that are nouns nearly always; null where there are none. */
  never: RegExp | null
  /** Endings that a stem may have lost: with each of them it is tried as a form again. */
  endings: string
  /** What may stand before the root of a form. */
  before: string
}
