import type { DocumentRef } from '../../types.ts'
import { isolate } from '../shared/isolate.ts'

const LATIN = /\p{Script=Latin}/u

/**
 * The title of a document in an English answer: in English where its own is not in Latin letters and the English one is known.
 *
 * @param as How it is drawn: cut, as a link.
 */
export function shownTitle(
  { title, titleEnglish, language }: Pick<DocumentRef, 'title' | 'titleEnglish' | 'language'>,
  as: (title: string) => string = one => one,
): string {
  const isReadable = titleEnglish === undefined || LATIN.test(title)
  return isReadable ? isolate(as(title), language) : as(titleEnglish)
}
