import { baseLanguage, functionWords, type Token, wordSet } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'

/** What a word may do in a candidate, from nothing to everything. */
export const WordClass = { Break: 0, Joining: 1, Linking: 2, Content: 3 } as const

export type WordClass = (typeof WordClass)[keyof typeof WordClass]

/** What of a word decides its class. */
export type ClassedWord = Pick<Token, 'surface' | 'stem' | 'inUrl'>

/**
 * The function that says what a word of a language may do: begin and end a candidate (`Content`), stand inside a term
 * (`Linking`) or inside a set phrase (`Joining`), or end every candidate before it (`Break`): addresses, numbers,
 * single letters, fillers.
 */
export function wordClasses(language: string): (word: ClassedWord) => WordClass {
  const base = baseLanguage(language)
  const words = textRulesOf(base)?.candidates
  const linking = wordSet(words?.linking ?? '')
  const joining = wordSet(words?.joining ?? '')
  const filler = wordSet(words?.filler ?? '')
  const little = functionWords(base)
  return ({ surface, stem, inUrl }) => {
    if (inUrl) return WordClass.Break
    if (linking.has(surface) || linking.has(stem)) return WordClass.Linking
    if (joining.has(surface)) return WordClass.Joining
    if (filler.has(surface) || little.has(surface) || surface.length < 2 || /\d/.test(surface)) return WordClass.Break
    return WordClass.Content
  }
}
