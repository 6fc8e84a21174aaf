import { tokenize } from '../../text/index.ts'
import type { Document } from '../../types.ts'
import { titleWords } from './compare-titles.ts'

/** How far into the text its title is looked for, in characters. */
const REACH = 6000
const ENOUGH = 0.6

/**
 * Does a text fetched for a document of the catalogue bear its title? A site that has moved a page often sends another
 * one in its place: its front page, or a notice.
 *
 * It does when three in five of the telling words of one of the titles stand in its own title, headings or beginning.
 */
export function isTitled(document: Document, titles: readonly { title: string; language: string }[]): boolean {
  const text = [document.title, ...document.passages.flatMap(passage => [...passage.heading, passage.text])]
  const beginning = text.join('\n').slice(0, REACH)
  const words = new Set(tokenize(beginning, document.language).map(({ surface }) => surface))
  return titles.some(({ title, language }) => {
    const { telling } = titleWords(title, language)
    return [...telling].filter(word => words.has(word)).length >= telling.size * ENOUGH
  })
}
