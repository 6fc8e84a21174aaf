import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'

/** `w:val` of the child of this name; null where either is missing. */
export function textValue(element: XmlElement | null, child: string): string | null {
  return (element && childNamed(element, child)?.attributes['w:val']) ?? null
}

/** A whole number in `w:val` of the child of this name. */
export function numberOf(element: XmlElement | null, child: string): number | null {
  return wholeNumber(textValue(element, child))
}

/** A whole number of at most nine digits. */
export function wholeNumber(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : null
}

/** An on-off property: null where it is not mentioned. */
export function toggleOf(element: XmlElement | null, child: string): boolean | null {
  const found = element && childNamed(element, child)
  if (!found) return null
  return !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '1')
}

/** A child of a child, step by step. */
export function descend(element: XmlElement | null, ...names: string[]): XmlElement | null {
  let found = element
  for (const name of names) found = found && childNamed(found, name)
  return found
}

/** Children of this name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).filter(child => child.name === name)
}
