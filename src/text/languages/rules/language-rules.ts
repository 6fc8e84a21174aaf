import type { BodyWords } from './body-words.ts'
import type { Clitics } from './clitics.ts'
import type { DateWords } from './date-words.ts'
import type { LittleWords } from './little-words.ts'
import type { PlaceWords } from './place-words.ts'
import type { VerbRules } from './verb-rules.ts'
import type { WritingRules } from './writing-rules.ts'

/**
 * What every question needs of a language: its words, how it is written, and what it calls places, days and bodies. Each
 * folder beside this one exports one of these, and `TextRules` for whole texts; a new language is a new folder, and the
 * compiler names what it lacks.
 */
export interface LanguageRules {
  /** Its English name, for messages and English documents. */
  name: string
  /** Its French name, for French documents: an adjective, lower case. */
  frenchName: string
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
  dates: DateWords
  bodies: BodyWords
  /** null where every word stands apart from the next. */
  clitics: Clitics | null
}
