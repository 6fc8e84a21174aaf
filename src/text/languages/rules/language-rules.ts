import type { BodyWords } from './body-words.ts'
import type { CandidateWords } from './candidate-words.ts'
import type { ClauseRules } from './clause-rules.ts'
import type { Clitics } from './clitics.ts'
import type { DateWords } from './date-words.ts'
import type { DocumentWords } from './document-words.ts'
import type { ListRules } from './list-rules.ts'
import type { LittleWords } from './little-words.ts'
import type { PageWords } from './page-words.ts'
import type { PlaceWords } from './place-words.ts'
import type { UseRules } from './use-rules.ts'
import type { VerbRules } from './verb-rules.ts'
import type { WritingRules } from './writing-rules.ts'

/**
 * All that belongs to one language. Each folder beside this one exports one of these; a new language is a new folder, and
 * the compiler names what it lacks.
 */
export interface LanguageRules {
  /** In English, for messages. */
  name: string
  /** Its codes of three letters, one space between two. */
  codes: string
  /**
   * Takes the inflection off one folded word without digits (plural, case, gender of adjectives, British or American
   * spelling), and nothing more.
   */
  stem: (surface: string) => string
  verbs: VerbRules
  places: PlaceWords
  words: LittleWords
  writing: WritingRules
  lists: ListRules
  clauses: ClauseRules
  uses: UseRules
  candidates: CandidateWords
  dates: DateWords
  documents: DocumentWords
  bodies: BodyWords
  pages: PageWords
  /** null where every word stands apart from the next. */
  clitics: Clitics | null
  /**
   * Stems that stand in every tenth, in every thirtieth and, where enough was counted, in every hundredth paragraph of
   * consensus texts, sorted, without little words and numbers. null where nothing was counted.
   */
  commonWords: readonly string[] | null
}
