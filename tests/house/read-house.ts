import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

/** One file opening another, or a package. */
export interface Opening {
  file: string
  /** As written. */
  from: string
  /** The file of the house that it leads to; null for a package. */
  to: string | null
  /** Whether what is opened is loaded at once, later (`import()`), or never, since only types are wanted. */
  loads: 'at once' | 'later' | 'never'
}

/** The files of a source tree by path, and what opens what; opening for types alone counts as any other. */
export interface House {
  files: ReadonlyMap<string, string>
  openings: readonly Opening[]
}

/** A house of files as given: what each holds, by its path. */
export function houseOf(tree: Record<string, string>): House {
  const files = new Map(Object.entries(tree))
  const openings = [...files].flatMap(([file, text]) => {
    const types = typesOnly(text)
    return [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^'\s]+)'/gm)].map(
      ({ 0: words, 1: from = '', index }): Opening => {
        const loads = types.has(index + words.length) ? 'never' : words.startsWith('import(') ? 'later' : 'at once'
        return { file, from, to: from.startsWith('.') ? posix.join(posix.dirname(file), from) : null, loads }
      },
    )
  })
  return { files, openings }
}

/** Where in a text each statement ends that opens a file for types alone. */
function typesOnly(text: string): Set<number> {
  const statements = text.matchAll(/^(?:import|export)( type)? ([\w*, ]*)(?:\{([^}]*)\})? from '[^'\s]+'/gm)
  const found = [...statements].filter(([, type, name = '', names]) => {
    if (type !== undefined) return true
    const each =
      names
        ?.split(',')
        .map(one => one.trim())
        .filter(one => one !== '') ?? []
    return name.trim() === '' && each.length > 0 && each.every(one => one.startsWith('type '))
  })
  return new Set(found.map(({ 0: words, index }) => index + words.length))
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
