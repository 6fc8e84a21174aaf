import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { type DocumentRow, openIndex } from '../../store/index.ts'
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
 * @param warn told of the files that are left out, where the index is not stale.
 * @throws {FocError} `INDEX_NEWER`.
 */
export function isStale({ shipped, library }: Places, warn: (finding: Finding) => void = () => {}): boolean {
  if (!existsSync(library.index)) return true
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

/** Whether the file of a document is no longer as the index knows it: edited in place, or gone. */
export function isEditedSince(library: LibraryPlaces, { state }: DocumentRow): boolean {
  const path = join(library.corpus, state.file)
  if (!existsSync(path)) return true
  const found = statSync(path)
  return found.size !== state.size || Math.trunc(found.mtimeMs) !== state.modified
}

/** Whether the library's index exists, can be read and was made from the package as it is now. */
export function isCurrent({ shipped, library }: Places): boolean {
  if (!existsSync(library.index)) return false
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
