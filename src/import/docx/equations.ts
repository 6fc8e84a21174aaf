import { childElements, childNamed, type XmlElement } from '../xml/read-xml.ts'

/** An equation (Office Math) on one line: `(a+b)/c`, `x^2`, `√(y)`. */
export function equationText(element: XmlElement): string {
  const rule = RULES[element.name]
  return rule ? rule(element) : children(element)
}

const RULES: Record<string, (element: XmlElement) => string> = {
  'm:t': element => element.children.filter(child => typeof child === 'string').join(''),
  'm:f': element => `${group(element, 'm:num')}/${group(element, 'm:den')}`,
  'm:sSup': element => `${group(element, 'm:e')}^${group(element, 'm:sup')}`,
  'm:sSub': element => `${group(element, 'm:e')}_${group(element, 'm:sub')}`,
  'm:sSubSup': element => `${group(element, 'm:e')}_${group(element, 'm:sub')}^${group(element, 'm:sup')}`,
  'm:rad': element => `${part(element, 'm:deg')}√${group(element, 'm:e')}`,
  'm:d': element =>
    `(${childElements(element)
      .filter(child => child.name === 'm:e')
      .map(equationText)
      .join(', ')})`,
}

function children(element: XmlElement): string {
  return childElements(element).map(equationText).join('')
}

function part(element: XmlElement, name: string): string {
  const found = childNamed(element, name)
  return found ? children(found) : ''
}

/** One sign stands alone, more are put in brackets. */
function group(element: XmlElement, name: string): string {
  const text = part(element, name)
  return [...text].length > 1 && !/^\([^()]*\)$/.test(text) ? `(${text})` : text
}
