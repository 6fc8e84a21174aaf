import { FocError } from '../../errors.ts'

/** Rows of one file at most; longest cell in UTF-16 code units. */
const MOST_ROWS = 200_000
const MOST_CELLS = 200
const LONGEST = 100_000

/** The line by which a spreadsheet is told the separator: `sep=;`. */
const NAMED_SEPARATOR = /^"?sep=([,;\t|])"?(?:\r\n?|\n)/i

export interface CsvRow {
  /** The line at which it begins, from 1. */
  line: number
  cells: string[]
}

/**
 * Read CSV (RFC 4180), parted by what a first line `sep=;` names, else by comma, semicolon or tab, whichever the first line
 * has most of; empty rows are passed over.
 *
 * @throws {FocError} `MALFORMED_CSV` with the line; `TOO_MANY_ROWS`; `CSV_CELL_TOO_LONG`.
 */
export function parseCsv(source: string, file: string): CsvRow[] {
  const whole = source.startsWith('\ufeff') ? source.slice(1) : source
  const named = NAMED_SEPARATOR.exec(whole)
  const text = named === null ? whole : whole.slice(named[0].length)
  const separator = named?.[1] ?? separatorOf(text)
  const rows: CsvRow[] = []
  let line = named === null ? 1 : 2
  let row: CsvRow = { line, cells: [] }
  const fail = (code: string, message: string, at: number, hint: string): FocError =>
    new FocError(code, `${file} ${message}`, { place: { file, line: at }, hint })
  const endRow = (): void => {
    if (row.cells.some(cell => cell !== '')) rows.push(row)
    if (rows.length > MOST_ROWS)
      throw fail('TOO_MANY_ROWS', `has more than ${MOST_ROWS} rows`, line, 'Split the file, or export fewer concepts.')
    row = { line, cells: [] }
  }
  for (let at = 0; at < text.length; ) {
    const cell = text[at] === '"' ? quotedEnd(text, at) : plainEnd(text, at, separator)
    if (cell === null) throw fail('MALFORMED_CSV', 'has a quotation mark that is never closed', line, 'Close it.')
    if (cell.value.length > LONGEST || row.cells.length >= MOST_CELLS)
      throw fail(
        'CSV_CELL_TOO_LONG',
        'has a cell or a row that is too long to be of a glossary',
        line,
        'Check the file.',
      )
    row.cells.push(cell.value)
    line += cell.lines
    at = cell.end
    const next = text[at]
    if (next === separator) {
      at++
      // A separator at the very end has one more, empty, cell behind it.
      if (at === text.length) row.cells.push('')
      continue
    }
    if (next !== undefined && next !== '\r' && next !== '\n')
      throw fail('MALFORMED_CSV', 'has text after a closing quotation mark', line, 'Double the marks inside a cell.')
    if (next === '\r' && text[at + 1] === '\n') at++
    at++
    line++
    endRow()
  }
  endRow()
  return rows
}

interface Cell {
  value: string
  end: number
  lines: number
}

function plainEnd(text: string, start: number, separator: string): Cell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end, lines: 0 }
}

function quotedEnd(text: string, start: number): Cell | null {
  const parts: string[] = []
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at)
    if (end === -1) return null
    parts.push(text.slice(at, end))
    if (text[end + 1] !== '"') {
      const value = parts.join('"')
      return { value, end: end + 1, lines: value.split('\n').length - 1 }
    }
    at = end + 2
  }
}

function separatorOf(text: string): string {
  const head = text.slice(0, Math.min(text.length, 10_000)).split(/[\r\n]/, 1)[0] ?? ''
  const counts = [',', ';', '\t'].map(sign => ({ sign, count: head.split(sign).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}
