import type { ConnectionOptions } from 'node:tls'
import pg from 'pg'
import { FocError } from '../../errors.ts'
import { type RecordAddress, shownAddress } from '../address/index.ts'
import { recordFailure } from './failures.ts'

/** A value of a query; lists become arrays. */
export type Value = string | number | boolean | null | Uint8Array | readonly (string | number | boolean | null)[]

/** A connection to the server of a record. */
export interface Wire {
  /** The address without user and password. */
  shown: string
  /**
   * The rows of a query, one round trip.
   *
   * @param isLarge whether much is sent or fetched, for which a slow network is given time. @throws {FocError} what `recordFailure` gives.
   */
  rows(text: string, values?: readonly Value[], isLarge?: boolean): Promise<Record<string, unknown>[]>
  /** Whether it was lost: nothing more can be asked. */
  isLost(): boolean
  /** Break off the connection, whatever is under way. */
  close(): void
}

/** Milliseconds after which a question that is not answered is given up; and one that carries files. */
const STALLED = 60_000
const STALLED_LARGE = 20 * 60_000

/**
 * Connect to the first server of the list that answers; of several, to the first that can be written to, if there is one.
 *
 * @throws {FocError} `RECORD_UNREACHABLE`, `RECORD_LOGIN`, `NO_SUCH_DATABASE`, `RECORD_NOT_ENCRYPTED`, `RECORD_CERTIFICATE`.
 */
export async function connect(address: RecordAddress): Promise<Wire> {
  let failure: FocError | null = null
  let replica: Wire | null = null
  for (const host of address.hosts) {
    try {
      const wire = await connectTo(address, host)
      if (address.hosts.length === 1 || (await isPrimary(wire))) {
        replica?.close()
        return wire
      }
      if (replica === null) replica = wire
      else wire.close()
    } catch (error) {
      failure ??= recordFailure(error, shownAddress(address))
    }
  }
  if (replica !== null) return replica
  throw withHint(failure, address)
}

async function isPrimary(wire: Wire): Promise<boolean> {
  const [row] = await wire.rows('select not pg_is_in_recovery() as primary')
  return row?.primary === true
}

/** A file of passwords that others may read is passed over in silence by PostgreSQL; here the reason is said. */
function withHint(failure: FocError | null, address: RecordAddress): FocError {
  const error = failure ?? recordFailure(new Error('no host'), shownAddress(address))
  if (error.code !== 'RECORD_LOGIN' || !address.passedOver()) return error
  return new FocError(error.code, error.message, {
    place: error.place ?? {},
    hint: 'The file of passwords was passed over, since others may read it: chmod 600 it.',
    cause: error,
  })
}

async function connectTo(address: RecordAddress, host: RecordAddress['hosts'][number]): Promise<Wire> {
  const shown = shownAddress(address)
  const client = new pg.Client({
    host: host.name,
    port: host.port,
    database: address.database,
    user: address.user,
    password: address.passwordFor(host),
    ssl: encryptionFor(address, host.name),
    application_name: 'foc',
    connectionTimeoutMillis: address.patience * 1000,
    keepAlive: true,
  })
  // Its types do not know yet that a connection can let the process end.
  const { hold, letGo } = {
    hold: () => (client as pg.Client & Held).ref(),
    letGo: () => (client as pg.Client & Held).unref(),
  }
  let lost = false
  client.on('error', () => {
    lost = true
  })
  client.on('end', () => {
    lost = true
  })
  try {
    await client.connect()
    letGo()
  } catch (error) {
    void client.end().catch(() => {})
    throw error
  }
  return {
    shown,
    isLost: () => lost,
    rows: async (text, values = [], isLarge = false) => {
      // A connection that nothing is asked of keeps no process from ending.
      hold()
      try {
        const query = { text, values: values.map(plain), query_timeout: isLarge ? STALLED_LARGE : STALLED }
        const { rows } = await client.query<Record<string, unknown>>(query)
        return rows
      } catch (error) {
        const failure = recordFailure(error, shown)
        if (failure.code === 'RECORD_UNREACHABLE') {
          lost = true
          // What is not answered in time must not be waited for by whatever comes next.
          void client.end().catch(() => {})
        }
        throw failure
      } finally {
        letGo()
      }
    },
    close: () => {
      lost = true
      letGo()
      void client.end().catch(() => {})
    },
  }
}

interface Held {
  ref(): void
  unref(): void
}

/** Bytes go as they are, without a copy. */
const plain = (value: Value): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.length) : value

function encryptionFor({ encryption }: RecordAddress, host: string): false | ConnectionOptions {
  if (encryption.mode === 'none') return false
  const authority = encryption.authority === null ? {} : { ca: encryption.authority }
  const name = /^[\d.]+$|:/.test(host) ? {} : { servername: host }
  if (encryption.mode === 'unchecked') return { ...name, rejectUnauthorized: false }
  if (encryption.mode === 'checked-but-name') return { ...name, ...authority, checkServerIdentity: () => undefined }
  return { ...name, ...authority }
}
