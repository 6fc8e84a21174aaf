import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagePlaces } from '../../library/folder/places.ts'

/** The version of foc that runs. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(join(packagePlaces().root, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
