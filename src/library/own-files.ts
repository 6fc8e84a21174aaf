import { filesOfPack } from '../store/index.ts'
import type { Finding, OwnToolkit } from '../types.ts'
import { isUsersFile, ownFile } from './folder/places.ts'
import { followRecord, type LibraryOptions, libraryOf } from './open.ts'

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

/** A name alone: no folder, nothing hidden. */
const PLAIN = /^[\p{L}\p{N}_][^/\\:]*$/u

/**
 * The file of waivers that a library keeps in its folder `waivers/` under a name, with or without its ending; a library of
 * record is brought in step first, so that what another desk accepted counts here. Touches the disk.
 *
 * @returns null where the user's own file of this name lies where the command was given, which comes first, and where the
 * library keeps none; a pack keeps none.
 */
export async function ownWaivers(
  options: LibraryOptions,
  name: string,
): Promise<{ path: string; shown: string } | null> {
  if (!PLAIN.test(name) || isUsersFile(name)) return null
  await followRecord(options)
  const { root } = libraryOf(options).library
  for (const file of [name, `${name}.yaml`]) {
    const path = ownFile(root, 'waivers', file)
    if (path !== null) return { path, shown: `waivers/${file}` }
  }
  return null
}
