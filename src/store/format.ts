import { FocError } from '../errors.ts'
import type { Database } from './database.ts'
import { FORMAT } from './layout.ts'

/**
 * Refuse an index this version cannot read.
 *
 * @throws {FocError} `INDEX_UNREADABLE` (no index of ours), `INDEX_NEWER`, `INDEX_OLDER` (rebuild it).
 */
export function checkFormat(database: Database, file: string): void {
  const hint = 'Run foc index to build it again; no document is lost.'
  if (!database.row("SELECT 1 FROM sqlite_master WHERE name = 'meta'"))
    throw new FocError('INDEX_UNREADABLE', 'the file is no index of foc', { place: { file }, hint })
  const found = Number(database.row("SELECT value FROM meta WHERE key = 'format'")?.[0] ?? Number.NaN)
  if (!Number.isInteger(found))
    throw new FocError('INDEX_UNREADABLE', 'the index says no format', { place: { file }, hint })
  if (found > FORMAT)
    throw new FocError(
      'INDEX_NEWER',
      `the index was written by a newer foc: it has format ${found}, this foc reads up to ${FORMAT}`,
      {
        place: { file },
        hint: 'Update foc, or choose another folder with --library DIR.',
      },
    )
  if (found < FORMAT)
    throw new FocError('INDEX_OLDER', `the index has the old format ${found}`, { place: { file }, hint })
}
