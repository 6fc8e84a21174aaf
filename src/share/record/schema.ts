import { FocError } from '../../errors.ts'
import type { Wire } from '../wire/connect.ts'
import { recordFailure } from '../wire/failures.ts'

/** Raise it when tables change; a record of a higher format is left alone. */
export const RECORD_FORMAT = 1

/**
 * The tables of a record. `file` says what each file is now, `change` how it came to be so, without a gap in `sequence`;
 * `object` has the bytes by their sha256, deflated where that is shorter. Who wrote and when is said by the server.
 */
const TABLES = [
  'create schema foc',
  `create table foc.record (
     one boolean primary key default true check (one),
     format integer not null,
     id uuid not null default gen_random_uuid(),
     head bigint not null default 0,
     made timestamptz not null default clock_timestamp())`,
  `create table foc.object (
     sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
     size integer not null,
     deflated boolean not null,
     content bytea not null)`,
  'alter table foc.object alter column content set storage external',
  `create table foc.change (
     sequence bigint primary key,
     path text not null,
     version integer not null,
     sha256 text references foc.object,
     size integer,
     before text,
     author text not null,
     desk text not null,
     role text not null default session_user,
     at timestamptz not null default clock_timestamp(),
     unique (path, version))`,
  `create table foc.file (
     path text primary key,
     version integer not null,
     sha256 text references foc.object,
     sequence bigint not null references foc.change)`,
  'create unique index file_in_one_spelling on foc.file (lower(path))',
  `create table foc.desk (
     desk text primary key,
     author text not null,
     role text not null default session_user,
     since timestamptz not null default clock_timestamp())`,
  `insert into foc.record (format) values (${RECORD_FORMAT})`,
]

/** What a role may do: a writer adds changes, and can neither alter nor remove one, nor say that another role made it. */
const READER = ['grant usage on schema foc to ROLE', 'grant select on all tables in schema foc to ROLE']
const WRITER = [
  ...READER,
  'grant insert (sha256, size, deflated, content) on foc.object to ROLE',
  'grant insert (sequence, path, version, sha256, size, before, author, desk) on foc.change to ROLE',
  'grant insert (path, version, sha256, sequence), update (version, sha256, sequence) on foc.file to ROLE',
  'grant update (head) on foc.record to ROLE',
  'grant insert (desk, author) on foc.desk to ROLE',
]

/** What became of a record that was to be made. */
export interface Made {
  /** `there`: it was one already, and stays as it is. */
  status: 'made' | 'there'
  id: string
  format: number
  readers: string[]
  writers: string[]
}

/**
 * Make the record in a database, or find it there; then give roles their rights. All in one transaction.
 *
 * @throws {FocError} `SCHEMA_TAKEN` where a schema `foc` is something else, `RECORD_NEWER`, `NO_SUCH_ROLE`, and what the
 * server refuses.
 */
export async function makeRecord(
  wire: Wire,
  { readers, writers }: { readers: readonly string[]; writers: readonly string[] },
): Promise<Made> {
  await wire.rows('begin')
  try {
    const [there] = await wire.rows(
      "select to_regclass('foc.record') is not null as ours, to_regnamespace('foc') is not null as taken",
    )
    if (there?.taken === true && there.ours !== true) throw taken(wire)
    if (there?.ours !== true) for (const statement of TABLES) await wire.rows(statement)
    const { id, format } = await identityOf(wire)
    for (const [roles, rights] of [
      [readers, READER],
      [writers, WRITER],
    ] as const)
      for (const role of roles) await grant(wire, role, rights)
    await wire.rows('commit')
    return { status: there?.ours === true ? 'there' : 'made', id, format, readers: [...readers], writers: [...writers] }
  } catch (error) {
    if (!wire.isLost()) await wire.rows('rollback').catch(() => {})
    throw recordFailure(error, wire.shown)
  }
}

/**
 * Which record it is.
 *
 * @throws {FocError} `NOT_A_RECORD`, `RECORD_NEWER`.
 */
async function identityOf(wire: Wire): Promise<{ id: string; format: number }> {
  const [row] = await wire.rows('select id::text as id, format from foc.record')
  if (row === undefined) throw emptied(wire.shown)
  const format = Number(row.format)
  refuseNewerRecord(format, wire.shown)
  return { id: String(row.id), format }
}

/** @throws {FocError} `RECORD_NEWER`. */
export function refuseNewerRecord(format: number, place: string): void {
  if (!(format > RECORD_FORMAT)) return
  throw new FocError(
    'RECORD_NEWER',
    `the record was made by a newer foc: its format is ${format}, this one knows ${RECORD_FORMAT}`,
    {
      place: { file: place },
      hint: 'Update foc. What this desk has stays as it is, and is answered from.',
    },
  )
}

/** The tables are there, and what says which record it is has gone. */
export function emptied(place: string): FocError {
  return new FocError('RECORD_EMPTIED', 'the record was emptied: its tables are there, and nothing is in them', {
    place: { file: place },
    hint: 'Who administers it restores a backup, or removes the schema foc and makes the record again; what this desk has stays as it is.',
  })
}

function taken(wire: Wire): FocError {
  return new FocError('SCHEMA_TAKEN', 'the database has a schema called foc that is no library of record', {
    place: { file: wire.shown },
    hint: 'Make the record in another database.',
  })
}

async function grant(wire: Wire, role: string, rights: readonly string[]): Promise<void> {
  const [found] = await wire.rows('select quote_ident(rolname) as name from pg_roles where rolname = $1', [role])
  if (typeof found?.name !== 'string')
    throw new FocError('NO_SUCH_ROLE', `the server has no role called ${role}`, {
      place: { file: wire.shown },
      hint: 'Who administers the server makes it first: CREATE ROLE … LOGIN.',
    })
  for (const right of rights) await wire.rows(right.replace('ROLE', () => String(found.name)))
}
