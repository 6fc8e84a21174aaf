import type { TermRecord } from '../../types.ts'
import { termHead, termRows } from './term-rows.ts'

/** The glossary as CSV (RFC 4180): UTF-8 with the mark that spreadsheets need, lines ended by CR LF. */
export function writeCsv(records: readonly TermRecord[]): string {
  return `\ufeff${[termHead, ...termRows(records)].map(cells => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
