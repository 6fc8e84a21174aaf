import type { Finding, OwnToolkit } from '../types.ts'
import { type LibraryOptions, libraryOf } from './open.ts'

/**
 * What the user adds to the toolkits, from the library's folder `toolkits/`. Touches the disk.
 *
 * @param known The toolkits there are.
 * @returns Sorted by file name; what is wrong is in `findings` and leaves the rest as it is.
 */
export async function ownToolkits(
  options: LibraryOptions,
  known: readonly { id: string; language: string }[],
): Promise<{ own: OwnToolkit[]; findings: Finding[] }> {
  // What reads files is large, and a lookup never needs it.
  const { readOwnToolkits } = await import('../read/index.ts')
  return readOwnToolkits(libraryOf(options).library.toolkits, known)
}
