import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'

/** Names of the corpus files of a library, sorted. */
export function corpusFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && !name.startsWith('.'))
    .filter(name => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()
}

/** The text of a corpus file. @throws {FocError} `UNREADABLE_FILE`. */
export function corpusFileText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch (cause) {
    throw new FocError('UNREADABLE_FILE', 'the file cannot be read', {
      place: { file },
      hint: 'Check that you may read it.',
      cause,
    })
  }
}
