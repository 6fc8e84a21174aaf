import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import type { LibraryPlaces } from './places.ts'
import { writeError } from './write-error.ts'
import { writeWhole } from './write-whole.ts'

/** Folders that a change of a library writes into. */
export type FileFolder = 'corpus' | 'originals' | 'terms'

/** The files of a library while it is changed. */
export interface LibraryFiles {
  /** Write a file whole or not at all. @throws {FocError} as `writeWhole` does. */
  write(folder: FileFolder, name: string, content: string | Uint8Array): void
  remove(folder: FileFolder, name: string): void
  /** Where the content of a file lies now; null where there is none. */
  at(folder: FileFolder, name: string): string | null
}

/** Files that go into the folder at once, as in a library that nobody shares. */
export function filesAtOnce(library: LibraryPlaces): LibraryFiles {
  const path = (folder: FileFolder, name: string): string => join(library[folder], name)
  return {
    write: (folder, name, content) => writeWhole(path(folder, name), content),
    remove: (folder, name) => rmSync(path(folder, name), { force: true }),
    at: (folder, name) => (existsSync(path(folder, name)) ? path(folder, name) : null),
  }
}

/** A file that waits to go into the folder, or out of it. */
export interface StagedFile {
  /** Folder and name. */
  path: string
  /** sha256 of what is there; null where nothing is. */
  before: string | null
  /** What it becomes; null where it is removed. */
  after: { sha256: string; size: number; read: () => Uint8Array } | null
}

/** Files that wait under a temporary name beside their own until `settle`. */
export interface StagedFiles extends LibraryFiles {
  staged(): StagedFile[]
  /** Put all in their places. @throws {FocError} what cannot be written. */
  settle(): void
  /** Leave the folder as it is. */
  drop(): void
}

export function filesStaged(library: LibraryPlaces): StagedFiles {
  const waiting = new Map<string, { file: string; aside: string | null; sha256: string; size: number }>()
  const fileOf = (folder: FileFolder, name: string): string => join(library[folder], name)
  return {
    write: (folder, name, content) => {
      const file = fileOf(folder, name)
      const aside = `${file}.${process.pid}.tmp`
      try {
        makeFolder(dirname(file))
        writeFileSync(aside, content)
      } catch (cause) {
        throw writeError(file, cause)
      }
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      waiting.set(`${folder}/${name}`, { file, aside, sha256: hash(bytes), size: bytes.length })
    },
    remove: (folder, name) => {
      const file = fileOf(folder, name)
      const before = waiting.get(`${folder}/${name}`)
      if (before?.aside) rmSync(before.aside, { force: true })
      waiting.set(`${folder}/${name}`, { file, aside: null, sha256: '', size: 0 })
    },
    at: (folder, name) => {
      const staged = waiting.get(`${folder}/${name}`)
      if (staged) return staged.aside
      const file = fileOf(folder, name)
      return existsSync(file) ? file : null
    },
    staged: () =>
      [...waiting].flatMap(([path, { file, aside, sha256, size }]) => {
        const before = existsSync(file) ? hash(readFileSync(file)) : null
        const after = aside === null ? null : { sha256, size, read: () => new Uint8Array(readFileSync(aside)) }
        return before === (after?.sha256 ?? null) ? [] : [{ path, before, after }]
      }),
    settle: () => {
      for (const [path, { file, aside }] of waiting) {
        try {
          if (aside === null) rmSync(file, { force: true })
          else if (statSync(aside, { throwIfNoEntry: false })) renameSync(aside, file)
        } catch (cause) {
          throw writeError(file, cause)
        }
        waiting.delete(path)
      }
    },
    drop: () => {
      for (const { aside } of waiting.values()) if (aside) rmSync(aside, { force: true })
      waiting.clear()
    },
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
