import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_BYTES } from '../../import/index.ts'
import { readNamedFile } from '../folder/read-named-file.ts'
import type { TakeInReport } from './take-in-report.ts'

/** Every file below a path, in a stable order; links to folders are not followed, notes about a folder are left out. */
export function filesOf(path: string, report: TakeInReport): string[] {
  let names: string[]
  try {
    if (!statSync(path).isDirectory()) return [path]
    names = readdirSync(path)
  } catch {
    report.refused.push({ file: path, error: existsSync(path) ? unreadable : missing })
    return []
  }
  return names.sort().flatMap(name => {
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

const missing = { code: 'NO_SUCH_FILE', message: 'there is no such file or folder', hint: 'Check the path.' }
const unreadable = {
  code: 'UNREADABLE_FILE',
  message: 'the folder cannot be read',
  hint: 'Check that you may read it.',
}

const aboutAFolder = /^(readme|license|licence|origin|notice|changelog|contributing)(\.\w+)?$/i

/**
 * The bytes of a file that is to be taken in.
 *
 * @throws {FocError} what `readNamedFile` refuses.
 */
export function readBounded(file: string, most: number = MAX_BYTES): Uint8Array {
  return readNamedFile(file, {
    ...{ what: 'the file', shown: file, most },
    ...{ instead: 'Name its files.', smaller: 'Split it, or save only the text.' },
  })
}
