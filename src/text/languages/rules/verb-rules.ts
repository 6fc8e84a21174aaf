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
  /** The keys of the verbs of which a word (folded, with its stem) may be a form. Wide: only for the place of a verb. */
  keys: (surface: string, stem: string) => string[]
  /** The index of the verb among the folded words of a verb phrase. */
  place: (surfaces: readonly string[]) => number
  /** The key of the verb of a verb phrase; null where the word is no verb in the form in which such phrases have it. */
  keyInPhrase: (word: LabelWord) => string | null
}
