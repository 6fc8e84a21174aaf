/** How a language cites a text of the United Nations. Folded words, one space between two; empty where it has none. */
export interface ReferenceWords {
  /** A resolution, in any number and case: what stands before `77/211`. */
  resolution: string
  /** An act with numbers of its own: a decision. */
  decision: string
  /** What stands before the number of a paragraph: *paragraph* 4. */
  paragraph: string
  /** Parts that number their own paragraphs: *section* II, paragraph 4. */
  division: string
  /** Begin the title behind a symbol: *entitled*. */
  entitled: string
  /** Begin the subject behind a symbol: *on*. */
  about: string
  /** A subject that says none: *on this issue*. */
  vague: string
  /** Before the symbol, they make what stands behind it the subject of something else: *the report requested in*. */
  aside: string
  /** Before words in quotation marks, they make them a name and no quotation: *theme*, *item*, *entitled*. */
  naming: string
  /** Words of the names of the bodies that adopt them, and of what adopts: *General Assembly resolution*. */
  organ: string
  /** Begin a clause that says something of the text: *which*. */
  which: string
  /** With these verbs a text itself speaks: resolution 77/211 *states*. */
  says: string
  /** Before a word of `said` they name a source: *as* stated in. */
  as: string
  /** Verbs by which words are those of a text, in the passive: as *stated* in. */
  said: string
  /** Make words those of the text named behind them, by themselves: in the *words* of, *quoting*. */
  wording: string
  /** Other bodies with resolutions of their own, beside whose number they stand: *Council* resolution 52/27. */
  otherBody: string
}
