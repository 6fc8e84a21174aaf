import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../types.ts'
import { type LibraryPlaces, type PackagePlaces, temporaryPlace } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { changeLibrary } from './change-library.ts'
import type { Progress } from './change-session.ts'

/**
 * Build the index of a library that can only be read in a temporary folder, for one answer.
 *
 * @param ask given the library with this index in place of its own.
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED` where the temporary folder cannot be written either.
 */
export async function withIndexAside<T>(
  { warn, renewing }: { warn?: (finding: Finding) => void; renewing?: Progress },
  { shipped, library }: { shipped: PackagePlaces; library: LibraryPlaces },
  ask: (library: LibraryPlaces) => Promise<T>,
): Promise<T> {
  const folder = temporaryFolder()
  try {
    const index = join(folder, 'index.sqlite')
    const corpus = existsSync(library.corpus) ? library.corpus : join(folder, 'corpus')
    const { findings } = await changeLibrary(shipped, { ...library, root: folder, corpus, index }, () => null, {
      progress: renewing,
    })
    for (const finding of findings) warn?.(finding)
    warn?.(notKept(library.root))
    return await ask({ ...library, index })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(temporaryPlace(), 'foc-index-'))
  } catch (cause) {
    throw writeError(temporaryPlace(), cause)
  }
}

function notKept(root: string): Finding {
  return {
    kind: 'INDEX_NOT_KEPT',
    severity: 'warning',
    message: 'the library can only be read here, and has no index: one was built for this answer alone',
    place: { file: root },
    hint: 'Run foc index once where it can be written to, or ask a copy of it; then answers come at once.',
  }
}
