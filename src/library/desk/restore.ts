import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { FocError } from '../../errors.ts'
import { askFilesAt, fetchObjects } from '../../share/index.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { askRecord } from '../shared/wires.ts'

export interface Restored {
  sequence: number
  documents: number
  files: number
  bytes: number
}

/**
 * Write the library as it was at a number of the record's sequence into a new or empty folder; on any error it stays as it
 * was. It is then a library like any other, and shared with nobody.
 *
 * @throws {FocError} `FOLDER_NOT_EMPTY`, `NO_SUCH_CHANGE`, and what the record and the disk refuse.
 */
export async function restore(
  library: LibraryPlaces,
  sequence: number,
  folder: string,
  progress?: (done: number, all: number) => void,
): Promise<Restored> {
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    throw new FocError('FOLDER_NOT_EMPTY', 'a library is restored into a new or empty folder', {
      place: { file: folder },
      hint: 'Name another.',
    })
  const aside = `${resolve(folder)}.${process.pid}.tmp`
  const report: Restored = { sequence, documents: 0, files: 0, bytes: 0 }
  try {
    makeFolder(join(aside, 'corpus'))
    await askRecord(library, async wire => {
      const files = await askFilesAt(wire, sequence)
      const bySha = new Map<string, typeof files>()
      for (const one of files) bySha.set(one.sha256, [...(bySha.get(one.sha256) ?? []), one])
      for await (const objects of fetchObjects(wire, files))
        for (const [sha256, bytes] of objects)
          for (const { path } of bySha.get(sha256) ?? []) {
            progress?.(report.files, files.length)
            makeFolder(dirname(join(aside, path)))
            writeFileSync(join(aside, path), bytes)
            report.files += 1
            report.bytes += bytes.length
            if (path.startsWith('corpus/')) report.documents += 1
          }
    })
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(aside, folder)
    return report
  } catch (cause) {
    throw cause instanceof FocError ? cause : writeError(folder, cause)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
