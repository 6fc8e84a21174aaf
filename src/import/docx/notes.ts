import type { XmlElement } from '../xml/read-xml.ts'
import { childrenNamed, descend, numberOf, textValue } from './elements.ts'
import { formatNumber } from './number-format.ts'

export type NoteKind = 'footnote' | 'endnote'

/** The notes of one document, numbered in the order in which the text refers to them. */
export interface Notes {
  /** The note's number and text; `custom` is a mark typed instead of a number. Null where the file has no such note. */
  refer(kind: NoteKind, id: string, custom: string | null): { mark: string; text: string } | null
  /** A note met before, by its mark. */
  again(mark: string): string | null
}

/** Characters of notes in one document, so that one note referred to a million times costs nothing. */
const MAX_TEXT = 20_000_000

/** @param textOf Plain text of a note's element. */
export function createNotes(
  parts: { [K in NoteKind]: XmlElement | null },
  settings: XmlElement | null,
  textOf: (note: XmlElement) => string,
): Notes {
  const elements = { footnote: byId(parts.footnote, 'w:footnote'), endnote: byId(parts.endnote, 'w:endnote') }
  const counters = {
    footnote: createCounter(descend(settings, 'w:footnotePr'), 'decimal'),
    endnote: createCounter(descend(settings, 'w:endnotePr'), 'lowerRoman'),
  }
  const texts = new Map<XmlElement, string>()
  const seen = new Map<string, string>()
  let length = 0
  const spend = (text: string): string => {
    length += text.length
    return length > MAX_TEXT ? '' : text
  }
  return {
    refer(kind, id, custom) {
      const element = elements[kind].get(id)
      const mark = custom ?? counters[kind]()
      if (element === undefined) return null
      const whole = texts.get(element) ?? textOf(element)
      texts.set(element, whole)
      const text = custom !== null && whole.startsWith(custom) ? whole.slice(custom.length).trimStart() : whole
      seen.set(mark, text)
      return { mark, text: spend(text) }
    },
    again(mark) {
      const text = seen.get(mark)
      return text === undefined ? null : spend(text)
    },
  }
}

function byId(root: XmlElement | null, name: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const element of root ? childrenNamed(root, name) : []) {
    const id = element.attributes['w:id']
    if (id !== undefined && !found.has(id)) found.set(id, element)
  }
  return found
}

function createCounter(properties: XmlElement | null, usual: string): () => string {
  const format = textValue(properties, 'w:numFmt') ?? usual
  let next = numberOf(properties, 'w:numStart') ?? 1
  return () => formatNumber(next++, format)
}
