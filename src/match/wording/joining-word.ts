import { baseLanguage, isAlternative, isCoordinator, tokenize } from '../../text/index.ts'

/** The word that joins the members of a list. Offsets into the text; `choice` where it is *or*. */
export interface JoiningWord {
  start: number
  end: number
  choice: boolean
}

/** The *or* of a list, wherever it stands in it; where there is none, its last *and*; null where commas alone join it. */
export function joiningWord(list: string, language: string): JoiningWord | null {
  const base = baseLanguage(language)
  const joining = tokenize(list, language)
    .filter(({ surface }) => isCoordinator(surface, base))
    .map(({ start, end, surface }) => ({ start, end, choice: isAlternative(surface, base) }))
  return joining.find(({ choice }) => choice) ?? joining.at(-1) ?? null
}
