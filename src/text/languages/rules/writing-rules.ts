export type Script = 'latin' | 'cyrillic' | 'arabic'

/** How a language is written. Lists are folded, one space between two words; the empty string where it has none. */
export interface WritingRules {
  script: Script
  /**
   * Which words have a capital inside a sentence: all of a name (*Human Rights Council*), the first of a name (*Conseil des
   * droits de l’homme*), every noun, or none.
   */
  capitals: 'name' | 'first-of-name' | 'noun' | 'none'
  /** Words whose capital makes another word of them: *State*, *state*. Stems. */
  anotherWithCapital: string
  /** Have a capital whatever they belong to: *Internet libre*. As written. */
  alwaysCapital: string
  /** null where no accents tell words apart. */
  accents: AccentRules | null
  /** Lose their end before a vowel and are written together with the next word: *l’eau*. Without the apostrophe. */
  elided: string
  /** Stem of the article that may come or go inside a set phrase; null where none does. */
  looseArticle: string | null
  /** *’s* ends a word and belongs to the phrase around it. */
  possessive: boolean
  /** A noun in front of another qualifies it (*human rights defenders*): the last one is the thing. */
  nounsQualify: boolean
  /** A word before a hanging hyphen shares the end of a later one: *Meinungs- und Pressefreiheit*. */
  hangingHyphen: boolean
}

/** How accents tell words apart. */
export interface AccentRules {
  /** Words without an accent that are no careless writing of the same word with one: stems. */
  bare: string
  /** Nothing else is told by accents, which may come, go or move: umlauts, that are also written out. */
  onlyBare: boolean
  /** A final *é* is no *e*: *censure*, *censuré*. */
  finalE: boolean
}
