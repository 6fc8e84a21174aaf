import { existsSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRecordAddress, type RecordAddress, recordAddress } from '../../share/address/index.ts'
import { recordFolderName } from './record-folder.ts'

/** Where the package keeps what it ships. */
export interface PackagePlaces {
  root: string
  corpus: string
  members: string
  states: string
  terms: string
  themes: string
  toolkits: string
  schemas: string
  /** The script of the pages of a site, and the licences of what is in it. */
  site: string
  /** The built-in index, and beside it the fingerprint of what it was made from. */
  index: string
  mark: string
}

/** Where a user's library keeps what was imported. */
export interface LibraryPlaces {
  root: string
  corpus: string
  originals: string
  /** What the user adds to the toolkits. */
  toolkits: string
  /** Termbases of the user’s own. */
  terms: string
  index: string
  /** True where the library is one file: a pack, which is its own index, and is only read. */
  isPack: boolean
  /** The record in a database that the folder is kept in step with. */
  record?: RecordAddress
}

/** The package this code runs from: the nearest folder above with a package.json. */
export function packagePlaces(): PackagePlaces {
  let root = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(root, 'package.json'))) root = dirname(root)
  return {
    root,
    corpus: join(root, 'corpus'),
    members: join(root, 'corpus', 'members.yaml'),
    states: join(root, 'corpus', 'states.yaml'),
    terms: join(root, 'glossary', 'terms'),
    themes: join(root, 'glossary', 'themes.yaml'),
    toolkits: join(root, 'glossary', 'toolkits'),
    schemas: join(root, 'schemas'),
    site: join(root, 'dist', 'site'),
    index: join(root, 'dist', 'builtin.sqlite'),
    mark: join(root, 'dist', 'builtin.mark'),
  }
}

/**
 * The places of a library.
 *
 * @param named a folder, a pack, or the address of a record: its folder is this desk's own, beside the user's library.
 * @throws {FocError} `WRONG_ADDRESS`.
 */
export function libraryPlaces(named: string): LibraryPlaces {
  if (!isRecordAddress(named)) return placesBelow(named)
  const record = recordAddress(named, process.env, homedir())
  return {
    ...placesBelow(join(dataFolder(process.env, process.platform, 'foc-records'), recordFolderName(record))),
    record,
  }
}

function placesBelow(root: string): LibraryPlaces {
  const isPack = isFile(root)
  return {
    isPack,
    root,
    corpus: join(root, 'corpus'),
    originals: join(root, 'originals'),
    toolkits: join(root, 'toolkits'),
    terms: join(root, 'terms'),
    index: isPack ? root : join(root, 'index.sqlite'),
  }
}

/** Whether a file of this name, or a pipe, lies where the command was given; a folder is none. */
export const isUsersFile = (name: string): boolean => existsSync(name) && !isFolder(name)

/** A file of this name in a folder of the library; null where there is none. */
export function ownFile(root: string, folder: string, name: string): string | null {
  const path = join(root, folder, name)
  return isFile(path) ? path : null
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // Absent, below a file, or not to be looked at: whoever opens it says why.
    return false
  }
}

/**
 * The user's library when no folder is named: `FOC_LIBRARY`, else the data folder of the platform's convention
 * (XDG base directories; `Library/Application Support`; `LOCALAPPDATA`).
 */
export function defaultLibrary(
  environment: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  return environment.FOC_LIBRARY || dataFolder(environment, platform, 'foc')
}

function dataFolder(environment: NodeJS.ProcessEnv, platform: string, name: string): string {
  const home = homedir()
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), name)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name)
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), name)
}

/** Under whose name this desk writes into a record: `FOC_AUTHOR`; null where it is not set. */
export const authorNamed = (environment: NodeJS.ProcessEnv = process.env): string | null =>
  environment.FOC_AUTHOR?.replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 100) || null

/** Where the system keeps what lasts a moment. */
export const temporaryPlace = (): string => tmpdir()
