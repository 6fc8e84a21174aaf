import { createRichText, type RichText, type RichTextWriter } from '../passages/rich-text.ts'
import { childElements, type XmlElement, type XmlNode } from '../xml/read-xml.ts'

/** The notes of a document: a mark may be repeated further on, and a note may stand apart from its mark. */
export interface SeenNotes {
  /** Texts of the notes met so far, by mark. */
  marks: Map<string, string>
  /** Notes in the head of the file, by id. */
  apart: ReadonlyMap<string, XmlElement>
  /** Struck-out wordings that were left out. */
  struck: number
}

/** No note met yet. */
export function createSeenNotes(apart: ReadonlyMap<string, XmlElement> = new Map()): SeenNotes {
  return { marks: new Map(), apart, struck: 0 }
}

const SPACES = new Set(['eol', 'br'])
const NOTES = new Set(['authorialNote', 'note'])

/** The text of inline content: notes go beside it, everything else is text. */
export function inlineText(nodes: XmlNode[], seen: SeenNotes): RichText {
  const writer = createRichText()
  writeNodes(nodes, writer, seen)
  return writer.done()
}

function writeNodes(nodes: XmlNode[], writer: RichTextWriter, seen: SeenNotes): void {
  for (const [at, node] of nodes.entries()) {
    if (typeof node === 'string') writer.write(node)
    else if (NOTES.has(node.name)) writeNote(node, writer, seen)
    else if (node.name === 'noteRef') writeReference(node, writer, seen)
    else if (isStruck(node)) seen.struck += hasText(node) ? 1 : 0
    else if (SPACES.has(node.name)) writer.write(' ')
    else if (node.name !== 'sup' || !(isNoteBracket(nodes, at) || repeatsNote(node, writer, seen))) {
      if (node.name === 'p') writer.write(' ')
      writeNodes(node.children, writer, seen)
    }
  }
}

function writeNote(note: XmlElement, writer: RichTextWriter, seen: SeenNotes): void {
  const mark = (note.attributes.marker ?? '').trim() || '*'
  const text = noteText(note, mark)
  seen.marks.set(mark, text)
  writer.note(mark, text)
}

/** A mark whose note stands in the head of the file. */
function writeReference(reference: XmlElement, writer: RichTextWriter, seen: SeenNotes): void {
  const note = seen.apart.get((reference.attributes.href ?? '').replace(/^#/, ''))
  const mark = (reference.attributes.marker ?? note?.attributes.marker ?? plainText(reference)).trim() || '*'
  const text = note ? noteText(note, mark) : seen.marks.get(mark)
  if (text === undefined || text === '') return
  seen.marks.set(mark, text)
  writer.note(mark, text)
}

/** Words that were taken out of the text: they are no part of it. */
function isStruck({ name, attributes }: XmlElement): boolean {
  return (
    name === 'del' ||
    /\b(?:strike|strikethrough|line-through)\b/i.test(`${attributes.class ?? ''} ${attributes.style ?? ''}`)
  )
}

/** A note's own text; some files repeat the mark at its start, or leave the brackets that stood round it. */
function noteText(note: XmlElement, mark: string): string {
  const text = inlineText(note.children, createSeenNotes()).text.replace(/^[()]{2}\s*(?=\S)/, '')
  const again = startsWithSup(note) && text.startsWith(mark) ? text.slice(mark.length).trimStart() : text
  return again === '' ? text : again
}

function startsWithSup(element: XmlElement): boolean {
  for (const child of element.children) {
    if (typeof child === 'string' && child.trim() === '') continue
    if (typeof child === 'string') return false
    return child.name === 'sup' || startsWithSup(child)
  }
  return false
}

/** Arabic files put raised brackets round a note mark: they belong to the mark. */
function isNoteBracket(nodes: XmlNode[], at: number): boolean {
  const sup = nodes[at]
  if (typeof sup !== 'object' || !/^\s*[()]\s*$/.test(plainText(sup))) return false
  return [nodes[at - 1], nodes[at + 1]].some(node => typeof node === 'object' && NOTES.has(node.name))
}

/** A raised number that repeats an earlier note's mark is a note, not a part of the word before it. */
function repeatsNote(sup: XmlElement, writer: RichTextWriter, seen: SeenNotes): boolean {
  const mark = plainText(sup)
    .trim()
    .replace(/^\(?(\d{1,3})\)?$/, '$1')
  const text = /^\d{1,3}$/.test(mark) ? seen.marks.get(mark) : undefined
  if (text === undefined || childElements(sup).length > 0) return false
  writer.note(mark, text)
  return true
}

/** All text below an element, as it stands, without what was struck out. */
export function plainText(element: XmlElement): string {
  let text = ''
  for (const child of element.children)
    if (typeof child === 'string') text += child
    else if (child.name !== 'del') text += plainText(child)
  return text
}

/** Whether there is more than white space below. */
export function hasText(node: XmlNode): boolean {
  return typeof node === 'string' ? node.trim() !== '' : node.children.some(hasText)
}
