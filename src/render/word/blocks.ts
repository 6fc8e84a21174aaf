import type { List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { xmlText } from '../bytes/xml-text.ts'
import { columnShares } from '../tree/column-shares.ts'
import { isRightToLeft } from '../tree/direction.ts'
import { marksOf, plainText } from '../tree/marks.ts'
import { webLinks } from '../tree/web-links.ts'
import type { Page } from './page.ts'
import { listRole, paragraphRole, type Role } from './roles.ts'
import { bookmarkName, wordRuns } from './runs.ts'

/** Twentieths of a point that each level of a list is set in. */
const STEP = 425

/** The place of a block in the document. */
interface Place {
  /** Indent from the margin, in twentieths of a point. */
  indent: number
  role: Role
  language: string | null
  /** The next block is of the same thing: no page ends between them. */
  keepNext: boolean
  /** Number or bullet before the first paragraph. */
  mark: { list: number; depth: number } | null
  anchor: string | null
  /** As many items at the end of a list stay with what follows them. */
  keepLast: number
  depth: number
  newPage: boolean
}

const top: Place = {
  indent: 0,
  role: 'body',
  language: null,
  keepNext: false,
  mark: null,
  anchor: null,
  keepLast: 0,
  depth: 0,
  newPage: false,
}

/** The blocks of a tree as the body of a Word document. */
export function wordBlocks(tree: Root, page: Page): string {
  return tree.children
    .map((node, index) => block(node, page, { ...top, keepNext: leadsInto(node, tree.children[index + 1]) }))
    .join('')
}

/** Words that say what comes next: no page ends after them. */
function leadsInto(node: RootContent, next: RootContent | undefined): boolean {
  const { role } = marksOf(node)
  return role === 'provenance' || (node.type === 'paragraph' && role === null && next?.type === 'list')
}

function block(node: RootContent, page: Page, place: Place): string {
  const { role, language } = marksOf(node)
  const inner = language === null ? place : { ...place, language }
  switch (node.type) {
    case 'heading':
      return paragraph(node.children, page, {
        ...{ ...inner, role: headingRole(node.depth), keepNext: true },
        newPage: role === 'new-page',
      })
    case 'paragraph':
      return paragraph(node.children, page, { ...inner, role: paragraphRole(role, place.role) })
    case 'blockquote':
      return node.children
        .map(child => block(child, page, { ...inner, role: 'quote', indent: inner.indent + 227 }))
        .join('')
    case 'list':
      return list(node, page, inner)
    case 'table':
      return table(node, page)
    default:
      return ''
  }
}

function headingRole(depth: number): Role {
  return depth === 1 ? 'title' : depth === 2 ? 'heading1' : depth === 3 ? 'heading2' : 'heading3'
}

/** Lists without a sign before each item: a box, or words with a rule beside them. */
const unmarked = new Set<Role>(['glance', 'agreed', 'lead'])

function list(node: List, page: Page, place: Place): string {
  const { role: className } = marksOf(node)
  const role = listRole(className, node.ordered === true)
  const isMarked = node.ordered === true || !unmarked.has(role)
  const number = isMarked ? page.newList(node.ordered === true ? (node.start ?? 1) : null) : 0
  const beside = role === 'agreed' ? 227 : 0
  const indent = place.indent + (isMarked ? STEP : beside)
  const mark = isMarked ? { list: number, depth: Math.min(place.depth, 8) } : null
  const showsAddresses = className === 'sources' || className === 'resources'
  const isLastPage = className === 'sources'
  const from = node.children.length - (isLastPage ? lastTogether(node.children) : place.keepLast)
  return node.children
    .map((child, at) =>
      item(child, page, {
        ...place,
        keepLast: 0,
        indent,
        role,
        mark,
        depth: place.depth + 1,
        anchor: marksOf(child).anchor,
        keepNext: place.keepNext || at >= from || (showsAddresses && webLinks(child).length > 0),
      }).concat(
        showsAddresses ? addresses(child, page, indent, isLastPage && at >= from && at < node.children.length - 1) : '',
      ),
    )
    .join('')
}

/** Most blocks of an item that are kept on one page. */
const TOGETHER = 6

function item(node: ListItem, page: Page, place: Place): string {
  const isShort = node.children.length <= TOGETHER
  return node.children
    .map((child, index) => {
      const isLast = index === node.children.length - 1
      return block(child, page, {
        ...place,
        mark: index === 0 ? place.mark : null,
        anchor: index === 0 ? place.anchor : null,
        // Only what leads into something: LibreOffice parts a chain that is too long behind its first paragraph, a heading.
        keepNext: place.keepNext || (isShort && !isLast && child.type === 'paragraph'),
        keepLast: isShort && !isLast ? 1 : 0,
        role: index === 0 ? place.role : place.role === 'number' ? 'body' : place.role,
      })
    })
    .join('')
}

/** On paper an address must be read: each link of a list of sources has its own under it. */
/** Words that a last page has at least. */
const LAST_PAGE = 40

/** How many items at the end of a list stand on one page, so that no page holds a source or two alone. */
function lastTogether(items: readonly ListItem[]): number {
  let words = 0
  let together = 0
  for (const item of items.toReversed()) {
    if (together >= 3 && words >= LAST_PAGE) break
    together++
    words += item.children
      .flatMap(child => (child.type === 'paragraph' ? plainText(child.children).split(/\s+/u) : []))
      .filter(word => word !== '').length
  }
  return together
}

function addresses(node: ListItem, page: Page, indent: number, keepNext: boolean): string {
  const keep = keepNext ? '<w:keepNext/>' : ''
  return webLinks(node)
    .map(url => {
      const link = `<w:hyperlink r:id="${page.linkTo(url)}" w:history="1"><w:r><w:t xml:space="preserve">${xmlText(url)}</w:t></w:r></w:hyperlink>`
      return `<w:p><w:pPr><w:pStyle w:val="${xmlText(page.style('address'))}"/>${keep}<w:ind w:left="${indent}"/></w:pPr>${link}</w:p>`
    })
    .join('')
}

function paragraph(children: PhrasingContent[], page: Page, place: Place): string {
  const { mark, anchor, role, indent } = place
  const isBox = role === 'warning' || role === 'glance' || role === 'lead'
  const properties = [
    `<w:pStyle w:val="${xmlText(page.style(role))}"/>`,
    place.keepNext ? '<w:keepNext/>' : '',
    place.newPage ? '<w:pageBreakBefore/>' : '',
    mark === null ? '' : `<w:numPr><w:ilvl w:val="${mark.depth}"/><w:numId w:val="${mark.list}"/></w:numPr>`,
    isRightToLeft(children) ? '<w:bidi/>' : '',
    indent === 0 || isBox ? '' : `<w:ind w:left="${indent}"${mark === null ? '' : ` w:hanging="${STEP}"`}/>`,
  ].join('')
  const content = wordRuns(children, page, { language: place.language, verbatim: role === 'quote' })
  if (anchor === null) return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
  const id = page.newBookmark()
  return `<w:p><w:pPr>${properties}</w:pPr><w:bookmarkStart w:id="${id}" w:name="${bookmarkName(anchor)}"/>${content}<w:bookmarkEnd w:id="${id}"/></w:p>`
}

function table(node: Table, page: Page): string {
  const widths = columnShares(node, page.width)
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  const rows = node.children.map((row, index) => {
    const isHead = index === 0
    const cells = row.children.map((cell, column) => {
      const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF3"/>' : ''
      const content = paragraph(cell.children, page, {
        ...top,
        role: isHead ? 'columnHead' : 'cell',
        // The first rows stay with the heading of the columns, and the last one with the row before it.
        keepNext: isHead || index === 1 || index === node.children.length - 2,
      })
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`
    })
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
  })
  const width = widths.reduce((sum, one) => sum + one, 0)
  const rule = (side: string, hex: string, weight: number): string =>
    `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${hex}"/>`
  const borders = `${rule('top', '0B3D6B', 8)}${rule('bottom', '0B3D6B', 8)}${rule('insideH', 'C9CED6', 4)}`
  const properties = `<w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  // Word joins two tables that touch.
  const after = '<w:p><w:pPr><w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${after}`
}
