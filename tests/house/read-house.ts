import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** One file opening another, or a package. */
export interface Opening {
  file: string
  /** As written. */
  from: string
  /** The file of the house that it leads to; null for a package. */
  to: string | null
}

/** The files of a source tree by path, and what opens what; opening for types alone counts as any other. */
export interface House {
  files: ReadonlyMap<string, string>
  openings: readonly Opening[]
}

/** A house of files as given: what each holds, by its path. */
export function houseOf(tree: Record<string, string>): House {
  const files = new Map(Object.entries(tree))
  const openings = [...files].flatMap(([file, text]) =>
    [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^'\s]+)'/gm)].map(([, from = '']) => ({
      file,
      from,
      to: from.startsWith('.') ? posix.join(posix.dirname(file), from) : null,
    })),
  )
  return { files, openings }
}

/** The house of a folder on disk. */
export function readHouse(folder: string): House {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  return houseOf(
    Object.fromEntries(names.map(name => [relative(folder, name).replaceAll(sep, '/'), readFileSync(name, 'utf8')])),
  )
}

/** The room of a file: the folder at the top that it lies in, or its own name where it lies at the top itself. */
export const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '')

/** The folder of a file; empty for one at the top. */
export const folderOf = (file: string): string => (file.includes('/') ? posix.dirname(file) : '')
