import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { writeWhole } from '../../library/index.ts'

/**
 * Write briefing notes: one into a file, several (or any into an existing folder) into a folder by their own names.
 *
 * @returns the paths written. @throws {FocError} `OUT_IS_A_FILE`, `LIBRARY_READ_ONLY`, `DISK_FULL`.
 */
export function writeNotes(files: readonly { name: string; content: string | Uint8Array }[], out: string): string[] {
  const isFolder = existsSync(out) && statSync(out).isDirectory()
  if (files.length === 1 && !isFolder && !out.endsWith('/')) {
    for (const { content } of files) writeWhole(out, content)
    return [out]
  }
  if (existsSync(out) && !isFolder)
    throw new FocError('OUT_IS_A_FILE', 'several notes need a folder, and this is a file', {
      place: { file: out },
      hint: 'Name a folder with --out DIR.',
    })
  return files.map(({ name, content }) => {
    const path = join(out, name)
    writeWhole(path, content)
    return path
  })
}
