import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FocError } from '../../errors.ts'
import { corpusFileName } from '../../read/index.ts'
import { askHeads } from '../../share/index.ts'
import { splitReference } from '../../text/index.ts'
import { makeFolder } from '../folder/make-folder.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { type DeskState, readState, writeState } from '../shared/desk-state.ts'
import { heldFiles } from '../shared/held-files.ts'
import { askRecord } from '../shared/wires.ts'
import { applyChanges, THEIRS } from './apply-changes.ts'

/** Where what stood here goes when the record's version takes its place. */
const MINE = '.mine'

/**
 * The conflicts that a user names, by path: `corpus/a.en.md`, `A@en`, or `A` for all its languages.
 *
 * @throws {FocError} `NO_SUCH_CONFLICT`.
 */
export function namedConflicts({ conflicts }: Pick<DeskState, 'conflicts'>, names: readonly string[]): string[] {
  return names.flatMap(name => {
    const { id, language } = splitReference(name)
    const file = `corpus/${corpusFileName(id, language ?? '*')}`.toLowerCase()
    const beginning = file.slice(0, -'*.md'.length)
    const found = Object.keys(conflicts).filter(path => {
      const folded = path.toLowerCase()
      return (
        path === name ||
        folded === file ||
        (language === null && folded.startsWith(beginning) && isOneWord(folded, beginning))
      )
    })
    if (found.length > 0) return found
    throw new FocError('NO_SUCH_CONFLICT', `${name} is in no conflict`, {
      hint: 'foc share status lists those there are.',
    })
  })
}

const isOneWord = (path: string, beginning: string): boolean => /^[a-z-]+\.md$/.test(path.slice(beginning.length))

/** Take these files for conflicts, whatever the record has of them now. @returns where the desk stands then. */
export async function markConflicts(library: LibraryPlaces, paths: readonly string[]): Promise<DeskState> {
  const state = stateOf(library)
  const applied = await askRecord(library, async wire =>
    applyChanges({ wire, library, changes: await askHeads(wire, paths), progress: () => {} }),
  )
  const more = Object.fromEntries(applied.conflicts.map(({ path, theirs }) => [path, theirs]))
  const now = { ...state, conflicts: { ...state.conflicts, ...more } }
  writeState(library, now)
  return now
}

/** Conflicts that are settled: the record's version beside the file goes. @returns where the desk stands then. */
export function forgetConflicts(library: LibraryPlaces, paths: readonly string[]): DeskState {
  const state = stateOf(library)
  if (paths.length === 0) return state
  const left = Object.entries(state.conflicts).filter(([path]) => !paths.includes(path))
  for (const path of paths) rmSync(join(library.root, THEIRS, path), { force: true })
  const now = { ...state, conflicts: Object.fromEntries(left) }
  writeState(library, now)
  return now
}

/**
 * Settle conflicts by what the record has. What stood here is kept under `.mine/` in the folder.
 *
 * @param names paths, or documents (`ID@LANG`).
 * @returns the paths. @throws {FocError} `NO_SUCH_CONFLICT`, and what cannot be written.
 */
export function takeTheirs(library: LibraryPlaces, names: readonly string[]): string[] {
  const state = stateOf(library)
  const paths = namedConflicts(state, names)
  for (const path of paths) {
    const [file, theirs] = [join(library.root, path), join(library.root, THEIRS, path)]
    try {
      if (existsSync(file)) keepAside(file, join(library.root, MINE, path))
      if (existsSync(theirs)) {
        makeFolder(dirname(file))
        renameSync(theirs, file)
      } else rmSync(file, { force: true })
    } catch (cause) {
      throw cause instanceof FocError ? cause : writeError(file, cause)
    }
  }
  heldFiles(library).note(paths.map(path => ({ path, sha256: state.conflicts[path] ?? null })))
  forgetConflicts(library, paths)
  return paths
}

/** Under a name that nothing has yet. */
function keepAside(file: string, wanted: string): void {
  makeFolder(dirname(wanted))
  for (let count = 0; ; count++) {
    const place = count === 0 ? wanted : `${wanted}.${count}`
    if (existsSync(place)) continue
    copyFileSync(file, place)
    return
  }
}

function stateOf(library: LibraryPlaces): DeskState {
  const state = readState(library)
  if (state !== null) return state
  throw new FocError('NEVER_PULLED', 'this desk has nothing of the record yet', { hint: 'Run foc share pull first.' })
}
