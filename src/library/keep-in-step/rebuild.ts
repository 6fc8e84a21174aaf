import { accessSync, constants, existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Finding } from '../../types.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { changeLibrary } from './change-library.ts'
import type { Progress } from './change-session.ts'
import { buildShippedIndex, readShipped } from './shipped-index.ts'

export interface IndexReport {
  /** What was made anew. */
  built: ('builtin' | 'library')[]
  documents: { builtin: number; imported: number }
  terms: number
  findings: Finding[]
}

/**
 * Check every file of the package and the library, and build the indexes again.
 *
 * An error in a shipped file leaves the built-in index as it was. Where the package cannot be written to, as in a global
 * installation, its files are checked and its index is kept.
 */
export async function rebuild(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  progress?: Progress,
): Promise<IndexReport> {
  const read = readShipped(shipped)
  const report: IndexReport = {
    built: [],
    documents: { builtin: read.documents.length, imported: 0 },
    terms: read.terms.length,
    findings: read.findings,
  }
  if (read.findings.some(({ severity }) => severity === 'error')) return report
  if (canWrite(dirname(shipped.index))) {
    buildShippedIndex(shipped, read)
    report.built.push('builtin')
  }
  if (!existsSync(library.corpus)) return report
  rmSync(library.index, { force: true })
  const { result, findings } = await changeLibrary(shipped, library, change => change.documents(), progress)
  report.built.push('library')
  report.documents.imported = result.filter(({ origin }) => origin === 'library').length
  report.findings.push(...findings)
  return report
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
