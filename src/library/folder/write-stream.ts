import { statSync, writeFileSync, writeSync } from 'node:fs'

/** What names an open file of this process. */
const descriptor = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/

/** Milliseconds until a reader that is slower than we are is tried again. */
const PAUSE = 5

/** The number behind `/dev/stdout` and its like; null for a place on the disk. */
function numberOf(file: string): number | null {
  if (file === '/dev/stdout') return 1
  if (file === '/dev/stderr') return 2
  const [, number] = file.match(descriptor) ?? []
  return number === undefined ? null : Number(number)
}

/**
 * What a place is to whoever writes there. What is written to a stream goes on at once: a pipe, a device, or what the shell has
 * opened, be it a file. Renaming onto it would put a file in its place.
 */
export function kindOf(file: string): 'stream' | 'folder' | 'file' {
  if (numberOf(file) !== null) return 'stream'
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there === undefined || there.isFile()) return 'file'
    return there.isDirectory() ? 'folder' : 'stream'
  } catch {
    // Nobody can look (a name too long): whoever writes says why.
    return 'file'
  }
}

/** Write to a pipe, a device or an open file, to the last byte; waits for a reader as every writer of a pipe does. */
export function writeStream(file: string, content: string | Uint8Array): void {
  const number = numberOf(file)
  if (number === null) {
    writeFileSync(file, content)
    return
  }
  // Written to as it is open: opened anew, a file would be emptied of what the shell has put there, and a socket refused.
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; ) at += written(number, bytes.subarray(at))
}

function written(number: number, bytes: Uint8Array): number {
  try {
    return writeSync(number, bytes)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    return 0
  }
}
