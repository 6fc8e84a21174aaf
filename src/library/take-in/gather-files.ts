import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import type { TakeInReport } from './take-in.ts'

/** Largest file taken in, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024

/** Every file below a path, in a stable order; links to folders are not followed, notes about a folder are left out. */
export function filesOf(path: string, report: TakeInReport): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
  } catch {
    report.refused.push({
      file: path,
      error: { code: 'NO_SUCH_FILE', message: 'there is no such file or folder', hint: 'Check the path.' },
    })
    return []
  }
  return readdirSync(path)
    .sort()
    .flatMap(name => {
      const below = join(path, name)
      const found = lstatSync(below)
      if (name.startsWith('.')) return []
      if (found.isDirectory()) return filesOf(below, report)
      if (aboutAFolder.test(name)) {
        report.leftOut.push(below)
        return []
      }
      return found.isFile() || (found.isSymbolicLink() && existsSync(below) && statSync(below).isFile()) ? [below] : []
    })
}

const aboutAFolder = /^(readme|license|licence|origin|notice|changelog|contributing)(\.\w+)?$/i

/**
 * The bytes of a file.
 *
 * @throws {FocError} `FILE_TOO_LARGE`, `UNREADABLE_FILE`.
 */
export function readBounded(file: string): Uint8Array {
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES)
      throw new FocError(
        'FILE_TOO_LARGE',
        `the file has ${Math.ceil(size / 1048576)} MiB; at most ${MAX_BYTES / 1048576} are read`,
        {
          place: { file },
          hint: 'Split it, or save only the text.',
        },
      )
    return readFileSync(file)
  } catch (cause) {
    if (cause instanceof FocError) throw cause
    throw new FocError('UNREADABLE_FILE', 'the file cannot be read', {
      place: { file },
      hint: 'Check that you may read it.',
      cause,
    })
  }
}
