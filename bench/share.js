// A library of record: how long a first pull takes against unpacking the same files, when a change is seen elsewhere, what
// a question costs more at a distance, and what ten desks write at once.
// node bench/share.js LIBRARY [documents=20000] [desks-into=5000]: LIBRARY is a folder with imported texts.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desk, filesOf } from './share/desks.js'
import { hasServer, startServer } from './share/servers.js'

const [source, many = '20000', into = '5000'] = process.argv.slice(2)
if (source === undefined) throw new Error('name a folder with imported texts')
if (!hasServer) throw new Error('PostgreSQL is not installed')
const work = mkdtempSync(join(tmpdir(), 'foc-share-'))
const say = (what, value) => console.log(`${what.padEnd(66)} ${value}`)

const texts = readdirSync(join(source, 'corpus')).filter(name => /^A%2FRES%2F\d+%2F\d+\.en\.md$/.test(name))

/** Texts with other symbols, each with an original of its own: sessions a hundred later for each round. */
function fill(folder, count) {
  for (const name of ['corpus', 'originals']) mkdirSync(join(folder, name), { recursive: true })
  let bytes = 0
  for (let at = 0; at < count; at++) {
    const name = texts[at % texts.length]
    const round = Math.floor(at / texts.length)
    const text = readFileSync(join(source, 'corpus', name), 'utf8')
    const later = whole =>
      whole.replace(/^A(%2F|\/)RES(%2F|\/)(\d+)/, (_, a, b, session) => `A${a}RES${b}${Number(session) + 100 * round}`)
    const original = /^original: (\S+)$/m.exec(text)?.[1]
    const content = Buffer.concat([
      readFileSync(join(source, 'originals', original)),
      Buffer.from(`<!-- ${round} -->\n`),
    ])
    const sha256 = createHash('sha256').update(content).digest('hex')
    const changed = text
      .replace(/^(id|symbol): (.*)$/gm, (_, key, symbol) => `${key}: ${later(symbol)}`)
      .replaceAll(original.slice(0, 64), sha256)
    writeFileSync(join(folder, 'corpus', later(name)), changed)
    writeFileSync(join(folder, 'originals', `${sha256}.xml`), content)
    bytes += content.length + Buffer.byteLength(changed)
  }
  return bytes
}

/** A server that passes everything on, so many milliseconds later in each direction. */
function delayed(port, delay) {
  const later = (to, bytes) => setTimeout(() => to.write(bytes), delay)
  let trips = 0
  const server = createServer({ noDelay: true }, near => {
    let isAsked = false
    const far = connect({ port, host: '127.0.0.1', noDelay: true })
    // What is sent after an answer has waited for it.
    near.on('data', bytes => {
      if (!isAsked) trips++
      isAsked = true
      later(far, bytes)
    })
    far.on('data', bytes => {
      isAsked = false
      later(near, bytes)
    })
    for (const [side, other] of [
      [near, far],
      [far, near],
    ])
      side.on('error', () => {}).on('close', () => other.destroy())
  })
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ port: server.address().port, trips: () => trips, close: () => server.close() }),
    ),
  )
}

async function filled(server, database, count) {
  server.psql('postgres', `create database ${database} template template0`)
  const first = desk(server.address(database), 'first')
  first.run('share', 'init')
  first.run('share', 'pull')
  const bytes = fill(first.folder(), count)
  const sent = first.run('share', 'push', '--json')
  if (JSON.parse(sent.stdout).sent.length < count) throw new Error(`not all was sent: ${sent.stderr}`)
  return { first, bytes, seconds: sent.seconds }
}

const server = await startServer({ settings: ['shared_buffers=256MB', 'max_wal_size=4GB'] })
try {
  const count = Number(many)
  const { first, bytes, seconds } = await filled(server, 'many', count)
  say(`${count} documents with originals, files and bytes`, `${2 * count} files, ${Math.round(bytes / 1e6)} MB`)
  say('sent in one transaction', `${seconds.toFixed(1)} s`)
  const room = server.psql(
    'many',
    "select pg_size_pretty(sum(pg_total_relation_size(c.oid))) from pg_class c where relnamespace = 'foc'::regnamespace and relkind = 'r'",
  )
  say('room that the record takes', room)

  // A pack of the same files: below another name they need no index, which unpacking leaves out.
  const packed = join(work, 'packed')
  mkdirSync(packed)
  for (const name of ['corpus', 'originals'])
    cpSync(join(first.folder(), name), join(packed, `${name}-`), { recursive: true })
  const none = desk(packed, 'none')
  const made = none.run('pack', join(work, 'all.foc'), '--format', 'md', '--library', packed)
  if (made.code !== 0) throw new Error(made.stderr)
  const [unpacking, pulling] = [[], []]
  for (let turn = 0; turn < 3; turn++) {
    const unpacked = join(work, 'unpacked')
    unpacking.push(none.run('unpack', join(work, 'all.foc'), '--out', unpacked).seconds)
    rmSync(unpacked, { recursive: true })
    const fresh = desk(server.address('many'), 'fresh')
    const pull = fresh.run('share', 'pull')
    if (pull.code !== 0) throw new Error(pull.stderr)
    pulling.push(pull.seconds)
    if (turn === 0 && Object.keys(filesOf(fresh.folder(), () => '')).length !== 2 * count)
      throw new Error('not all came')
    rmSync(fresh.home, { recursive: true })
  }
  const [u, p] = [Math.min(...unpacking), Math.min(...pulling)]
  say(
    'first pull, unpacking the same files, ratio (at most 3)',
    `${p.toFixed(1)} s, ${u.toFixed(1)} s, ${(p / u).toFixed(2)}`,
  )
  rmSync(work, { recursive: true, force: true })

  await questions()
  await manyDesks(Number(into))
} finally {
  server.remove()
  rmSync(work, { recursive: true, force: true })
}

