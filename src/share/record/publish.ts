import { FocError } from '../../errors.ts'
import type { Wire } from '../wire/connect.ts'
import { recordFailure } from '../wire/failures.ts'
import { askNews } from './changes.ts'
import { type Content, storeObjects } from './objects.ts'
import { isRecordPath, LARGEST } from './record-path.ts'
import { emptied, refuseNewerRecord } from './schema.ts'

/** A change that a desk wants to make. */
export interface Wish {
  path: string
  /** sha256 of what it changes; null where the file is new. */
  before: string | null
  /** What it becomes; null where it is removed. `read` gives the bytes. */
  after: (Content & { read: () => Uint8Array }) | null
}

/** Who writes: the name that the log tells, and the desk it comes from. */
export interface Writer {
  author: string
  desk: string
}

/** What was written. */
export interface Published {
  /** The last number of the record before, and after; the same where all was there already. */
  from: number
  to: number
  /** When the last change was made, by the server's clock; null where none was. */
  at: string | null
  /** Another desk writes under the same name. */
  isSharedName: boolean
}

/** Files that others have changed meanwhile: nothing was written. */
export class RecordMoved extends FocError {
  readonly paths: readonly string[]

  constructor(paths: readonly string[], place: string) {
    super(
      'RECORD_MOVED',
      `another desk has changed ${paths.length === 1 ? paths[0] : `${paths.length} of these files`} meanwhile: nothing was written`,
      {
        place: { file: place },
        hint: 'Run foc share pull, then repeat the command.',
      },
    )
    this.paths = paths
  }
}

/**
 * Write changes into the record: all in one transaction, or none. A file that is already as it is wished stays as it is.
 *
 * The bytes go in first, which others need not wait for; then, one desk at a time, the record is held while the numbers
 * are given, so that the sequence has no gap and is read in the order in which it was written.
 *
 * @throws {FocError} `NOT_SHAREABLE`, `RECORD_MOVED` ({@link RecordMoved}) where a file is no longer as `before` says; what the server refuses.
 */
export async function publish(wire: Wire, wishes: readonly Wish[], writer: Writer): Promise<Published> {
  for (const wish of wishes) refuseUnfit(wish)
  await wire.rows('begin')
  try {
    await storeObjects(
      wire,
      wishes.flatMap(({ after }) => after ?? []),
      object => object.read(),
    )
    await wire.rows('insert into foc.desk (desk, author) values ($1, $2) on conflict do nothing', [
      writer.desk,
      writer.author,
    ])
    const from = await hold(wire)
    const heads = await headsOf(
      wire,
      wishes.map(({ path }) => path),
    )
    const open = wishes.filter(({ path, after }) => (heads.get(path)?.sha256 ?? null) !== (after?.sha256 ?? null))
    const moved = open.filter(({ path, before }) => (heads.get(path)?.sha256 ?? null) !== before)
    if (moved.length > 0) throw new RecordMoved(moved.map(({ path }) => path).sort(), wire.shown)
    const at = open.length === 0 ? null : await write(wire, open, { from, heads, writer })
    const [shared] = await wire.rows(
      'select exists (select 1 from foc.desk where author = $1 and desk <> $2) as shared',
      [writer.author, writer.desk],
    )
    await wire.rows('commit')
    return { from, to: from + open.length, at, isSharedName: shared?.shared === true }
  } catch (error) {
    if (!wire.isLost()) await wire.rows('rollback').catch(() => {})
    throw recordFailure(error, wire.shown)
  }
}

/** What other desks would take for no file of a library must not come into the record. @throws {FocError} `NOT_SHAREABLE`. */
function refuseUnfit({ path, after }: Wish): void {
  const isSound = isRecordPath(path) && (after === null || after.size <= LARGEST)
  if (isSound) return
  throw new FocError('NOT_SHAREABLE', 'a file of this name or size cannot be shared: nothing was written', {
    place: { file: path },
    hint: `Names begin with a letter or digit and have at most 200 characters; files have at most ${LARGEST / 1024 / 1024} MiB. Give the document another id with --id.`,
  })
}

/** Hold the record until the end of the transaction. @returns the last number of its sequence. */
async function hold(wire: Wire): Promise<number> {
  const [row] = await wire.rows('select head::text as head, format from foc.record for update')
  if (row === undefined) throw emptied(wire.shown)
  refuseNewerRecord(Number(row.format), wire.shown)
  return Number(row.head)
}

interface Head {
  version: number
  sha256: string | null
}

async function headsOf(wire: Wire, paths: readonly string[]): Promise<Map<string, Head>> {
  const rows = await wire.rows('select path, version, sha256 from foc.file where path = any($1)', [paths])
  return new Map(
    rows.map(row => [
      String(row.path),
      { version: Number(row.version), sha256: typeof row.sha256 === 'string' ? row.sha256 : null },
    ]),
  )
}

/** @returns when the last was written. */
async function write(
  wire: Wire,
  wishes: readonly Wish[],
  { from, heads, writer }: { from: number; heads: ReadonlyMap<string, Head>; writer: Writer },
): Promise<string | null> {
  const values = [
    wishes.map((_, at) => from + 1 + at),
    wishes.map(({ path }) => path),
    wishes.map(({ path }) => (heads.get(path)?.version ?? 0) + 1),
    wishes.map(({ after }) => after?.sha256 ?? null),
    wishes.map(({ after }) => after?.size ?? null),
    wishes.map(({ before }) => before),
  ]
  const list =
    'unnest($1::bigint[], $2::text[], $3::int[], $4::text[], $5::int[], $6::text[]) as w (sequence, path, version, sha256, size, before)'
  await wire.rows(
    `insert into foc.change (sequence, path, version, sha256, size, before, author, desk)
     select w.sequence, w.path, w.version, w.sha256, w.size, w.before, $7, $8 from ${list}`,
    [...values, writer.author, writer.desk],
  )
  await wire.rows(
    `insert into foc.file (path, version, sha256, sequence)
     select w.path, w.version, w.sha256, w.sequence
       from unnest($1::bigint[], $2::text[], $3::int[], $4::text[]) as w (sequence, path, version, sha256)
     on conflict (path) do update set version = excluded.version, sha256 = excluded.sha256, sequence = excluded.sequence`,
    values.slice(0, 4),
  )
  await wire.rows('update foc.record set head = $1', [from + wishes.length])
  const { knownAt } = await askNews(wire, from + wishes.length, 0)
  return knownAt
}
