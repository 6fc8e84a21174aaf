import { unzipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import type { TermRecord } from '../../types.ts'
import { packZip } from '../bytes/pack-zip.ts'
import { xmlCharacters } from '../bytes/xml-text.ts'
import { termHead, termRows } from './term-rows.ts'

/** Longest cell of a spreadsheet, in UTF-16 code units. */
const LONGEST = 32_767

/**
 * The glossary as a spreadsheet: one sheet, the rows of the CSV, every cell a text and none a formula; the head stays in
 * view. Packed without a date, so that it is the same each time.
 */
export async function writeXlsx(records: readonly TermRecord[]): Promise<Uint8Array> {
  const head = termHead.map(value => ({ value, type: String, fontWeight: 'bold' as const }))
  const rows = termRows(records).map(cells =>
    cells.map(value => (value === '' ? null : { value: cellText(value), type: String, wrap: value.length > WIDE })),
  )
  const columns = termHead.map(name => ({ width: widths[name] ?? 14 }))
  const written = await writeXlsxFile([head, ...rows], { sheet: 'Terms', columns, stickyRowsCount: 1 }).toBuffer()
  const parts = unzipSync(new Uint8Array(written))
  return packZip(parts)
}

const WIDE = 40

const widths: Readonly<Record<string, number>> = {
  concept: 28,
  label: 36,
  'scope (ours)': 40,
  'note (ours)': 40,
  related: 40,
  'best quotation of the label': 40,
  'its source': 50,
  'first use': 40,
  'first by consensus': 40,
  'latest use': 40,
}

/** What XML forbids is left out; what no cell holds is cut, and says so. */
function cellText(text: string): string {
  const clean = xmlCharacters(text)
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 6)} [cut]` : clean
}
