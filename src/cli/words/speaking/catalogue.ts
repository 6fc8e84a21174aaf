/**
 * A message in another language: with `{0}`, `{1}` … where its values stand, or a choice among such by what they are, as for
 * one or many. Spaces before `; : ! ?` and within « » are typed as spaces, and set as they are to be printed.
 */
export type Entry = string | ((values: readonly string[]) => string)

/** Messages by their English template. */
export type Entries = Readonly<Record<string, Entry>>

/** Nouns by their English singular: one and many; many alone where the plural is no plain s. */
export type Nouns = Readonly<Record<string, string | readonly [one: string, many: string]>>

/** Findings of a check by the id of their sentence; `{name}` is a parameter. */
export type Findings = Readonly<Record<string, string>>

/** Everything that is said in a language. */
export interface Catalogue {
  language: 'fr'
  /** What is told by its template. */
  told: Entries
  /**
   * Sentences that reach the screen whole, in English: of errors, of what is noted about an answer, of a warning. In their
   * French `{0*}` is a value that is such a sentence itself, `{0#}` a number with its noun, `{0~}` a list of names, and
   * `{0@}` a place, a day, or a language by its code.
   */
  sentences: Entries
  nouns: Nouns
  findings: Findings
  /** The English of findings by their id, by which one is known that came without it. */
  findingsInEnglish: Findings
  /** A place, a day or a language that was said in English: `preambular para. 3`, `3 May 2018`, `ru`; as it stands where it is none. */
  named(said: string): string
}
