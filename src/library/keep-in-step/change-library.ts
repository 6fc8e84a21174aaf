import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { FocError } from '../../errors.ts'
import { type IndexReader, openIndex } from '../../store/index.ts'
import { breakSeal, updateIndex } from '../../store/writing.ts'
import type { Finding } from '../../types.ts'
import { filesAtOnce, filesStaged, type StagedFiles } from '../folder/library-files.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { sweep } from '../folder/write-whole.ts'
import { changeSession, type LibraryChange, type Progress } from './change-session.ts'
import { isCurrent, isDamaged, refuseDamaged } from './staleness.ts'
import { takeTurn } from './turn.ts'

/** Milliseconds: reading one large file shows nothing for a while. */
const PATIENCE = 30_000

/** How a library is changed, and who is told. */
export interface ChangeOptions {
  /** Told before each file of the folder that is read again. */
  progress?: Progress | undefined
  /** Told once, where another process is changing the library and is waited for. */
  waiting?: (() => void) | undefined
  /** How long one waits for who shows nothing, in milliseconds; with 0, a library that is being changed is busy at once. */
  patience?: number | undefined
  /** Whether nothing is taken from the index that is there. */
  afresh?: boolean
}

/**
 * Bring the library's index in step with its folder, then let `change` change both, all in one transaction.
 *
 * A missing index, or one made from another package version, starts as a copy of the shipped index, written aside
 * and renamed. One process at a time: the next one waits, as long as the first shows that it goes on.
 *
 * @throws {FocError} `LIBRARY_BUSY`, `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
export async function changeLibrary<T>(
  shipped: PackagePlaces,
  library: LibraryPlaces,
  change: (change: LibraryChange) => T | Promise<T>,
  { progress, waiting = () => {}, patience = PATIENCE, afresh = false }: ChangeOptions = {},
): Promise<{ result: T; findings: Finding[] }> {
  if (library.isPack)
    throw new FocError('LIBRARY_READ_ONLY', 'a pack cannot be changed', {
      place: { file: library.root },
      hint: 'Unpack it into a folder first: foc unpack FILE --out DIR.',
    })
  makeFolder(library.corpus)
  const turn = takeTurn(library, { waiting, patience })
  try {
    sweep([library.root, library.corpus, library.originals, library.terms])
    const staged = library.record === undefined ? null : filesStaged(library)
    const files = staged ?? filesAtOnce(library)
    const before = !afresh && isCurrent({ shipped, library }) ? null : startFromShipped(shipped, library, afresh)
    try {
      return await updateIndex(library.index, async writer => {
        const session = changeSession(writer, library, files)
        const findings = session.catchUp(before, (done, all) => {
          turn.goesOn()
          progress?.(done, all)
        })
        const result = await change(session)
        // What others share is theirs first, then the folder's, then the index's.
        if (staged !== null) findings.push(...(await publishStaged(library, staged)))
        session.finish()
        return { result, findings }
      })
    } finally {
      staged?.drop()
      before?.close()
      rmSync(oldIndex(library), { force: true })
    }
  } finally {
    turn.end()
  }
}

async function publishStaged(library: LibraryPlaces, files: StagedFiles): Promise<Finding[]> {
  if (files.staged().length === 0) {
    files.settle()
    return []
  }
  const { publishFiles } = await import('../shared/publish-files.ts')
  return publishFiles(library, files)
}

const oldIndex = (library: LibraryPlaces): string => `${library.index}.old`

/**
 * Put a copy of the shipped index in place. The index that was there is kept open until the end: what it knows of files
 * that did not change need not be read again.
 */
function startFromShipped(shipped: PackagePlaces, library: LibraryPlaces, afresh: boolean): IndexReader | null {
  refuseDamaged(shipped)
  const aside = `${library.index}.${process.pid}.new`
  const useless = afresh || (existsSync(library.index) && isDamaged(library.index))
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
    return existsSync(oldIndex(library)) && !useless ? openIndex(oldIndex(library)) : null
  } catch {
    // Damaged or of an older format: every file is read again.
    return null
  }
}
