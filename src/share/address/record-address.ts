import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, parseAddress, wrong } from './parse-address.ts'
import { passwordIn, serviceIn } from './settings-file.ts'

/** How a connection is encrypted: not at all, without asking who answers, or with the server's certificate checked. */
export type Encryption =
  | { mode: 'none' }
  | { mode: 'unchecked' | 'checked' | 'checked-but-name'; authority: string | null }

/** Where a record is, and how one gets in. */
export interface RecordAddress {
  hosts: Host[]
  database: string
  user: string
  encryption: Encryption
  /** Seconds that a server is waited for. */
  patience: number
  /** The password for a host; empty where there is none. Never printed, and no part of what the address is turned into. */
  passwordFor(host: Host): string
  /** Whether a file of passwords was passed over, since others may read it. */
  passedOver(): boolean
}

/** Seconds that a server is waited for before what the desk has is answered from. */
const PATIENCE = 5

/**
 * An address with what the surroundings add to it: `PGHOST` and its like, `PGSERVICE` and `PGSERVICEFILE`, `PGPASSFILE`,
 * `PGSSLMODE`. Reads the files these name.
 *
 * @param home the folder of the user, for `.pgpass` and `.pg_service.conf`.
 * @throws {FocError} `WRONG_ADDRESS`.
 */
export function recordAddress(address: string, environment: NodeJS.ProcessEnv, home: string): RecordAddress {
  const parts = parseAddress(address)
  const service = serviceOf(parts.parameters.service ?? environment.PGSERVICE, environment, home)
  const setting = (name: string, variable: string): string | undefined =>
    parts.parameters[name] || service[name] || environment[variable] || undefined
  const names = parts.hosts.length > 0 ? parts.hosts : hostsOf(service.host ?? environment.PGHOST)
  const ports = (service.port ?? environment.PGPORT ?? '').split(',')
  const hosts = names.map(({ name, port }, at) => ({ name, port: port ?? (Number(ports[at] ?? ports[0]) || 5432) }))
  const database = parts.database ?? service.dbname ?? environment.PGDATABASE
  if (!database) throw wrong('the address names no database', 'Write it behind the host: postgres://HOST/DATABASE.')
  const user = parts.user ?? service.user ?? environment.PGUSER ?? environment.USER ?? environment.USERNAME ?? ''
  const plain = parts.password ?? service.password ?? environment.PGPASSWORD
  const file = environment.PGPASSFILE ?? join(home, '.pgpass')
  let open = false
  return {
    hosts,
    database,
    user,
    encryption: encryptionOf(setting('sslmode', 'PGSSLMODE'), setting('sslrootcert', 'PGSSLROOTCERT'), hosts),
    patience: Number(setting('connect_timeout', 'PGCONNECT_TIMEOUT')) || PATIENCE,
    passwordFor: ({ name, port }) => {
      if (plain !== undefined) return plain
      const found = passwordIn(file, { host: name, port, database, user })
      open ||= found.open
      return found.password ?? ''
    },
    passedOver: () => open,
  }
}

/** An address as it is shown and remembered: without user and password. */
export function shownAddress({ hosts, database }: Pick<RecordAddress, 'hosts' | 'database'>): string {
  const servers = hosts.map(({ name, port }) => {
    const host = name.startsWith('/') ? encodeURIComponent(name) : name.includes(':') ? `[${name}]` : name
    return port === 5432 ? host : `${host}:${port}`
  })
  return `postgres://${servers.join(',')}/${encodeURIComponent(database)}`
}

const hostsOf = (hosts = ''): { name: string; port: null }[] =>
  (hosts === '' ? ['localhost'] : hosts.split(',')).map(name => ({ name, port: null }))

function serviceOf(service: string | undefined, environment: NodeJS.ProcessEnv, home: string): Record<string, string> {
  if (!service) return {}
  const files = [
    environment.PGSERVICEFILE ?? join(home, '.pg_service.conf'),
    ...(environment.PGSYSCONFDIR === undefined ? [] : [join(environment.PGSYSCONFDIR, 'pg_service.conf')]),
    '/etc/postgresql-common/pg_service.conf',
  ]
  for (const file of files) {
    const found = existsSync(file) ? serviceIn(file, service) : null
    if (found !== null) return found
  }
  throw wrong(`no file of services has one called ${service}`, 'Check PGSERVICE and PGSERVICEFILE.')
}

const isNear = ({ name }: Host): boolean =>
  name.startsWith('/') || name === 'localhost' || name === '::1' || /^127\./.test(name)

/**
 * What `sslmode` asks for. Where nothing does, the server's certificate is checked, unless all servers are on this machine.
 *
 * @throws {FocError} `WRONG_ADDRESS`.
 */
function encryptionOf(mode: string | undefined, authority: string | undefined, hosts: readonly Host[]): Encryption {
  const text = authority === undefined || authority === 'system' ? null : readAuthority(authority)
  switch (mode ?? (hosts.every(isNear) ? 'disable' : 'verify-full')) {
    case 'disable':
      return { mode: 'none' }
    // Neither goes on without encryption here: what is preferred is had, or said to be missing.
    case 'prefer':
    case 'allow':
    case 'require':
      return { mode: 'unchecked', authority: text }
    case 'verify-ca':
      return { mode: 'checked-but-name', authority: text }
    case 'verify-full':
      return { mode: 'checked', authority: text }
    default:
      throw wrong('this sslmode is not known', 'Valid: disable, prefer, require, verify-ca, verify-full.')
  }
}

function readAuthority(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw wrong('the certificate that sslrootcert names cannot be read', `Check ${file}.`)
  }
}
