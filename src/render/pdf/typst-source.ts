import type { List, ListItem, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { About } from '../tree/about.ts'
import { columnShares } from '../tree/column-shares.ts'
import { byDirection, isRightToLeft, withNumbersApart } from '../tree/direction.ts'
import { marksOf, plainText, unbroken } from '../tree/marks.ts'
import { webLinks } from '../tree/web-links.ts'
import { pageSetup } from './page-setup.ts'
import { typstLabel, typstString } from './typst-text.ts'

/** What holds for all blocks of one tree. */
interface Setting {
  anchors: ReadonlySet<string>
  /** A quotation: its characters are kept as they are. */
  verbatim: boolean
  /** Base language of the document, of which nothing is said of words that are in it too. */
  language: string
  /** In a table all words are as black as those of a document. */
  inTable: boolean
}

/** Functions of the page set-up that dress a paragraph, and those that dress a list, by class. */
const paragraphs = new Set([
  ...['warning', 'edition', 'say', 'force', 'provenance', 'shortfall'],
  ...['to-say', 'words', 'legend', 'small-print'],
])
const lists: Record<string, { around: string; item: string; marked: boolean }> = {
  glance: { around: 'glance', item: '', marked: false },
  agreed: { around: 'beside', item: 'agreed', marked: false },
  wording: { around: 'beside', item: 'agreed', marked: false },
  sources: { around: '', item: 'small', marked: true },
  references: { around: '', item: 'small', marked: true },
  unread: { around: '', item: 'small', marked: true },
  lead: { around: 'glance', item: '', marked: false },
  minded: { around: 'note-lines', item: '', marked: true },
  'pointed-at': { around: 'note-lines', item: '', marked: true },
  'note-sources': { around: 'note-lines', item: '', marked: true },
}

/** Lists whose items stand well apart. */
const airy: Record<string, string> = { points: '1.7em', 'to-say': '1em', 'to-answer': '1em' }

/**
 * A tree as a document of Typst. Every text is a string, so that nothing in it is taken for markup; no file and no package
 * is named.
 */
export function typstSource(tree: Root, about: About, anchors: ReadonlySet<string>): string {
  return `${pageSetup(about)}\n${blocks(tree.children, { anchors, verbatim: false, language: baseOf(about.language), inTable: false })}\n`
}

function blocks(nodes: readonly RootContent[], setting: Setting): string {
  return nodes
    .map((node, index) => {
      const drawn = block(node, setting)
      const leads = node.type === 'paragraph' && marksOf(node).role === null && nodes[index + 1]?.type === 'list'
      return leads ? `#leading[${drawn}]` : drawn
    })
    .join('\n\n')
}

function block(node: RootContent, setting: Setting): string {
  const { role, language } = marksOf(node)
  switch (node.type) {
    case 'heading':
      return `${role === 'new-page' ? '#pagebreak(weak: true)\n' : ''}#heading(level: ${node.depth})[${line(node.children, setting)}]`
    case 'paragraph': {
      const content = directed(node.children, setting)
      return role !== null && paragraphs.has(role) ? `#${role}[${content}]` : content
    }
    case 'blockquote': {
      const content = blocks(node.children, { ...setting, verbatim: true })
      return `#beside[#quoted[${inLanguage(content, language, setting)}]]`
    }
    case 'list':
      return list(node, setting)
    case 'table':
      return table(node, setting)
    default:
      return ''
  }
}

/** A line with its direction: a paragraph that runs from right to left begins at the right margin. */
function directed(nodes: readonly PhrasingContent[], setting: Setting): string {
  const content = line(nodes, setting)
  return isRightToLeft(nodes) ? `#block(width: 100%)[#set text(dir: rtl)\n#set align(right)\n${content}]` : content
}

/** Sources at the end that no page may part. */
const LAST = 3

function list(node: List, setting: Setting): string {
  const { role } = marksOf(node)
  const look = role !== null && Object.hasOwn(lists, role) ? lists[role] : undefined
  const showsAddresses = role === 'sources' || role === 'resources'
  const items = node.children.map(child => {
    const content = item(child, setting, showsAddresses)
    return look?.item ? `#${look.item}[${content}]` : content
  })
  const spacing = (role === null ? undefined : airy[role]) ?? '0.75em'
  const isMarked = node.ordered === true || look?.marked !== false
  const drawnFrom = (first: number, some: readonly string[]): string => {
    const each = some.map(one => `[${one}]`).join(',\n')
    if (!isMarked) return `#list(marker: none, body-indent: 0pt, spacing: ${spacing}, ${each})`
    return `#${node.ordered ? `enum(start: ${first}, ` : 'list('}spacing: ${spacing}, ${each})`
  }
  const start = node.start ?? 1
  // No last page holds one source alone.
  const cut = role === 'sources' && items.length > LAST ? items.length - LAST : 0
  const drawn =
    cut === 0
      ? drawnFrom(start, items)
      : `${drawnFrom(start, items.slice(0, cut))}\n\n#together[${drawnFrom(start + cut, items.slice(cut))}]`
  return look?.around ? `#${look.around}[${drawn}]` : drawn
}

/** Most blocks of an item that no page may part. */
const TOGETHER = 6

function item(node: ListItem, setting: Setting, showsAddresses: boolean): string {
  const { anchor } = marksOf(node)
  const addresses = showsAddresses ? webLinks(node).map(url => `#address(${typstString(url)})`) : []
  const content = [blocks(node.children, setting), ...addresses].join('\n\n')
  const kept = node.children.length <= TOGETHER ? `#together[${content}]` : content
  return anchor === null ? kept : `${kept}#metadata(none)${typstLabel(anchor)}`
}

/** Most rows, and letters, of a table that no page may part: of a longer one a row or two may go over. */
const WHOLE = 12
const LETTERS = 2500

function table(node: Table, setting: Setting): string {
  const shares = columnShares(node, 1000)
  const columns = shares.map(share => `${share}fr`)
  const [head, ...rows] = node.children.map(row =>
    row.children.map(cell => `[${directed(cell.children, { ...setting, inTable: true })}]`),
  )
  const cells = rows.map(
    (row, at) => `${keptWhole(row, node.children[at + 1], shares)},\ntable.hline(stroke: 0.4pt + rgb("#c9ced6")),`,
  )
  const drawn = `#table(columns: (${columns.join(', ')},),
table.header(repeat: true, table.hline(stroke: 1pt + ink), ${(head ?? []).map(cell => `table.cell(fill: rgb("#e8edf3"), strong${cell})`).join(', ')}, table.hline(stroke: 0.6pt + ink)),
${cells.join('\n')}
)`
  return node.children.length > WHOLE || lettersOf(node) > LETTERS ? drawn : `#together[${drawn}]`
}

/** Letters of a cell as wide as the page that surely fit on one. */
const ON_A_PAGE = 4600

/** A row stands on one page, unless a cell of it may not fit there: of more than 2,500 letters where it has half the page. */
function keptWhole(cells: readonly string[], row: TableRow | undefined, shares: readonly number[]): string {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const fits = row?.children.every(
    (cell, at) => plainText(cell.children).length <= (ON_A_PAGE * (shares[at] ?? 0)) / all,
  )
  return cells.map(cell => (fits ? `table.cell(breakable: false)${cell}` : cell)).join(', ')
}

const lettersOf = (node: Table): number =>
  node.children.reduce(
    (sum, row) => sum + row.children.reduce((all, cell) => all + plainText(cell.children).length, 0),
    0,
  )

function line(nodes: readonly PhrasingContent[], setting: Setting): string {
  return nodes.map((node, index) => run(node, setting, nodes[index - 1])).join('')
}

function run(node: PhrasingContent, setting: Setting, before: PhrasingContent | undefined): string {
  const { language, target, quoted } = marksOf(node)
  switch (node.type) {
    case 'text': {
      if (target !== null && setting.anchors.has(target))
        return `#link(${typstLabel(target)})[${letters(unbroken(node.value))}]`
      const words = letters(quoted || setting.verbatim ? node.value : withNumbersApart(node.value, before))
      return inLanguage(quoted && !setting.inTable ? `#quoted[${words}]` : words, language, setting)
    }
    case 'strong':
      return `#strong[${line(node.children, setting)}]`
    case 'emphasis':
      return `#emph[${line(node.children, setting)}]`
    case 'inlineCode':
      return `#command[${letters(node.value)}]`
    case 'link':
      return `#link(${typstString(node.url)})[${line(node.children, setting)}]`
    case 'break':
      return '#linebreak()'
    default:
      return 'children' in node ? line(node.children, setting) : 'value' in node ? letters(node.value) : ''
  }
}

/**
 * Letters of each direction in their own; a space between two strings would be a space of Typst, so they stand close. Arabic
 * letters are not drawn under one another (`kern`): a word whose letters overlap comes out of the PDF in two pieces.
 */
function letters(text: string): string {
  return byDirection(text)
    .map(part =>
      part.rightToLeft ? `#text(dir: rtl, features: (kern: 0), ${typstString(part.text)})` : wholeSymbols(part.text),
    )
    .join('')
}

/** No line ends within a symbol of the United Nations, nor within the counts of a vote. */
function wholeSymbols(text: string): string {
  return text
    .split(/(\b[A-Z]\/(?:[A-Z]+\/){1,3}[\d/]{1,12}\b|\b\d{1,3}–\d{1,3}–\d{1,3}\b)/)
    .map((part, at) => (part === '' ? '' : at % 2 === 1 ? `#box[#${typstString(part)}]` : `#${typstString(part)};`))
    .join('')
}

function inLanguage(content: string, language: string | null, setting: Setting): string {
  const base = baseOf(language ?? '')
  return /^[a-z]{2,3}$/.test(base) && base !== setting.language ? `#text(lang: "${base}")[${content}]` : content
}

const baseOf = (language: string): string => language.split('-', 1)[0]?.toLowerCase() ?? ''
