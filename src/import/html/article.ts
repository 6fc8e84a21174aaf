import { MARK } from './page-mark.ts'
import { collapse, type DomNode, type PageElement, type PageText } from './page-tree.ts'
import type { ParsedPage } from './parse-html.ts'

/** Tells whether the reader of articles kept a text. */
export type Kept = (text: PageText) => boolean

/**
 * Ask Readability which texts belong to the article. It rewrites the page it is given, so only its choice is taken: the
 * words come from our own copy.
 *
 * @param hidden What a page shows on a click: it passes over everything that is hidden.
 */
export async function keptByReadability(
  page: ParsedPage,
  out: Set<PageElement>,
  hidden: Set<PageElement>,
): Promise<Kept> {
  const indexes = (elements: Set<PageElement>): Set<number> => new Set([...elements].map(element => element.index))
  removeMarked(page.html, indexes(out), indexes(hidden))
  // A bundled CommonJS package has only its default export; unbundled it has that too.
  const { default: readability } = await import('@mozilla/readability')
  const { Readability } = readability
  const options = {
    disableJSONLD: true,
    charThreshold: 200,
    keepClasses: false,
    serializer: (node: unknown) => node,
  }
  const content: unknown = new Readability(page.document as never, options).parse()?.content ?? null
  const keys = new Set<string>()
  if (isDomNode(content)) gather(content, '', keys)
  return text => {
    let above: PageElement | null = text.parent
    for (let step = 0; above !== null && step < LOST_MARKS; step++, above = above.parent)
      if (keys.has(key(String(above.index), text.value))) return true
    return false
  }
}

/** Readability replaces elements by paragraphs of its own, whose text then seems to stand in an element further out. */
const LOST_MARKS = 5

function isDomNode(value: unknown): value is DomNode {
  return typeof value === 'object' && value !== null && 'nodeType' in value && 'firstChild' in value
}

function key(index: string, value: string): string {
  return `${index}:${collapse(value)}`
}

function gather(node: DomNode, above: string, keys: Set<string>): void {
  const index = node.getAttribute?.(MARK) ?? above
  let text = ''
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? ''
    else if (child.nodeType === 1) {
      if (text !== '') keys.add(key(index, text))
      text = ''
      gather(child, index, keys)
    }
  }
  if (text !== '') keys.add(key(index, text))
}

/** Take the furniture out of the parser's tree too, and what the head says, which is read elsewhere. */
function removeMarked(root: DomNode, out: Set<number>, hidden: Set<number>): void {
  const doomed: DomNode[] = []
  const look = (node: DomNode): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1) continue
      const inHead = child.parentNode?.nodeName === 'HEAD'
      const index = Number(child.getAttribute?.(MARK) ?? '-1')
      if (hidden.has(index)) for (const name of ['hidden', 'aria-hidden', 'style']) child.removeAttribute?.(name)
      if (inHead || out.has(index)) doomed.push(child)
      else look(child)
    }
  }
  look(root)
  for (const node of doomed) node.remove?.()
}
