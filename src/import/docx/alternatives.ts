import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'
import { descend, toggleOf } from './elements.ts'

const TEXTS = new Set(['w:t', 'm:t', 'w:txbxContent', 'w:numFmt'])

/** The one alternative to read: the first that holds text, so that a text box is not read twice. */
export function chosenAlternative(element: XmlElement): XmlElement | null {
  const all = childElements(element).filter(child => child.name === 'mc:Choice' || child.name === 'mc:Fallback')
  return all.find(holdsText) ?? all[0] ?? null
}

function holdsText(element: XmlElement): boolean {
  return childElements(element).some(child => TEXTS.has(child.name) || holdsText(child))
}

/** Text boxes in a drawing, in order, each once. */
export function textBoxes(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  if (element.name === 'w:txbxContent') found.push(element)
  else if (element.name === 'mc:AlternateContent') {
    const chosen = chosenAlternative(element)
    if (chosen) textBoxes(chosen, found)
  } else for (const child of childElements(element)) textBoxes(child, found)
  return found
}

/** What a content control holds; null while it only shows its prompt (“Click here to enter text”). */
export function controlContent(element: XmlElement): XmlElement | null {
  const properties = childNamed(element, 'w:sdtPr')
  return toggleOf(properties, 'w:showingPlcHdr') === true ? null : descend(element, 'w:sdtContent')
}
