import type { BindingWords } from './binding-words.ts'
import type { NarrowingWords } from './narrowing-words.ts'
import type { ReferenceWords } from './reference-words.ts'
import type { SameWords } from './same-words.ts'
import type { StakeWords } from './stake-words.ts'

/**
 * What is asked of a language only where a draft is held against agreed words. Apart from `TextRules`, since these are two
 * thirds of all words of a language, and a search, an import or a misspelt word needs none of them.
 */
export interface DraftRules {
  stakes: StakeWords
  /** What binds, what is wrong by its name, what is due at once, and what stands in their place. */
  binding: BindingWords
  /** What makes agreed words hold for less where it is put in. */
  narrowing: NarrowingWords
  /** What means the same in two ways. */
  sameWords: SameWords
  references: ReferenceWords
}
