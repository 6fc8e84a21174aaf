import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { writeError } from './write-error.ts'

/**
 * Write a file whole or not at all: under a temporary name beside it, then renamed.
 *
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`; the old file then stays as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${process.pid}.tmp`
  makeFolder(dirname(file))
  try {
    writeFileSync(aside, content)
    renameSync(aside, file)
  } catch (cause) {
    try {
      rmSync(aside, { force: true })
    } catch {
      // What could not be written could not be removed either: the first reason is the one to report.
    }
    throw writeError(file, cause)
  }
}

/**
 * Remove what a writer that was killed left behind under a temporary name. Only for the one who holds the lock of the
 * library: nobody else is writing then.
 */
export function sweep(folders: readonly string[]): void {
  for (const folder of folders)
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (/\.\d+\.(?:tmp|new)(?:-journal)?$/.test(name)) rmSync(join(folder, name), { force: true })
}
