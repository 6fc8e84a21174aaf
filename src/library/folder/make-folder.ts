import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeError } from './write-error.ts'

/**
 * Make a folder and what is missing above it, one step at a time: Node's own `recursive` never ends where a file system
 * answers that a parent it has just shown is missing (as `/proc` does).
 *
 * @throws {FocError} `LIBRARY_READ_ONLY`, `DISK_FULL`, `WRITE_FAILED`.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (cause) {
    // Another process may have made it a moment ago.
    if (!isFolder(folder)) throw writeError(folder, cause)
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // Below a file, or not to be looked at: making it says why.
    return false
  }
}
