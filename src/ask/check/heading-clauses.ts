import { phraseFinder, verbFinder } from '../../match/index.ts'
import type { IndexReader } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'
import type { Passage } from '../../types.ts'
import { sentenceWords } from '../sentences/sentence-words.ts'

/** Words of a heading at least that may be a clause. */
const LEAST = 4

/**
 * The passages of a draft, with a paragraph before them for each heading that is a clause: “Encourages ports to open”, typed
 * on a line by itself without a stop, looks like a heading and is none.
 */
export function withHeadingClauses(index: IndexReader, passages: readonly Passage[], language: string): Passage[] {
  const words = sentenceWords(index)
  const verbs = verbFinder(words, language)
  const modals = phraseFinder(words.modals, language)
  const isClause = (heading: string): boolean => {
    const tokens = tokenize(heading, language)
    if (tokens.length < LEAST) return false
    return verbs(tokens).some(({ first }) => first <= 1) || modals.all(tokens).length > 0
  }
  let above: readonly string[] = []
  return passages.flatMap(passage => {
    const come = passage.heading.filter((heading, at) => heading !== above[at])
    above = passage.heading
    const clauses = come
      .filter(isClause)
      .map((text): Passage => ({ ...passage, text, locator: null, heading: [], notes: [], quotations: [] }))
    return [...clauses, passage]
  })
}
