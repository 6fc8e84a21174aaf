import { SaxesParser } from 'saxes'
import { FocError } from '../../errors.ts'

/** An element; its name is without prefix, its children in order. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

const MAX_DEPTH = 100
const MAX_NODES = 300_000

/**
 * Read well-formed XML to a tree. Nothing is fetched and nothing is expanded: a DOCTYPE is refused before its entities count.
 *
 * @throws {FocError} `XML_DOCTYPE`, `XML_TOO_DEEP`, `XML_TOO_LARGE`; `MALFORMED_XML` with line and column.
 */
export function readXml(source: string, name: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let nodes = 0
  const place = () => ({ file: name, line: parser.line, column: parser.column + 1 })
  const push = (node: XmlNode) => {
    if (++nodes > MAX_NODES)
      throw new FocError('XML_TOO_LARGE', `${name} has more than ${MAX_NODES} elements`, { place: place() })
    open.at(-1)?.children.push(node)
  }
  parser.on('error', error => {
    throw new FocError('MALFORMED_XML', `${name} is not well-formed XML: ${plainReason(error.message)}`, {
      place: place(),
      hint: 'Download the file again, or have it corrected at its source.',
    })
  })
  parser.on('doctype', () => {
    throw new FocError('XML_DOCTYPE', `${name} declares a document type, which can carry entities`, {
      place: place(),
      hint: 'Remove the <!DOCTYPE …> declaration: Akoma Ntoso needs none.',
    })
  })
  parser.on('opentag', tag => {
    if (open.length > MAX_DEPTH)
      throw new FocError('XML_TOO_DEEP', `${name} nests elements more than ${MAX_DEPTH} deep`, { place: place() })
    const element: XmlElement = { name: localName(tag.name), attributes: tag.attributes, children: [] }
    push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', push)
  parser.on('cdata', push)
  parser.write(source).close()
  const top = root.children.find(child => typeof child !== 'string')
  if (typeof top === 'object') return top
  throw new FocError('MALFORMED_XML', `${name} has no element`, { place: { file: name } })
}

/** Elements of this name anywhere below, in document order. */
export function findAll(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) found.push(child)
    findAll(child, name, found)
  }
  return found
}

/** Child elements, without the text between them. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter(child => typeof child !== 'string')
}

/** The first child of this name. */
export function childNamed(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return null
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function plainReason(message: string): string {
  return message.replace(/^\d+:\d+: /, '').replace(/[.\s]+$/, '')
}
