import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MAX_BYTES } from '../../import/index.ts'
import { counted } from '../../text/index.ts'
import { readNamedFile } from '../folder/read-named-file.ts'
import type { Refused, TakeInReport } from './take-in-report.ts'

/**
 * Every file below a path, in a stable order; notes about a folder are left out, and links to folders are not followed:
 * both are reported. A folder that has no file to take in is refused with the reason.
 */
export function filesOf(path: string, report: TakeInReport): string[] {
  const [notes, links, refused] = [report.leftOut.length, report.notFollowed.length, report.refused.length]
  const files = filesBelow(path, report)
  if (files.length === 0 && report.refused.length === refused)
    report.refused.push(nothingIn(path, report.leftOut.length - notes, report.notFollowed.length - links))
  return files
}

function nothingIn(file: string, notes: number, links: number): Refused {
  const why = [
    ...(links > 0 ? [`${counted(links, 'link')} that ${links === 1 ? 'leads' : 'lead'} to a folder or nowhere`] : []),
    ...(notes > 0 ? [`${counted(notes, 'note')} about the folder`] : []),
  ].join(' and ')
  const hint =
    links > 0 ? 'Links to folders are not followed: name the folders themselves.' : 'Name files, or another folder.'
  return {
    file,
    error: { code: 'NO_FILES', message: why === '' ? 'the folder has no file' : `the folder has only ${why}`, hint },
  }
}

function filesBelow(path: string, report: TakeInReport): string[] {
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
    if (found.isDirectory()) return filesBelow(below, report)
    if (found.isSymbolicLink() && !leadsToFile(below)) {
      report.notFollowed.push(below)
      return []
    }
    if (isAboutFolder(name)) {
      report.leftOut.push(below)
      return []
    }
    return found.isFile() || found.isSymbolicLink() ? [below] : []
  })
}

const leadsToFile = (link: string): boolean => existsSync(link) && statSync(link).isFile()

const missing = { code: 'NO_SUCH_FILE', message: 'there is no such file or folder', hint: 'Check the path.' }
const unreadable = {
  code: 'UNREADABLE_FILE',
  message: 'the folder cannot be read',
  hint: 'Check that you may read it.',
}

/** Whether a file is a note about its folder by its name, which the folder does not take in. */
export const isAboutFolder = (name: string): boolean => aboutAFolder.test(name)

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
