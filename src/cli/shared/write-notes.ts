import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { writeAllWhole } from '../../library/index.ts'

/**
 * Write briefing notes: one into a file, several (or any into an existing folder) into a folder by their own names. Other
 * files there are left as they are; all are written, or none.
 *
 * @returns the paths written. @throws {FocError} `OUT_IS_A_FILE`, `OUT_IS_A_FOLDER`, `LIBRARY_READ_ONLY`, `DISK_FULL`.
 */
export function writeNotes(files: readonly { name: string; content: string | Uint8Array }[], out: string): string[] {
  const toFolder = files.length !== 1 || isFolder(out) || out.endsWith('/')
  if (toFolder && existsSync(out) && !isFolder(out))
    throw new FocError('OUT_IS_A_FILE', 'several notes need a folder, and this is a file', {
      place: { file: out },
      hint: 'Name a folder with --out DIR.',
    })
  const named = files.map(({ name, content }) => ({ file: toFolder ? join(out, name) : out, content }))
  for (const { file } of named)
    if (isFolder(file))
      throw new FocError('OUT_IS_A_FOLDER', 'a folder stands where a note would be written', {
        place: { file },
        hint: 'Move it, or name another folder with --out DIR. Nothing was written.',
      })
  writeAllWhole(named)
  return named.map(({ file }) => file)
}

/** How many files in a folder are none of these: they are left as they are. */
export function othersBeside(written: readonly string[], out: string): number {
  if (!isFolder(out)) return 0
  const ours = new Set(written.map(file => basename(file)))
  return readdirSync(out).filter(name => !ours.has(name)).length
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()
