import { latinMark, romanValue } from '../../text/index.ts'
import { printedNumeral } from '../../text/whole-texts.ts'
import { dropFront, type RichText } from '../passages/rich-text.ts'

/** A printed number without its punctuation: `1.` and `1 -` give `1`, `(a)` and `a)` give `a`, `12 bis.` gives `12 bis`. */
export function printedNumber(printed: string): string {
  const collapsed = printed.replace(/\s+/g, ' ').trim()
  return latinMark(collapsed.replace(/^[([\s’‘']+/, '').replace(/[.)\]\s–—‘’'-]+$/, ''))
}

/** Letters in brackets are items, even where the file makes a paragraph of them; so are the `’1‘` of Arabic files. */
export function isItemMark(printed: string): boolean {
  return /^\s*(?:\(?(?:[a-z]{1,5}|[а-я]|[\u0621-\u064A]\u0640?)\)|[’‘']\d{1,2}[‘’'])\s*$/.test(printed)
}

/** The numbers of sections (`II.`, `B.`), which stand before no paragraph of a resolution. */
export function isPartMark(printed: string): boolean {
  return /^\s*(?:[IVXL]{1,6}|[A-H])[.)]?\s*$/.test(printed)
}

export interface FrontMark {
  kind: 'paragraph' | 'item'
  /** The number; of an item that opens a list within a list, `(a) (i)`, both letters. */
  numbers: string[]
  rest: RichText
  /** Set off by a tab. Without one, only its place in the list proves that it is a number. */
  sure: boolean
}

/** A point of a list that has no number. */
export const BULLET = /^\s*[•‣▪●–—-][ \u00A0]*\t\s*(?=\S)/

const LETTER = '[a-z]{1,5}|[а-я]|[\\u0621-\\u064A]\\u0640?'
const ITEM = new RegExp(
  `^\\s*[([]?(${LETTER}|[A-Z])[)\\]](?:[ \\u00A0]*(?:\\(?(${LETTER})\\)|[’‘'](\\d)[‘’']))?([ \\u00A0]*\\t|[ \\u00A0]+)(?=\\s*\\S)`,
)

/**
 * A number that the file keeps inside the text of a paragraph instead of its own element: `1 -⇥…`, `(a)⇥…`, `a) …`.
 *
 * @param raw The paragraph's text before white space was collapsed.
 */
export function frontMark(raw: string, rich: RichText): FrontMark | null {
  const item = ITEM.exec(raw)
  if (item) {
    const [printed, outer = '', lettered, quoted, gap = ''] = item
    const numbers = [outer, lettered ?? quoted ?? ''].filter(number => number !== '').map(latinMark)
    return found({ kind: 'item', numbers, sure: gap.endsWith('\t') }, printed, rich)
  }
  const quoted = /^\s*[’‘']([1-9]\d?)[‘’'][ \u00A0]*(\t|[ \u00A0])\s*(?=\S)/.exec(raw)
  if (quoted?.[1]) return found({ kind: 'item', numbers: [quoted[1]], sure: quoted[2] === '\t' }, quoted[0], rich)
  const paragraph = /^[\s]*(\d{1,3}(?: (?:bis|ter))?)[ \u00A0]*[.–-]?[ \u00A0]*\t/.exec(raw)
  if (paragraph?.[1]) return found({ kind: 'paragraph', numbers: [paragraph[1]], sure: true }, paragraph[0], rich)
  return null
}

function found(mark: Omit<FrontMark, 'rest'>, printed: string, rich: RichText): FrontMark | null {
  const front = printed.replace(/[ \t\r\n]+/g, ' ').trim()
  if (!rich.text.startsWith(front)) return null
  const rest = dropFront(rich, front.length)
  return rest.text === '' ? null : { ...mark, rest }
}

/** The number of a section among its first headings, alone (`II`) or before words (`II  Unit costs`, `B. Margins`). */
export function sectionMark(headings: string[]): string | null {
  for (const heading of headings) {
    const found = /^([IVXLC]{1,6}|[A-Z])(?:[.\s\u00A0]{1,8}[\p{Lu}«“"].*)?$/su.exec(heading.trim())
    if (found?.[1] && (found[1].length === 1 || romanValue(found[1]) > 0)) return found[1]
  }
  return null
}

/** The number of a heading that prints it alone or before words: `II`, `II. Organization of work`, `B`, `أولا`. */
export function barePart(text: string): string | null {
  const numeral = printedNumeral(text.replace(/[.\s–-]+$/, ''))
  if (numeral !== text && /^[IVXLC]+$|^[A-Z]$/.test(numeral)) return numeral
  const part = /^([IVXLC]{1,6}|[A-Z])(?:\.[ \u00A0]?\S.*|\.)?$/.exec(text)
  return part?.[1] && (part[1].length === 1 || romanValue(part[1]) > 0) ? part[1] : null
}
