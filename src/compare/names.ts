import { nounsHaveCapitals, type Token } from '../text/index.ts'

/** A text with a larger share of capitals is written so throughout, and its capitals say nothing. */
const MOST_CAPITALS = 0.6

/**
 * Which words are parts of names (of bodies, treaties, meetings, countries): written with a capital inside a sentence.
 *
 * @returns 1 for each such word; 0 throughout in scripts without capitals.
 */
export function namesIn(text: string, words: readonly Token[], base: string): Uint8Array {
  const names = new Uint8Array(words.length)
  if (nounsHaveCapitals(base)) return names
  let capitals = 0
  for (const [at, { start }] of words.entries()) {
    const first = text[start] ?? ''
    if (first === first.toLowerCase()) continue
    capitals++
    const before = text.slice(words[at - 1]?.end ?? 0, start)
    if (at > 0 && !/[.!?:;“"«]/.test(before)) names[at] = 1
  }
  return capitals > MOST_CAPITALS * words.length ? new Uint8Array(words.length) : names
}