async function questions() {
  const { first } = await filled(server, 'few', 50)
  server.psql('few', "set password_encryption = 'scram-sha-256'; create role desk superuser login password 'hush'")
  server.guard('desk')
  const second = desk(server.address('few'), 'second')
  second.run('lookup', 'internet shutdown')
  const [name] = readdirSync(join(first.folder(), 'corpus'))
  const file = join(first.folder(), 'corpus', name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Lamps at every pier'))
  first.run('share', 'push')
  let calls = 0
  while (calls < 5) {
    calls++
    if (second.run('documents').stdout.includes('Lamps at every pier')) break
  }
  say('a change of one document is seen elsewhere with call (at most 2)', calls)
  const local = second.folder()
  const best = act => Math.min(...Array.from({ length: 7 }, () => act().seconds)) * 1000
  const alone = best(() => second.run('lookup', 'internet shutdown', '--library', local))
  say('a lookup of the same folder without the record', `${alone.toFixed(0)} ms`)
  const ways = [
    [0, 'postgres'],
    [10, 'postgres'],
    [50, 'postgres'],
    [50, 'desk:hush'],
  ]
  for (const [delay, user] of ways) {
    const far = await delayed(server.port, delay)
    const there = desk(`postgres://${user}@127.0.0.1:${far.port}/few`, 'there')
    // A spawned call blocks this process, in which the network runs.
    const call = async words => {
      const start = performance.now()
      const { code } = await there.begin(...words).ended
      if (code !== 0) throw new Error(`it ended with ${code}`)
      return performance.now() - start
    }
    await call(['share', 'pull'])
    await call(['lookup', 'internet shutdown'])
    const times = []
    for (let turn = 0; turn < 7; turn++) times.push(await call(['lookup', 'internet shutdown']))
    const more = Math.min(...times) - alone
    const before = far.trips()
    await call(['lookup', 'internet shutdown'])
    const who = user === 'postgres' ? '' : ', a password'
    say(
      `a lookup with nothing new, ${2 * delay} ms of delay${who}: more, round trips`,
      `${more.toFixed(0)} ms, ${far.trips() - before} and one to connect`,
    )
    far.close()
  }
}

async function manyDesks(count) {
  const { first } = await filled(server, 'desks', count)
  // One index for all: what is measured is writing, not how each desk builds its own.
  first.run('lookup', 'internet shutdown')
  const each = 20
  const inbox = join(work, 'inbox')
  const desks = Array.from({ length: 11 }, (_, at) => desk(server.address('desks'), `desk ${at}`))
  const originals = readdirSync(join(source, 'originals'))
    .filter(name => name.endsWith('.xml'))
    .sort()
  for (const [at, one] of desks.entries()) {
    spawnSync('cp', ['-a', join(first.home, 'foc-records'), join(one.home, 'foc-records')])
    const state = join(one.folder(), 'record.json')
    writeFileSync(state, readFileSync(state, 'utf8').replace(/"desk": "[^"]*"/, `"desk": "desk-${at}"`))
    mkdirSync(join(inbox, String(at)), { recursive: true })
    // All share five texts; the rest is each desk's own.
    for (let text = 0; text < each; text++) {
      const number = text < 5 && at < 10 ? text : at * each + text + 5
      const content = readFileSync(join(source, 'originals', originals[number % originals.length]), 'utf8')
      writeFileSync(
        join(inbox, String(at), `${text}.xml`),
        content.replace(/RES\/(\d{2})\//g, (_, session) => `RES/${session}9/`),
      )
    }
  }
  const alone = desks[10].run('import', join(inbox, '10'))
  const before = Number(server.psql('desks', 'select head from foc.record'))
  const start = performance.now()
  const runs = await Promise.all(
    desks.slice(0, 10).map((one, at) => one.begin('import', join(inbox, String(at)), '--json').ended),
  )
  const seconds = (performance.now() - start) / 1000
  for (const { code, stderr } of runs) if (code > 1) throw new Error(stderr)
  const reports = runs.map(({ stdout }) => JSON.parse(stdout))
  const said = new Set(reports.flatMap(({ imported }) => imported.map(({ document }) => document)))
  const refused = reports.flatMap(one => one.refused).length
  const after = Number(server.psql('desks', 'select head from foc.record'))
  const gaps = server.psql('desks', 'select count(*) - max(sequence) from foc.change')
  const twice = server.psql(
    'desks',
    "select count(*) - count(distinct sha256) from foc.file where path like 'originals/%' and sha256 is not null",
  )
  for (const one of desks) one.run('share', 'pull')
  const files = desks.map(one =>
    JSON.stringify(filesOf(one.folder(), file => createHash('sha256').update(readFileSync(file)).digest('hex'))),
  )
  const there = new Set(Object.keys(filesOf(desks[0].folder(), () => '')))
  const lost = [...said].filter(id => !there.has(`corpus/${encodeURIComponent(id)}.en.md`))
  say('texts that the calls took in, refused, lost of those taken in', `${said.size}, ${refused}, ${lost.length}`)
  say(
    `ten desks import ${each} texts each into ${count}, 5 of them the same`,
    `${seconds.toFixed(1)} s, ${(200 / seconds).toFixed(1)} texts a second`,
  )
  say('one desk alone', `${alone.seconds.toFixed(1)} s, ${(each / alone.seconds).toFixed(1)} texts a second`)
  say(
    'changes, gaps, duplicates, desks that differ',
    `${after - before}, ${gaps}, ${twice}, ${new Set(files).size - 1}`,
  )
}
