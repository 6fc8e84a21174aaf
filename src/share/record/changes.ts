import { FocError } from '../../errors.ts'
import type { Wire } from '../wire/connect.ts'
import { isRecordPath, isSha256, LARGEST } from './record-path.ts'
import { emptied, refuseNewerRecord } from './schema.ts'

/** One change of one file, as the record has it. */
export interface Change {
  sequence: number
  path: string
  version: number
  /** sha256 of its bytes from then on, and how many they are; null where it was removed. */
  sha256: string | null
  size: number
  /** Whether no later change of the file is there. */
  isLatest: boolean
}

/** The record as it is, and what changed since a number of its sequence. */
export interface News {
  id: string
  head: number
  /** When the change of the number that was asked with was made, by the server's clock; null where there is none such. */
  knownAt: string | null
  /** By their numbers, without a gap; at most so many as were asked for. */
  changes: Change[]
  /** When the last of `changes` was made; null where there is none. */
  at: string | null
}

/** Changes that are asked for at once. */
export const AT_ONCE = 5000

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const QUESTION = `
  select r.format, r.id::text as id, r.head::text as head, ${utc('k.at')} as known,
    (select json_agg(json_build_array(n.sequence, n.path, n.version, n.sha256, n.size, n.latest, n.at) order by n.sequence)
       from (select c.sequence, c.path, c.version, c.sha256, c.size, f.sequence = c.sequence as latest, ${utc('c.at')} as at
               from foc.change c join foc.file f on f.path = c.path
              where c.sequence > $1 order by c.sequence limit $2) n)::text as changes
    from foc.record r left join foc.change k on k.sequence = $1`

/**
 * Ask what changed since a number of the sequence: one question, one round trip.
 *
 * @throws {FocError} `NOT_A_RECORD`, `RECORD_EMPTIED`, `RECORD_NEWER`, `RECORD_DAMAGED` where it holds what no foc writes, and
 * what the wire throws.
 */
export async function askNews(wire: Wire, since: number, most = AT_ONCE): Promise<News> {
  const row = await question(wire, since, most)
  if (row === undefined) throw emptied(wire.shown)
  refuseNewerRecord(Number(row.format), wire.shown)
  const listed: unknown = JSON.parse(typeof row.changes === 'string' ? row.changes : '[]')
  if (!Array.isArray(listed)) throw damaged(wire, 'its changes cannot be read')
  const changes = listed.map(one => changeOf(one, wire))
  changes.forEach(({ sequence }, at) => {
    if (sequence !== since + 1 + at) throw damaged(wire, `change ${since + 1 + at} is missing`)
  })
  const head = Number(row.head)
  if (!Number.isSafeInteger(head) || head < 0) throw damaged(wire, 'it has no number')
  // What comes in while the question is answered is for the next one.
  if (changes.length < most && head > since && (changes.at(-1)?.sequence ?? since) < head)
    throw damaged(wire, `it says that it has ${head} changes, and ends before`)
  return {
    id: String(row.id),
    head,
    knownAt: timeOf(row.known),
    changes,
    at: timeOf((listed.at(-1) as unknown[] | undefined)?.[6]),
  }
}

async function question(wire: Wire, since: number, most: number): Promise<Record<string, unknown> | undefined> {
  try {
    const [row] = await wire.rows(QUESTION, [since, most])
    return row
  } catch (error) {
    // A newer foc may have other tables: what its record says of itself is asked for by itself.
    if (error instanceof FocError && error.code === 'NOT_A_RECORD') {
      const [row] = await wire.rows('select format from foc.record').catch(() => [])
      refuseNewerRecord(Number(row?.format), wire.shown)
    }
    throw error
  }
}

/** @throws {FocError} `RECORD_DAMAGED`. */
function changeOf(one: unknown, wire: Wire): Change {
  const [sequence, path, version, sha256, size, latest] = Array.isArray(one) ? (one as unknown[]) : []
  if (!Number.isSafeInteger(sequence) || !Number.isSafeInteger(version)) throw damaged(wire, 'a change has no number')
  if (typeof path !== 'string' || !isRecordPath(path))
    throw damaged(wire, `change ${sequence} is of a file whose name leads elsewhere`)
  if (
    sha256 !== null &&
    !(isSha256(sha256) && Number.isSafeInteger(size) && Number(size) >= 0 && Number(size) <= LARGEST)
  )
    throw damaged(wire, `change ${sequence} is of a file that is no file of a library`)
  return {
    ...{ sequence: Number(sequence), path, version: Number(version), sha256, isLatest: latest === true },
    size: sha256 === null ? 0 : Number(size),
  }
}

