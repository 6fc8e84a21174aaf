import { type ComparedText, contentIn } from './compared-text.ts'
import { LEAST_REST, LEAST_REST_CONTENT } from './thresholds.ts'

/** Little words that begin a phrase, folded, of all languages together. */
const openers: ReadonlySet<string> = new Set(
  (
    "and or but nor that which who while including et ou mais ni que qu' qui dont y o u e pero ni que quien " +
    'und oder aber dass и или но а что который و او ان الذي التي'
  ).split(' '),
)

/** Whether a stretch that begins with this word can be read by itself: after punctuation, a conjunction, a full word. */
export function opensPhrase({ words, content }: ComparedText, at: number): boolean {
  const word = words[at]
  return word === undefined || at === 0 || word.hardBefore || content[at] === 1 || openers.has(word.surface)
}

/** Whether a new clause or phrase begins here for certain: after punctuation or at a conjunction. */
export function breaksPhrase({ words }: ComparedText, at: number): boolean {
  const word = words[at]
  return word === undefined || word.hardBefore || openers.has(word.surface)
}

/** Whether words `from` to `to` are enough to be a stretch of their own. */
export function readsAlone(text: ComparedText, from: number, to: number): boolean {
  return to - from >= LEAST_REST && contentIn(text, from, to) >= LEAST_REST_CONTENT
}
