import { FocError } from '../../errors.ts'
import { publish, type Wish } from '../../share/index.ts'
import type { Finding } from '../../types.ts'
import type { StagedFiles } from '../folder/library-files.ts'
import { authorNamed, type LibraryPlaces } from '../folder/places.ts'
import { readState, writeState } from './desk-state.ts'
import { heldFiles } from './held-files.ts'
import { askRecord, recordOf } from './wires.ts'

/**
 * Write what waits to go into a folder into its record, then let it go into the folder. Where this fails in between, the
 * next pull brings what the record has.
 *
 * @throws {FocError} `RECORD_MOVED` where another desk changed one of the files meanwhile: then nothing is written; and what
 * the server refuses.
 */
export async function publishFiles(library: LibraryPlaces, files: StagedFiles): Promise<Finding[]> {
  const wishes = files.staged()
  const findings = await publishWishes(library, wishes)
  files.settle()
  heldFiles(library).note(wishes.map(({ path, after }) => ({ path, sha256: after?.sha256 ?? null })))
  return findings
}

/** The same for files that lie in the folder already. */
export async function publishWishes(library: LibraryPlaces, wishes: readonly Wish[]): Promise<Finding[]> {
  const state = readState(library)
  if (state === null)
    throw new FocError('NEVER_PULLED', 'this desk has nothing of the record yet', { hint: 'Run foc share pull first.' })
  const author = authorNamed() ?? (recordOf(library).user || 'unnamed')
  const { from, to, at, isSharedName } = await askRecord(library, wire =>
    publish(wire, wishes, { author, desk: state.desk }),
  )
  // What others wrote before is still to be brought.
  const now = readState(library)
  if (now !== null && now.sequence === from && to > from) writeState(library, { ...now, sequence: to, at })
  return isSharedName ? [sharedName(author)] : []
}

function sharedName(author: string): Finding {
  return {
    kind: 'SHARED_AUTHOR',
    severity: 'info',
    message: `another desk writes into the record as ${author} too: the log tells the two apart only by their desks`,
    place: null,
    hint: 'Set FOC_AUTHOR to a name of your own.',
  }
}
