import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, connect as dial } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executable, focProcess, type Run, surroundings } from '../cli/run.ts'
import { harbourResolution } from '../library/akn.ts'
import { filesIn, temporaryFolder, writeFiles } from '../library/temporary.ts'
import { type Cluster, lacking, startCluster } from './cluster.ts'

const inbox = temporaryFolder()
writeFiles(inbox, {
  'a.xml': harbourResolution.en,
  'b.xml': harbourResolution.fr,
  'statement.txt': 'Statement on Harbours\n\nThe members want lamps at every pier of the coast.\n',
})
const SECRET = 'pa:s/s@w%o#r?d'

interface Desk {
  home: string
  foc(words: string[], environment?: NodeJS.ProcessEnv): Run
}

function desk(library: string, environment: NodeJS.ProcessEnv = {}): Desk {
  const home = temporaryFolder()
  const env = { ...surroundings, HOME: home, XDG_DATA_HOME: join(home, 'data'), FOC_LIBRARY: library, ...environment }
  return { home, foc: (words, more = {}) => focProcess(words, { env: { ...env, ...more } }) }
}

const answers = (run: Run, code: string): void => {
  expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(`[${code}]`)])
  expect(run.stderr).toMatch(/\n {2}\S/)
}

describe.skipIf(lacking !== null)('a record that is not as it should be', { timeout: 120_000 }, () => {
  let server: Cluster
  let count = 0
  beforeAll(async () => {
    server = await startCluster({ access: ['host all guarded 127.0.0.1/32 scram-sha-256'] })
    server.psql(
      'postgres',
      `set password_encryption = 'scram-sha-256'; create role guarded superuser login password '${SECRET}'`,
    )
  })
  afterAll(() => server?.remove())

  function record(): string {
    const database = `record${++count}`
    server.create(database)
    expect(desk(server.address(database)).foc(['share', 'init']).code).toBe(0)
    return database
  }
  const file = (path: string, sha256: string | null, size = 4): string =>
    `insert into foc.change (sequence, path, version, sha256, size, author, desk)
       select head + 1, '${path}', 1, ${sha256 === null ? 'null' : `'${sha256}'`}, ${size}, 'x', 'x' from foc.record;
     insert into foc.file select path, version, sha256, sequence from foc.change order by sequence desc limit 1;
     update foc.record set head = head + 1`
  const object = (sha256: string, content: string, size = 4, deflated = false): string =>
    `insert into foc.object values ('${sha256}', ${size}, ${deflated}, '${content}')`
  const ping = createHash('sha256').update('ping').digest('hex')

  it.each([
    ['corpus/../../../escaped.md'],
    ['../escaped.md'],
    ['/tmp/escaped.md'],
    ['corpus/.hidden.md'],
    ['corpus/a/b.md'],
    ['index.sqlite'],
    ['corpus/con.md'],
    ['corpus/a\nb.md'],
    ['corpus/a\u202eb.md'],
    [`corpus/${'a'.repeat(300)}.md`],
  ])('is not followed to a file called %j', path => {
    const database = record()
    server.psql(database, `${object(ping, 'ping')}; ${file(path, ping)}`)
    const { home, foc } = desk(server.address(database))
    answers(foc(['documents']), 'RECORD_DAMAGED')
    expect(Object.keys(filesIn(home))).toEqual([])
  })

  it.each([
    ['others than their sha256 says', object(ping, 'pong'), 4],
    ['fewer than it says', object(ping, 'ping', 9), 9],
    ['a bomb', object(ping, '\\x4b4c84010000', 4, true), 4],
    ['nothing that unpacks', object(ping, 'ping', 4, true), 4],
  ])('gives no file whose bytes are %s', (_, statement, size) => {
    const database = record()
    server.psql(database, `${statement}; ${file('corpus/a.en.md', ping, size)}`)
    const { home, foc } = desk(server.address(database))
    answers(foc(['share', 'pull']), 'RECORD_DAMAGED')
    expect(Object.keys(filesIn(home)).filter(name => name.includes('corpus/'))).toEqual([])
  })

  it('is refused where its sequence has a gap, and what the desk has stays', () => {
    const database = record()
    const one = desk(server.address(database))
    one.foc(['import', join(inbox, 'a.xml')])
    const before = filesIn(join(one.home, 'data'))
    server.psql(database, `update foc.record set head = 9; ${object(ping, 'ping')}; ${file('waivers/a.yaml', ping)}`)
    const answer = one.foc(['show', 'A/RES/99/7'])
    expect([answer.code, answer.stderr]).toEqual([
      0,
      expect.stringMatching(/not as foc writes it[\s\S]*as of its change 2, \d{4}-/),
    ])
    expect(filesIn(join(one.home, 'data'))).toEqual(before)
  })

  it('never steers the terminal with an author’s name', () => {
    const database = record()
    const one = desk(server.address(database))
    one.foc(['import', join(inbox, 'a.xml')])
    server.psql(database, "update foc.change set author = E'\\x1b[31mred\\x07'")
    const { stdout } = one.foc(['share', 'log'])
    expect(stdout).toContain('red')
    expect([...stdout].filter(sign => sign < ' ' && sign !== '\n')).toEqual([])
  })

  it('is told from no record, one of a newer foc, one that was emptied, and something else called foc', () => {
    server.create('none')
    answers(desk(server.address('none')).foc(['documents']), 'NOT_A_RECORD')
    server.create('other')
    server.psql('other', 'create schema foc; create table foc.mine (a int)')
    answers(desk(server.address('other')).foc(['share', 'init']), 'SCHEMA_TAKEN')
    answers(desk(server.address('missing')).foc(['documents']), 'NO_SUCH_DATABASE')
    const newer = record()
    const one = desk(server.address(newer))
    one.foc(['import', join(inbox, 'a.xml')])
    server.psql(newer, 'update foc.record set format = 2; alter table foc.change rename column size to length')
    answers(desk(server.address(newer)).foc(['documents']), 'RECORD_NEWER')
    answers(one.foc(['import', join(inbox, 'b.xml')]), 'RECORD_NEWER')
    expect(one.foc(['show', 'A/RES/99/7']).stderr).toContain('made by a newer foc')
    const emptied = record()
    const two = desk(server.address(emptied))
    two.foc(['import', join(inbox, 'a.xml')])
    server.psql(emptied, 'truncate foc.record, foc.file, foc.change, foc.object')
    answers(two.foc(['share', 'pull']), 'RECORD_EMPTIED')
    expect(two.foc(['show', 'A/RES/99/7']).code).toBe(0)
  })

  it('that was made anew is not followed until that is asked for, and gets back what only a desk has', () => {
    const database = record()
    const one = desk(server.address(database))
    one.foc(['import', join(inbox, 'a.xml')])
    const before = corpusOf(one)
    server.psql(database, 'drop schema foc cascade')
    expect(one.foc(['share', 'init']).code).toBe(0)
    expect(one.foc(['show', 'A/RES/99/7']).stderr).toContain('not the record that this desk has followed')
    answers(one.foc(['share', 'pull']), 'RECORD_OTHER')
    expect(one.foc(['share', 'pull', '--afresh']).code).toBe(0)
    expect(corpusOf(one)).toEqual(before)
    expect(one.foc(['share', 'push']).stdout).toContain('2 files sent')
    const two = desk(server.address(database))
    two.foc(['share', 'pull'])
    expect(corpusOf(two)).toEqual(before)
  })

  it('that lost changes is not followed, and gets them back from a desk that has them', () => {
    const database = record()
    const one = desk(server.address(database))
    one.foc(['import', join(inbox, 'a.xml')])
    const backup = server.psql(database, 'select head from foc.record')
    one.foc(['import', join(inbox, 'b.xml')])
    server.psql(
      database,
      `delete from foc.file where sequence > ${backup}; delete from foc.change where sequence > ${backup}; update foc.record set head = ${backup}`,
    )
    answers(one.foc(['share', 'pull']), 'RECORD_BEHIND')
    expect(one.foc(['show', 'A/RES/99/7@fr']).code).toBe(0)
    expect(one.foc(['share', 'pull', '--afresh']).code).toBe(0)
    expect(one.foc(['share', 'push']).stdout).toContain('2 files sent')
  })

  it('takes in no name that other desks would refuse', () => {
    const one = desk(server.address(record()))
    const refused = one.foc(['import', join(inbox, 'statement.txt'), '--id=-lamps'])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('[NOT_SHAREABLE]')])
    expect(Object.keys(corpusOf(one))).toEqual([])
    expect(one.foc(['import', join(inbox, 'statement.txt'), '--id', 'lamps']).code).toBe(0)
  })

  it('asks for a password, and never shows it', () => {
    const database = record()
    const place = `127.0.0.1:${server.port}/${database}`
    const encoded = encodeURIComponent(SECRET)
    const outputs: string[] = []
    const told = (run: Run): Run => {
      outputs.push(run.stdout, run.stderr)
      return run
    }
    for (const address of [`postgres://guarded:${encoded}@${place}`, `postgres://guarded:${SECRET}@${place}`]) {
      const one = desk(address)
      expect(told(one.foc(['import', join(inbox, 'a.xml')])).code).toBe(0)
      told(one.foc(['share', 'status']))
      told(one.foc(['where', '--json']))
      told(one.foc(['share', 'log', '--json']))
      outputs.push(...Object.entries(filesIn(one.home)).flat())
    }
    const plain = `postgres://guarded@${place}`
    expect(told(desk(plain, { PGPASSWORD: SECRET }).foc(['documents'])).code).toBe(0)
    const one = desk(plain)
    answers(told(one.foc(['documents'])), 'RECORD_LOGIN')
    writeFileSync(
      join(one.home, '.pgpass'),
      `# ours\n127.0.0.1:*:${database}:guarded:${SECRET.replace(/[:\\]/g, '\\$&')}\n`,
    )
    chmodSync(join(one.home, '.pgpass'), 0o644)
    expect(told(one.foc(['documents'])).stderr).toContain('chmod 600')
    chmodSync(join(one.home, '.pgpass'), 0o600)
    expect(told(one.foc(['documents'])).code).toBe(0)
    const two = desk('postgres://?service=ours', { PGPASSWORD: SECRET })
    writeFileSync(
      join(two.home, '.pg_service.conf'),
      `[theirs]\nhost=nowhere\n[ours]\nhost=127.0.0.1\nport=${server.port}\ndbname=${database}\nuser=guarded\n`,
    )
    expect(told(two.foc(['documents'])).code).toBe(0)
    answers(told(desk(`postgres://guarded:wrong-${encoded}@${place}`).foc(['documents'])), 'RECORD_LOGIN')
    answers(told(desk(`postgres://guarded:${SECRET}@${place}?nonsense=1`).foc(['documents'])), 'WRONG_ADDRESS')
    answers(told(desk(`postgres://guarded:${SECRET}@127.0.0.1:99999/x`).foc(['documents'])), 'WRONG_ADDRESS')
    answers(told(desk(`postgres://guarded:${SECRET}@127.0.0.1`).foc(['documents'])), 'WRONG_ADDRESS')
    for (const output of outputs) for (const secret of [SECRET, encoded]) expect(output.includes(secret)).toBe(false)
    expect(readFileSync(join(server.folder, 'log'), 'utf8')).not.toContain(SECRET)
  })

  it('that does not answer is answered for, as of when', () => {
    const database = record()
    const one = desk(server.address(database))
    one.foc(['import', join(inbox, 'a.xml')])
    server.stop()
    try {
      const answer = one.foc(['show', 'A/RES/99/7'])
      expect(answer.stderr).toMatch(
        /cannot be reached\. The answer is from what this desk has of it, as of its change 2, \d{4}-\d\d-\d\d \d\d:\d\d UTC/,
      )
      expect([answer.code, answer.stdout.includes('UTC')]).toEqual([0, false])
      expect(one.foc(['share', 'status']).stdout).toContain('no answer')
      const before = corpusOf(one)
      answers(one.foc(['import', join(inbox, 'b.xml')]), 'RECORD_UNREACHABLE')
      expect(corpusOf(one)).toEqual(before)
      answers(desk(server.address(database)).foc(['documents']), 'RECORD_UNREACHABLE')
    } finally {
      server.start()
    }
    expect(one.foc(['import', join(inbox, 'b.xml')]).code).toBe(0)
  })

  it.skipIf(process.getuid?.() !== 0)(
    'whose disk is full takes nothing in, and says so; when there is room it goes on',
    () => {
      const disk = join(server.folder, 'disk')
      mkdirSync(disk)
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m,mode=777', 'tmpfs', disk]).status !== 0) return
      try {
        const folder = join(disk, 'data')
        mkdirSync(folder)
        chmodSync(folder, 0o700)
        spawnSync('chown', ['postgres', folder])
        server.psql('postgres', `create tablespace small location '${folder}'`)
        const database = `record${++count}`
        server.psql('postgres', `create database ${database} template template0 tablespace small`)
        const one = desk(server.address(database))
        expect(one.foc(['share', 'init']).code).toBe(0)
        one.foc(['import', join(inbox, 'a.xml')])
        const root = join(one.home, 'data', 'foc-records', readdirSync(join(one.home, 'data', 'foc-records'))[0] ?? '')
        const large = Object.fromEntries([1, 2, 3, 4, 5].map(at => [`waivers/${at}.txt`, noise(at).repeat(60)]))
        writeFiles(root, large)
        answers(one.foc(['share', 'push']), 'RECORD_DISK_FULL')
        expect(server.psql(database, 'select head, (select count(*) from foc.change) from foc.record')).toBe('2|2')
        expect(one.foc(['show', 'A/RES/99/7']).code).toBe(0)
        spawnSync('mount', ['-o', 'remount,size=200m', disk])
        expect(one.foc(['share', 'push']).stdout).toContain('5 files sent')
        server.psql('postgres', `drop database ${database}`)
        server.psql('postgres', 'drop tablespace small')
      } finally {
        spawnSync('umount', ['-l', disk])
      }
    },
  )

  it('is pulled to the end after a network that was cut in the middle', async () => {
    const database = record()
    const one = desk(server.address(database))
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `${at}.txt`,
        `Statement ${at} on Harbours\n\n${'Lamps at every pier. '.repeat(at + 1)}${noise(at)}\n`,
      ]),
    )
    writeFiles(
      one.home,
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [`library/waivers/${name}`, text])),
    )
    one.foc(['share', 'pull'])
    const root = join(one.home, 'data', 'foc-records', readdirSync(join(one.home, 'data', 'foc-records'))[0] ?? '')
    writeFiles(root, Object.fromEntries(Object.entries(texts).map(([name, text]) => [`waivers/${name}`, text])))
    expect(one.foc(['share', 'push']).stdout).toContain('40 files sent')
    const cut = await openCut(server.port)
    const two = desk(`postgres://postgres@127.0.0.1:${cut.port}/${database}`)
    const env = { ...surroundings, HOME: two.home, XDG_DATA_HOME: join(two.home, 'data') }
    const call = ['share', 'pull', '--library', `postgres://postgres@127.0.0.1:${cut.port}/${database}`]
    try {
      for (const limit of [3000, 400_000, 2_000_000]) {
        cut.after(limit)
        const run = await focLater(call, env)
        expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('[RECORD_UNREACHABLE]')])
      }
      cut.after(Number.POSITIVE_INFINITY)
      expect((await focLater(call, env)).code).toBe(0)
      const waivers = (home: string): string[] =>
        Object.entries(filesIn(home)).flatMap(([name, text]) =>
          /foc-records\/[^/]+\/waivers\//.test(name) ? [text] : [],
        )
      expect(waivers(two.home)).toEqual(waivers(one.home))
    } finally {
      cut.close()
    }
  })
})

