import { baseLanguage, nounsHaveCapitals } from '../languages/index.ts'
import { sentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * What a paraphrase keeps of a text: its numbers, abbreviations in capitals, and (but where every noun has
 * one, as in German) words with a capital inside a sentence. Folded, each once.
 */
export function distinctiveWords(text: string, language: string): Set<string> {
  const nouns = nounsHaveCapitals(baseLanguage(language))
  const found = new Set<string>()
  for (const { start, end } of sentences(text, language)) {
    const sentence = text.slice(start, end)
    const tokens = tokenize(sentence, language).filter(({ inUrl }) => !inUrl)
    for (const [at, token] of tokens.entries()) {
      const written = sentence.slice(token.start, token.end)
      const isName = /^\p{Lu}/u.test(written) && at > 0 && !nouns
      if (isName || /\p{Nd}/u.test(written) || /^\p{Lu}{2,}s?$/u.test(written)) found.add(token.surface)
    }
  }
  return found
}
