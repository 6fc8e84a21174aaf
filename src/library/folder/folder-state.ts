import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FocError } from '../../errors.ts'
import type { Finding } from '../../types.ts'
import type { PackagePlaces } from './places.ts'

/** Time of the last file added, renamed or removed in a folder, in whole milliseconds; empty where it is absent. */
export function folderTime(folder: string): string {
  return existsSync(folder) ? String(Math.trunc(statSync(folder).mtimeMs)) : ''
}

/** Names, sizes and times of the few files of a folder, as one line; empty where there are none. */
export function filesState(folder: string): string {
  if (!existsSync(folder)) return ''
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml') && !name.startsWith('.'))
  const states = names.sort().map(name => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    return `${name} ${found?.size} ${Math.trunc(found?.mtimeMs ?? 0)}`
  })
  return states.join('\n')
}

/**
 * The fingerprint of what the package ships, as its built-in index was made from it.
 *
 * @throws {FocError} `INDEX_MISSING` when that index was never made.
 */
export function shippedMark(shipped: PackagePlaces): string {
  if (existsSync(shipped.mark) && existsSync(shipped.index)) return readFileSync(shipped.mark, 'utf8').trim()
  throw new FocError('INDEX_MISSING', 'the built-in index has not been made', {
    hint: 'Run npm run build in the project, or install the package again.',
  })
}

/** A corpus file that could not be used, as it was then; asked again only when it changes. */
export interface LeftOut {
  file: string
  size: number
  modified: number
  finding: Finding | null
}

/** The files left out as they are now; those that are gone are forgotten. */
export function leftOutFiles(folder: string, leftOut: ReadonlyMap<string, Finding | null>): LeftOut[] {
  return [...leftOut].flatMap(([file, finding]) => {
    const found = statSync(join(folder, file), { throwIfNoEntry: false })
    return found ? [{ file, size: found.size, modified: Math.trunc(found.mtimeMs), finding }] : []
  })
}

/** Is every file that was left out still as it was? */
export function areAsLeftOut(folder: string, leftOut: readonly LeftOut[]): boolean {
  return leftOut.every(({ file, size, modified }) => {
    const found = statSync(join(folder, file), { throwIfNoEntry: false })
    return found?.size === size && Math.trunc(found.mtimeMs) === modified
  })
}
