import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { focProcess, type Run, surroundings } from '../cli/run.ts'
import { harbourResolution } from '../library/akn.ts'
import { filesIn, temporaryFolder, writeFiles } from '../library/temporary.ts'
import { closed } from '../schemas/closed.ts'
import { type Cluster, lacking, startCluster } from './cluster.ts'

const folder = join(import.meta.dirname, '..', '..', 'schemas')
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
for (const file of readdirSync(folder).filter(name => name.endsWith('.schema.json')))
  ajv.addSchema(closed(JSON.parse(readFileSync(join(folder, file), 'utf8'))) as object)

/** Whether an answer is valid by its published schema, which names every field of it. */
function isValid(answer: unknown): boolean {
  const { schema } = answer as { schema: string }
  const check = ajv.getSchema(`${schema.slice('foc/'.length, -'@1'.length)}.schema.json`)
  if (check?.(answer) !== true) throw new Error(`${schema}: ${JSON.stringify(check?.errors?.slice(0, 3))}`)
  return true
}

const inbox = temporaryFolder()
writeFiles(inbox, {
  'a.xml': harbourResolution.en,
  'b.xml': harbourResolution.fr,
  'terms.csv': 'concept,language,label\nlighthouse,en,lighthouse\n',
})

/** A desk: a folder of its own, a name, and a way into the record. */
interface Desk {
  home: string
  foc(...words: string[]): Run
  /** The answer as an object, valid by its schema. */
  json(...words: string[]): Record<string, unknown>
  /** Files of its folder that are part of the library, by name. */
  files(): Record<string, string>
  path(file: string): string
}

