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
    if (index > at) cut.push({ text: text.slice(at, index), rightToLeft: false })
    cut.push({ text: stretch, rightToLeft: true })
    at = index + stretch.length
  }
  if (at < text.length) cut.push({ text: text.slice(at), rightToLeft: false })
  return cut
}

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
