import { inlineText } from '../resolution/inline.ts'
import type { Frame } from '../resolution/place-writer.ts'
import type { AknPlaces } from '../resolution/places.ts'
import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'

/** Of the heading of a part that has no class to tell it by. */
export const PART_LEVEL = 2

/** A heading printed as a paragraph, with its number. */
export function headingParagraph(
  element: XmlElement,
  frame: Frame,
  places: AknPlaces,
  own = classLevel(element),
): void {
  const num = childNamed(element, 'num')
  const level = frame.depth > 0 ? 2 + frame.depth : own
  let printed = num ? inlineText(num.children, places.seen).text : ''
  for (const child of childElements(element)) {
    if (child === num) continue
    const { text, notes } = inlineText(child.children, places.seen)
    const words = text.replace(/^\. ?/, '')
    if (words === '') continue
    const doubled = printed === '' || words.startsWith(printed)
    places.heading(level, { text: doubled ? words : `${printed} ${words}`, notes }, frame)
    printed = ''
  }
  if (printed !== '' && num) places.heading(level, { text: printed, notes: [] }, frame)
}

function classLevel(element: XmlElement): number {
  const digits = /^H(\d)/i.exec(element.attributes.class ?? '')?.[1]
  return digits ? Number(digits) : 1
}

export function heading(element: XmlElement, frame: Frame, places: AknPlaces): void {
  places.heading(2 + frame.depth, inlineText(element.children, places.seen), frame)
}
