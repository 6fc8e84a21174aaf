import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { style } from './style.ts'

const toHast = unified().use(remarkRehype).freeze()
const writer = unified().use(rehypeStringify).freeze()

type Page = Parameters<typeof writer.stringify>[0]
type Node = Page['children'][number]
type Element = Extract<Node, { type: 'element' }>

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'th', 'td', 'blockquote'])

/**
 * A tree as one HTML file that needs nothing else: the style is inside, there is no script and nothing remote.
 * Every block takes its direction from its own text (`dir="auto"`). Made for paper (A4), a screen and a telephone.
 *
 * @param about The title of the page and its language (BCP 47); a style of its own where it is no brief.
 */
export function renderHtml(tree: Root, about: { title: string; language: string; style?: string }): string {
  const main = contentOf(tree)
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', {
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('title', {}, [{ type: 'text', value: about.title }]),
    element('style', {}, [{ type: 'text', value: about.style ?? style }]),
  ]
  const html = element('html', { lang: about.language }, [
    line,
    element('head', {}, [line, ...head.flatMap(node => [node, line])]),
    line,
    element('body', {}, [line, element('main', {}, [line, ...main, line]), line]),
    line,
  ])
  return writer.stringify({ type: 'root', children: [{ type: 'doctype' }, line, html, line] })
}

/** A tree as markup for a page of ours: the content alone, each block with its direction. */
export const htmlContent = (tree: Root): string => writer.stringify({ type: 'root', children: contentOf(tree) })

function contentOf(tree: Root): Element['children'] {
  return toHast
    .runSync(tree)
    .children.flatMap((node): Element['children'] =>
      node.type === 'element' ? [prepared(node)] : node.type === 'text' ? [node] : [],
    )
}

const line: Node & { type: 'text' } = { type: 'text', value: '\n' }

function element(tagName: string, properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Direction on every block; a table with its headings marked as such, and with names for its cells on a telephone. */
function prepared(node: Element): Element {
  const children = node.children.map(child => (child.type === 'element' ? prepared(child) : child))
  const properties = blocks.has(node.tagName) ? { ...node.properties, dir: 'auto' } : node.properties
  const copy: Element = { ...node, properties, children }
  return node.tagName === 'table' ? readableTable(copy) : copy
}

/** Explicit roles, since the narrow layout shows each row as a card and some browsers then forget that it is a table. */
function readableTable(node: Element): Element {
  const labels = parts(node, 'thead').flatMap(head => parts(head, 'tr').flatMap(row => parts(row, 'th').map(textOf)))
  const mapRows = (group: Element, cell: (cell: Element, index: number) => Element): Element => {
    const children = group.children.map(row =>
      row.type === 'element'
        ? { ...row, properties: { ...row.properties, role: 'row' }, children: mapElements(row, cell) }
        : row,
    )
    return { ...group, properties: { ...group.properties, role: 'rowgroup' }, children }
  }
  const children = node.children.map(child => {
    if (child.type !== 'element') return child
    return child.tagName === 'thead'
      ? mapRows(child, cell => withProperties(cell, 'th', { scope: 'col', role: 'columnheader' }))
      : mapRows(child, (cell, index) => {
          const label = { dataLabel: labels[index] ?? '' }
          return index === 0
            ? withProperties(cell, 'th', { scope: 'row', role: 'rowheader' })
            : withProperties(cell, 'td', { role: 'cell', ...label })
        })
  })
  return { ...node, properties: { ...node.properties, role: 'table' }, children }
}

function withProperties(node: Element, tagName: string, more: Element['properties']): Element {
  return { ...node, tagName, properties: { ...node.properties, ...more } }
}

function mapElements(node: Element, change: (child: Element, index: number) => Element): Element['children'] {
  let index = -1
  return node.children.map(child => {
    if (child.type !== 'element') return child
    index += 1
    return change(child, index)
  })
}

function parts(node: Element, tagName: string): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element' && child.tagName === tagName)
}

function textOf(node: Element): string {
  return node.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}
