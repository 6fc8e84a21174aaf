import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { type FileState, openIndex, sealState } from '../../store/index.ts'
import type { Finding } from '../../types.ts'
import { areAsLeftOut, filesState, folderTime, type LeftOut, shippedMark } from '../folder/folder-state.ts'
import type { LibraryPlaces, PackagePlaces } from '../folder/places.ts'

interface Places {
  shipped: PackagePlaces
  library: LibraryPlaces
}

/**
 * Whether a library's index is stale: it is missing, comes from another package, or files came or went. Two reads of file
 * times, however large the library.
 *
 * @param options `warn` is told of the files that are left out, where the index is not stale; `thorough` reads it whole.
 * @throws {FocError} `INDEX_NEWER`.
 */
export function isStale(
  { shipped, library }: Places,
  { warn = () => {}, thorough = false }: { warn?: (finding: Finding) => void; thorough?: boolean } = {},
): boolean {
  if (!existsSync(library.index) || isDamaged(library.index, { readWhole: thorough })) return true
  try {
    const index = openIndex(library.index)
    try {
      if (index.meta('mark') !== shippedMark(shipped) || index.meta('folder') !== folderTime(library.corpus))
        return true
      if ((index.meta('own') ?? '') !== filesState(library.terms)) return true
      const leftOut = JSON.parse(index.meta('leftOut') ?? '[]') as LeftOut[]
      if (!areAsLeftOut(library.corpus, leftOut)) return true
      for (const { finding } of leftOut) if (finding) warn(finding)
      return false
    } finally {
      index.close()
    }
  } catch (error) {
    if (error instanceof FocError && error.code !== 'INDEX_NEWER') return true
    throw error
  }
}

/** Whether an index is not as it was written: nothing in it can be trusted. */
export const isDamaged = (file: string, how: { readWhole?: boolean } = {}): boolean =>
  sealState(file, how) === 'damaged'

/** Whether the file of a document is no longer as the index knows it: edited in place, or gone. */
export function isEditedSince(library: LibraryPlaces, state: FileState): boolean {
  const path = join(library.corpus, state.file)
  if (!existsSync(path)) return true
  const found = statSync(path)
  return found.size !== state.size || Math.trunc(found.mtimeMs) !== state.modified
}

/** Whether the library's index exists, can be read and was made from the package as it is now. */
export function isCurrent({ shipped, library }: Places): boolean {
  if (!existsSync(library.index) || isDamaged(library.index)) return false
  try {
    const index = openIndex(library.index)
    try {
      return index.meta('mark') === shippedMark(shipped)
    } finally {
      index.close()
    }
  } catch (error) {
    if (error instanceof FocError && (error.code === 'INDEX_OLDER' || error.code === 'INDEX_UNREADABLE')) return false
    throw error
  }
}

/**
 * Refuse the shipped index where it is not as it was built: its words could be others.
 *
 * @throws {FocError} `INDEX_UNREADABLE`.
 */
export function refuseDamaged({ index }: Pick<PackagePlaces, 'index'>, how: { readWhole?: boolean } = {}): void {
  if (sealState(index, how) !== 'damaged') return
  throw new FocError('INDEX_UNREADABLE', 'the index that foc ships is damaged', {
    place: { file: index },
    hint: 'Install the package again; where it may be written to, foc index builds it again.',
  })
}
