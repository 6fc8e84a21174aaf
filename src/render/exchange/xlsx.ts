import type { TermRecord } from '../../types.ts'
import { type SheetColumn, writeSheet } from './spreadsheet.ts'
import { termHead, termRows } from './term-rows.ts'

/**
 * The glossary as a spreadsheet: one sheet, the rows of the CSV; counts are numbers, every other cell is a text, and none
 * a formula. The head and the concept stay in view and on every printed page; rows are as high as their text, and can be
 * filtered.
 */
export function writeXlsx(records: readonly TermRecord[]): Promise<Uint8Array> {
  const columns = termHead.map(
    (name): SheetColumn => ({
      name,
      width: widths[name] ?? 14,
      ...(counts.has(name) ? { isNumber: true } : {}),
    }),
  )
  return writeSheet('Terms', columns, termRows(records))
}

const counts = new Set(['texts', 'citations', 'reported only'])

/** Widths in characters, so that the longest cells take no more than a screen. */
const widths: Readonly<Record<string, number>> = {
  concept: 28,
  language: 10,
  region: 8,
  label: 36,
  themes: 20,
  'scope (ours)': 50,
  'note (ours)': 60,
  related: 50,
  'label evidence': 40,
  'label source note': 40,
  'widest adoption': 36,
  texts: 8,
  citations: 10,
  'first use': 60,
  'first by consensus': 60,
  'latest use': 60,
  'best quotation of the label': 60,
  'its source': 60,
}
