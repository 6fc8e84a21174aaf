import type { FootnoteDefinition, Paragraph, RootContent } from 'mdast'
import { FocError, type Place } from '../../errors.ts'
import { fingerprint } from '../../text/index.ts'
import type { Document, DocumentHeader, Locator, Note, Passage, Quotation } from '../../types.ts'
import { splitFrontMatter } from '../source/front-matter.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml } from '../source/yaml-source.ts'
import { readBlockLocator } from './block-locator.ts'
import { type BodyPlaces, bodyPlaces } from './body-places.ts'
import { headerFromFile, headerSchema } from './header.ts'
import { type NoteCall, parseMarkdown, plainText } from './markdown.ts'
import { readDefinitions, refuseUndefinedNotes } from './note-definitions.ts'
import { markOfKey } from './note-keys.ts'
import { readProvenance, readQuotations } from './quotations.ts'
import { refuseBlock } from './refuse-block.ts'

/**
 * Read a corpus file.
 *
 * @param source The whole file.
 * @param file Its name, relative to its corpus folder: it stands in `Document.file` and in every error.
 * @returns Passages in document order; `position` counts in `source`.
 * @throws {FocError} With file, line and column; the first mistake found.
 */
export function readDocument(source: string, file: string): Document {
  const front = splitFrontMatter(source, file)
  const yaml = parseYaml(front.yaml, file)
  const header = headerFromFile(validate(headerSchema, yaml))
  const places = bodyPlaces(front, file)
  const passages = header.text === 'listed' ? [] : readPassages(header, front.body, places)
  if (header.text === 'listed' && front.body.trim() !== '')
    throw new FocError('BODY_IN_LISTED', `${file} has text: listed and yet passages`, {
      place: { file, line: front.bodyLine },
      hint: 'Write text: digest (our paraphrase) or copy (the text itself), or remove the passages.',
    })
  if (header.text === 'digest' && passages.length === 0)
    throw new FocError('EMPTY_DIGEST', `${file} has text: digest and yet no passage`, {
      place: { file, line: front.bodyLine },
      hint: 'Add a block such as “¶1 …”, or write text: listed for a document that was not read.',
    })
  return rememberSource({ ...header, passages, file }, yaml)
}

interface Reading {
  digest: boolean
  body: string
  places: BodyPlaces
  definitions: Map<string, FootnoteDefinition>
  used: Set<string>
  locators: Map<string, number>
}

/** The passages of a body, with its notes. */
export function readPassages(header: Pick<DocumentHeader, 'text'>, body: string, places: BodyPlaces): Passage[] {
  const digest = header.text === 'digest'
  const tree = parseMarkdown(body)
  const definitions = readDefinitions(tree, places)
  refuseUndefinedNotes(body, definitions, places)
  const reading: Reading = { digest, body, places, definitions, used: new Set(), locators: new Map() }

  const passages: Passage[] = []
  let headings: { depth: number; text: string }[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const { text } = plainText(node.children, false)
      headings = headings.filter(above => above.depth < node.depth)
      if (text !== '') headings.push({ depth: node.depth, text })
    } else if (node.type === 'paragraph') {
      const heading = headings.map(({ text }) => text)
      passages.push(readPassage(node, heading, reading))
    } else if (!isSilent(node)) throw refuseBlock(node, places)
  }
  refuseUnused(reading)
  return passages
}

function isSilent(node: RootContent): boolean {
  if (node.type !== 'html') return node.type === 'footnoteDefinition'
  const comment = node.value.trim()
  return comment.startsWith('<!--') && comment.indexOf('-->') === comment.length - 3
}

function readPassage(node: Paragraph, heading: string[], reading: Reading): Passage {
  const { digest, places, body } = reading
  const place = places.ofNode(node)
  const source = body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const severalLines = /[\r\n]/.test(source)
  if (severalLines && !digest)
    throw new FocError('PASSAGE_ON_SEVERAL_LINES', `a passage of a full text goes over several lines`, {
      place,
      hint: 'Put the whole passage on one line, and an empty line between two passages.',
    })
  const plain = plainText(node.children, severalLines)
  const { locator, length } = readBlockLocator(source, plain.text, place)
  refuseRepeated(locator, reading, place)

  const start = digest ? length + leadingSpace(plain.text.slice(length)) : length
  const text = digest ? plain.text.slice(start).trimEnd() : plain.text.slice(start)
  const calls = plain.calls.map(call => ({ ...call, at: call.at - start }))
  for (const { key } of calls) reading.used.add(folded(key))
  if (digest && text === '')
    throw new FocError('EMPTY_BLOCK', 'this block names a place and says nothing', {
      place,
      hint: 'Add a text or remove the block.',
    })
  return {
    locator,
    text,
    heading,
    notes: digest ? [] : calls.map(call => readNote(call, reading)),
    quotations: digest ? quotationsOf(text, calls, reading, node, source) : [],
    fingerprint: fingerprint(text),
    position: places.position(node),
  }
}

function readNote(call: NoteCall, { definitions }: Reading): Note {
  const definition = definitions.get(folded(call.key))
  const paragraphs = definition?.children ?? []
  const text = paragraphs
    .map(child =>
      'children' in child && child.type === 'paragraph' ? plainText(child.children, isWrapped(child)).text : '',
    )
    .join('\n')
  return { mark: markOfKey(call.key), text, at: call.at }
}

function quotationsOf(text: string, calls: NoteCall[], reading: Reading, node: Paragraph, source: string): Quotation[] {
  const { places, definitions, body } = reading
  const provenanceOf = ({ key }: NoteCall) => {
    const definition = definitions.get(folded(key))
    const written = body.slice(definition?.position?.start.offset ?? 0, definition?.position?.end.offset ?? 0)
    const words = written
      .slice(written.indexOf(']:') + 2)
      .replace(/\s+/g, ' ')
      .trim()
    return readProvenance(words, definition === undefined ? places.ofNode(node) : places.ofNode(definition))
  }
  return readQuotations(text, calls, provenanceOf, {
    sign: (sign, nth) => places.ofSign(node, source, sign, nth),
    call: ({ offset }) => places.ofOffset(offset),
  })
}

function refuseRepeated(locator: Locator | null, { digest, locators }: Reading, place: Place): void {
  if (locator === null) return
  const named = locator.path.at(-1)?.kind === 'heading'
  if (digest && named) return
  const first = locators.get(locator.label)
  if (first !== undefined)
    throw new FocError('REPEATED_LOCATOR', `${locator.label} stands here and on line ${first}`, {
      place,
      hint: digest
        ? 'Join the two blocks, or correct one of the two places.'
        : `Write the second as ${locator.label}~2.`,
    })
  locators.set(locator.label, place.line ?? 0)
}

function refuseUnused({ definitions, used, places }: Reading): void {
  for (const [key, definition] of definitions)
    if (!used.has(key))
      throw new FocError('UNUSED_NOTE', `the note [^${definition.label ?? key}] is written below and used nowhere`, {
        place: places.ofNode(definition),
        hint: `Put [^${definition.label ?? key}] where it belongs, or remove the note.`,
      })
}

function isWrapped(node: Paragraph): boolean {
  return node.position?.start.line !== node.position?.end.line
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}

/** Markdown does not tell `a` from `A` in the name of a note. */
function folded(key: string): string {
  return key.toLowerCase().toUpperCase()
}
