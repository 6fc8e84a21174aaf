import { openDatabase } from './database.ts'

/**
 * Hold a file for this process alone; others wait up to five seconds. The end of the process, however it comes, lets it go.
 *
 * @returns what lets it go. @throws {FocError} `LIBRARY_BUSY` when another process kept it too long.
 */
export function lockFile(file: string): () => void {
  const database = openDatabase(file)
  try {
    database.exec('PRAGMA busy_timeout = 5000; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw error
  }
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}
