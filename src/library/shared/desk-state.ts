import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import { isRecordPath } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeWhole } from '../folder/write-whole.ts'

/** Where a desk stands in the sequence of a record. */
export interface DeskState {
  format: 1
  /** Which record it is, and where it was found: without user and password. */
  record: string
  address: string
  /** Which desk this is, as the record was told. */
  desk: string
  /** The last change that the folder has, and when it was made, by the server’s clock. */
  sequence: number
  at: string | null
  /** Files that were changed here and in the record: by path, the sha256 of the record’s, null where it was removed there. */
  conflicts: Record<string, string | null>
}

const fileOf = (library: LibraryPlaces): string => join(library.root, 'record.json')

/**
 * Where this desk stands; null where it never had anything of the record.
 *
 * @throws {FocError} `DESK_DAMAGED`.
 */
export function readState(library: LibraryPlaces): DeskState | null {
  const file = fileOf(library)
  if (!existsSync(file)) return null
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as DeskState
    const { format, record, desk, sequence, conflicts } = state
    const isSound = format === 1 && typeof record === 'string' && typeof desk === 'string'
    if (isSound && Number.isSafeInteger(sequence) && Object.keys(conflicts).every(isRecordPath)) return state
  } catch (cause) {
    throw damagedState(file, cause)
  }
  throw damagedState(file)
}

function damagedState(file: string, cause?: unknown): FocError {
  return new FocError('DESK_DAMAGED', 'what says where this desk stands in the record cannot be read', {
    place: { file },
    hint: 'Run foc share pull --afresh: it holds every file against the record, and removes nothing that only you have.',
    cause,
  })
}

/** @throws {FocError} what cannot be written. */
export function writeState(library: LibraryPlaces, state: DeskState): void {
  writeWhole(fileOf(library), `${JSON.stringify(state, null, 1)}\n`)
}
