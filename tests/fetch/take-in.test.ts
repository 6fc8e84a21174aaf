import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOfficialSource } from '../../src/library/take-in/publishers.ts'
import type { TakeInOptions } from '../../src/library/take-in/take-in-options.ts'
import type { TakeInReport } from '../../src/library/take-in/take-in-report.ts'
import { forget, takeIn } from '../../src/library/writing.ts'
import { openIndex } from '../../src/store/index.ts'
import { digest, type Invented, inventedPackage } from '../library/invented.ts'
import { filesIn, writeFiles } from '../library/temporary.ts'
import { document, type Handler, redirect, serve, status } from './server.ts'

const lamps = [
  '# Statement on Signal Lamps',
  '',
  'The members want open harbours and signal lamps at every pier of the coast.',
  '',
  'They ask the keepers of the lamps to keep them lit in every night of the year.',
  '',
].join('\n')

const fetch = { allowPrivate: true, totalTime: 3000, idleTime: 1000 }

const take = (here: Invented, paths: string[], options: TakeInOptions = {}): Promise<TakeInReport> =>
  takeIn(here.shipped, here.library, paths, { fetch, today: '2041-02-03', ...options })

/** Document, language and status of what went in; code of what did not. */
const outcome = ({ imported, refused }: TakeInReport): string[] => [
  ...imported.map(({ document: id, language, status: what }) => `${id}@${language} ${what}`),
  ...refused.map(({ error }) => error.code),
]

/** The package with one more document, listed only, that has these addresses. */
const withAddresses = (...listed: [id: string, title: string, source: string, ...copies: string[]][]): Invented =>
  inventedPackage(
    Object.fromEntries(
      listed.map(([id, title, source, ...copies]) => [
        `corpus/${id}.en.md`,
        digest({ id, title, text: 'listed', source, themes: '[harbours]', copies: JSON.stringify(copies) }).replace(
          'read: all of it\n',
          '',
        ),
      ]),
    ),
  )

const markdown = document('text/markdown', lamps, { etag: '"1"' })

/** Sends a document, and “not changed” to whoever has it. */
const cached: Handler = (request, response) => {
  if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
  else response.writeHead(200, { 'content-type': 'text/markdown', etag: '"1"' }).end(lamps)
}

