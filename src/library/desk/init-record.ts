import { type Made, makeRecord } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { askRecord } from '../shared/wires.ts'

/** Make the record in its database, or find it there, and give roles their rights. @throws {FocError} what the server refuses. */
export const initRecord = (
  library: LibraryPlaces,
  roles: { readers: readonly string[]; writers: readonly string[] },
): Promise<Made> => askRecord(library, wire => makeRecord(wire, roles))