/** A time as the server writes it. */
export function timeOf(time: unknown): string | null {
  return typeof time === 'string' && /^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(time) ? time : null
}

/** What no foc writes: somebody changed the record by hand. */
export function damaged(wire: Wire, why: string): FocError {
  return new FocError('RECORD_DAMAGED', `the record is not as foc writes it: ${why}`, {
    place: { file: wire.shown },
    hint: 'Who administers it restores a backup; what this desk has stays as it is.',
  })
}

/** A change as it is told to people. */
export interface LoggedChange {
  sequence: number
  at: string
  author: string
  role: string
  desk: string
  path: string
  version: number
  change: 'added' | 'changed' | 'removed'
  sha256: string | null
}

/** The changes from the latest down, of one file or all. */
export async function askLog(
  wire: Wire,
  { most, paths, below }: { most: number; paths: readonly string[] | null; below: number | null },
): Promise<LoggedChange[]> {
  const rows = await wire.rows(
    `select sequence::text as sequence, ${utc('at')} as at, author, role, desk, path, version, sha256, before
       from foc.change where ($2::text[] is null or path = any($2)) and ($3::bigint is null or sequence <= $3)
      order by sequence desc limit $1`,
    [most, paths, below],
  )
  return rows.map(row => ({
    sequence: Number(row.sequence),
    at: timeOf(row.at) ?? '',
    author: String(row.author).slice(0, 200),
    role: String(row.role).slice(0, 200),
    desk: String(row.desk).slice(0, 64),
    path: String(row.path).slice(0, 500),
    version: Number(row.version),
    change: row.sha256 === null ? 'removed' : row.before === null ? 'added' : 'changed',
    sha256: isSha256(row.sha256) ? row.sha256 : null,
  }))
}

/**
 * The files as they were at a number of the sequence, by path.
 *
 * @throws {FocError} `NO_SUCH_CHANGE` where the record has no such number, `RECORD_DAMAGED`.
 */
export async function askFilesAt(
  wire: Wire,
  sequence: number,
): Promise<{ path: string; sha256: string; size: number }[]> {
  const { head } = await askNews(wire, sequence, 0)
  if (sequence > head)
    throw new FocError('NO_SUCH_CHANGE', `the record has ${head} changes: there is no ${sequence}`, {
      place: { file: wire.shown },
      hint: 'foc share log names them.',
    })
  const rows = await wire.rows(
    `select distinct on (path) path, sha256, size, sequence, version from foc.change
      where sequence <= $1 order by path, sequence desc`,
    [sequence],
  )
  return rows.flatMap(row => {
    const { path, sha256, size } = changeOf(
      [Number(row.sequence), row.path, Number(row.version), row.sha256, row.size, false],
      wire,
    )
    return sha256 === null ? [] : [{ path, sha256, size }]
  })
}

/** The last change of each of these files. */
export async function askHeads(wire: Wire, paths: readonly string[]): Promise<Change[]> {
  const rows = await wire.rows(
    `select c.sequence::text as sequence, c.path, c.version, c.sha256, c.size from foc.file f
       join foc.change c on c.sequence = f.sequence where f.path = any($1) order by c.sequence`,
    [paths],
  )
  return rows.map(row =>
    changeOf([Number(row.sequence), row.path, Number(row.version), row.sha256, row.size, true], wire),
  )
}

/** Which of these bytes a file had at some time, as `path` and `sha256`. */
export async function knownVersions(
  wire: Wire,
  files: readonly { path: string; sha256: string }[],
): Promise<Set<string>> {
  if (files.length === 0) return new Set()
  const rows = await wire.rows(
    `select distinct c.path, c.sha256 from foc.change c
       join unnest($1::text[], $2::text[]) as w (path, sha256) on w.path = c.path and w.sha256 = c.sha256`,
    [files.map(({ path }) => path), files.map(({ sha256 }) => sha256)],
  )
  return new Set(rows.map(row => `${row.path} ${row.sha256}`))
}
