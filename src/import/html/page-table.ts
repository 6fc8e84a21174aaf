import { elementsOf, type PageElement, textOf } from './page-tree.ts'

const LONG_CELL = 1000
const HEAVY = new Set('h1 h2 h3 h4 h5 h6 table article section'.split(' '))
const LISTS = new Set(['ul', 'ol'])
/** A list in a cell of values is short. */
const SHORT_CELL = 400

/** A table that only arranges the page: its cells hold paragraphs, headings and lists rather than values. */
export function isLayoutTable(table: PageElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.get('role') ?? '')) return true
  const rows = rowsOf(table)
  if (rows.every(row => row.length < 2)) return true
  if (rows.every(row => row.length === 2 && isMark(row[0]))) return true
  const values = holdsValues(table, rows)
  return rows.some(row => row.some(cell => isHeavy(cell, values)))
}

/** Cells of each row, in order. */
export function rowsOf(table: PageElement): PageElement[][] {
  const rows: PageElement[][] = []
  const look = (element: PageElement): void => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      if (child.tag === 'tr')
        rows.push(
          child.children.filter((cell): cell is PageElement => cell.kind === 'element' && /^t[dh]$/.test(cell.tag)),
        )
      else if (/^t(?:head|body|foot)$/.test(child.tag)) look(child)
    }
  }
  look(table)
  return rows
}

/** A cell with nothing but a printed number or letter: numbered paragraphs are often set in two columns. */
function isMark(cell: PageElement | undefined): boolean {
  return cell !== undefined && /^(?:\d{1,3}[.)]|\(?[a-z]{1,4}\)|[•▪–-])$/.test(textOf(cell))
}

/** Cells are headed, or every row has as many short ones: what a list in one of them says belongs to its row. */
function holdsValues(table: PageElement, rows: PageElement[][]): boolean {
  if (rows.some(row => row.some(cell => cell.tag === 'th'))) return true
  if (table.children.some(child => child.kind === 'element' && /^(?:caption|thead)$/.test(child.tag))) return true
  const [first] = rows
  return (
    rows.length > 1 &&
    rows.every(row => row.length === first?.length && row.every(cell => textOf(cell).length <= SHORT_CELL))
  )
}

function isHeavy(cell: PageElement, values: boolean): boolean {
  let paragraphs = 0
  for (const element of elementsOf(cell)) {
    if (HEAVY.has(element.tag) || (LISTS.has(element.tag) && !values)) return true
    if (element.tag === 'p') paragraphs += 1
  }
  return paragraphs > 3 || textOf(cell).length > LONG_CELL
}
