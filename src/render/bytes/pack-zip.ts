import { zipSync } from 'fflate'

/** A ZIP file (a Word file, a spreadsheet) of these parts, in their order and without a date: the same bytes each time. */
export function packZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // The first day a ZIP file can name, in local time as fflate reads it: the same bytes everywhere.
  return zipSync({ ...parts }, { mtime: new Date(1980, 0, 1), level: 6 })
}
