import { isOpener } from '../text/index.ts'
import { type ComparedText, contentIn } from './compared-text.ts'
import { LEAST_REST, LEAST_REST_CONTENT } from './thresholds.ts'

/** Whether a stretch that begins with this word can be read by itself: after punctuation, a conjunction, a full word. */
export function opensPhrase({ words, content }: ComparedText, at: number): boolean {
  const word = words[at]
  return word === undefined || at === 0 || word.hardBefore || content[at] === 1 || isOpener(word.surface)
}

/** Whether a new clause or phrase begins here for certain: after punctuation or at a conjunction. */
export function breaksPhrase({ words }: ComparedText, at: number): boolean {
  const word = words[at]
  return word === undefined || word.hardBefore || isOpener(word.surface)
}

/** Whether words `from` to `to` are enough to be a stretch of their own. */
export function readsAlone(text: ComparedText, from: number, to: number): boolean {
  return to - from >= LEAST_REST && contentIn(text, from, to) >= LEAST_REST_CONTENT
}
