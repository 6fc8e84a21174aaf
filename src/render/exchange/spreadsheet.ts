import { unzipSync } from 'fflate'
import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx'
import { packZip } from '../bytes/pack-zip.ts'
import { xmlCharacters } from '../bytes/xml-text.ts'

export interface SheetColumn {
  name: string
  /** In characters. */
  width: number
  /** Whether its cells hold whole numbers. */
  isNumber?: boolean
}

/**
 * A workbook (Office Open XML, transitional) with one sheet: a head and rows of text and numbers, no formula. The head and
 * the first column stay in view and on every printed page; rows can be filtered, and are as high as their text. Packed
 * without a date, so that it is the same each time.
 *
 * @param name of the sheet: letters and digits.
 */
export async function writeSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const table = [columns.map(column => column.name), ...rows]
  const last = { column: columnName(columns.length - 1), row: table.length }
  const written = await writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ width }) => ({ width })),
        cells: new Map(table.flatMap((cells, row) => cellsOf(cells, row, columns))),
        rowDefs: new Map(table.map((cells, row) => [row, { height: heightOf(cells, columns) }])),
        freezePane: { rows: 1, columns: 1 },
        autoFilter: { range: `A1:${last.column}${last.row}` },
        pageSetup: page,
        headerFooter: { oddFooter: '&C&P / &N' },
      },
    ],
    namedRanges: [
      { name: '_xlnm.Print_Area', range: `${name}!$A$1:$${last.column}$${last.row}`, scope: name },
      { name: '_xlnm.Print_Titles', range: `${name}!$A:$A,${name}!$1:$1`, scope: name },
    ],
    defaultFont: font,
    // The day that the ZIP file bears too: left to itself the library writes the clock's.
    properties: { modified: new Date(Date.UTC(1980, 0, 1)) },
  })
  // The library compresses as the version of Node does: packed anew, the bytes are the same on each.
  return packZip(unzipSync(written))
}

/** The table is as wide as three pages, and as long as it takes. */
const page = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 3,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
} as const

const font = { name: 'Calibri', size: 11 }
const alignment = { vertical: 'top', wrapText: true } as const
const head: CellStyle = { font: { ...font, bold: true }, alignment }
const text: CellStyle = { alignment }
const number: CellStyle = { numFmt: '0', alignment: { vertical: 'top' } }

/** The cells of a row that are not empty, by their place. @param row 0 is the head. */
function cellsOf(cells: readonly string[], row: number, columns: readonly SheetColumn[]): [string, Cell][] {
  return cells.flatMap((cell, column): [string, Cell][] => {
    if (cell === '') return []
    const isNumber = row > 0 && columns[column]?.isNumber === true && /^\d{1,15}$/.test(cell)
    return [
      [
        `${row},${column}`,
        isNumber
          ? { type: 'number', value: Number(cell), style: number }
          : { type: 'string', value: escaped(cellText(cell)), style: row === 0 ? head : text },
      ],
    ]
  })
}

/** Height of a line, and of the highest row there may be, in points. */
const LINE = 15
const HIGHEST = 409

function heightOf(cells: readonly string[], columns: readonly SheetColumn[]): number {
  const lines = Math.max(1, ...cells.map((cell, at) => linesOf(cell, columns[at]?.width ?? 1)))
  return Math.min(lines * LINE, HIGHEST)
}

/** Lines that a wrapped text takes at most: words are not divided, so a line may end early. */
function linesOf(wrapped: string, width: number): number {
  return wrapped
    .split('\n')
    .map(line => {
      let lines = 1
      let used = 0
      for (const word of line.split(' ')) {
        if (used > 0 && used + 1 + word.length > width) {
          lines++
          used = 0
        }
        used += (used > 0 ? 1 : 0) + word.length
        // A word longer than the cell goes on on the next line.
        while (used > width) {
          lines++
          used -= width
        }
      }
      return lines
    })
    .reduce((sum, lines) => sum + lines, 0)
}

/** `A`, …, `Z`, `AA` for 0, …, 25, 26. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

/** Longest cell of a spreadsheet, in UTF-16 code units. */
const LONGEST = 32_767

/** What XML forbids is left out; what no cell holds is cut, and says so. */
function cellText(cell: string): string {
  const clean = xmlCharacters(cell)
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 6)} [cut]` : clean
}

/** `_x0041_` would be read as the letter of that number. */
const escaped = (cell: string): string => cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
