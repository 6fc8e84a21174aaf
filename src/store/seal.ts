import { createHash } from 'node:crypto'
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'

/** What is known of an index: as it was written, changed since, or (being written, or of an older foc) not known. */
export type SealState = 'whole' | 'damaged' | 'open'

const sealOf = (file: string): string => `${file}.seal`

/** Say beside an index that has just been written what it is: its hash and length. */
export function sealIndex(file: string): void {
  const aside = `${sealOf(file)}.${process.pid}.new`
  writeFileSync(aside, contentOf(file))
  renameSync(aside, sealOf(file))
}

/** Before an index is changed or replaced: until it is sealed again, nothing is said of it. */
export function breakSeal(file: string): void {
  rmSync(sealOf(file), { force: true })
}

/** Two files that were copied or unpacked together were changed within this time, in milliseconds, in either order. */
const TOGETHER = 2000

/**
 * Whether an index is as it was written. Two reads of file times where it is older than its seal; it is read whole where
 * it was written to later, where anything about it was changed later (a program may set the time of writing back, but not
 * that), or where this is asked for.
 */
export function sealState(file: string, { readWhole = false }: { readWhole?: boolean } = {}): SealState {
  // The index first: while it is being written, its seal is broken before.
  const index = statSync(file, { throwIfNoEntry: false })
  const seal = statSync(sealOf(file), { throwIfNoEntry: false })
  const said = seal && readIfThere(sealOf(file))
  if (!index || !seal || !said) return 'open'
  const isOlder = index.mtimeMs <= seal.mtimeMs && index.ctimeMs <= seal.ctimeMs + TOGETHER
  if (!readWhole && isOlder && said.endsWith(` ${index.size}`)) return 'whole'
  if (contentOf(file) !== said) {
    if (readIfThere(sealOf(file)) !== said) return 'open'
    // Newer than its seal, so that who asks next sees it too.
    if (index.mtimeMs <= seal.mtimeMs) setTime(file, seal.mtimeMs + 1000)
    return 'damaged'
  }
  // So that it need not be read whole again; in a folder that is only read it is, each time.
  if (!isOlder) setTime(sealOf(file), Math.max(seal.mtimeMs, index.mtimeMs + 1))
  return 'whole'
}

/** sha256 in hex and bytes, read in pieces: an index may be large. */
function contentOf(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1024 * 1024)
  const handle = openSync(file, 'r')
  let size = 0
  try {
    for (let read = -1; read !== 0; size += read) {
      read = readSync(handle, piece)
      hash.update(piece.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
  return `${hash.digest('hex')} ${size}`
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Broken in this moment by who writes the index.
    return null
  }
}

/** Give a file another time, where it may be written to. */
function setTime(file: string, milliseconds: number): void {
  try {
    utimesSync(file, milliseconds / 1000, milliseconds / 1000)
  } catch {
    // Only read here.
  }
}
