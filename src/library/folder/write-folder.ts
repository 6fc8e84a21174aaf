import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { FocError } from '../../errors.ts'
import { makeFolder } from './make-folder.ts'
import { writeError } from './write-error.ts'

/** A file of the folder, its name from there, with `/` between. */
export interface FolderFile {
  name: string
  content: string | Uint8Array
}

/** Lists what was written, so that the same folder can be written again and nothing else is ever removed. */
const LIST = 'files.txt'

/** First line of the list: a list that somebody else made, such as `ls > files.txt`, gives nothing away to be removed. */
const MARK = 'Files that foc site wrote, and replaces when it writes here again:'

/**
 * Write a folder whole or not at all: aside, then put in its place. It must be new, empty, or hold nothing but what was
 * written there in the same way.
 *
 * @returns how many files, and bytes. @throws {FocError} `OUT_IS_A_FILE`, `FOLDER_NOT_EMPTY`, `LIBRARY_READ_ONLY`, `DISK_FULL`,
 * `WRITE_FAILED`, and what giving the files throws: the folder then stays as it was.
 */
export async function writeFolderWhole(
  folder: string,
  files: AsyncIterable<FolderFile>,
): Promise<{ files: number; bytes: number }> {
  const target = resolve(folder)
  checkFolderIsOurs(target, folder)
  const aside = `${target}.${process.pid}.tmp`
  const names: string[] = []
  const made = new Set<string>()
  let bytes = 0
  try {
    makeFolder(aside)
    for await (const { name, content } of files) {
      const file = join(aside, name)
      const parent = dirname(file)
      if (!made.has(parent)) makeFolder(parent)
      made.add(parent)
      write(file, content)
      names.push(name)
      bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length
    }
    write(join(aside, LIST), `${[MARK, ...[...names, LIST].sort()].join('\n')}\n`)
    // Meanwhile somebody may have put a file there.
    checkFolderIsOurs(target, folder)
    putInPlace(aside, target)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
  return { files: names.length + 1, bytes }
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (cause) {
    throw writeError(file, cause)
  }
}

/**
 * @param named An empty name, as of a variable that is not set, is the folder one is in.
 * @param shown how the user wrote it.
 * @throws {FocError} `OUT_IS_A_FILE`, `FOLDER_NOT_EMPTY`.
 */
export function checkFolderIsOurs(named: string, shown = named): void {
  const folder = resolve(named)
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory())
    throw new FocError('OUT_IS_A_FILE', 'pages need a folder, and this is a file', {
      place: { file: shown },
      hint: 'Name a folder with --out DIR, or write one file with --single FILE.html.',
    })
  const [mark, ...listed] = existsSync(join(folder, LIST)) ? readFileSync(join(folder, LIST), 'utf8').split('\n') : []
  const ours = new Set(mark === MARK ? listed : [])
  const [other] = filesBelow(folder).filter(name => !ours.has(name))
  if (other === undefined) return
  throw new FocError('FOLDER_NOT_EMPTY', `the folder has other files in it, ${other} among them: nothing was written`, {
    place: { file: shown },
    hint: 'Name a new or empty folder, or one that foc site wrote.',
  })
}

function filesBelow(folder: string, above = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = `${above}${entry.name}`
    return entry.isDirectory() ? filesBelow(join(folder, entry.name), `${name}/`) : [name]
  })
}

/** What was there goes only when the new folder is in its place. */
function putInPlace(aside: string, target: string): void {
  const before = `${aside}.old`
  try {
    if (existsSync(target)) renameSync(target, before)
    renameSync(aside, target)
  } catch (cause) {
    if (existsSync(before) && !existsSync(target)) renameSync(before, target)
    throw writeError(target, cause)
  }
  rmSync(before, { recursive: true, force: true })
}
