import { counted } from '../../text/index.ts'
import type { Passage } from '../../types.ts'
import { createOutline } from '../passages/outline.ts'
import { joinRichText, type RichText } from '../passages/rich-text.ts'
import { createSeenNotes, inlineText, plainText } from '../resolution/inline.ts'
import { frontMark, printedNumber } from '../resolution/marks.ts'
import type { Frame } from '../resolution/place-writer.ts'
import { type AknPlaces, createAknPlaces } from '../resolution/places.ts'
import { createScope } from '../resolution/scope.ts'
import { childElements, childNamed, findAll, type XmlElement } from '../xml/read-xml.ts'
import {
  CLOSINGS,
  contentPieces,
  HEADINGS,
  hasContent,
  isHeading,
  isHeadingPoint,
  isInline,
  type Piece,
} from './content.ts'
import { articleDivision, division } from './division.ts'
import { heading, headingParagraph, PART_LEVEL } from './headings.ts'

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
  const notes = findAll(root, 'meta').flatMap(meta => findAll(meta, 'note'))
  const seen = createSeenNotes(new Map(notes.map(note => [note.attributes.eId ?? note.attributes.id ?? '', note])))
  const places = createAknPlaces(outline, seen)
  visitChildren(root, { scope: createScope(), containers: [], depth: 0, preamble: false }, places)
  const warnings = places.warnings()
  if (seen.struck > 0) warnings.push(`${counted(seen.struck, 'struck-out wording')} left out: no part of the text`)
  return { passages: outline.finish(), warnings }
}

function visit(element: XmlElement, frame: Frame, places: AknPlaces): void {
  if (SKIPPED.has(element.name)) return
  const rule =
    RULES[element.name] ?? (childNamed(element, 'num') ? level : hasOwnText(element) ? plainParagraph : visitChildren)
  rule(element, frame, places)
}

/** A level of a text that prints a number: a paragraph where it has words of its own, else a division. */
function level(element: XmlElement, frame: Frame, places: AknPlaces): void {
  if (hasContent(element)) paragraph(element, frame, places)
  else division(element, frame, places, visit)
}

function visitChildren(element: XmlElement, frame: Frame, places: AknPlaces): void {
  for (const child of childElements(element)) visit(child, frame, places)
}

function hasOwnText(element: XmlElement): boolean {
  return element.children.some(child => typeof child === 'string' && child.trim() !== '') || isInline(element)
}

const RULES: Record<string, Visit> = {
  preamble: (element, frame, places) => scoped(element, { ...frame, preamble: true, opened: places.open() }, places),
  formula: (element, frame, places) => places.formula(inlineText(element.children, places.seen), frame),
  container,
  recital: container,
  citation: container,
  paragraph,
  article,
  rule: article,
  chapter: section,
  part: section,
  section,
  list,
  blockList: list,
  sublist: list,
  point: oneItem,
  item: oneItem,
  subparagraph: oneItem,
  clause: oneItem,
  subclause: oneItem,
  indent: oneItem,
  table,
  attachment: (element, frame, places) =>
    scoped(element, { ...frame, scope: createScope({ kind: 'annex', number: '' }), preamble: false }, places),
  component,
  heading,
  subheading: heading,
  crossHeading: (element, frame, places) =>
    element.attributes.refersTo === '#preamble'
      ? places.preambular(inlineText(element.children, places.seen), plainText(element), frame)
      : heading(element, frame, places),
}

function section(element: XmlElement, frame: Frame, places: AknPlaces): void {
  division(element, frame, places, visit)
}

function article(element: XmlElement, frame: Frame, places: AknPlaces): void {
  articleDivision(element, frame, places, visit)
}

function oneItem(element: XmlElement, frame: Frame, places: AknPlaces): void {
  item(element, frame, places)
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
    else if (piece.kind === 'closing') places.closing(piece.rich, frame)
    else if (inPreamble) inPreambleText(piece.rich, piece.raw, frame, places)
    else places.paragraph(null, piece.rich, piece.raw, frame)
  }
}

