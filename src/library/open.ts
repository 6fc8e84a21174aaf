import { existsSync, statSync } from 'node:fs'
import { FocError } from '../errors.ts'
import {
  type DocumentRow,
  type FileState,
  type IndexReader,
  importedOnly,
  openIndex,
  openPack,
  packError,
} from '../store/index.ts'
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
import { isDamaged, isEditedSince, isStale, refuseDamaged } from './keep-in-step/staleness.ts'

export interface LibraryOptions {
  /** Folder of the library; the platform's data folder when absent. */
  folder?: string
  /** Told what could not be read or kept in step; the answer is given all the same. */
  warn?: (finding: Finding) => void
  /** Whether the indexes are read whole first, so that no damage stays unseen. */
  thorough?: boolean
  /** Told before each file with which the index is brought in step: how many are done, and of how many. */
  renewing?: Progress
  /** Told once, where there is no index yet and who makes it is waited for. */
  waiting?: () => void
  /** Whether the documents that foc ships are hidden, for questions that take no filter. */
  importedOnly?: boolean
  /** False where a library of record is answered from as this desk has it, without asking whether it changed. */
  follow?: boolean
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
 * Bring a library of record in step, as `follow` does; any other stays as it is.
 *
 * @throws {FocError} what cannot be had from the record, where this desk has nothing of it yet.
 */
export async function followRecord(options: LibraryOptions): Promise<void> {
  const { library } = libraryOf(options)
  if (library.record === undefined || options.follow === false) return
  const { follow } = await import('./desk/follow.ts')
  await follow(library, options)
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
  asked: (index: IndexReader, places: OpenLibrary) => T | Promise<T>,
): Promise<T> {
  const question: typeof asked = (index, opened) => asked(inView(index, options), opened)
  await followRecord(options)
  const places = libraryOf(options)
  const { shipped, library } = places
  if (places.builtinOnly) {
    for (const finding of missingLibrary(options, places)) options.warn?.(finding)
    shippedMark(shipped)
    refuseDamaged(shipped, { readWhole: options.thorough === true })
    try {
      return await withIndex(shipped.index, index => question(index, places))
    } catch (error) {
      throw damageBehind(error, shipped.index) ?? error
    }
  }
  if (library.isPack) return askPack(library.root, index => question(index, places))
  if (existsSync(library.root) && !statSync(library.root).isDirectory())
    throw new FocError('LIBRARY_NOT_A_FOLDER', 'the library must be a folder or a pack', {
      place: { file: library.root },
      hint: 'Name a folder with --library DIR.',
    })
  let stale = isStale(places, options)
  let damaged = existsSync(library.index) && isDamaged(library.index)
  for (let attempt = 1; ; attempt++) {
    if (stale && (await keepInStep(options, places, damaged)) === 'only-read') {
      const { withIndexAside } = await import('./keep-in-step/index-aside.ts')
      return withIndexAside(options, places, aside =>
        withIndex(aside.index, index => question(index, { ...places, library: aside })),
      )
    }
    const used = new Map<string, FileState>()
    try {
      const answer = await withIndex(library.index, index => question(noting(index, used), places))
      stale = [...used.values()].some(state => isEditedSince(library, state))
      if (!stale || attempt === 2) return answer
    } catch (error) {
      const damage = damageBehind(error, library.index)
      if (damage === null || attempt === 2) throw damage ?? error
      stale = damaged = true
    }
  }
}

/** The index as a question is to see it. */
export function inView(index: IndexReader, options: LibraryOptions): IndexReader {
  return options.importedOnly ? importedOnly(index) : index
}

/**
 * The error of an answer that failed, as one of a damaged index; null where the index, read whole, is as it was written.
 */
function damageBehind(error: unknown, file: string): FocError | null {
  if (error instanceof FocError && error.code !== 'INDEX_UNREADABLE') return null
  if (!isDamaged(file, { readWhole: true })) return null
  return new FocError('INDEX_UNREADABLE', 'the index is damaged: it is not as it was written', {
    place: { file },
    hint: 'Run foc index to build it again; no document is lost.',
    cause: error,
  })
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

/** `only-read`: there is no index that can be used, and none can be written here. */
async function keepInStep(
  options: LibraryOptions,
  { shipped, library }: OpenLibrary,
  damaged: boolean,
): Promise<'in-step' | 'older' | 'only-read'> {
  const { changeLibrary } = await import('./keep-in-step/change-library.ts')
  if (damaged) options.warn?.(damagedIndex(library.index))
  const isOfNoUse = damaged || !canBeRead(library.index)
  try {
    const { findings } = await changeLibrary(shipped, library, () => null, {
      progress: options.renewing,
      // Who asks has an answer from the index that is there.
      ...(isOfNoUse ? {} : { patience: 0 }),
      waiting: options.waiting,
    })
    for (const finding of findings) options.warn?.(finding)
    return 'in-step'
  } catch (error) {
    const cannotWrite =
      error instanceof FocError && ['LIBRARY_READ_ONLY', 'DISK_FULL', 'LIBRARY_BUSY'].includes(error.code)
    if (!cannotWrite) throw error
    if (isOfNoUse) {
      if (error.code === 'LIBRARY_BUSY') throw error
      return 'only-read'
    }
    options.warn?.({
      kind: 'INDEX_STALE',
      severity: 'warning',
      message: `the index is older than the library, and could not be renewed: ${error.message}`,
      place: error.place,
      hint: error.hint,
    })
    return 'older'
  }
}

/** Whether an index is there, of the format that this foc reads. */
function canBeRead(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    openIndex(file).close()
    return true
  } catch {
    return false
  }
}

function damagedIndex(file: string): Finding {
  return {
    kind: 'INDEX_DAMAGED',
    severity: 'warning',
    message: 'the index is not as it was written: it is built again from the files',
    place: { file },
    hint: 'Check the disk it lies on. No document is lost.',
  }
}

/** The same index, of which each document of the library that an answer draws on is noted in `used`. */
export function noting(index: IndexReader, used: Map<string, FileState>): IndexReader {
  const note = <Row extends Pick<DocumentRow, 'origin' | 'state'>>(row: Row): Row => {
    if (row.origin === 'library') used.set(row.state.file, row.state)
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
    documents: filter => index.documents(filter).map(note),
    wholeTexts: filter => index.wholeTexts(filter).map(note),
  }
}

/** What is said where a folder is named that is not there: mistyped, it would answer as though it were empty. */
export function missingLibrary({ folder }: LibraryOptions, { library }: OpenLibrary): Finding[] {
  if (folder === undefined || library.record !== undefined || existsSync(library.root)) return []
  const message = 'there is no library here: what foc ships answers alone'
  const hint = 'Check the folder after --library; foc import makes it.'
  return [{ kind: 'LIBRARY_MISSING', severity: 'warning', message, place: { file: library.root }, hint }]
}
