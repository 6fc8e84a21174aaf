import { isContrary, letterDistance, tokenize } from '../../text/index.ts'

/**
 * Whether words may be a slip of the pen for a label: each is in it, or differs by few letters from one that is. A word that
 * the label has with another beginning is another word, and often its contrary: *lawful* is no misspelt *unlawful*, *national*
 * no *international*, *misinformation* no *disinformation*. The label may have more words.
 *
 * @param key of the words, and that of the label, as `labelKey` spells both.
 * @param language of the label.
 */
export function isSlipOf(key: string, label: string, language: string): boolean {
  const own = wordsOf(label, language)
  const typed = wordsOf(key, language).filter(word => !takeOut(own, word))
  return typed.every(word => own.some(other => isSlip(word, other))) || isRunTogether(key, label)
}

const wordsOf = (key: string, language: string): string[] => tokenize(key, language).map(({ surface }) => surface)

function takeOut(words: string[], word: string): boolean {
  const at = words.indexOf(word)
  if (at >= 0) words.splice(at, 1)
  return at >= 0
}

function isSlip(word: string, other: string): boolean {
  return letterDistance(word, other) <= allowed(word) && !isContrary(word, other)
}

/** Letters that may be wrong in a word. */
const allowed = (word: string): number => (word.length < 8 ? 1 : word.length < 12 ? 2 : 3)

/** The same letters, but for one, with the blanks elsewhere: *cybersecurity*, *cyber security*. */
function isRunTogether(key: string, label: string): boolean {
  const [words, others] = [key, label].map(text => text.split(/[^\p{L}\p{N}]+/u))
  if (words === undefined || others === undefined || words.length === others.length) return false
  return letterDistance(words.join(''), others.join('')) < 2
}
