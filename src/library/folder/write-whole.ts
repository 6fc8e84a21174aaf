import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { makeFolder } from './make-folder.ts'
import { writeError } from './write-error.ts'
import { kindOf, writeStream } from './write-stream.ts'

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
  const streams: ToWrite[] = []
  const regular: ToWrite[] = []
  let at = files[0]
  try {
    for (const one of files) {
      at = one
      const is = kindOf(one.file)
      if (is === 'folder') throw aFolder(one.file)
      if (is === 'stream') streams.push(one)
      else regular.push(one)
    }
    for (const one of regular) {
      at = one
      writeAside(one, aside(one))
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

/** The folder is made where it turns out to be missing: hardly ever, and a look at it for each file is a tenth of writing it. */
function writeAside({ file, content }: ToWrite, aside: string): void {
  try {
    writeFileSync(aside, content)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : null
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR') throw cause
    makeFolder(dirname(file))
    writeFileSync(aside, content)
  }
}

function aFolder(file: string): FocError {
  return new FocError('NOT_A_FILE', 'what stands here is a folder: it was left as it is', {
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
      if (/\.\d+\.(?:tmp|new)(?:-journal|\.seal)?$/.test(name)) removeIfAllowed(join(folder, name))
}

function removeIfAllowed(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder is only read here: what is left behind harms nothing.
  }
}
