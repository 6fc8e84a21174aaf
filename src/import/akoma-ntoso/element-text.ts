import type { XmlElement } from '../xml/read-xml.ts'

/** Words with their white space made one, ends trimmed. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * A line of a title page, without its notes. Where the markup runs a word into a number or another word (`on<docDate>15
 * January`), a space parts them; raised letters (`1<sup>er</sup>`) stay where they are.
 */
export function lineText(element: XmlElement): string {
  return tidy(joined(element))
}

function joined({ children }: XmlElement): string {
  let text = ''
  for (const child of children) {
    if (typeof child === 'string') text += child
    else if (child.name !== 'authorialNote' && child.name !== 'del') {
      const words = joined(child)
      const runsOn = PARTS.has(child.name) && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(words)
      text += runsOn ? ` ${words}` : words
    }
  }
  return text
}

/** Elements that are words of their own, never part of one. */
const PARTS = new Set(['docDate', 'inline', 'docNumber', 'docTitle'])
