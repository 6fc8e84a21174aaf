// Servers for the benches of a record: a primary, and a replica that may take over. Debian's PostgreSQL, on loopback.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const above = '/usr/lib/postgresql'
const versions = existsSync(above) ? readdirSync(above).sort((a, b) => Number(b) - Number(a)) : []
const bin = versions.map(version => join(above, version, 'bin')).find(folder => existsSync(join(folder, 'initdb')))

/** Whether a server can be started here. */
export const hasServer = bin !== undefined

/** Run a program of PostgreSQL, as its own user where we are root. */
export function postgres(program, words) {
  const path = join(bin ?? '', program)
  const how = { encoding: 'utf8', cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] }
  const asUser = ['--reuid=postgres', '--regid=postgres', '--init-groups', path, ...words]
  const done = process.getuid?.() === 0 ? spawnSync('setpriv', asUser, how) : spawnSync(path, words, how)
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${done.stderr}${done.stdout}`)
  return done.stdout.trim()
}

export function freePort() {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Start a server; `from` is a primary it follows, `port` its port. */
export async function startServer({ settings = [], from = null, port: wanted } = {}) {
  const folder = mkdtempSync('/tmp/foc-pg-')
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  const port = wanted ?? (await freePort())
  if (from === null)
    postgres('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'])
  else
    postgres('pg_basebackup', [
      ...['-h', '127.0.0.1', '-p', String(from.port), '-U', 'postgres', '-D', data, '-R', '-X', 'stream', '--no-sync'],
      ...['-d', `host=127.0.0.1 port=${from.port} user=postgres application_name=replica`],
    ])
  const set = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=60',
    ...settings,
    `port=${port}`,
  ]
  const server = {
    ...{ folder, port, data },
    address: (database, user = 'postgres') => `postgres://${user}@127.0.0.1:${port}/${database}`,
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
        '-c',
        statement,
      ]),
    start: () =>
      postgres('pg_ctl', [
        '-D',
        data,
        '-o',
        set.map(one => `-c ${one}`).join(' '),
        '-l',
        join(folder, 'log'),
        '-w',
        '-t',
        '60',
        'start',
      ]),
    stop: (mode = 'immediate') => postgres('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']),
    /** End the first process of the server as a power cut does; those it started end by themselves. */
    kill: () => {
      const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    /** Ask a user for a password. */
    guard: user => {
      const file = join(data, 'pg_hba.conf')
      writeFileSync(file, `host all ${user} 127.0.0.1/32 scram-sha-256\n${readFileSync(file, 'utf8')}`)
      postgres('pg_ctl', ['-D', data, 'reload'])
    },
    promote: () => postgres('pg_ctl', ['-D', data, '-w', 'promote']),
    remove: () => {
      try {
        server.stop()
      } catch {
        // It was killed.
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
  server.start()
  return server
}

/** Let a server ask its replica before it says that something is written. */
export function waitForReplica(server, isOn) {
  server.psql('postgres', `alter system set synchronous_standby_names = '${isOn ? 'replica' : ''}'`)
  server.psql('postgres', 'select pg_reload_conf()')
}

/** A seeded source of numbers from 0 to 1. */
export function seeded(seed) {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}
