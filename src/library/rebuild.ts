import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { FocError } from '../errors.ts'
import type { Finding } from '../types.ts'
import type { LibraryPlaces, PackagePlaces } from './folder/places.ts'
import { type ChangeOptions, changeLibrary } from './keep-in-step/change-library.ts'
import type { LibraryChange } from './keep-in-step/change-session.ts'
import { buildShippedIndex, readShipped } from './keep-in-step/shipped-index.ts'
import { type ReadAgain, readOlderAgain } from './take-in/read-again.ts'

export interface IndexReport {
  /** What was made anew. */
  built: ('builtin' | 'library')[]
  documents: { builtin: number; imported: number }
  terms: number
  /** Texts that an older foc had read, sorted by corpus file. */
  readAgain: ReadAgain[]
  findings: Finding[]
}

/**
 * Check every file of the package and the library, read texts again that an older foc had read, and build the indexes again.
 *
 * An error in a shipped file leaves the built-in index as it was. Where the package cannot be written to, as in a global
 * installation, its files are checked and its index is kept.
 *
 * @throws {FocError} `LIBRARY_NOT_A_FOLDER`, and what `changeLibrary` refuses.
 */
export async function rebuild(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  { progress, waiting }: Pick<ChangeOptions, 'progress' | 'waiting'> = {},
): Promise<IndexReport> {
  if (existsSync(library.root) && !statSync(library.root).isDirectory())
    throw new FocError('LIBRARY_NOT_A_FOLDER', 'the library must be a folder', {
      place: { file: library.root },
      hint: 'Name a folder with --library DIR.',
    })
  const read = readShipped(shipped)
  const report: IndexReport = {
    built: [],
    documents: { builtin: read.documents.length, imported: 0 },
    terms: read.terms.length,
    readAgain: [],
    findings: read.findings,
  }
  if (read.findings.some(({ severity }) => severity === 'error')) return report
  if (canWrite(dirname(shipped.index))) {
    buildShippedIndex(shipped, read)
    report.built.push('builtin')
  }
  if (!existsSync(library.corpus)) return report
  const renew = async (change: LibraryChange): Promise<number> => {
    report.readAgain = await readOlderAgain({ change, library }, progress)
    return change.documents().filter(({ origin }) => origin === 'library').length
  }
  const { result, findings } = await changeLibrary(shipped, library, renew, { progress, waiting, afresh: true })
  report.built.push('library')
  report.documents.imported = result
  report.findings.push(...findings.filter(({ kind }) => kind !== 'READ_BY_OLDER'))
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
