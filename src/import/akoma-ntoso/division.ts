import { isArticleKind } from '../../text/index.ts'
import { divisionHeading, printedNumeral } from '../../text/whole-texts.ts'
import type { LocatorStep } from '../../types.ts'
import { inlineText, plainText } from '../resolution/inline.ts'
import { printedNumber, sectionMark } from '../resolution/marks.ts'
import type { Frame } from '../resolution/place-writer.ts'
import type { AknPlaces } from '../resolution/places.ts'
import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'
import { opensSection } from './content.ts'

type Visit = (element: XmlElement, frame: Frame, places: AknPlaces) => void

/** What a division without a word before its number is called; others are sections. */
const NAMES: Readonly<Record<string, LocatorStep['kind']>> = {
  part: 'part',
  subpart: 'part',
  book: 'part',
  tome: 'part',
  title: 'section',
  chapter: 'chapter',
  subchapter: 'chapter',
}

/** A section opens a part of its own where it prints a number, in its own element or alone in its first headings. */
export function division(element: XmlElement, frame: Frame, places: AknPlaces, visit: Visit): void {
  const depth = places.open()
  const num = ownNumber(element)
  const step = stepOf(element, num)
  const containers = step === null ? frame.containers : [...frame.containers, step]
  const inner = { ...frame, containers, depth: frame.depth + 1, sectioned: true }
  frame.scope.article = null
  if (num) places.heading(2 + frame.depth, inlineText(num.children, places.seen), inner)
  const line = num !== null && childNamed(element, 'num') !== num ? childElements(element)[0] : null
  for (const child of childElements(element)) if (child !== num && child !== line) visit(child, inner, places)
  frame.scope.article = null
  // Some files close a section before its paragraphs.
  if (step !== null && !hasNumbers(element)) places.goOn(step, frame)
  else places.close(depth)
}

/** Whether a paragraph, list or division below has a number. */
function hasNumbers(element: XmlElement): boolean {
  return childElements(element).some(
    child => (child.name !== 'p' && childNamed(child, 'num') !== null) || hasNumbers(child),
  )
}

/** The number of a division, in an element of its own or alone in a first line. */
function ownNumber(element: XmlElement): XmlElement | null {
  const [first] = childElements(element)
  const isLine = first?.name === 'p' && childElements(first).length === 1 && plainText(first).trim().length < 12
  return childNamed(element, 'num') ?? (isLine ? childNamed(first, 'num') : null)
}

function stepOf(element: XmlElement, num: XmlElement | null): LocatorStep | null {
  const first = childElements(element).findIndex(child => !opensSection(child))
  const leading = childElements(element).slice(0, first < 0 ? undefined : first)
  const headings = num ? [plainText(num)] : leading.map(child => plainText(child).trim())
  const named = divisionHeading((headings[0] ?? '').replace(/\s+/g, ' ').trim())
  // The heading itself opens an article.
  if (named && isArticleKind(named.kind)) return null
  if (named && named.kind !== 'annex') return { kind: named.kind, number: named.number }
  const mark = num ? printedNumeral(printedNumber(plainText(num))) : sectionMark(headings)
  return mark === null || mark === '' ? null : { kind: NAMES[element.name] ?? 'section', number: mark }
}

/** An article of the markup, with the number that it prints and the headings that are its title. */
export function articleDivision(element: XmlElement, frame: Frame, places: AknPlaces, visit: Visit): void {
  const num = childNamed(element, 'num')
  const printed = num ? plainText(num).replace(/\s+/g, ' ').trim() : ''
  const named = divisionHeading(printed)
  const number = named?.number ?? printedNumber(printed)
  if (num === null || number === '') {
    division(element, frame, places, visit)
    return
  }
  const depth = places.open()
  const kind = named?.kind ?? (element.name === 'rule' ? 'rule' : 'article')
  places.article(2 + frame.depth, inlineText(num.children, places.seen), { kind, number }, frame)
  for (const child of childElements(element))
    if (child !== num) visit(child, { ...frame, depth: frame.depth + 1 }, places)
  places.close(depth)
  frame.scope.article = null
}
