import type {
  BlockContent,
  Break,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  Text,
} from 'mdast'
import { stripControls } from '../../text/index.ts'
import { webAddress } from './web-address.ts'

declare module 'mdast' {
  interface TextData {
    /** Exact words of a document. */
    quoted?: boolean
  }
  interface TableData {
    /** How wide its columns are to each other. */
    shares?: readonly number[]
  }
}

/** Text on one line, literal in every format: control characters gone, a run of white space one space. */
export function text(value: string): Text {
  return { type: 'text', value: oneLine(value) }
}

/** Foreign words inside our own line: kept apart from the direction of the line, with their language where it is known. */
export function foreign(value: string, language: string | null): Text {
  const properties = language === null ? {} : { lang: language }
  return { ...text(value), data: { hName: 'bdi', hProperties: properties } }
}

/** The exact words of a document with the marks round them, so that a page can tell them from ours. */
export function quotation(value: string, language: string): Text {
  const words = foreign(value, language)
  return { ...words, data: { ...words.data, quoted: true } }
}

/** Words that lead to an anchor of the same document; in Markdown, where anchors are not stable, only the words. */
export function inside(value: string, anchor: string): Text {
  return { ...text(value), data: { hName: 'a', hProperties: { href: `#${anchor}` } } }
}

/** Strong emphasis. */
export function strong(children: PhrasingContent[]): Strong {
  return { type: 'strong', children }
}

/** A link where the address is one of the web, else the words alone: an imported file may name any address. */
export function link(value: string, address: string | null): Link | Text {
  const url = webAddress(address)
  return url === null ? text(value) : { type: 'link', url, children: [text(value)] }
}

/** A paragraph, with a class for the HTML. */
export function paragraph(children: PhrasingContent[], className?: string): Paragraph {
  if (className === undefined) return { type: 'paragraph', children }
  return { type: 'paragraph', children, data: { hProperties: { className: [className] } } }
}

/** A heading of the first four ranks; `new-page`: it begins one. */
export function heading(depth: 1 | 2 | 3 | 4, children: PhrasingContent[], className?: string): Heading {
  if (className === undefined) return { type: 'heading', depth, children }
  return { type: 'heading', depth, children, data: { hProperties: { className: [className] } } }
}

/** An item of a list, with an anchor for the HTML. */
export function item(children: (BlockContent | List)[], id?: string): ListItem {
  const node: ListItem = { type: 'listItem', spread: children.length > 1, children }
  return id === undefined ? node : { ...node, data: { hProperties: { id } } }
}

/** A list, with a class for the HTML. An ordered one counts from `start`. */
export function list(items: ListItem[], className: string, ordered = false, start = 1): List {
  const spread = items.some(each => each.spread === true)
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread,
    children: items,
    data: { hProperties: { className: [className] } },
  }
}

/** A paragraph of a document, whole: it gives the block that it fills its direction. */
export function verbatim(value: string, language: string): Text {
  return { ...text(value), data: { hName: 'span', hProperties: { lang: language }, quoted: true } }
}

/** A new line inside a block. */
export const lineBreak: Break = { type: 'break' }

/** A table whose first row is its heading; its columns as wide as their cells ask for, or as `shares` has them. */
export function table(rows: PhrasingContent[][][], shares?: readonly number[]): Table {
  return {
    type: 'table',
    ...(shares === undefined ? {} : { data: { shares } }),
    align: (rows[0] ?? []).map(() => null),
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
    })),
  }
}

/** Puts a mark between the members of a list of runs. */
export function joined(runs: PhrasingContent[][], mark: string): PhrasingContent[] {
  return runs.flatMap((run, index): PhrasingContent[] => (index === 0 ? run : [text(mark), ...run]))
}

function oneLine(value: string): string {
  return stripControls(value.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' '))
}
