import type { LocatorStep, Passage } from '../../types.ts'
import { createOutline } from '../passages/outline.ts'
import { joinRichText } from '../passages/rich-text.ts'
import { inlineText, plainText } from '../resolution/inline.ts'
import { frontMark, printedNumber } from '../resolution/marks.ts'
import { type AknPlaces, createAknPlaces, type Frame } from '../resolution/places.ts'
import { childElements, childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import { contentPieces, HEADINGS, isHeading, isInline, opensSection } from './content.ts'

type Visit = (element: XmlElement, frame: Frame, places: AknPlaces) => void

/** What stands outside the body: facts about the document, its title page and its close. */
const SKIPPED = new Set(['meta', 'coverPage', 'preface', 'conclusions', 'img', 'documentRef'])

/**
 * Passages of an Akoma Ntoso body in reading order: preambular paragraphs counted, operative ones as printed, items below them,
 * annexes, attached components and tables in their containers. Every text of the body is in a passage, a heading or a note.
 *
 * @throws {FocError} `PARAGRAPH_TOO_LONG`, `TOO_MANY_PARAGRAPHS`
 */
export function aknPassages(root: XmlElement, name: string): { passages: Passage[]; warnings: string[] } {
  const outline = createOutline(name)
  const places = createAknPlaces(outline)
  visitChildren(root, { annex: { step: null }, containers: [], depth: 0, preamble: false }, places)
  return { passages: outline.finish(), warnings: places.warnings() }
}

function visit(element: XmlElement, frame: Frame, places: AknPlaces): void {
  if (SKIPPED.has(element.name)) return
  const rule = RULES[element.name] ?? (hasOwnText(element) ? plainParagraph : visitChildren)
  rule(element, frame, places)
}

function visitChildren(element: XmlElement, frame: Frame, places: AknPlaces): void {
  for (const child of childElements(element)) visit(child, frame, places)
}

function hasOwnText(element: XmlElement): boolean {
  return element.children.some(child => typeof child === 'string' && child.trim() !== '') || isInline(element)
}

const RULES: Record<string, Visit> = {
  preamble: (element, frame, places) => visitChildren(element, { ...frame, preamble: true }, places),
  formula: (element, frame, places) => places.formula(inlineText(element.children, places.seen), frame),
  container,
  recital: container,
  citation: container,
  paragraph,
  article: section,
  chapter: section,
  part: section,
  section,
  list,
  blockList: list,
  sublist: list,
  point: (element, frame, places) => void item(element, frame, places),
  item: (element, frame, places) => void item(element, frame, places),
  table,
  attachment: (element, frame, places) =>
    scoped(element, { ...frame, annex: { step: { kind: 'annex', number: '' } }, preamble: false }, places),
  component,
  heading,
  subheading: heading,
  crossHeading: (element, frame, places) =>
    element.attributes.refersTo === '#preamble'
      ? places.preambular(inlineText(element.children, places.seen), plainText(element), frame)
      : heading(element, frame, places),
}

function scoped(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const depth = places.open()
  visitChildren(element, frame, places)
  places.close(depth)
}

function container(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const inPreamble = frame.preamble
  for (const piece of contentPieces(element, places.seen)) {
    if (piece.kind === 'block') visit(piece.element, frame, places)
    else if (inPreamble) places.preambular(piece.rich, piece.raw, frame)
    else places.paragraph(null, piece.rich, piece.raw, frame)
  }
}

function plainParagraph(element: XmlElement, frame: Frame, places: AknPlaces): void {
  places.paragraph(null, inlineText([element], places.seen), plainText(element), frame)
}

function paragraph(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const num = childNamed(element, 'num')
  const printed = num ? plainText(num) : null
  if (isHeading(element)) {
    headingParagraph(element, frame, places)
    return
  }
  let number = printed
  for (const piece of contentPieces(element, places.seen)) {
    if (piece.kind === 'block' && HEADINGS.has(piece.element.name)) heading(piece.element, frame, places)
    else if (piece.kind === 'text') {
      places.paragraph(number, piece.rich, piece.raw, frame)
      number = null
    } else {
      if (number !== null) places.announce(number, frame)
      number = null
      visit(piece.element, frame, places)
    }
  }
  if (number !== null && printed !== null) places.empty(printed, frame)
}

function headingParagraph(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const num = childNamed(element, 'num')
  const level = frame.depth > 0 ? 2 + frame.depth : classLevel(element)
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

function heading(element: XmlElement, frame: Frame, places: AknPlaces): void {
  places.heading(2 + frame.depth, inlineText(element.children, places.seen), frame)
}

/** A section opens a part where it prints a number, in its own element or alone in its first headings. */
function section(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const depth = places.open()
  const num = childNamed(element, 'num')
  const first = childElements(element).findIndex(child => !opensSection(child))
  const leading = childElements(element).slice(0, first < 0 ? undefined : first)
  const mark = num ? printedNumber(plainText(num)) : places.sectionMark(leading.map(child => plainText(child).trim()))
  const step: LocatorStep[] = mark === null || mark === '' ? [] : [{ kind: 'part', number: mark }]
  const inner = { ...frame, containers: [...frame.containers, ...step], depth: frame.depth + 1, sectioned: true }
  if (num) places.heading(2 + frame.depth, inlineText(num.children, places.seen), inner)
  for (const child of childElements(element)) if (child !== num) visit(child, inner, places)
  places.close(depth)
}

/** A `sublist` may stand beside the point that it belongs to instead of inside it. */
function list(element: XmlElement, frame: Frame, places: AknPlaces): void {
  let last = frame
  for (const child of childElements(element)) {
    if (child.name === 'intro' || child.name === 'listIntroduction')
      places.introduction(inlineText(child.children, places.seen), plainText(child), frame)
    else if (child.name === 'point' || child.name === 'item') last = item(child, frame, places)
    else visit(child, child.name === 'sublist' ? last : frame, places)
  }
}

function item(element: XmlElement, frame: Frame, places: AknPlaces): Frame {
  const num = childNamed(element, 'num')
  const pieces = contentPieces(element, places.seen)
  const [first] = pieces
  const mark = num === null && first?.kind === 'text' ? frontMark(first.raw, first.rich) : null
  const inner = places.enterItem(num ? plainText(num) : (mark?.number ?? null), frame)
  for (const piece of pieces) {
    if (piece.kind === 'block') visit(piece.element, inner, places)
    else places.item(mark !== null && piece === first ? mark.rest : piece.rich, inner)
  }
  return inner
}

function component(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const preface = findAll(element, 'preface')[0]
  if (!preface) {
    visitChildren(element, frame, places)
    return
  }
  const letter = printedNumber(findAll(preface, 'docNumber').map(plainText).at(-1) ?? '')
  const inner: Frame = { ...frame, annex: { step: null }, containers: [{ kind: 'component', number: letter }] }
  const depth = places.open()
  for (const line of childElements(preface))
    places.title(joinRichText(childElements(line).map(child => inlineText(child.children, places.seen))), inner)
  visitChildren(element, inner, places)
  places.close(depth)
}

/** One passage a row, cells separated by ` | `. */
function table(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const rows = findAll(element, 'tr').map(row => {
    const cells = childElements(row).map(cell => inlineText(cell.children, places.seen))
    return joinRichText(cells, ' | ')
  })
  places.table(rows, frame)
}
