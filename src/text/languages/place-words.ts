import { languages, rulesOf } from './all-languages.ts'
import type { PlaceWords } from './rules/place-words.ts'

/** What every language that is read calls the places of a text. */
export const placeWords: readonly PlaceWords[] = languages.flatMap(language => rulesOf(language)?.places ?? [])
