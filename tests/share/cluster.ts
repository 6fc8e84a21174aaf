import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Where Debian keeps the programs of a server, the newest first; else those on the path. */
function programs(): string | null {
  const above = '/usr/lib/postgresql'
  const versions = existsSync(above) ? readdirSync(above).sort((a, b) => Number(b) - Number(a)) : []
  const folder = versions.map(version => join(above, version, 'bin')).find(bin => existsSync(join(bin, 'initdb')))
  if (folder !== undefined) return folder
  const found = spawnSync('which', ['initdb'], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim().slice(0, -'/initdb'.length) : null
}

const bin = programs()
const isRoot = process.getuid?.() === 0

/** Why no server can be started here; null where one can. Tests that need one say it, and are skipped. */
export const lacking: string | null =
  bin === null
    ? 'PostgreSQL is not installed'
    : isRoot && spawnSync('id', ['postgres']).status !== 0
      ? 'PostgreSQL does not start as root, and there is no user postgres'
      : null

if (lacking !== null) process.stderr.write(`tests with a server are skipped: ${lacking}\n`)

/** Run a program of PostgreSQL, as its own user where we are root: servers refuse to run as root. */
export function postgres(program: string, words: readonly string[]): string {
  const path = join(bin ?? '', program)
  // What is started in the background must not keep our pipes open.
  const how = { encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'], cwd: '/' }
  const done = isRoot
    ? spawnSync('setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', path, ...words], how)
    : spawnSync(path, words, how)
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${done.stderr}${done.stdout}`)
  return done.stdout
}

/** A server of its own, on a free port of this machine; `postgres` is its superuser, and needs no password. */
export interface Cluster {
  port: number
  folder: string
  /** The address of a database, for a user. */
  address(database: string, user?: string): string
  /** Make a database. */
  create(database: string): void
  /** What a statement gives, a line a row. */
  psql(database: string, statement: string): string
  start(): void
  /** `immediate` is as a power cut. */
  stop(mode?: 'fast' | 'immediate'): void
  remove(): void
}

/** Settings that spare a test's disk: what is tested is not whether PostgreSQL keeps its promises. */
const quick = ['fsync=off', 'full_page_writes=off', 'max_connections=60', 'shared_buffers=32MB']

/**
 * @param settings of the server, as `work_mem=4MB`. @param access lines before those of `pg_hba.conf` that trust everybody.
 * @param make fills the folder; by default a new cluster.
 */
export async function startCluster({
  settings = [],
  access = [],
  make,
}: {
  settings?: readonly string[]
  access?: readonly string[]
  make?: (data: string) => void
} = {}): Promise<Cluster> {
  // A name of few letters: the path of a socket has little room.
  const folder = mkdtempSync('/tmp/foc-pg-')
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  if (make) make(data)
  else postgres('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const port = await freePort()
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...quick,
    ...settings,
  ]
  if (access.length > 0) writeAccess(data, access)
  const cluster: Cluster = {
    port,
    folder,
    address: (database, user = 'postgres') => `postgres://${user}@127.0.0.1:${port}/${database}`,
    create: database => {
      cluster.psql('postgres', `create database ${database} template template0`)
    },
    psql: (database, statement) =>
      postgres('psql', [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'postgres',
        '-d',
        database,
        '-qAtX',
        '-v',
        'ON_ERROR_STOP=1',
        '-c',
        statement,
      ]).trim(),
    start: () => {
      const set = options.map(option => `-c ${option}`).join(' ')
      postgres('pg_ctl', ['-D', data, '-o', set, '-l', join(folder, 'log'), '-w', '-t', '60', 'start'])
    },
    stop: (mode = 'immediate') => {
      postgres('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop'])
    },
    remove: () => {
      try {
        cluster.stop()
      } catch {
        // It was stopped, or killed, by the test.
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
  cluster.start()
  return cluster
}

function writeAccess(data: string, lines: readonly string[]): void {
  const file = join(data, 'pg_hba.conf')
  const text = [
    ...lines,
    'local all all trust',
    'host all all 127.0.0.1/32 trust',
    'host replication all 127.0.0.1/32 trust',
  ]
  const quoted = text.map(line => `'${line}'`).join(' ')
  const done = spawnSync('sh', ['-c', `printf '%s\\n' ${quoted} > ${file}`])
  if (done.status !== 0) throw new Error(String(done.stderr))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
