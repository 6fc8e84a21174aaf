import { anyLanguage, latinMark, romanValue } from '../../text/index.ts'
import { dropFront, type RichText } from '../passages/rich-text.ts'

/** A printed number without its punctuation: `1.` and `1 -` give `1`, `(a)` and `a)` give `a`, `12 bis.` gives `12 bis`. */
export function printedNumber(printed: string): string {
  const collapsed = printed.replace(/\s+/g, ' ').trim()
  return latinMark(collapsed.replace(/^[([\s]+/, '').replace(/[.)\]\s–—-]+$/, ''))
}

/** Letters in brackets are items, even where the file makes a paragraph of them. */
export function isItemMark(printed: string): boolean {
  return /^\s*\(?(?:[a-z]{1,4}|[а-я]|[\u0621-\u064A]\u0640?)\)\s*$/.test(printed)
}

export interface FrontMark {
  kind: 'paragraph' | 'item'
  number: string
  rest: RichText
}

/**
 * A number that the file keeps inside the text of a paragraph instead of its own element: `1 -⇥…`, `(a)⇥…`.
 *
 * @param raw The paragraph's text before white space was collapsed: only a tab proves that the mark is a number.
 */
export function frontMark(raw: string, rich: RichText): FrontMark | null {
  const item = /^[\s]*[([]?((?:[a-z]{1,4}|[а-я]|[\u0621-\u064A]\u0640?|[A-Z]))[)\]][ \u00A0]*\t/.exec(raw)
  if (item?.[1]) return found('item', latinMark(item[1]), item[0], rich)
  const paragraph = /^[\s]*(\d{1,3}(?: (?:bis|ter))?)[ \u00A0]*[.–-]?[ \u00A0]*\t/.exec(raw)
  if (paragraph?.[1]) return found('paragraph', paragraph[1], paragraph[0], rich)
  return null
}

function found(kind: FrontMark['kind'], number: string, printed: string, rich: RichText): FrontMark | null {
  const mark = printed.replace(/[ \t\r\n]+/g, ' ').trim()
  if (!rich.text.startsWith(mark)) return null
  const rest = dropFront(rich, mark.length)
  return rest.text === '' ? null : { kind, number, rest }
}

/** What a heading says of the container that it opens. */
export interface HeadingMark {
  kind: 'annex' | 'part'
  /** As printed; the empty string for `Annex` alone. */
  number: string
}

const ANNEX = new RegExp(
  `^(?:${anyLanguage(({ places }) => places.containers.annex ?? '')})(?:[ \\u00A0]+([IVXLC]{1,6}|[A-Z]|\\d{1,2}))?\\.?$`,
  'i',
)

/** Recognise `Annex II`, `II`, `II. Organization of work`, `B`, `B. Plenary meetings`. */
export function headingMark(text: string): HeadingMark | null {
  const annex = ANNEX.exec(text)
  if (annex) return { kind: 'annex', number: annex[1] ?? '' }
  const part = /^(?:part[ \u00A0]+|section[ \u00A0]+)?([IVXLC]{1,6}|[A-Z])(?:\.[ \u00A0]?\S.*|\.)?$/.exec(text)
  if (part?.[1] && (part[1].length === 1 || romanValue(part[1]) > 0)) return { kind: 'part', number: part[1] }
  return null
}

/** The number of a section among its first headings, alone (`II`) or before words (`II  Unit costs`, `B. Margins`). */
export function sectionMark(headings: string[]): string | null {
  for (const heading of headings) {
    const found = /^([IVXLC]{1,6}|[A-Z])(?:[.\s\u00A0]{1,8}[\p{Lu}«“"].*)?$/su.exec(heading.trim())
    if (found?.[1] && (found[1].length === 1 || romanValue(found[1]) > 0)) return found[1]
  }
  return null
}

/** Follows Roman parts and the lettered parts within them through a text whose sections are only headings. */
export function createPartChain(): { accept(number: string): string[] } {
  let roman = ''
  let letter = ''
  return {
    accept(number) {
      const value = romanValue(number)
      const nextLetter = number.length === 1 && number.charCodeAt(0) === (letter === '' ? 65 : letter.charCodeAt(0) + 1)
      const nextRoman = value > 0 && value === romanValue(roman) + 1
      if (nextLetter && !nextRoman) letter = number
      else if (value > 0) {
        roman = number
        letter = ''
      } else letter = number
      return [roman, letter].filter(part => part !== '')
    },
  }
}
