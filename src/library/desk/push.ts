import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { decodeText, readDocument, readOwnTermbase, readOwnToolkit, readWaivers } from '../../read/index.ts'
import { LARGEST, RecordMoved, sha256Of, type Wish } from '../../share/index.ts'
import type { Finding } from '../../types.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { type DeskState, readState } from '../shared/desk-state.ts'
import { heldFiles } from '../shared/held-files.ts'
import { publishWishes } from '../shared/publish-files.ts'
import { forgetConflicts, markConflicts, namedConflicts } from './conflicts.ts'
import { type LocalChange, localChanges } from './local-changes.ts'
import { type PullOptions, pull } from './pull.ts'

/** What was sent to the record. */
export interface Pushed {
  sent: { path: string; change: 'added' | 'changed' | 'removed' }[]
  /** Files that others would not be able to read, and why. */
  refused: { path: string; error: { code: string; message: string; hint: string | null } }[]
  /** Changed here and in the record, and nobody has said which holds; by path. */
  conflicts: string[]
  /** The record’s sequence afterwards. */
  sequence: number
  findings: Finding[]
}

/** How often what others change meanwhile is brought first. */
const ATTEMPTS = 5

/**
 * Send what was added or corrected by hand into the record, all in one transaction, after bringing what others did.
 *
 * @param mine conflicts that are settled by what stands here: paths, or documents (`ID@LANG`).
 * @throws {FocError} `NO_SUCH_CONFLICT`, and what the record refuses.
 */
export async function push(
  library: LibraryPlaces,
  mine: readonly string[],
  options: PullOptions = {},
): Promise<Pushed> {
  const moved = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    let { state } = await pull(library, options)
    if (moved.size > 0) state = await markConflicts(library, [...moved])
    const settled = new Set(mine.length === 0 ? [] : namedConflicts(state, mine))
    const { wishes, refused } = wishesOf(library, state, settled)
    try {
      const findings = wishes.length === 0 ? [] : await publishWishes(library, wishes)
      heldFiles(library).note(wishes.map(({ path, after }) => ({ path, sha256: after?.sha256 ?? null })))
      const now = forgetConflicts(library, [...settled])
      return {
        sent: wishes.map(({ path, before, after }) => ({
          path,
          change: after === null ? 'removed' : before === null ? 'added' : 'changed',
        })),
        refused,
        conflicts: Object.keys(now.conflicts).sort(),
        sequence: readState(library)?.sequence ?? 0,
        findings,
      }
    } catch (error) {
      if (!(error instanceof RecordMoved) || attempt === ATTEMPTS) throw error
      // What the pull does not bring, since this desk no longer knows what it had, is a conflict all the same.
      for (const path of attempt === 1 ? [] : error.paths) moved.add(path)
    }
  }
}

function wishesOf(
  library: LibraryPlaces,
  { conflicts }: DeskState,
  settled: ReadonlySet<string>,
): { wishes: Wish[]; refused: Pushed['refused'] } {
  const refused: Pushed['refused'] = []
  const changed = localChanges(library).filter(({ path, change }) =>
    Object.hasOwn(conflicts, path) ? settled.has(path) : change !== 'missing',
  )
  const wishes = changed.flatMap((one): Wish[] => {
    const before = Object.hasOwn(conflicts, one.path) ? (conflicts[one.path] ?? null) : one.before
    const found = afterOf(library, one, refused)
    return found === 'refused' ? [] : [{ path: one.path, before, after: found }]
  })
  return { wishes, refused }
}

function afterOf(
  { root }: LibraryPlaces,
  { path, change }: LocalChange,
  refused: Pushed['refused'],
): Wish['after'] | 'refused' {
  if (change === 'missing') return null
  const file = join(root, path)
  try {
    if (statSync(file).size > LARGEST)
      throw new FocError('FILE_TOO_LARGE', 'the file is larger than a record takes', {
        hint: `At most ${LARGEST / 1024 / 1024} MiB.`,
      })
    const bytes = new Uint8Array(readFileSync(file))
    refuseUnreadable(path, bytes)
    return { sha256: sha256Of(bytes), size: bytes.length, read: () => new Uint8Array(readFileSync(file)) }
  } catch (error) {
    if (!(error instanceof FocError)) throw error
    const { code, message, hint } = error
    refused.push({ path, error: { code, message, hint } })
    return 'refused'
  }
}

/** What reads the files of each folder; originals may be of any kind. */
const readers: Partial<Record<string, { ending: string; file: (source: string, name: string) => unknown }>> = {
  corpus: { ending: '.md', file: readDocument },
  terms: { ending: '.yaml', file: readOwnTermbase },
  toolkits: { ending: '.md', file: readOwnToolkit },
  waivers: { ending: '.yaml', file: readWaivers },
}

/** What this desk cannot read, no other could. @throws {FocError} what the readers refuse. */
function refuseUnreadable(path: string, bytes: Uint8Array): void {
  const [folder = '', name = ''] = path.split('/')
  const read = readers[folder]
  if (read && name.endsWith(read.ending)) read.file(decodeText(bytes, name), name)
}
