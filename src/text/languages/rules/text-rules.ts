import type { CandidateWords } from './candidate-words.ts'
import type { ClauseRules } from './clause-rules.ts'
import type { DocumentWords } from './document-words.ts'
import type { ListRules } from './list-rules.ts'
import type { PageWords } from './page-words.ts'
import type { UseRules } from './use-rules.ts'

/**
 * What is asked of a language only where whole texts are read: to take them in, to find and compare words in them, to
 * propose terms from them. Apart from `LanguageRules`, since a lookup starts at once and needs none of it.
 */
export interface TextRules {
  lists: ListRules
  clauses: ClauseRules
  uses: UseRules
  candidates: CandidateWords
  documents: DocumentWords
  pages: PageWords
  /**
   * Stems that stand in every tenth, in every thirtieth and, where enough was counted, in every hundredth paragraph of
   * consensus texts, sorted, without little words and numbers. null where nothing was counted.
   */
  commonWords: readonly string[] | null
  /** Of a light stem what the words made of one another have in common (*protect*, *protection*). null where nothing is known. */
  rootOf: ((stem: string) => string) | null
}
