import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { makeFolder } from './make-folder.ts'
import { writeError } from './write-error.ts'
import { isStream, writeStream } from './write-stream.ts'

/** A file to be written. */
interface ToWrite {
  file: string
  content: string | Uint8Array
}

/**
 * Write a file whole or not at all: under a temporary name beside it, then renamed. What is no regular file (`/dev/stdout`, a
 * pipe) is written to, and stays what it is.
 *
 * @throws {FocError} `NOT_A_FILE`, `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`; the old file then stays as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeAllWhole([{ file, content }])
}

/**
 * Write several files: all under temporary names beside them, then each renamed, so that what cannot be written leaves every
 * old file as it was; then what is no regular file.
 *
 * @throws {FocError} as `writeWhole` does.
 */
export function writeAllWhole(files: readonly ToWrite[]): void {
  const aside = ({ file }: ToWrite): string => `${file}.${process.pid}.tmp`
  const streams = files.filter(({ file }) => isStream(file))
  const regular = files.filter(one => !streams.includes(one))
  let at = files[0]
  try {
    for (const one of regular) {
      at = one
      refuseFolders(one.file)
    }
    for (const one of regular) {
      at = one
      makeFolder(dirname(one.file))
      writeFileSync(aside(one), one.content)
    }
    for (const one of regular) {
      at = one
      renameSync(aside(one), one.file)
    }
    for (const one of streams) {
      at = one
      writeStream(one.file, one.content)
    }
  } catch (cause) {
    for (const one of regular)
      try {
        rmSync(aside(one), { force: true })
      } catch {
        // What could not be written could not be removed either: the first reason is the one to report.
      }
    throw cause instanceof FocError ? cause : writeError(at?.file ?? '', cause)
  }
}

function refuseFolders(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true) return
  throw new FocError('NOT_A_FILE', 'what stands here is a folder: it was left as it is', {
    place: { file },
    hint: 'Name a file in it.',
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
