import { toRoman } from '../../text/index.ts'
import type { PageElement } from './page-tree.ts'

export type ListStyle = 'number' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'none'

/** What stands before an item of an ordered list on the screen. */
export interface ListMark {
  style: ListStyle
  /** `3`, `c`, `iv`, without point or bracket; null for a point without number. */
  mark: string | null
}

const TYPES: Record<string, ListStyle> = {
  '1': 'number',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}
const CSS: Record<string, ListStyle> = {
  decimal: 'number',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  none: 'none',
}
const MAX_NUMBER = 100_000

/** The marks of a list's items, in order: `start`, `value`, `reversed` and `type` or `list-style-type` as a browser counts. */
export function listMarks(list: PageElement): Map<PageElement, ListMark> {
  const items = list.children.filter((child): child is PageElement => child.kind === 'element' && child.tag === 'li')
  const marks = new Map<PageElement, ListMark>()
  const reversed = list.attributes.has('reversed')
  let number = whole(list.attributes.get('start')) ?? (reversed ? items.length : 1)
  for (const item of items) {
    number = whole(item.attributes.get('value')) ?? number
    const style = list.tag === 'ol' ? styleOf(item, list) : 'none'
    marks.set(item, { style, mark: style === 'none' ? null : printed(number, style) })
    number += reversed ? -1 : 1
  }
  return marks
}

function whole(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isInteger(number) && Math.abs(number) <= MAX_NUMBER ? number : null
}

function styleOf(item: PageElement, list: PageElement): ListStyle {
  for (const { attributes } of [item, list]) {
    const css = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,20})/i.exec(attributes.get('style') ?? '')?.[1]
    const style = CSS[css?.toLowerCase() ?? ''] ?? TYPES[attributes.get('type') ?? '']
    if (style !== undefined) return style
  }
  return 'number'
}

function printed(number: number, style: ListStyle): string {
  if (style === 'lower-letter') return letters(number)
  if (style === 'upper-letter') return letters(number).toUpperCase()
  if (style === 'lower-roman') return toRoman(number)
  if (style === 'upper-roman') return toRoman(number).toUpperCase()
  return String(number)
}

/** a … z, aa, ab …; numbers outside the letters stay numbers, as in a browser. */
function letters(number: number): string {
  if (number < 1) return String(number)
  let rest = number
  let text = ''
  while (rest > 0) {
    rest -= 1
    text = String.fromCharCode(97 + (rest % 26)) + text
    rest = Math.floor(rest / 26)
  }
  return text
}
