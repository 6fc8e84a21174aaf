import type { IndexReader } from '../../store/index.ts'
import { tokenize } from '../../text/index.ts'

/** Paragraphs of fewer words (a formula, a heading) are not looked for. */
const LEAST_WORDS = 6

/**
 * Places of a text whose words the draft does not have whole, in the order of the text: a paragraph that was cut, changed
 * or left out. A text is only called the draft word for word where there is none.
 *
 * @param key of the document; @param draft the texts of the draft's paragraphs.
 */
export function lackingPlaces(index: IndexReader, key: number, draft: readonly string[], language: string): string[] {
  const surfaces = (text: string): string[] => tokenize(text, language).map(({ surface }) => surface)
  const all = ` ${draft.flatMap(surfaces).join(' ')} `
  return index.passages(key).flatMap(({ text, locator }, at) => {
    const words = surfaces(text)
    const isThere = words.length < LEAST_WORDS || all.includes(` ${words.join(' ')} `)
    return isThere ? [] : [locator?.label ?? `¶${at + 1}`]
  })
}
