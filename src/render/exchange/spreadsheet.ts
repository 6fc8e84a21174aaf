import { packZip } from '../bytes/pack-zip.ts'
import { xmlCharacters, xmlText } from '../bytes/xml-text.ts'

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
export function writeSheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): Uint8Array {
  const strings = new SharedStrings()
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(name, columnName(columns.length - 1), rows.length + 1),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': worksheet(columns, rows, last, strings),
    // Written last: the sheet fills it.
    'xl/sharedStrings.xml': '',
  }
  parts['xl/sharedStrings.xml'] = strings.part()
  const encoder = new TextEncoder()
  return packZip(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, encoder.encode(declaration + xml)])),
  )
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = [
  `<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>`,
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/>`,
  '</Types>',
].join('')

function relationships(...targets: [type: string, path: string][]): string {
  const each = targets.map(
    ([type, path], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${path}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`
}

function workbook(name: string, lastColumn: string, lastRow: number): string {
  const all = `${name}!$A$1:$${lastColumn}$${lastRow}`
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>`,
    `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames>`,
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${all}</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${all}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${name}!$A:$A,${name}!$1:$1</definedName>`,
    '</definedNames></workbook>',
  ].join('')
}

/** Formats of cells, by their place in the list: none, head, text, number. */
const format = { head: 1, text: 2, number: 3 }
const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`
const styles = [
  `<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">',
  '<alignment vertical="top"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')

function worksheet(
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
  last: string,
  strings: SharedStrings,
): string {
  const head = columns.map(({ name }) => name)
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const written = [
    row(head, 1, columns, at => textCell(at, format.head, strings)),
    ...rows.map((cells, at) => row(cells, at + 2, columns, place => cellOf(place, columns, strings))),
  ]
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">',
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${widths.join('')}</cols>`,
    `<sheetData>${written.join('')}</sheetData><autoFilter ref="A1:${last}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    // Paper 9 is A4. The table is as wide as three pages, and as long as it takes.
    '<pageSetup paperSize="9" fitToWidth="3" fitToHeight="0" orientation="landscape"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('')
}

/** Height of a line, and of the highest row there may be, in points. */
const LINE = 15
const HIGHEST = 409

interface CellPlace {
  name: string
  column: number
  text: string
}

function row(
  cells: readonly string[],
  number: number,
  columns: readonly SheetColumn[],
  write: (place: CellPlace) => string,
): string {
  const lines = Math.max(1, ...cells.map((text, at) => linesOf(text, columns[at]?.width ?? 1)))
  const filled = cells.flatMap((text, column) =>
    text === '' ? [] : [write({ name: `${columnName(column)}${number}`, column, text })],
  )
  return `<row r="${number}" ht="${Math.min(lines * LINE, HIGHEST)}" customHeight="1">${filled.join('')}</row>`
}

/** Lines that a wrapped text takes at most: words are not divided, so a line may end early. */
function linesOf(text: string, width: number): number {
  return text
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

function cellOf(place: CellPlace, columns: readonly SheetColumn[], strings: SharedStrings): string {
  const isNumber = columns[place.column]?.isNumber === true && /^\d{1,15}$/.test(place.text)
  return isNumber
    ? `<c r="${place.name}" s="${format.number}"><v>${Number(place.text)}</v></c>`
    : textCell(place, format.text, strings)
}

const textCell = ({ name, text }: CellPlace, style: number, strings: SharedStrings): string =>
  `<c r="${name}" s="${style}" t="s"><v>${strings.place(text)}</v></c>`

/** `A`, …, `Z`, `AA` for 0, …, 25, 26. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

/** Texts of a workbook, each once. */
class SharedStrings {
  readonly #places = new Map<string, number>()
  #uses = 0

  place(text: string): number {
    this.#uses++
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.#places.size)
    return this.#places.size - 1
  }

  part(): string {
    const items = [...this.#places.keys()].map(
      text => `<si><t xml:space="preserve">${xmlText(escaped(cellText(text)))}</t></si>`,
    )
    return `<sst xmlns="${main}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}

/** Longest cell of a spreadsheet, in UTF-16 code units. */
const LONGEST = 32_767

/** What XML forbids is left out; what no cell holds is cut, and says so. */
function cellText(text: string): string {
  const clean = xmlCharacters(text)
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 6)} [cut]` : clean
}

/** `_x0041_` would be read as the letter of that number. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
