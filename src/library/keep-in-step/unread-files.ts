import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readDocumentFile } from '../../read/index.ts'
import type { IndexReader } from '../../store/index.ts'
import type { Finding } from '../../types.ts'
import type { LibraryPlaces } from '../folder/places.ts'

/**
 * What is wrong with the corpus files of a library that its index does not have: nobody can ask for them. Touches the disk.
 *
 * @returns Findings by file; none for a pack, which has no such files.
 */
export function unreadFiles(
  index: IndexReader,
  { library, builtinOnly }: { library: LibraryPlaces; builtinOnly: boolean },
): Finding[] {
  if (builtinOnly || library.isPack) return []
  if (!existsSync(library.corpus)) return []
  const read = new Set(index.documents({}).flatMap(({ origin, state }) => (origin === 'library' ? [state.file] : [])))
  const names = readdirSync(library.corpus).filter(
    name => name.endsWith('.md') && name !== 'README.md' && !read.has(name),
  )
  if (names.length === 0) return []
  return names.sort().flatMap(name => {
    const { findings } = readDocumentFile(library.corpus, name)
    return findings.length > 0 ? findings : [notUsed(name, join(library.corpus, name))]
  })
}

const notUsed = (name: string, file: string): Finding => ({
  kind: 'DUPLICATE_DOCUMENT',
  severity: 'error',
  message: `${name} is not used: another file holds the same document`,
  place: { file },
  hint: 'Remove one of the two files, or give one another id; then run foc index.',
})
