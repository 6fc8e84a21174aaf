import { existsSync, statSync } from 'node:fs'
import { FocError } from '../errors.ts'
import { type DocumentRow, type IndexReader, openIndex, openPack, packError } from '../store/index.ts'
import type { Finding } from '../types.ts'
import { shippedMark } from './folder/folder-state.ts'
import {
  defaultLibrary,
  type LibraryPlaces,
  libraryPlaces,
  type PackagePlaces,
  packagePlaces,
} from './folder/places.ts'
import type { Progress } from './keep-in-step/change-session.ts'
import { isEditedSince, isStale } from './keep-in-step/staleness.ts'

export interface LibraryOptions {
  /** Folder of the library; the platform's data folder when absent. */
  folder?: string
  /** Told what could not be read or kept in step; the answer is given all the same. */
  warn?: (finding: Finding) => void
  /** Told before each file with which the index is brought in step: how many are done, and of how many. */
  renewing?: Progress
}

export interface OpenLibrary {
  shipped: PackagePlaces
  library: LibraryPlaces
  /** True when the answer comes from the shipped index alone: nothing was imported. */
  builtinOnly: boolean
}

/** Where a call's package and library are; touches no disk beyond finding the package. */
export function libraryOf(options: LibraryOptions): OpenLibrary {
  const shipped = packagePlaces()
  const library = libraryPlaces(options.folder ?? defaultLibrary())
  return { shipped, library, builtinOnly: ![library.corpus, library.index, library.terms].some(existsSync) }
}

/**
 * Put a question to the index of a library (to the shipped index where nothing was imported).
 *
 * The index is brought in step first when the package or the list of files changed: two reads of file times, however
 * large the library. A file edited in place is seen when the answer draws on it: then the index is brought in step and
 * the question is put again. A library that cannot be written to answers from the index it has, with a warning.
 *
 * @throws {FocError} `LIBRARY_NOT_A_FOLDER`, `NOT_A_PACK`, `PACK_DAMAGED`, `INDEX_MISSING`, `INDEX_NEWER`, and what the question throws.
 */
export async function askLibrary<T>(
  options: LibraryOptions,
  question: (index: IndexReader, places: OpenLibrary) => T | Promise<T>,
): Promise<T> {
  const places = libraryOf(options)
  const { shipped, library } = places
  if (places.builtinOnly) {
    if (options.folder !== undefined && !existsSync(library.root)) options.warn?.(noLibraryAt(library.root))
    shippedMark(shipped)
    return withIndex(shipped.index, index => question(index, places))
  }
  if (library.isPack) return askPack(library.root, index => question(index, places))
  if (existsSync(library.root) && !statSync(library.root).isDirectory())
    throw new FocError('LIBRARY_NOT_A_FOLDER', 'the library must be a folder or a pack', {
      place: { file: library.root },
      hint: 'Name a folder with --library DIR.',
    })
  let stale = isStale(places, options.warn)
  for (let attempt = 1; ; attempt++) {
    if (stale) await keepInStep(options, places)
    const used = new Map<string, DocumentRow>()
    const answer = await withIndex(library.index, index => question(noting(index, used), places))
    stale = [...used.values()].some(row => isEditedSince(library, row))
    if (!stale || attempt === 2) return answer
  }
}

async function withIndex<T>(file: string, act: (index: IndexReader) => T | Promise<T>): Promise<T> {
  const index = openIndex(file)
  try {
    return await act(index)
  } finally {
    index.close()
  }
}

/** A pack holds no files to keep in step with: it answers as it is. */
async function askPack<T>(file: string, act: (index: IndexReader) => T | Promise<T>): Promise<T> {
  const index = openPack(file)
  try {
    return await act(index)
  } catch (error) {
    throw packError(file, error)
  } finally {
    index.close()
  }
}

async function keepInStep(options: LibraryOptions, { shipped, library }: OpenLibrary): Promise<void> {
  const { changeLibrary } = await import('./keep-in-step/change-library.ts')
  try {
    const { findings } = await changeLibrary(shipped, library, () => null, options.renewing)
    for (const finding of findings) options.warn?.(finding)
  } catch (error) {
    const cannotWrite =
      error instanceof FocError && ['LIBRARY_READ_ONLY', 'DISK_FULL', 'LIBRARY_BUSY'].includes(error.code)
    if (!cannotWrite || !existsSync(library.index)) throw error
    options.warn?.({
      kind: 'INDEX_STALE',
      severity: 'warning',
      message: `the index is older than the library, and could not be renewed: ${error.message}`,
      place: error.place,
      hint: error.hint,
    })
  }
}

function noting(index: IndexReader, used: Map<string, DocumentRow>): IndexReader {
  const note = (row: DocumentRow): DocumentRow => {
    if (row.origin === 'library') used.set(row.state.file, row)
    return row
  }
  return {
    ...index,
    documentsByKey: keys => {
      const rows = index.documentsByKey(keys)
      for (const row of rows.values()) note(row)
      return rows
    },
    documentsById: id => index.documentsById(id).map(note),
  }
}

/** A mistyped folder would answer as though it were empty. */
function noLibraryAt(root: string): Finding {
  return {
    kind: 'LIBRARY_MISSING',
    severity: 'warning',
    message: 'there is no library here: what foc ships answers alone',
    place: { file: root },
    hint: 'Check the folder after --library; foc import makes it.',
  }
}
