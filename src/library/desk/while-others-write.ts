import { RecordMoved } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { pull } from './pull.ts'

/** How often what others wrote meanwhile is brought, and the change made again. */
const ATTEMPTS = 6

/**
 * Change a library of record. Where another desk changes the same files meanwhile nothing is written: what it did is brought,
 * and `attempt` is made again, with what is there now.
 *
 * @throws {FocError} `RECORD_MOVED` when that does not help, and what `attempt` throws.
 */
export async function whileOthersWrite<T>(library: LibraryPlaces, attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof RecordMoved) || count === ATTEMPTS) throw error
      await pull(library)
    }
  }
}
