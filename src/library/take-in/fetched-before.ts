import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Validators } from '../../fetch/index.ts'
import { hashBytes } from '../folder/fingerprints.ts'
import type { LibraryPlaces } from '../folder/places.ts'
import { writeWhole } from '../folder/write-whole.ts'

/** What is noted of a fetch, so that the document is sent again only when it changed. */
export interface FormerFetch extends Validators {
  /** SHA-256 of the original bytes, in hexadecimal; the library keeps them. */
  sha256: string
  name: string
  /** The encoding that the server named. */
  charset: string | null
}

const FIELDS = ['address', 'sha256', 'name'] as const

/**
 * Former fetches by the address asked for, from `fetched.json` of the library.
 * What cannot be read there is fetched again, so a damaged file is no error.
 */
export function formerFetches(library: LibraryPlaces): Map<string, FormerFetch> {
  let content: unknown = null
  try {
    content = JSON.parse(readFileSync(fileOf(library), 'utf8'))
  } catch {
    // Absent or damaged: nothing is known.
  }
  const found = new Map<string, FormerFetch>()
  if (typeof content !== 'object' || content === null) return found
  for (const [asked, entry] of Object.entries(content)) {
    const former = formerFetch(entry)
    if (former) found.set(asked, former)
  }
  return found
}

/** Add fetches to those remembered; the file is written whole, its addresses in order. */
export function rememberFetches(library: LibraryPlaces, fetches: ReadonlyMap<string, FormerFetch>): void {
  if (fetches.size === 0) return
  const all = [...new Map([...formerFetches(library), ...fetches])].sort(([a], [b]) => (a < b ? -1 : 1))
  writeWhole(fileOf(library), `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`)
}

/** The original bytes of a former fetch; null where the library no longer has them as they came. */
export function keptOriginal(library: LibraryPlaces, { sha256 }: Pick<FormerFetch, 'sha256'>): Uint8Array | null {
  if (!/^[0-9a-f]{64}$/.test(sha256) || !existsSync(library.originals)) return null
  const file = readdirSync(library.originals).find(name => name.startsWith(sha256))
  if (file === undefined) return null
  try {
    const bytes = readFileSync(join(library.originals, file))
    return hashBytes(bytes) === sha256 ? bytes : null
  } catch {
    // It can be fetched again.
    return null
  }
}

const fileOf = ({ root }: LibraryPlaces): string => join(root, 'fetched.json')

function formerFetch(entry: unknown): FormerFetch | null {
  if (typeof entry !== 'object' || entry === null) return null
  const fields = new Map<string, unknown>(Object.entries(entry))
  const [address, sha256, name] = FIELDS.map(field => textOf(fields.get(field)))
  if (!address || !sha256 || !name) return null
  const [charset = null, etag = null, lastModified = null] = ['charset', 'etag', 'lastModified'].map(field =>
    textOf(fields.get(field)),
  )
  return { address, sha256, name, charset, etag, lastModified }
}

// A line break would end the header it is sent in.
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[\u0020-\u007e]{1,4000}$/.test(value) ? value : null
