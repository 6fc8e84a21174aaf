import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Change, fetchObjects, knownVersions, type Wire } from '../../share/index.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { heldFiles } from '../shared/held-files.ts'

/** What became of the files of a folder, by path. */
export interface Applied {
  written: string[]
  removed: string[]
  /** Files that were changed here too; `theirs` is the sha256 of the record’s, null where it was removed there. */
  conflicts: { path: string; theirs: string | null }[]
}

/** Where the record's side of a conflict is put, hidden from packs. */
export const THEIRS = '.theirs'

/**
 * Let changes of the record go into a folder. A file is replaced only where the record knows what is there, so that what was
 * changed by hand is never lost.
 *
 * @throws {FocError} what the record and the disk refuse; what was written before is as the record has it.
 */
export async function applyChanges({
  wire,
  library,
  changes,
  progress,
}: {
  wire: Wire
  library: LibraryPlaces
  changes: readonly Change[]
  progress: (done: number, all: number) => void
}): Promise<Applied> {
  const held = heldFiles(library)
  const latest = changes.filter(({ isLatest }) => isLatest)
  const here = new Map(latest.map(({ path }) => [path, held.now(path)]))
  const nowOf = (path: string): string | null => here.get(path) ?? null
  const unknown = latest.flatMap(({ path, sha256 }) => {
    const now = nowOf(path)
    return now === null || now === sha256 || now === held.base(path) ? [] : [{ path, sha256: now }]
  })
  const known = await knownVersions(wire, unknown)
  const ours = new Set(unknown.filter(({ path, sha256 }) => !known.has(`${path} ${sha256}`)).map(({ path }) => path))
  const applied: Applied = { written: [], removed: [], conflicts: [] }
  for (const { path, sha256 } of latest) if (ours.has(path)) applied.conflicts.push({ path, theirs: sha256 })
  held.note(latest.filter(({ path, sha256 }) => nowOf(path) === sha256))

  const gone = latest.filter(({ path, sha256 }) => sha256 === null && nowOf(path) !== null && !ours.has(path))
  for (const { path } of gone) remove(join(library.root, path))
  held.note(gone)
  applied.removed.push(...gone.map(({ path }) => path))

  const wanted = latest.flatMap(({ path, sha256, size }) =>
    sha256 === null || nowOf(path) === sha256 ? [] : [{ path, sha256, size }],
  )
  const bySha = new Map<string, typeof wanted>()
  for (const one of wanted) bySha.set(one.sha256, [...(bySha.get(one.sha256) ?? []), one])
  let done = 0
  for await (const objects of fetchObjects(wire, wanted)) {
    const came: typeof wanted = []
    for (const [sha256, bytes] of objects)
      for (const one of bySha.get(sha256) ?? []) {
        progress(done++, wanted.length)
        put(ours.has(one.path) ? join(library.root, THEIRS, one.path) : join(library.root, one.path), bytes)
        if (!ours.has(one.path)) came.push(one)
      }
    held.note(came)
    applied.written.push(...came.map(({ path }) => path))
  }
  for (const { path, sha256 } of latest)
    if (!ours.has(path) || sha256 === null) remove(join(library.root, THEIRS, path))
  return applied
}

const made = new Set<string>()

function put(file: string, bytes: Uint8Array): void {
  const aside = `${file}.${process.pid}.tmp`
  try {
    const folder = dirname(file)
    if (!made.has(folder)) makeFolder(folder)
    made.add(folder)
    writeAside(aside, bytes)
    renameSync(aside, file)
  } catch (cause) {
    rmSync(aside, { force: true })
    throw writeError(file, cause)
  }
}

/** A folder may have been removed since it was made. */
function writeAside(aside: string, bytes: Uint8Array): void {
  try {
    writeFileSync(aside, bytes)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
    makeFolder(dirname(aside))
    writeFileSync(aside, bytes)
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch (cause) {
    throw writeError(file, cause)
  }
}
