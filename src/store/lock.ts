import { openDatabase } from './database.ts'

/**
 * Hold a file for this process alone. The end of the process, however it comes, lets it go.
 *
 * @param patience how long to wait for another process that holds it, in milliseconds.
 * @returns what lets it go. @throws {FocError} `LIBRARY_BUSY` when another process kept it longer.
 */
export function lockFile(file: string, patience = 0): () => void {
  const database = openDatabase(file)
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}; BEGIN EXCLUSIVE`)
  } catch (error) {
    database.close()
    throw error
  }
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}
