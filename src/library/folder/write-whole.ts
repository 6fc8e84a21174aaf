import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { makeFolder } from './make-folder.ts'
import { writeError } from './write-error.ts'

/** A file to be written. */
interface ToWrite {
  file: string
  content: string | Uint8Array
}

/**
 * Write a file whole or not at all: under a temporary name beside it, then renamed.
 *
 * @throws {FocError} `NOT_A_FILE`, `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`; the old file then stays as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeAllWhole([{ file, content }])
}

/**
 * Write several files: all under temporary names beside them, then each renamed, so that what cannot be written leaves every
 * old file as it was.
 *
 * @throws {FocError} as `writeWhole` does.
 */
export function writeAllWhole(files: readonly ToWrite[]): void {
  const aside = ({ file }: ToWrite): string => `${file}.${process.pid}.tmp`
  let at = files[0]
  try {
    for (const one of files) {
      at = one
      refuseWhatIsNoFile(one.file)
    }
    for (const one of files) {
      at = one
      makeFolder(dirname(one.file))
      writeFileSync(aside(one), one.content)
    }
    for (const one of files) {
      at = one
      renameSync(aside(one), one.file)
    }
  } catch (cause) {
    for (const one of files)
      try {
        rmSync(aside(one), { force: true })
      } catch {
        // What could not be written could not be removed either: the first reason is the one to report.
      }
    throw cause instanceof FocError ? cause : writeError(at?.file ?? '', cause)
  }
}

/** A device, a pipe or a folder that a file would take the place of: renaming onto it would remove it. */
function refuseWhatIsNoFile(file: string): void {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there === undefined || there.isFile()) return
  throw new FocError('NOT_A_FILE', 'what stands here is no file: it was left as it is', {
    place: { file },
    hint: 'Name a file that is new, or one that may be replaced.',
  })
}

/**
 * Remove what a writer that was killed left behind under a temporary name. Only for the one who holds the lock of the
 * library: nobody else is writing then.
 */
export function sweep(folders: readonly string[]): void {
  for (const folder of folders)
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (/\.\d+\.(?:tmp|new)(?:-journal)?$/.test(name)) removeIfAllowed(join(folder, name))
}

function removeIfAllowed(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder is only read here: what is left behind harms nothing.
  }
}
