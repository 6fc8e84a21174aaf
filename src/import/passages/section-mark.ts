import { anyLanguage } from '../../text/index.ts'
import { cutRichText, dropFront, type RichText } from './rich-text.ts'

/** A paragraph that opens with `Section 1.`, `Sec. 2.`, `Artículo 3.`, in any language that is read, and goes on in the same line. */
export interface SectionMark {
  number: string
  /** What stands before a first letter: its title, or the whole paragraph. */
  lead: RichText
  /** The words of item `(a)` that stands in the same line; null where there is none. */
  first: RichText | null
}

const WORDS = (['section', 'article'] as const).map(kind => anyLanguage(({ places }) => places.containers[kind] ?? ''))
const SECTION = new RegExp(`^(?:(?:${WORDS.join('|')})\\.?|§)[ \\u00A0]?(\\d{1,3})[.:][ \\u00A0\\u202F]+(?=\\S)`, 'i')
const MAX_TITLE = 100
const FIRST_ITEM = /[.:—–][ \u00A0]+\(a\)[ \u00A0]+(?=\S)/

/**
 * The number of a section that opens a paragraph; null where there is none, or where it does not go on from the one before.
 *
 * @param last Number of the section before; 0 before any.
 */
export function sectionMark(rich: RichText, last: number): SectionMark | null {
  const found = SECTION.exec(rich.text.slice(0, 40))
  if (!found?.[1] || (found[1] !== '1' && Number(found[1]) !== last + 1)) return null
  const rest = dropFront(rich, found[0].length)
  const item = FIRST_ITEM.exec(rest.text.slice(0, MAX_TITLE + 10))
  if (!item || item.index > MAX_TITLE) return { number: found[1], lead: rest, first: null }
  const [lead, after] = cutRichText(rest, item.index + 1)
  return { number: found[1], lead, first: dropFront(after, after.text.indexOf(')') + 1) }
}
