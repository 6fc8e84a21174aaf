import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { FocError } from '../../errors.ts'
import type { Value, Wire } from '../wire/connect.ts'
import { damaged } from './changes.ts'

/** Bytes and files that are asked for, or sent, at once. */
const BYTES = 8 * 1024 * 1024
const FILES = 500

/** A file by its content. */
export interface Content {
  sha256: string
  size: number
}

function changedMeanwhile(): FocError {
  return new FocError('FILE_CHANGED', 'a file was changed while it was sent: nothing was written', {
    hint: 'Repeat the command.',
  })
}

/** sha256 in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Parts of a list that can be asked for or sent at once. */
export function portions<T extends Content>(all: readonly T[]): T[][] {
  const parts: T[][] = []
  let room = 0
  for (const one of all) {
    const last = parts.at(-1)
    if (last === undefined || room < one.size || last.length >= FILES) {
      parts.push([one])
      room = BYTES - one.size
    } else {
      last.push(one)
      room -= one.size
    }
  }
  return parts
}

/**
 * The bytes of some objects, by sha256, each checked against it; the next portion is on its way while one is used.
 *
 * @throws {FocError} `RECORD_DAMAGED` where one is missing or is not what its sha256 says.
 */
export async function* fetchObjects(wire: Wire, wanted: readonly Content[]): AsyncGenerator<Map<string, Uint8Array>> {
  const parts = portions([...new Map(wanted.map(one => [one.sha256, one])).values()])
  let coming = parts[0] && ask(wire, parts[0])
  for (const [at, part] of parts.entries()) {
    const rows = (await coming) ?? []
    const next = parts[at + 1]
    coming = next && ask(wire, next)
    // Whoever breaks off hears of the first failure, not of what was on its way.
    coming?.catch(() => {})
    yield checked(wire, part, rows)
  }
}

function ask(wire: Wire, part: readonly Content[]): Promise<Record<string, unknown>[]> {
  return wire.rows(
    "select sha256, deflated, encode(content, 'base64') as content from foc.object where sha256 = any($1)",
    [part.map(({ sha256 }) => sha256)],
    true,
  )
}

function checked(
  wire: Wire,
  part: readonly Content[],
  rows: readonly Record<string, unknown>[],
): Map<string, Uint8Array> {
  const bySha = new Map(rows.map(row => [row.sha256, row]))
  return new Map(
    part.map(({ sha256, size }) => {
      const row = bySha.get(sha256)
      if (typeof row?.content !== 'string') throw damaged(wire, `the bytes of ${sha256.slice(0, 12)} are missing`)
      const bytes = unpacked(Buffer.from(row.content, 'base64'), row.deflated === true, size)
      if (bytes === null || bytes.length !== size || sha256Of(bytes) !== sha256)
        throw damaged(wire, `the bytes of ${sha256.slice(0, 12)} are others than it says`)
      return [sha256, bytes]
    }),
  )
}

/** null where they cannot be unpacked, or would be more than was said. */
function unpacked(bytes: Uint8Array, deflated: boolean, size: number): Uint8Array | null {
  if (!deflated) return bytes
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) })
  } catch {
    return null
  }
}

/**
 * Store the bytes of some objects that the record does not have yet. In one order for all desks, so that no two wait for
 * each other.
 *
 * @param read gives the bytes of an object when it is sent, so that not all are in memory.
 */
export async function storeObjects<T extends Content>(
  wire: Wire,
  objects: readonly T[],
  read: (object: T) => Uint8Array,
): Promise<void> {
  const distinct = [...new Map(objects.map(one => [one.sha256, one])).values()]
  const known = new Set<unknown>()
  for (let from = 0; from < distinct.length; from += 10_000) {
    const some = distinct.slice(from, from + 10_000).map(({ sha256 }) => sha256)
    for (const row of await wire.rows('select sha256 from foc.object where sha256 = any($1)', [some]))
      known.add(row.sha256)
  }
  const missing = distinct.filter(({ sha256 }) => !known.has(sha256)).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
  for (const part of portions(missing)) {
    const values: Value[] = []
    const places = part.map((object, at) => {
      const bytes = read(object)
      if (sha256Of(bytes) !== object.sha256) throw changedMeanwhile()
      const deflated = deflateRawSync(bytes)
      const isShorter = deflated.length < bytes.length
      values.push(object.sha256, bytes.length, isShorter, isShorter ? deflated : bytes)
      return `($${at * 4 + 1}, $${at * 4 + 2}, $${at * 4 + 3}, $${at * 4 + 4})`
    })
    await wire.rows(
      `insert into foc.object (sha256, size, deflated, content) values ${places.join(', ')} on conflict do nothing`,
      values,
      true,
    )
  }
}