function desk(name: string, library: string, environment: NodeJS.ProcessEnv = {}): Desk {
  const home = temporaryFolder()
  const env = { ...surroundings, HOME: home, XDG_DATA_HOME: join(home, 'data'), FOC_LIBRARY: library, FOC_AUTHOR: name }
  const foc = (...words: string[]): Run => focProcess(words, { env: { ...env, ...environment } })
  const root = (): string => {
    const records = join(home, 'data', 'foc-records')
    return join(records, readdirSync(records)[0] ?? '')
  }
  return {
    home,
    foc,
    json: (...words) => {
      const run = foc(...words, '--json')
      const answer = JSON.parse(run.stdout || run.stderr) as Record<string, unknown>
      isValid(answer)
      return answer
    },
    files: () =>
      Object.fromEntries(
        Object.entries(filesIn(root())).filter(([file]) => /^(?:corpus|originals|terms|toolkits|waivers)\//.test(file)),
      ),
    path: file => join(root(), file),
  }
}

const english = 'corpus/A%2FRES%2F99%2F7.en.md'

describe.skipIf(lacking !== null)('a library of record', { timeout: 120_000 }, () => {
  let server: Cluster
  let count = 0
  beforeAll(async () => {
    server = await startCluster()
    server.psql('postgres', 'create role desk login; create role visitor login; create role stranger login')
  })
  afterAll(() => server?.remove())

  /** A new record, and its address for a user. */
  function record(user = 'desk'): { database: string; address: string } {
    const database = `record${++count}`
    server.create(database)
    const owner = desk('owner', server.address(database))
    expect(owner.json('share', 'init', '--writer', 'desk', '--reader', 'visitor')).toMatchObject({ status: 'made' })
    return { database, address: server.address(database, user) }
  }

  it('is made once, and found the second time', () => {
    const { database } = record()
    const owner = desk('owner', server.address(database))
    expect(owner.json('share', 'init')).toMatchObject({ status: 'there', format: 1 })
    expect(owner.foc('share', 'init').stdout).toBe(
      `postgres://127.0.0.1:${server.port}/${database}: the record was there (format 1)\n`,
    )
  })

  it('gives each desk what the others did: imports, termbases, removals', () => {
    const { address } = record()
    const [north, east] = [desk('Northmere', address), desk('Eastholm', address)]
    expect(east.json('share', 'pull')).toMatchObject({ sequence: 0, at: null, written: 0 })
    expect(north.foc('import', join(inbox, 'a.xml'), join(inbox, 'b.xml')).code).toBe(0)
    expect(north.foc('import-terms', join(inbox, 'terms.csv'), '--owner', 'X').code).toBe(0)
    expect(east.foc('show', 'A/RES/99/7').stdout).toContain('harbour')
    expect(east.foc('lookup', 'lighthouse').code).toBe(0)
    expect(east.files()).toEqual(north.files())
    expect(Object.keys(east.files()).length).toBe(5)
    expect(east.foc('forget', 'A/RES/99/7@fr').code).toBe(0)
    expect(north.foc('documents').stdout).toMatch(/A\/RES\/99\/7\n/)
    expect(north.files()).toEqual(east.files())
    expect(north.json('where')).toMatchObject({ record: { sequence: 7 }, documents: { imported: 1 } })
  })

  it('has a log without a gap, with versions and authors', () => {
    const { address } = record()
    const north = desk('Northmere', address)
    north.foc('import', join(inbox, 'a.xml'))
    north.foc('forget', 'A/RES/99/7')
    const { changes } = north.json('share', 'log') as { changes: Record<string, unknown>[] }
    expect(changes.map(({ sequence, change, version }) => [sequence, change, version])).toEqual([
      [4, 'removed', 2],
      [3, 'removed', 2],
      [2, 'added', 1],
      [1, 'added', 1],
    ])
    expect(changes[0]).toMatchObject({ author: 'Northmere', role: 'desk' })
    expect(north.foc('share', 'log', 'A/RES/99/7@en', '--limit', '1').stdout).toMatch(
      /^ {5}\d .*removed +version 2, Northmere \(desk\)\n.*corpus/,
    )
    expect(north.foc('share', 'log', 'A/RES/1/1').code).toBe(1)
  })

  it('changes nothing where the same bytes come again, from any desk', () => {
    const { address } = record()
    const [north, east] = [desk('Northmere', address), desk('Eastholm', address)]
    north.foc('import', join(inbox, 'a.xml'))
    expect(east.foc('import', join(inbox, 'a.xml')).stdout).toContain('unchanged')
    expect(north.foc('import', join(inbox, 'a.xml')).stdout).toContain('unchanged')
    expect(east.json('share', 'status')).toMatchObject({ head: 2, sequence: 2, local: [], conflicts: [] })
  })

  it('tells the second of two desks that corrected one text, with both versions, and loses neither', () => {
    const { address } = record()
    const [north, east] = [desk('Northmere', address), desk('Eastholm', address)]
    north.foc('import', join(inbox, 'a.xml'))
    east.foc('share', 'pull')
    const text = readFileSync(north.path(english), 'utf8')
    writeFileSync(north.path(english), text.replace('title: ', 'title: Bright '))
    writeFileSync(east.path(english), text.replace('title: ', 'title: Quiet '))
    expect(north.json('share', 'status')).toMatchObject({ local: [{ path: english, change: 'changed' }] })
    expect(north.json('share', 'push')).toMatchObject({ sent: [{ path: english, change: 'changed' }], sequence: 3 })

    const told = east.foc('share', 'push')
    expect([told.code, told.stdout]).toEqual([1, expect.stringContaining(`in conflict: ${english}`)])
    expect(east.foc('documents').stderr).toContain('changed here and in the record')
    expect(readFileSync(east.path(english), 'utf8')).toContain('title: Quiet ')
    const { conflicts } = east.json('share', 'status') as { conflicts: Record<string, unknown>[] }
    expect(conflicts).toMatchObject([
      {
        path: english,
        theirs: { sequence: 3, version: 2, author: 'Northmere' },
        diff: [
          {
            words: expect.arrayContaining([
              { op: 'delete', text: 'Bright ' },
              { op: 'insert', text: 'Quiet ' },
            ]),
          },
        ],
      },
    ])
    expect(east.foc('share', 'status').stdout).toContain('[-Bright] [+Quiet]')

    expect(east.json('share', 'push', '--mine', 'A/RES/99/7@en')).toMatchObject({ sequence: 4, conflicts: [] })
    north.foc('share', 'pull')
    expect(readFileSync(north.path(english), 'utf8')).toContain('title: Quiet ')
    expect(north.json('share', 'restore', '3', join(north.home, 'then'))).toMatchObject({ documents: 1, files: 2 })
    expect(readFileSync(join(north.home, 'then', english), 'utf8')).toContain('title: Bright ')
  })

  it('keeps what stood here where the record’s version is taken', () => {
    const { address } = record()
    const [north, east] = [desk('Northmere', address), desk('Eastholm', address)]
    north.foc('import', join(inbox, 'a.xml'))
    east.foc('share', 'pull')
    writeFileSync(east.path(english), `${readFileSync(east.path(english), 'utf8')}\nAnd lamps.\n`)
    north.foc('forget', 'A/RES/99/7')
    expect(east.foc('share', 'pull').code).toBe(1)
    expect(east.foc('share', 'status').stdout).toContain('Removed in the record: Northmere')
    expect(east.json('share', 'pull', '--theirs', 'A/RES/99/7')).toMatchObject({ settled: [english], conflicts: [] })
    expect(east.files()).toEqual(north.files())
    expect(readFileSync(east.path(`.mine/${english}`), 'utf8')).toContain('And lamps.')
  })

  it('sends nothing that others could not read, and brings back what was removed by hand', () => {
    const { address } = record()
    const north = desk('Northmere', address)
    north.foc('import', join(inbox, 'a.xml'))
    writeFiles(north.path('.'), {
      ...{ 'corpus/broken.en.md': 'no front matter', 'waivers/broken.yaml': 'waivers: []\n' },
      ...{ 'toolkits/ai.x.en.md': 'no front matter', 'waivers/gate.yaml': '[]\n' },
    })
    const sent = north.json('share', 'push')
    expect(sent).toMatchObject({
      sent: [{ path: 'waivers/gate.yaml', change: 'added' }],
      refused: [{ path: 'corpus/broken.en.md' }, { path: 'toolkits/ai.x.en.md' }, { path: 'waivers/broken.yaml' }],
    })
    const [original = ''] = Object.keys(north.files()).filter(file => file.startsWith('originals/'))
    const before = north.files()[original]
    rmSync(north.path(original))
    expect(north.json('share', 'status')).toMatchObject({
      local: [{ change: 'added' }, { path: original, change: 'missing' }, { change: 'added' }, { change: 'added' }],
    })
    north.foc('share', 'pull')
    expect(north.files()[original]).toBe(before)
  })

  it('has waivers that a check at another desk takes by their name', () => {
    const { address } = record()
    const [north, east] = [desk('Northmere', address), desk('Eastholm', address)]
    north.foc('import', join(inbox, 'a.xml'))
    const draft = join(inbox, 'waived.txt')
    writeFileSync(draft, 'Resolved to keep bells where possible.\n')
    const gate = ['check', draft, '--fail-on', 'no-precedent', '--waivers', 'agreed', '--today', '2031-06-01']
    expect(east.foc(...gate).code).toBe(2)
    writeFiles(north.path('.'), {
      'waivers/agreed.yaml': '- rule: no-precedent\n  reason: agreed at the harbour\n  expires: 2031-12-31\n',
    })
    north.foc('share', 'push')
    const { code, stdout, stderr } = east.foc(...gate)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('agreed at the harbour')
  })

  it('is read by a role that may only read, which can write nothing', () => {
    const { address, database } = record()
    desk('Northmere', address).foc('import', join(inbox, 'a.xml'))
    const visitor = desk('Visitor', server.address(database, 'visitor'))
    expect(visitor.foc('show', 'A/RES/99/7').code).toBe(0)
    const before = visitor.files()
    const refused = visitor.foc('import', join(inbox, 'b.xml'))
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('[RECORD_NO_RIGHTS]')])
    expect(visitor.files()).toEqual(before)
    expect(visitor.foc('show', 'A/RES/99/7@fr').code).toBe(2)
    const stranger = desk('Stranger', server.address(database, 'stranger')).foc('documents')
    expect([stranger.code, stranger.stderr]).toEqual([2, expect.stringContaining('[RECORD_NO_RIGHTS]')])
  })

  it('cannot be falsified by a role that may write', () => {
    const { database } = record()
    const attempt = (statement: string) => () => server.psql(database, `set role desk; ${statement}`)
    expect(attempt("insert into foc.desk (desk, author, role) values ('a', 'b', 'c')")).toThrow(/permission denied/)
    expect(attempt('delete from foc.change')).toThrow(/permission denied/)
    expect(attempt("update foc.change set author = 'b'")).toThrow(/permission denied/)
    expect(attempt('delete from foc.object')).toThrow(/permission denied/)
  })
})