describe('an address', () => {
  it('is taken in as a copy, with its source and the day of the fetch, and its original is kept', async () => {
    const here = inventedPackage()
    const server = await serve({ '/old': redirect('/signal-lamps.md'), '/signal-lamps.md': markdown })
    const report = await take(here, [`${server.origin}/old`])
    expect(outcome(report)).toEqual(['statement-on-signal-lamps@en added'])
    expect(report.imported[0]?.file).toBe(`${server.origin}/old`)
    const text = readFileSync(join(here.library.corpus, 'statement-on-signal-lamps.en.md'), 'utf8')
    expect(text).toContain(`source: ${server.origin}/signal-lamps.md\n`)
    expect(text).toContain(`- ${server.origin}/old\n`)
    expect(text).toContain('text: copy\n')
    expect(text).toMatch(/^retrieved: "?2041-02-03"?$/m)
    expect(readdirSync(here.library.originals)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.md$/)])
  })

  it('fetched again is not sent again, and nothing changes, on another day too', async () => {
    const here = inventedPackage()
    const sent: number[] = []
    const server = await serve({
      '/signal-lamps.md': (request, response) => {
        cached(request, response)
        sent.push(response.statusCode)
      },
    })
    const address = `${server.origin}/signal-lamps.md`
    await take(here, [address])
    const files = filesIn(here.library.root)
    expect(outcome(await take(here, [address], { today: '2042-05-06' }))).toEqual([
      'statement-on-signal-lamps@en unchanged',
    ])
    expect(sent).toEqual([200, 304])
    const now = filesIn(here.library.root)
    for (const name of Object.keys(files).filter(one => !one.startsWith('index'))) expect(now[name]).toBe(files[name])
  })

  it('sent again in full with the same words changes nothing either', async () => {
    const here = inventedPackage()
    const server = await serve({ '/signal-lamps.md': document('text/markdown', lamps) })
    const address = `${server.origin}/signal-lamps.md`
    await take(here, [address])
    const before = filesIn(here.library.corpus)
    expect(outcome(await take(here, [address], { today: '2042-05-06' }))).toEqual([
      'statement-on-signal-lamps@en unchanged',
    ])
    expect(filesIn(here.library.corpus)).toEqual(before)
  })

  it('is sent again in full when the library no longer has it, or its record is damaged', async () => {
    const here = inventedPackage()
    const server = await serve({ '/signal-lamps.md': cached })
    const address = `${server.origin}/signal-lamps.md`
    await take(here, [address])
    await forget(here.shipped, here.library, 'statement-on-signal-lamps', null)
    expect(outcome(await take(here, [address]))).toEqual(['statement-on-signal-lamps@en added'])
    const record = join(here.library.root, 'fetched.json')
    for (const damage of [
      '',
      '[]',
      '{"a":1}',
      JSON.stringify({ [address]: { address, sha256: '../../x', name: 'x' } }),
    ]) {
      writeFileSync(record, damage)
      expect(outcome(await take(here, [address]))).toEqual(['statement-on-signal-lamps@en unchanged'])
    }
  })

  it('that cannot be had is reported, and the others still go in, files too', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'pier.md': lamps.replaceAll('Lamps', 'Piers') })
    const server = await serve({ '/signal-lamps.md': markdown, '/gone': status(410) })
    const paths = [
      `${server.origin}/gone`,
      join(here.inbox, 'pier.md'),
      `${server.origin}/signal-lamps.md`,
      'ftp://a.example/',
    ]
    const report = await take(here, paths)
    expect(outcome(report)).toEqual([
      'statement-on-signal-piers@en added',
      'statement-on-signal-lamps@en added',
      'FETCH_GONE',
      'FETCH_SCHEME',
    ])
    expect(report.refused.map(({ file }) => file)).toEqual([`${server.origin}/gone`, 'ftp://a.example/'])
  })

  it('of this machine is refused without the flag, and nothing is asked', async () => {
    const here = inventedPackage()
    const server = await serve({ '/signal-lamps.md': markdown })
    expect(outcome(await take(here, [`${server.origin}/signal-lamps.md`], { fetch: {} }))).toEqual([
      'FETCH_PRIVATE_ADDRESS',
    ])
    expect(server.asked).toEqual([])
  })

  it('tried without keeping changes nothing', async () => {
    const here = inventedPackage()
    const server = await serve({ '/signal-lamps.md': markdown })
    const report = await take(here, [`${server.origin}/signal-lamps.md`], { dryRun: true })
    expect(outcome(report)).toEqual(['statement-on-signal-lamps@en added'])
    expect(readdirSync(here.library.corpus)).toEqual([])
    expect(existsSync(join(here.library.root, 'fetched.json'))).toBe(false)
  })

  it('never names a file by itself', async () => {
    const here = inventedPackage()
    const server = await serve({ '/..%2f..%2fetc%2fpasswd.md%00': markdown, '/%2e%2e%5ccon.md': markdown })
    await take(
      here,
      ['/..%2f..%2fetc%2fpasswd.md%00', '/%2e%2e%5ccon.md'].map(path => server.origin + path),
    )
    for (const name of Object.keys(filesIn(here.library.root)))
      expect(name).toMatch(
        /^(?:corpus\/[a-z0-9-]+\.en\.md|originals\/[0-9a-f]{64}(?:\.[a-z]+)?|index\.[\w.]+|fetched\.json)$/,
      )
  })

  it('gives the same fingerprint of the library on another day', async () => {
    const server = await serve({ '/signal-lamps.md': markdown })
    const prints = []
    for (const today of ['2041-02-03', '2042-05-06']) {
      const here = inventedPackage()
      await take(here, [`${server.origin}/signal-lamps.md`], { today })
      const index = openIndex(here.library.index)
      prints.push(index.meta('corpus'))
      index.close()
    }
    expect(prints[0]).toBe(prints[1])
  })
})

