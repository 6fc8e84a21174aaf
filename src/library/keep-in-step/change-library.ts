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
 * A missing index, or one made from another package version, is built aside from a copy of the shipped index, and put in place
 * when it is whole. One process at a time: the next one waits, as long as the first shows that it goes on.
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
    const isFresh = afresh || !isCurrent({ shipped, library })
    const before = isFresh ? startFromShipped(shipped, library, afresh) : null
    try {
      const answer = await updateIndex(isFresh ? aside(library) : library.index, async writer => {
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
      before?.close()
      if (isFresh) putInPlace(library)
      return answer
    } finally {
      staged?.drop()
      before?.close()
      for (const file of [aside(library), oldIndex(library)]) removeIndex(file)
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

/** Where an index is built that is to take the place of another: whoever reads meanwhile has that one. */
const aside = (library: LibraryPlaces): string => `${library.index}.${process.pid}.new`

/** Where an earlier foc put the index that was there while it built another. */
const oldIndex = (library: LibraryPlaces): string => `${library.index}.old`

function removeIndex(file: string): void {
  for (const ending of ['', '.seal', '-journal']) rmSync(`${file}${ending}`, { force: true })
}

/**
 * Begin an index aside as a copy of the shipped one. The index that is there is open until the end: what it knows of files that
 * did not change need not be read again.
 */
function startFromShipped(shipped: PackagePlaces, library: LibraryPlaces, afresh: boolean): IndexReader | null {
  refuseDamaged(shipped)
  const isUseless = afresh || !existsSync(library.index) || isDamaged(library.index)
  try {
    copyFileSync(shipped.index, aside(library))
    // An installation may be read-only, and a copy keeps the mode.
    chmodSync(aside(library), 0o644)
  } catch (cause) {
    removeIndex(aside(library))
    throw writeError(library.index, cause)
  }
  try {
    return isUseless ? null : openIndex(library.index)
  } catch {
    // Damaged or of an older format: every file is read again.
    return null
  }
}

/** The index that was built aside, with its seal, where the other one was. */
function putInPlace(library: LibraryPlaces): void {
  try {
    breakSeal(library.index)
    rmSync(`${library.index}-journal`, { force: true })
    renameSync(aside(library), library.index)
    renameSync(`${aside(library)}.seal`, `${library.index}.seal`)
  } catch (cause) {
    throw writeError(library.index, cause)
  }
}
