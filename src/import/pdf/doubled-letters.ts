/** Words in which every letter stands twice are no words of any language: three pairs, so that *cocoa* or *ll* is none. */
const LEAST_PAIRS = 3
/** Below this a few such words may be meant. */
const LEAST_WORDS = 3

/**
 * Words of a text layer that holds each letter twice, as programs write it that print a letter over itself to make it bold.
 *
 * @returns how many there are, and the first one; null where there are hardly any.
 */
export function doubledWords(text: string): { words: number; first: string } | null {
  let words = 0
  let first = ''
  for (const [word] of text.matchAll(/[\p{L}\p{M}]{6,}/gu)) {
    if (!isDoubled(word)) continue
    words += 1
    if (first === '') first = word
  }
  return words >= LEAST_WORDS ? { words, first } : null
}

/** Pair by pair, or letter for letter with the vowel signs upon it. */
function isDoubled(word: string): boolean {
  const letters = word.match(/\p{L}\p{M}*/gu) ?? []
  if (letters.length < 2 * LEAST_PAIRS || letters.length % 2 === 1) return false
  return letters.every((letter, at) => at % 2 === 1 || letter === letters[at + 1]) && new Set(letters).size > 1
}
