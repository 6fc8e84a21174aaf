import { filesOfPack } from '../store/index.ts'
import type { Finding, OwnToolkit } from '../types.ts'
import { type LibraryOptions, libraryOf } from './open.ts'

/**
 * What the user adds to the toolkits, from the library's folder `toolkits/`, packed or not. Touches the disk.
 *
 * @param known The toolkits there are.
 * @returns Sorted by file name; what is wrong is in `findings` and leaves the rest as it is.
 * @throws {FocError} `PACK_DAMAGED`, `PACK_TOO_LARGE`.
 */
export async function ownToolkits(
  options: LibraryOptions,
  known: readonly { id: string; language: string }[],
): Promise<{ own: OwnToolkit[]; findings: Finding[] }> {
  // What reads files is large, and a lookup never needs it.
  const { readOwnToolkits, readPackedToolkits } = await import('../read/index.ts')
  const { library } = libraryOf(options)
  if (!library.isPack) return readOwnToolkits(library.toolkits, known)
  const FOLDER = 'toolkits/'
  const files = [...filesOfPack(library.root, FOLDER)]
    .map(({ name, content }) => ({ name: name.slice(FOLDER.length), content }))
    .filter(({ name }) => !name.includes('/'))
  return readPackedToolkits(files, known)
}
