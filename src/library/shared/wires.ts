import { FocError } from '../../errors.ts'
import type { RecordAddress } from '../../share/address/index.ts'
import { connect, isLost, type Wire } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'

/** One connection a record, kept for the next question of this process; it keeps no process from ending. */
const kept = new Map<string, Wire>()

/**
 * Ask the record of a library. A connection that was lost since the last question is made anew, once.
 *
 * @throws {FocError} what connecting and `act` throw.
 */
export async function askRecord<T>(library: LibraryPlaces, act: (wire: Wire) => Promise<T>): Promise<T> {
  const before = kept.get(library.root)
  if (before && !before.isLost()) {
    try {
      return await act(before)
    } catch (error) {
      if (!isLost(error)) throw error
    }
  }
  const wire = await connect(recordOf(library))
  kept.get(library.root)?.close()
  kept.set(library.root, wire)
  return act(wire)
}

/** Break off the connections of this process: for programs that ask many records, one after the other. */
export function closeRecords(): void {
  for (const wire of kept.values()) wire.close()
  kept.clear()
}

/** @throws {FocError} `NO_RECORD` for a library that is no record. */
export function recordOf({ record, root }: LibraryPlaces): RecordAddress {
  if (record !== undefined) return record
  throw new FocError('NO_RECORD', 'this library is shared with nobody', {
    place: { file: root },
    hint: 'Name a record with --library postgres://HOST/DATABASE, or set FOC_LIBRARY.',
  })
}