function corpusOf({ home }: Desk): Record<string, string> {
  return Object.fromEntries(Object.entries(filesIn(home)).filter(([name]) => /\/(?:corpus|originals)\//.test(name)))
}

/** Text that hardly gets shorter by packing. */
const noise = (seed: number): string =>
  Array.from({ length: 1500 }, (_, at) => createHash('sha512').update(`${seed} ${at}`).digest('base64')).join('\n')

/** Run `foc` without waiting, so that a network of this process can serve it. */
function focLater(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, [executable, ...words], { env, encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })
}

interface Cut {
  port: number
  /** From now on each connection is gone after so many bytes of answers. */
  after(bytes: number): void
  close(): void
}

function openCut(port: number): Promise<Cut> {
  let limit = 0
  return new Promise(resolve => {
    const server = createServer(near => {
      let left = limit
      const far = dial(port, '127.0.0.1')
      near.on('data', bytes => far.write(bytes))
      far.on('data', bytes => {
        left -= bytes.length
        if (left > 0) near.write(bytes)
        else for (const side of [near, far]) side.destroy()
      })
      for (const side of [near, far]) {
        side.on('error', () => {})
        side.on('close', () => (side === near ? far : near).destroy())
      }
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: address !== null && typeof address === 'object' ? address.port : 0,
        after: bytes => {
          limit = bytes
        },
        close: () => server.close(),
      })
    })
  })
}
