/** What the form of a word says of it before the thing of a list: a quality, a verb or a noun of its own, or nothing. */
export type FormOfWord = 'quality' | 'verb' | 'noun' | 'unknown'

/** How a language lists the qualities of a thing. Lists of words are folded, one space between two. */
export interface ListRules {
  /** Qualities stand before the thing (*open Internet*) or behind it (*Internet ouvert*). */
  side: 'left' | 'right'
  /** Open a noun phrase: a list that begins behind one is whole. */
  determiners: string
  /** A list ends at them, as at every little word. */
  stops: string
  /** Between the thing and qualities that are said of it: *that is*, *should be*. */
  links: string
  /** Those of the links behind which the thing may as well do something: *that*. */
  relatives: string
  /** Go on inside an item: *de* in *respectueux des droits*. */
  inner: string
  /** Stand behind a thing and are no part of it: *online*. */
  behindThing: string
  /** Little words that are qualities where they have an accent: *sûr*, *sur*. */
  accented: string
  /** What a quality looks like when folded; null where its form says nothing. */
  shape: RegExp | null
  /** Of an adverb, which stands before a quality and belongs to it; null where none is looked for. */
  adverb: RegExp | null
  /** What the form of a folded word says, with its hyphens where it has any; null where forms say too little. */
  formOf: ((surface: string) => FormOfWord) | null
  /** The ending that a quality has before a thing and not behind it: *frei*, *freie Medien*. Empty for none. */
  beforeThing: string
}