describe('a document of the catalogue', () => {
  it('is fetched from its address, and keeps its id', async () => {
    const server = await serve({ '/statement': markdown })
    const here = withAddresses(['2036-lamps', 'Statement on Signal Lamps', `${server.origin}/statement`])
    expect(outcome(await take(here, [], { documents: ['2036-LAMPS'] }))).toEqual(['2036-lamps@en added'])
    expect(outcome(await take(here, [], { documents: ['2036-lamps@en'] }))).toEqual(['2036-lamps@en unchanged'])
  })

  it('is fetched from the first address that gives it, and the others are named', async () => {
    const server = await serve({
      '/front': document('text/markdown', '# Welcome\n\nThis is the front page of the society.\n\nIt has news.\n'),
      '/copy': markdown,
      '/never': markdown,
    })
    const [gone, front, copy, never] = ['/gone', '/front', '/copy', '/never'].map(path => server.origin + path)
    const here = withAddresses([
      '2036-lamps',
      'Statement on Signal Lamps',
      gone ?? '',
      front ?? '',
      copy ?? '',
      never ?? '',
    ])
    const report = await take(here, [], { documents: ['2036-lamps'] })
    expect(outcome(report)).toEqual(['2036-lamps@en added'])
    expect(report.imported[0]?.file).toBe(copy)
    expect(report.imported[0]?.warnings).toEqual([
      expect.stringMatching(/\/gone: .*404/),
      expect.stringMatching(/\/front: .*does not bear the title of 2036-lamps/),
    ])
    expect(server.asked).toEqual(['/gone', '/front', '/copy'])
  })

  it('that no address gives is reported with every address', async () => {
    const server = await serve({ '/a': status(403) })
    const here = withAddresses(['2036-lamps', 'Statement on Signal Lamps', `${server.origin}/a`, `${server.origin}/b`])
    const report = await take(here, [], { documents: ['2036-lamps'] })
    expect(outcome(report)).toEqual(['FETCH_FORBIDDEN', 'FETCH_NOT_FOUND'])
  })

  it('is never taken from an address that several documents share', async () => {
    const server = await serve({ '/programme': markdown })
    const address = `${server.origin}/programme`
    const here = withAddresses(
      ['2036-lamps', 'Statement on Signal Lamps', address],
      ['2038-lamps', 'Statement on More Lamps', `${address}/`],
    )
    expect(outcome(await take(here, [], { documents: ['2036-lamps'] }))).toEqual(['SHARED_ADDRESS'])
    expect(server.asked).toEqual([])
  })

  it('without an address, or that is not known, says so', async () => {
    const here = inventedPackage()
    expect(outcome(await take(here, [], { documents: ['2035-pier-statement'] }))).toEqual(['NO_KNOWN_ADDRESS'])
    expect(outcome(await take(here, [], { documents: ['2099-nothing'] }))).toEqual(['UNKNOWN_DOCUMENT'])
    await expect(take(here, [], { documents: ['2035-pier-statement'], id: 'x' })).rejects.toMatchObject({
      code: 'IMPORT_ID_AMBIGUOUS',
    })
  })

  it('among all of them goes in; calling again asks only whether they changed', async () => {
    const sent: string[] = []
    const noting: Handler = (request, response) => {
      cached(request, response)
      sent.push(`${request.url} ${response.statusCode}`)
    }
    const paths = Array.from({ length: 11 }, (_, at) => `/lamps-${at + 10}`)
    const server = await serve(Object.fromEntries(paths.map(path => [path, noting])))
    const here = withAddresses(
      ...paths.map((path): [string, string, string] => [
        `2036${path.replace('/', '-')}`,
        'Signal Lamps',
        server.origin + path,
      ]),
    )
    rmSync(join(here.library.root, 'fetched.json'), { force: true })
    const progress: string[] = []
    const all: TakeInOptions = {
      documents: 'all',
      fetch: { ...fetch, resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) },
      fetching: (done, of) => progress.push(`${done}/${of}`),
    }
    const report = await take(here, [], all)
    expect(report.imported.map(({ status: what }) => what)).toEqual(paths.map(() => 'added'))
    // The invented package has one address of its own, of a host that does not exist.
    expect(report.refused.map(({ file, error }) => `${file} ${error.code}`)).toEqual([
      'https://harbour.example/statement FETCH_NO_HOST',
    ])
    expect(progress).toEqual(['0/12', '8/12', '12/12'])
    expect(sent).toEqual(paths.map(path => `${path} 200`))
    sent.length = 0
    expect((await take(here, [], all)).imported.map(({ status: what }) => what)).toEqual(paths.map(() => 'unchanged'))
    expect(sent).toEqual(paths.map(path => `${path} 304`))
  })
})

describe('a publisher', () => {
  it('is known by its host, over https, for its own texts only', () => {
    const coalition = 'Freedom Online Coalition'
    expect(isOfficialSource('https://freedomonlinecoalition.com/a.pdf', coalition)).toBe(true)
    expect(isOfficialSource('https://www.freedomonlinecoalition.com/a.pdf', null)).toBe(true)
    expect(isOfficialSource('https://docs.un.org/en/A/RES/77/211', 'United Nations General Assembly')).toBe(true)
    expect(isOfficialSource('http://freedomonlinecoalition.com/a.pdf', coalition)).toBe(false)
    expect(isOfficialSource('https://freedomonlinecoalition.com:8443/a.pdf', coalition)).toBe(false)
    expect(isOfficialSource('https://docs.un.org/a.pdf', coalition)).toBe(false)
    expect(isOfficialSource('https://notfreedomonlinecoalition.com/', coalition)).toBe(false)
    expect(isOfficialSource('https://freedomonlinecoalition.com.harbour.example/', coalition)).toBe(false)
    expect(isOfficialSource('https://harbour.example/freedomonlinecoalition.com', null)).toBe(false)
  })
})
