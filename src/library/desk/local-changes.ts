import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRecordPath, recordFolders } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { type HeldFiles, heldFiles } from '../shared/held-files.ts'

/** A file of a desk's folder that is not as the record last gave it, or took it. */
export interface LocalChange {
  path: string
  change: 'added' | 'changed' | 'missing'
  /** sha256 of what the record last gave; null where it gave nothing, or where that is not known. */
  before: string | null
}

/** What was added, changed and removed by hand, by path; files that are no part of a library are passed over. */
export function localChanges(library: LibraryPlaces, held: HeldFiles = heldFiles(library)): LocalChange[] {
  const here = new Set(recordFolders.flatMap(folder => filesOf(library, folder)))
  const missing = held.paths().filter(path => !here.has(path))
  const found = [...here].flatMap((path): LocalChange[] => {
    const before = held.base(path) ?? null
    if (before !== null && held.now(path) === before) return []
    return [{ path, change: before === null ? 'added' : 'changed', before }]
  })
  return [
    ...found,
    ...missing.map(path => ({ path, change: 'missing' as const, before: held.base(path) ?? null })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Names that a record could not take are no part of a library either: editors and systems leave many behind. */
function filesOf(library: LibraryPlaces, folder: string): string[] {
  const place = join(library.root, folder)
  if (!existsSync(place)) return []
  return readdirSync(place, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => `${folder}/${name}`)
    .filter(isRecordPath)
}