function plainParagraph(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const [rich, raw] = [inlineText([element], places.seen), plainText(element)]
  if (frame.preamble) inPreambleText(rich, raw, frame, places)
  else places.paragraph(null, rich, raw, frame)
}

/** A preambular paragraph, a heading of some of them, or the asterisks that end these: only the first is counted with the others. */
function inPreambleText(rich: RichText, raw: string, frame: Frame, places: AknPlaces): void {
  const text = rich.text.replace(/[\u200E\u200F\s]+$/, '')
  if (!/\p{L}/u.test(text)) {
    places.close(frame.opened ?? places.open())
    places.paragraph(null, rich, raw, frame)
  } else if (text.length <= LONGEST_HEADING && /[\p{L}\p{N})”»]$/u.test(text))
    places.heading(2 + frame.depth, rich, frame)
  else places.preambular(rich, raw, frame)
}

/** Of a heading among preambular paragraphs, which end in a comma. */
const LONGEST_HEADING = 60

function paragraph(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const num = childNamed(element, 'num')
  const printed = num ? plainText(num) : null
  if (isHeading(element)) {
    headingParagraph(element, frame, places)
    return
  }
  const lettered = printed !== null && childNamed(element, 'list') ? places.enterLettered(printed, frame) : null
  if (lettered !== null) {
    itemPieces(contentPieces(element, places.seen), lettered, places)
    return
  }
  let number = printed
  for (const piece of contentPieces(element, places.seen)) {
    if (piece.kind === 'block' && HEADINGS.has(piece.element.name)) heading(piece.element, frame, places)
    else if (piece.kind === 'text') {
      places.paragraph(number, piece.rich, piece.raw, frame)
      number = null
    } else if (piece.kind === 'closing') places.closing(piece.rich, frame)
    else {
      if (number !== null) places.announce(number, frame)
      number = null
      visit(piece.element, frame, places)
    }
  }
  if (number !== null && printed !== null) places.empty(printed, frame)
}

/** A `sublist` may stand beside the point that it belongs to instead of inside it. */
function list(element: XmlElement, frame: Frame, places: AknPlaces): void {
  let last = frame
  for (const child of childElements(element)) {
    if (child.name === 'intro' || child.name === 'listIntroduction')
      places.introduction(inlineText(child.children, places.seen), plainText(child), frame)
    else if (child.name === 'point' || child.name === 'item') last = item(child, frame, places)
    else if (CLOSINGS.has(child.name)) places.closing(inlineText(child.children, places.seen), frame)
    else visit(child, child.name === 'sublist' ? last : frame, places)
  }
}

function item(element: XmlElement, frame: Frame, places: AknPlaces): Frame {
  if (isHeadingPoint(element)) {
    const { items: _, ...above } = frame
    headingParagraph(element, above, places, PART_LEVEL)
    return frame
  }
  const num = childNamed(element, 'num')
  const pieces = contentPieces(element, places.seen)
  const [first] = pieces
  const front = num === null && first?.kind === 'text' ? frontMark(first.raw, first.rich) : null
  const mark = front?.sure ? front : null
  const inner = places.enterItem(num ? plainText(num) : (mark?.numbers[0] ?? null), frame)
  itemPieces(
    mark === null || first?.kind !== 'text' ? pieces : [{ ...first, rich: mark.rest }, ...pieces.slice(1)],
    inner,
    places,
  )
  return inner
}

function itemPieces(pieces: Piece[], frame: Frame, places: AknPlaces): void {
  for (const piece of pieces) {
    if (piece.kind === 'block') visit(piece.element, frame, places)
    else if (piece.kind === 'closing') places.closing(piece.rich, frame)
    else places.item(piece.rich, frame)
  }
}

function component(element: XmlElement, frame: Frame, places: AknPlaces): void {
  const preface = findAll(element, 'preface')[0]
  if (!preface) {
    visitChildren(element, frame, places)
    return
  }
  const letter = printedNumber(findAll(preface, 'docNumber').map(plainText).at(-1) ?? '')
  const inner: Frame = { ...frame, scope: createScope(), containers: [{ kind: 'component', number: letter }] }
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
