import { chmodSync, closeSync, copyFileSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { FocError } from '../../errors.ts'
import { type IndexReader, openIndex } from '../../store/index.ts'
import { breakSeal, lockFile, updateIndex } from '../../store/writing.ts'
import type { Finding } from '../../types.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { sweep } from '../folder/write-whole.ts'
import { changeSession, type LibraryChange, type Progress } from './change-session.ts'
import { isCurrent, isDamaged, refuseDamaged } from './staleness.ts'

/**
 * Bring the library's index in step with its folder, then let `change` change both, all in one transaction.
 *
 * A missing index, or one made from another package version, starts as a copy of the shipped index, written aside
 * and renamed. One process at a time: the next one waits.
 *
 * @param progress told before each file of the folder that is read again.
 * @throws {FocError} `LIBRARY_BUSY`, `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
export async function changeLibrary<T>(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  change: (change: LibraryChange) => T | Promise<T>,
  progress?: Progress,
): Promise<{ result: T; findings: Finding[] }> {
  if (library.isPack)
    throw new FocError('LIBRARY_READ_ONLY', 'a pack cannot be changed', {
      place: { file: library.root },
      hint: 'Unpack it into a folder first: foc unpack FILE --out DIR.',
    })
  makeFolder(library.corpus)
  const unlock = lock(library)
  try {
    sweep([library.root, library.corpus, library.originals, library.terms])
    const before = isCurrent({ shipped, library }) ? null : startFromShipped(shipped, library)
    try {
      return await updateIndex(library.index, async writer => {
        const session = changeSession(writer, library)
        const findings = session.catchUp(before, progress)
        const result = await change(session)
        session.finish()
        return { result, findings }
      })
    } finally {
      before?.close()
      rmSync(oldIndex(library), { force: true })
    }
  } finally {
    unlock()
  }
}

// Two that start from the shipped index at once would each put its own copy in place of the other's.
function lock(library: LibraryPlaces): () => void {
  const file = `${library.root}/index.lock`
  try {
    closeSync(openSync(file, 'a'))
  } catch (cause) {
    throw writeError(file, cause)
  }
  return lockFile(file)
}

const oldIndex = (library: LibraryPlaces): string => `${library.index}.old`

/**
 * Put a copy of the shipped index in place. The index that was there is kept open until the end: what it knows of files
 * that did not change need not be read again.
 */
function startFromShipped(shipped: PackagePlaces, library: LibraryPlaces): IndexReader | null {
  refuseDamaged(shipped)
  const aside = `${library.index}.${process.pid}.new`
  const damaged = existsSync(library.index) && isDamaged(library.index)
  try {
    copyFileSync(shipped.index, aside)
    // An installation may be read-only, and a copy keeps the mode.
    chmodSync(aside, 0o644)
    breakSeal(library.index)
    if (existsSync(library.index)) renameSync(library.index, oldIndex(library))
    renameSync(aside, library.index)
    rmSync(`${library.index}-journal`, { force: true })
  } catch (cause) {
    throw writeError(library.index, cause)
  } finally {
    rmSync(aside, { force: true })
  }
  try {
    return existsSync(oldIndex(library)) && !damaged ? openIndex(oldIndex(library)) : null
  } catch {
    // Damaged or of an older format: every file is read again.
    return null
  }
}
