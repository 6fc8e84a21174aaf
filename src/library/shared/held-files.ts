import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRecordPath } from '../../share/index.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeError } from '../folder/write-error.ts'
import { writeWhole } from '../folder/write-whole.ts'

/** A file as it was when it came from the record, or went into it. */
interface Held {
  sha256: string
  size: number
  modified: number
}

/**
 * What a desk has of its record: a line a file, added to as files come and go. It tells which files were changed by hand
 * without reading them all; where it is lost, the record is asked.
 */
export interface HeldFiles {
  /** sha256 of a file as the record last gave it, or took it; undefined where that is not known. */
  base(path: string): string | undefined
  /** sha256 of a file as it is; null where there is none. Read only where size or time differ. */
  now(path: string): string | null
  paths(): string[]
  /** Note that these files are now as the record has them; null where they were removed. */
  note(files: readonly { path: string; sha256: string | null }[]): void
}

export function heldFiles(library: LibraryPlaces): HeldFiles {
  const file = join(library.root, 'held.tsv')
  const held = new Map<string, Held>()
  // The last line may have been cut by a process that was killed.
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  for (const line of lines) {
    const [sha256 = '', size, modified, path = ''] = line.split('\t')
    if (sha256 === '-') held.delete(path)
    else if (/^[0-9a-f]{64}$/.test(sha256) && isRecordPath(path))
      held.set(path, { sha256, size: Number(size), modified: Number(modified) })
  }
  if (lines.length > held.size * 2 + 1000) writeWhole(file, [...held].map(([path, one]) => lineOf(path, one)).join(''))
  return {
    base: path => held.get(path)?.sha256,
    paths: () => [...held.keys()],
    now: path => {
      const found = statSync(join(library.root, path), { throwIfNoEntry: false })
      if (!found?.isFile()) return null
      const known = held.get(path)
      if (known?.size === found.size && known.modified === found.mtimeMs) return known.sha256
      return createHash('sha256')
        .update(readFileSync(join(library.root, path)))
        .digest('hex')
    },
    note: files => {
      const added = files.map(({ path, sha256 }) => {
        const found = sha256 === null ? undefined : statSync(join(library.root, path), { throwIfNoEntry: false })
        if (sha256 === null || !found) {
          held.delete(path)
          return `-\t\t\t${path}\n`
        }
        const one = { sha256, size: found.size, modified: found.mtimeMs }
        held.set(path, one)
        return lineOf(path, one)
      })
      try {
        if (added.length > 0) appendFileSync(file, added.join(''))
      } catch (cause) {
        throw writeError(file, cause)
      }
    },
  }
}

/** Forget what came from the record, so that each file is held against it anew. */
export function forgetHeld(library: LibraryPlaces): void {
  rmSync(join(library.root, 'held.tsv'), { force: true })
}

const lineOf = (path: string, { sha256, size, modified }: Held): string => `${sha256}\t${size}\t${modified}\t${path}\n`
