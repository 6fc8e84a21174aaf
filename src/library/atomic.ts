import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FocError } from '../errors.ts'

/**
 * Write a file whole or not at all: under a temporary name beside it, then renamed.
 *
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`; the old file then stays as it was.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), { recursive: true })
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

/** The reason why something could not be written, in the project's codes. */
export function writeError(file: string, cause: unknown): FocError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (reason === 'ENOSPC' || reason === 'EDQUOT')
    return new FocError('DISK_FULL', 'the disk is full: this file was not written', {
      place: { file },
      hint: 'Free some space and repeat the command; what was written before is kept.',
      cause,
    })
  if (reason === 'EACCES' || reason === 'EPERM' || reason === 'EROFS')
    return new FocError('LIBRARY_READ_ONLY', 'this place cannot be written to', {
      place: { file },
      hint: 'Choose a folder you may write to (--library DIR, or FOC_LIBRARY).',
      cause,
    })
  return new FocError('WRITE_FAILED', `this file could not be written (${reason || String(cause)})`, {
    place: { file },
    hint: 'Check that the folder exists and is a folder.',
    cause,
  })
}
