import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocumentFile } from '../../read/index.ts'
import type { DocumentRow, IndexReader } from '../../store/index.ts'
import type { Finding } from '../../types.ts'
import { hashFile } from '../folder/fingerprints.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { isAsSealed } from '../folder/seal.ts'

/**
 * Where the index and the corpus files of a library part: files that the index does not have, and what is wrong with them,
 * and files that are not as it has them although they have the length and time that it knows; and full texts that import did
 * not write so: correcting one is allowed, but what is quoted from it is then no longer the source's. Reads every file.
 *
 * @returns Findings by file; none for a pack, which has no such files.
 */
export function unlikeFiles(
  index: IndexReader,
  { library, builtinOnly }: { library: LibraryPlaces; builtinOnly: boolean },
): Finding[] {
  if (builtinOnly || library.isPack) return []
  if (!existsSync(library.corpus)) return []
  const held = index.documents({}).filter(({ origin }) => origin === 'library')
  const read = new Set(held.map(({ state }) => state.file))
  const pathOf = ({ state }: DocumentRow): string => join(library.corpus, state.file)
  const altered = held.filter(row => hashIfThere(pathOf(row)) !== row.state.hash)
  const corrected = held.filter(
    row => !altered.includes(row) && isWhole(row) && !isAsSealed(readFileSync(pathOf(row), 'utf8')),
  )
  const names = readdirSync(library.corpus).filter(
    name => name.endsWith('.md') && name !== 'README.md' && !read.has(name),
  )
  const unread = names.sort().flatMap(name => {
    const { findings } = readDocumentFile(library.corpus, name)
    return findings.length > 0 ? findings : [notUsed(name, join(library.corpus, name))]
  })
  return [
    ...altered.map(row => isAltered(row.state.file, pathOf(row))),
    ...corrected.map(row => isCorrected(row, pathOf(row))),
    ...unread,
  ]
}

const hashIfThere = (file: string): string | null => (existsSync(file) ? hashFile(file) : null)

const isAltered = (name: string, file: string): Finding => ({
  kind: 'INDEX_STALE',
  severity: 'error',
  message: `${name} is not as the index has it, although its length and time are`,
  place: { file },
  hint: 'Run foc index; then read the document, or import it again: the file may be damaged.',
})

const isWhole = ({ header: { text } }: DocumentRow): boolean => text === 'official' || text === 'copy'

const isCorrected = ({ state, header }: DocumentRow, file: string): Finding => ({
  kind: 'CORRECTED_BY_HAND',
  severity: 'warning',
  message: `${state.file} is not as import wrote it: it was corrected by hand, and is quoted so`,
  place: { file },
  hint: `Hold it against its source; or run foc forget ${header.id}, and import it again.`,
})

const notUsed = (name: string, file: string): Finding => ({
  kind: 'DUPLICATE_DOCUMENT',
  severity: 'error',
  message: `${name} is not used: another file holds the same document`,
  place: { file },
  hint: 'Remove one of the two files, or give one another id; then run foc index.',
})
