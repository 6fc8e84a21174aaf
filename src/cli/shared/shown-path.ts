import { basename, isAbsolute, relative } from 'node:path'

/** A path below the working folder as it is; of any other only the name. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path)
  return below !== '' && !below.startsWith('..') && !isAbsolute(below) ? below.replaceAll('\\', '/') : basename(path)
}
