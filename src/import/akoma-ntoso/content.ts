import type { RichText } from '../passages/rich-text.ts'
import { hasText, inlineText, plainText, type SeenNotes } from '../resolution/inline.ts'
import { isPartMark } from '../resolution/marks.ts'
import { childElements, childNamed, type XmlElement, type XmlNode } from '../xml/read-xml.ts'

const HEADING_CLASS = /^(?:H\d|HCh|TitleH)/i
const MAX_BOLD_HEADING = 400
/** Elements that are headings by name. */
export const HEADINGS = new Set(['heading', 'subheading', 'crossHeading'])

/** A heading in a paragraph's clothes: by its class, or because nothing but a heading is in it. */
export function isHeading(element: XmlElement): boolean {
  if (HEADING_CLASS.test(element.attributes.class ?? '')) return true
  if (childNamed(element, 'num') === null && isBoldLine(element)) return true
  return holdsHeadingsOnly(childElements(element).filter(child => child.name !== 'num'))
}

/**
 * The heading of a part that the markup hangs below the last item before it (*II.* and one bold line in a sublist of
 * item (b)): no point of that list.
 */
export function isHeadingPoint(element: XmlElement): boolean {
  const num = childNamed(element, 'num')
  if (num === null || !isPartMark(plainText(num))) return false
  return isBoldLine({ ...element, children: element.children.filter(child => child !== num) })
}

/** Whether some of the elements have text, and only those that are headings. */
function holdsHeadingsOnly(elements: readonly XmlElement[]): boolean {
  return elements.some(hasText) && elements.every(element => onlyHeading(element) || !hasText(element))
}

/** One short bold line without the end of a sentence: files whose headings lost their class. */
function isBoldLine(element: XmlElement): boolean {
  const only = element.children.filter(hasText)
  const [child] = only
  if (only.length !== 1 || typeof child !== 'object') return false
  if (child.name === 'content' || child.name === 'p') return isBoldLine(child)
  const text = plainText(child).trim()
  return child.attributes.class === 'bold' && text.length <= MAX_BOLD_HEADING && !/[.;:,]$/.test(text)
}

function onlyHeading(element: XmlElement): boolean {
  if (HEADINGS.has(element.name)) return true
  if (element.name !== 'content' && element.name !== 'p') return false
  if (element.children.some(child => typeof child === 'string' && child.trim() !== '')) return false
  return holdsHeadingsOnly(childElements(element))
}

/** Whether an element belongs to the headings at the beginning of a section. */
export function opensSection(element: XmlElement): boolean {
  if (element.name === 'paragraph') return isHeading(element)
  return HEADINGS.has(element.name) && element.attributes.refersTo !== '#preamble'
}

/** Elements of a line rather than of a page. */
export function isInline(element: XmlElement): boolean {
  return INLINE.has(element.name)
}

const INLINE = new Set(
  'p span a b i u sup sub inline ref rref mref def term quotedText authorialNote noteRef ins del eol br'.split(' '),
)

/** A run of text, a block element that stands between two, or the words that close a list. */
export type Piece =
  | { kind: 'text'; rich: RichText; raw: string }
  | { kind: 'block'; element: XmlElement }
  | { kind: 'closing'; rich: RichText }

const TRANSPARENT = new Set(['content', 'alinea', 'wrap', 'intro', 'listIntroduction'])
/** Elements with the words after a list that end the sentence of its introduction. */
export const CLOSINGS = new Set(['wrapUp', 'listWrapUp'])

/** Runs of inline text and the block elements between them, in order; the number is left out. */
export function contentPieces(element: XmlElement, seen: SeenNotes): Piece[] {
  const pieces: Piece[] = []
  let run: XmlNode[] = []
  const flush = (): void => {
    const rich = inlineText(run, seen)
    const raw = run.map(node => (typeof node === 'string' ? node : plainText(node))).join('')
    if (rich.text !== '' || rich.notes.length > 0) pieces.push({ kind: 'text', rich, raw })
    run = []
  }
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string' || isInline(child)) run.push(child)
      else if (TRANSPARENT.has(child.name)) walk(child)
      else if (CLOSINGS.has(child.name)) {
        flush()
        pieces.push({ kind: 'closing', rich: inlineText(child.children, seen) })
      } else if (child.name !== 'num' && child.name !== 'img') {
        flush()
        pieces.push({ kind: 'block', element: child })
      }
    }
  }
  walk(element)
  flush()
  return pieces
}

/** Whether an element has words of its own beside its number, not only parts below it. */
export function hasContent(element: XmlElement): boolean {
  return element.children.some(child => {
    if (typeof child === 'string') return child.trim() !== ''
    return (TRANSPARENT.has(child.name) || isInline(child)) && hasText(child)
  })
}
