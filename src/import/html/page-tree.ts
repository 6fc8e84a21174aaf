import { MARK } from './page-mark.ts'

export interface PageText {
  kind: 'text'
  value: string
  parent: PageElement
}

export interface PageElement {
  kind: 'element'
  tag: string
  attributes: Map<string, string>
  children: PageNode[]
  parent: PageElement | null
  /** Counted in document order; the parser's element carries the same number. */
  index: number
}

export type PageNode = PageText | PageElement

/** What we use of a node of the parser; its own types want a browser's. */
export interface DomNode {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  parentNode: DomNode | null
  firstChild: DomNode | null
  nextSibling: DomNode | null
  attributes?: Iterable<{ name: string; value: string }>
  getAttribute?(name: string): string | null
  setAttribute?(name: string, value: string): void
  removeAttribute?(name: string): void
  remove?(): void
}

const ELEMENT = 1
const TEXT = 3

/** Copy a parsed page into a plain tree, and number the parser's elements so that both can be compared later. */
export function pageTree(root: DomNode): PageElement {
  let count = 0
  const copy = (node: DomNode, parent: PageElement | null): PageElement => {
    const element: PageElement = {
      kind: 'element',
      tag: node.nodeName.toLowerCase(),
      attributes: new Map(),
      children: [],
      parent,
      index: count++,
    }
    for (const { name, value } of node.attributes ?? []) element.attributes.set(name.toLowerCase(), value)
    node.setAttribute?.(MARK, String(element.index))
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === TEXT) addText(element, child.nodeValue ?? '')
      else if (child.nodeType === ELEMENT) element.children.push(copy(child, element))
    }
    return element
  }
  return copy(root, null)
}

/** The parser cuts a text at character references; here it is one. */
function addText(parent: PageElement, value: string): void {
  const last = parent.children.at(-1)
  if (last?.kind === 'text') last.value += value
  else parent.children.push({ kind: 'text', value, parent })
}

/** Every element below this one, itself first, in document order. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const waiting: PageElement[] = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child?.kind === 'element') waiting.push(child)
    }
  }
}

/** The text below a node as it stands, white space collapsed. */
export function textOf(node: PageNode): string {
  const pieces: string[] = []
  const gather = (inner: PageNode): void => {
    if (inner.kind === 'text') pieces.push(inner.value)
    else if (inner.tag === 'br') pieces.push(' ')
    else if (inner.tag !== 'script' && inner.tag !== 'style') for (const child of inner.children) gather(child)
  }
  gather(node)
  return collapse(pieces.join(''))
}

/** White space of HTML collapsed and trimmed; no-break spaces stay. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')
}
