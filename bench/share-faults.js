// Faults at random moments: a client, the server, or the primary is killed while desks write and read, and a replica takes over.
// After each, record and folders hold the same, or the call has said what to do.
// node bench/share-faults.js [moments=100] [seed=1]
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { desk, filesOf } from './share/desks.js'
import { hasServer, seeded, startServer, waitForReplica } from './share/servers.js'

const [moments = '100', seed = '1'] = process.argv.slice(2)
const chance = seeded(Number(seed))
const pick = list => list[Math.floor(chance() * list.length)]
if (!hasServer) {
  console.log('PostgreSQL is not installed: nothing was tried')
  process.exit(0)
}

// Killed servers must keep what they promised: everything is written through.
const settings = [
  'synchronous_commit=on',
  'wal_level=replica',
  'max_wal_senders=8',
  'wal_keep_size=256MB',
  'hot_standby=on',
]
let primary = await startServer({ settings })
let replica = await follower()
const inbox = mkdtempSync(join(tmpdir(), 'foc-faults-'))
primary.psql('postgres', 'create database language template template0')

process.on('exit', () => {
  for (const server of [primary, replica]) server.remove()
  for (const folder of [inbox, ...desks.map(({ home }) => home)]) rmSync(folder, { recursive: true, force: true })
})

/** Both servers by their ports, so that a desk finds the one that can be written to. */
const ports = [primary.port, replica.port]
const address = `postgres://postgres@${ports.map(port => `127.0.0.1:${port}`).join(',')}/language`
const desks = ['Northmere', 'Eastholm'].map(name => desk(address, name))
const [north, east] = desks
for (const words of [
  ['share', 'init'],
  ['share', 'pull'],
])
  must(north.run(...words))
must(east.run('share', 'pull'))

async function follower(port) {
  const server = await startServer({ settings, from: primary, port })
  waitForReplica(primary, true)
  return server
}

function must(run) {
  if (run.code !== 0) throw new Error(`${run.code}: ${run.stdout}${run.stderr}`)
  return run
}

let texts = 0
/** Invented statements to import, or a correction by hand to send. */
function work(at) {
  const one = pick(desks)
  const corpus = join(one.folder(), 'corpus')
  const held = existsSync(corpus) ? readdirSync(corpus).filter(name => name.endsWith('.md')) : []
  if (held.length > 3 && chance() < 0.3) {
    const file = join(corpus, pick(held))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: Lamps number ${at}`))
    return { one, words: ['share', 'push'] }
  }
  if (held.length > 6 && chance() < 0.2) return { one, words: ['forget', `statement-${Math.floor(chance() * texts)}`] }
  const number = texts++
  const file = join(inbox, `${number}.txt`)
  writeFileSync(
    file,
    `Statement ${number} on Harbours\n\n${`The members want lamps at pier ${number} of the coast. `.repeat(50)}\n`,
  )
  return { one, words: ['import', file, '--id', `statement-${number}`] }
}

const faults = {
  client: async begun => {
    begun.child.kill('SIGKILL')
  },
  server: async () => {
    primary.kill()
    await startAgain()
  },
  primary: async () => {
    primary.kill()
    replica.promote()
    const lost = primary
    primary = replica
    waitForReplica(primary, false)
    await sleep(200)
    lost.remove()
    replica = await follower(lost.port)
  },
}

/** What the killed one had started holds its memory for a moment. */
async function startAgain() {
  for (let attempt = 1; ; attempt++) {
    await sleep(250)
    try {
      return primary.start()
    } catch (error) {
      if (attempt === 60) throw error
    }
  }
}

const counts = { client: 0, server: 0, primary: 0, finished: 0, refused: 0 }
const wrong = []
for (let at = 0; at < Number(moments); at++) {
  const { one, words } = work(at)
  const fault = pick(Object.keys(faults))
  counts[fault]++
  const begun = one.begin(...words)
  await sleep(200 + chance() * 1500)
  await faults[fault](begun)
  const { code, stderr } = await begun.ended
  if (code === 0) counts.finished++
  else counts.refused++
  // Whoever was not killed and did not end well has said why, and what to do; 1 is an answer: nothing found.
  if (fault !== 'client' && code > 1 && !/\[[A-Z_]+\][\s\S]*\n {2}\S/.test(stderr))
    wrong.push(`${at}: ${words}: ${code} ${stderr}`)
  const told = settle(at)
  if (told === null) continue
  wrong.push(`${at} (${fault}, ${words.join(' ')}): ${told}`)
  break
}

/** Bring both desks in step as the calls say, and compare them with the record. */
function settle(at) {
  const said = []
  for (let turn = 0; turn < 6; turn++)
    for (const one of desks) {
      const pulled = one.run('share', 'pull', '--json')
      if (/RECORD_(?:BEHIND|OTHER)/.test(pulled.stderr)) one.run('share', 'pull', '--afresh')
      const pushed = one.run('share', 'push', '--json')
      const { conflicts = [] } = pushed.stdout === '' ? {} : JSON.parse(pushed.stdout)
      if (conflicts.length > 0) one.run('share', 'push', ...conflicts.flatMap(path => ['--mine', path]))
      if (pulled.code !== 0 || pushed.code !== 0)
        said.push(pulled.stderr + pushed.stderr + pushed.stdout.replace(/\s+/g, ' '))
    }
  const hash = file => createHash('sha256').update(readFileSync(file)).digest('hex')
  const rows = primary.psql(
    'language',
    'select path || \' \' || sha256 from foc.file where sha256 is not null order by path collate "C"',
  )
  const [first, second] = desks.map(one =>
    Object.entries(filesOf(one.folder(), hash))
      .map(([path, sha256]) => `${path} ${sha256}`)
      .sort()
      .join('\n'),
  )
  const record = rows
    .split('\n')
    .filter(row => row !== '')
    .sort()
    .join('\n')
  if (first !== record || second !== record)
    return `${unlike(first, record)}; ${unlike(second, record)}; folders and record differ: ${said.slice(-2).join(' ').slice(0, 1000)}`
  const gaps = primary.psql(
    'language',
    'select coalesce(max(sequence), 0) - count(*), (select head from foc.record) - count(*) from foc.change',
  )
  if (gaps !== '0|0') return `the sequence has gaps: ${gaps}`
  return at % 10 === 9 ? answered() : null
}

/** Lines of one list that the other has not, both ways. */
function unlike(one, other) {
  const [a, b] = [one.split('\n'), other.split('\n')]
  const only = [
    ...a.filter(line => !b.includes(line)).map(line => `+${line}`),
    ...b.filter(line => !a.includes(line)).map(line => `-${line}`),
  ]
  return only.join(' ').slice(0, 500)
}

/** The index follows too. */
function answered() {
  const [first, second] = desks.map(one => one.run('documents', '--json'))
  if (first.stdout === second.stdout && first.stdout !== '') return null
  const [here, there] = [first, second].map(({ stdout }) => stdout.split(/(?=\{"id")/).join('\n'))
  return `two desks answer differently: ${unlike(here, there)} ${first.stderr}${second.stderr}`
}

console.log(
  `${moments} moments, seed ${seed}: killed ${counts.client} clients, ${counts.server} servers, ${counts.primary} primaries`,
)
console.log(`calls that ended well ${counts.finished}, that were killed or refused ${counts.refused}`)
console.log(`changes in the record ${primary.psql('language', 'select head from foc.record')}, texts ${texts}`)
console.log(wrong.length === 0 ? 'after each, record and folders held the same' : wrong.join('\n'))
process.exitCode = wrong.length === 0 ? 0 : 1
