import type { PhrasingContent } from 'mdast'
import { marksOf } from './marks.ts'

const RIGHT_TO_LEFT =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}'
const rightToLeft = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u')
const firstStrong = new RegExp(`[${RIGHT_TO_LEFT}]|\\p{L}`, 'u')
const stretches = new RegExp(`[${RIGHT_TO_LEFT}]+(?:[^${RIGHT_TO_LEFT}\\p{L}]+[${RIGHT_TO_LEFT}]+)*`, 'gu')

/**
 * Whether a paragraph runs from right to left: by its first letter, as `dir="auto"` does in HTML. Foreign words inside it
 * are passed over, unless it has no others.
 */
export function isRightToLeft(nodes: readonly PhrasingContent[]): boolean {
  const sign = firstStrong.exec(own(nodes)) ?? firstStrong.exec(every(nodes))
  return sign !== null && rightToLeft.test(sign[0])
}

/** A text cut into stretches of one direction; put together they are the text again. */
export function byDirection(text: string): { text: string; rightToLeft: boolean }[] {
  const cut: { text: string; rightToLeft: boolean }[] = []
  let at = 0
  for (const { 0: stretch, index } of text.matchAll(stretches)) {
    const [start, end] = withItsBrackets(text, index, index + stretch.length, at)
    if (start > at) cut.push({ text: text.slice(at, start), rightToLeft: false })
    cut.push({ text: text.slice(start, end), rightToLeft: true })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), rightToLeft: false })
  return cut
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
])
const closing: ReadonlyMap<string, string> = new Map([...brackets].map(([open, close]) => [close, open]))

/**
 * A stretch with the brackets around it or around its first or last words: one of `(أ)` in another direction than the letter
 * is drawn on its other side. Not with the marks of a quotation “…”, which have one shape in either direction.
 *
 * @param from where the stretch before it ends
 */
function withItsBrackets(text: string, first: number, last: number, from: number): [number, number] {
  let [start, end] = [first, last]
  for (;;) {
    const inside = text.slice(start, end)
    const before = start > from ? text[start - 1] : undefined
    const close = before === undefined ? undefined : brackets.get(before)
    const open = closing.get(text[end] ?? '')
    if (close !== undefined && text[end] === close && count(inside, before) === count(inside, close))
      [start, end] = [start - 1, end + 1]
    else if (close !== undefined && count(inside, close) > count(inside, before)) start--
    else if (open !== undefined && count(inside, open) > count(inside, text[end])) end++
    else return [start, end]
  }
}

const count = (text: string, sign: string | undefined): number => text.split(sign ?? '').length - 1

/**
 * The same text with a mark (U+200E) before a number that follows letters from right to left: without it the bidirectional
 * algorithm (Unicode UAX 9, rule W7 and N1) draws the number on their other side. Not for a quotation, which is kept as it is.
 *
 * @param before What stands before the text in its line.
 */
export function withNumbersApart(text: string, before?: PhrasingContent): string {
  const follows = before !== undefined && endsRightToLeft.test(every([before]))
  return byDirection(text)
    .map((part, index) =>
      part.rightToLeft || (index === 0 && !follows) ? part.text : part.text.replace(leadingNumber, '$1\u200e$2'),
    )
    .join('')
}

const endsRightToLeft = new RegExp(`[${RIGHT_TO_LEFT}][^\\p{L}]*$`, 'u')
const leadingNumber = /^([^\p{L}\p{Nd}]*)(\p{Nd})/u

function own(nodes: readonly PhrasingContent[]): string {
  return nodes.map(node => (marksOf(node).foreign ? '' : inside(node, own))).join('')
}

function every(nodes: readonly PhrasingContent[]): string {
  return nodes.map(node => inside(node, every)).join('')
}

function inside(node: PhrasingContent, of: (nodes: readonly PhrasingContent[]) => string): string {
  return 'value' in node ? node.value : 'children' in node ? of(node.children) : ''
}
