import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verify } from '../../src/ask/index.ts'
import type { TakeInOptions } from '../../src/library/take-in/take-in-options.ts'
import type { TakeInReport } from '../../src/library/take-in/take-in-report.ts'
import { forget, takeIn } from '../../src/library/writing.ts'
import { openIndex } from '../../src/store/index.ts'
import type { Invented } from '../library/invented.ts'
import { filesIn, writeFiles } from '../library/temporary.ts'
import { copyOf, type GatheredText, gatheredPackage, rawPath } from './gathered.ts'
import { document, serve, status, type TestServer } from './server.ts'

const seven: GatheredText = {
  symbol: 'A/RES/99/7',
  title: 'Harbours in our time',
  copies: [
    { language: 'en', text: copyOf('A/RES/99/7'), path: '99/English/7.xml' },
    { language: 'fr', text: copyOf('A/RES/99/7', 'fr'), path: '99/French/7.xml' },
  ],
}
const nine: GatheredText = {
  symbol: 'A/RES/99/9',
  title: 'Harbours in our time',
  copies: [{ language: 'en', text: copyOf('A/RES/99/9') }],
}
const eleven: GatheredText = {
  symbol: 'A/RES/99/11',
  title: 'Harbours in our time',
  copies: [{ language: 'en', text: copyOf('A/RES/99/11'), path: '99/English/11.xml' }],
  themes: ['closures'],
}

const xml = (text: string) => document('application/xml', text, { etag: '"1"' })
const page = [
  '# Harbours in our time',
  '',
  'The General Assembly,',
  '',
  '1. *Welcomes* every open harbour and every open port of the region.',
  '',
].join('\n')

async function prepared(handlers: Parameters<typeof serve>[0] = {}): Promise<{ here: Invented; server: TestServer }> {
  const server = await serve({
    [rawPath('99/English/7.xml')]: xml(copyOf('A/RES/99/7')),
    [rawPath('99/French/7.xml')]: xml(copyOf('A/RES/99/7', 'fr')),
    [rawPath('99/English/11.xml')]: xml(copyOf('A/RES/99/11')),
    '/publisher/en/A/RES/99/7': document('text/markdown', page),
    '/publisher/en/A/RES/99/9': document('text/markdown', page),
    ...handlers,
  })
  return { here: gatheredPackage(server.origin, [seven, nine, eleven]), server }
}

const take = (here: Invented, options: TakeInOptions): Promise<TakeInReport> =>
  takeIn(here.shipped, here.library, [], {
    fetch: { allowPrivate: true, totalTime: 3000, idleTime: 1000 },
    today: '2041-02-03',
    ...options,
  })

/** Document, language, status and whether it is the copy that was recorded; code of what did not go in. */
const outcome = ({ imported, refused }: TakeInReport): string[] => [
  ...imported.map(one => `${one.document}@${one.language} ${one.status} ${one.copy ?? '—'}`),
  ...refused.map(({ error }) => error.code),
]

describe('a resolution that ships as phrases', () => {
  it('is fetched by any spelling of its symbol, in English, and is the copy recorded', async () => {
    for (const spelling of ['A/RES/99/7', 'a/res/99/7', 'A-RES-99-7', 'resolution 99/7', '99/7']) {
      const { here, server } = await prepared()
      expect(outcome(await take(here, { documents: [spelling] }))).toEqual(['A/RES/99/7@en added as-recorded'])
      expect(server.asked).toEqual([rawPath('99/English/7.xml')])
    }
  })

  it('is fetched in the language asked for, several in one call, each once', async () => {
    const { here } = await prepared()
    expect(outcome(await take(here, { documents: ['99/7', 'A/RES/99/7@en'], language: 'fr' }))).toEqual([
      'A/RES/99/7@fr added as-recorded',
      'A/RES/99/7@en added as-recorded',
    ])
    const again = await prepared()
    expect(outcome(await take(again.here, { documents: ['99/7', 'A/RES/99/7'] }))).toEqual([
      'A/RES/99/7@en added as-recorded',
    ])
  })

  it('stands in the library as the same file from a folder does, with the address of the copy', async () => {
    const { here, server } = await prepared()
    await take(here, { documents: ['A/RES/99/7'] })
    const fetched = readFileSync(join(here.library.corpus, 'A%2FRES%2F99%2F7.en.md'), 'utf8')
    expect(fetched).toContain(`- ${server.origin}${rawPath('99/English/7.xml')}\n`)
    expect(fetched).toContain('text: copy\n')
    const other = (await prepared()).here
    writeFiles(other.inbox, { 'a.xml': copyOf('A/RES/99/7') })
    const report = await takeIn(other.shipped, other.library, [other.inbox], {})
    expect(outcome(report)).toEqual(['A/RES/99/7@en added as-recorded'])
    const filed = readFileSync(join(other.library.corpus, 'A%2FRES%2F99%2F7.en.md'), 'utf8')
    const plain = (text: string): string =>
      text.replace(/^(?:copies:\n(?:\s*- .*\n)+|(?:retrieved|written): .*\n)/gm, '')
    expect(plain(fetched)).toBe(plain(filed))
  })

  it('is not asked for again while the library has it', async () => {
    const { here, server } = await prepared()
    await take(here, { documents: ['A/RES/99/7'] })
    expect(outcome(await take(here, { documents: ['A/RES/99/7'] }))).toEqual(['A/RES/99/7@en unchanged as-recorded'])
    expect(server.asked).toHaveLength(1)
    await forget(here.shipped, here.library, 'A/RES/99/7', null)
    expect(outcome(await take(here, { documents: ['A/RES/99/7'] }))).toEqual(['A/RES/99/7@en added as-recorded'])
  })

  it('whose copy is another one now is refused, and nothing is replaced', async () => {
    const { here, server } = await prepared({
      [rawPath('99/English/7.xml')]: xml(copyOf('A/RES/99/7').replace('every open port', 'no port')),
    })
    const report = await take(here, { documents: ['A/RES/99/7', 'A/RES/99/11'] })
    expect(outcome(report)).toEqual(['A/RES/99/11@en added as-recorded', 'COPY_CHANGED'])
    expect(report.refused[0]?.error.message).toMatch(/sha256/)
    expect(report.refused[0]?.error.hint).toContain('undocs.org/en/A/RES/99/7')
    expect(server.asked).not.toContain('/publisher/en/A/RES/99/7')
    expect(Object.keys(filesIn(here.library.corpus))).toEqual(['A%2FRES%2F99%2F11.en.md'])
  })

  it('whose copy cannot be had, or lies nobody knows where, is asked of its publisher, without a sha256', async () => {
    const { here, server } = await prepared({ [rawPath('99/English/7.xml')]: status(404) })
    const report = await take(here, { documents: ['A/RES/99/7', 'A/RES/99/9'] })
    expect(outcome(report)).toEqual(['A/RES/99/9@en added other', 'A/RES/99/7@en added other'])
    // Both were given the same words here, which is said as well.
    expect(report.imported[1]?.warnings).toEqual([
      expect.stringMatching(/99\/English\/7\.xml: .*404/),
      expect.stringMatching(/same text as A\/RES\/99\/9/),
    ])
    expect(server.asked).toEqual(
      expect.arrayContaining(['/publisher/en/A/RES/99/9', rawPath('99/English/7.xml'), '/publisher/en/A/RES/99/7']),
    )
  })

  it('that is not in the language asked for names those it is in, and the rest goes on', async () => {
    const { here } = await prepared()
    const report = await take(here, { documents: ['A/RES/99/9', 'A/RES/99/7'], language: 'fr' })
    expect(outcome(report)).toEqual(['A/RES/99/7@fr added as-recorded', 'NOT_IN_LANGUAGE'])
    expect(report.refused[0]?.error.hint).toContain('en')
  })

  it('of a theme is fetched, and no other; all of the Coalition has none', async () => {
    const { here } = await prepared()
    expect(outcome(await take(here, { themes: ['closures'] }))).toEqual(['A/RES/99/11@en added as-recorded'])
    const both = await prepared()
    expect(outcome(await take(both.here, { themes: ['closures', 'harbours'] }))).toEqual([
      'A/RES/99/11@en added as-recorded',
      'A/RES/99/7@en added as-recorded',
      'A/RES/99/9@en added other',
    ])
    await expect(take(here, { themes: ['tides'] })).rejects.toMatchObject({ code: 'UNKNOWN_VALUE' })
    const all = await prepared()
    const failing = { resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) }
    await take(all.here, { documents: 'all', fetch: { allowPrivate: true, ...failing } })
    expect(all.server.asked).toEqual([])
  })

  it('that the catalogue lacks is answered with the nearest ones and its publisher, and the rest goes on', async () => {
    const { here } = await prepared()
    const report = await take(here, { documents: ['A/RES/99/8', 'A/RES/99/7', '2099-nothing'] })
    expect(outcome(report)).toEqual(['A/RES/99/7@en added as-recorded', 'UNKNOWN_DOCUMENT', 'UNKNOWN_DOCUMENT'])
    const [symbol, name] = report.refused.map(({ error }) => error.hint)
    expect(symbol).toContain('A/RES/99/7, A/RES/99/9, A/RES/99/11')
    expect(symbol).toContain('https://undocs.org/en/A/RES/99/8')
    expect(name).not.toContain('undocs')
  })

  it('that tells its vote in an unknown form, or names a state as it was called before, is taken in and says so', async () => {
    const unknown = copyOf('A/RES/99/7').replace('outcome="adopted without a vote"', 'outcome="carried by acclamation"')
    const voted = copyOf('A/RES/99/11').replace(
      '<voting outcome="adopted without a vote">',
      '<voting outcome="adoptedRecordedVote"><count value="01" refersTo="inFavour"><organization>OLD SOUTHBY</organization></count><count value="01" refersTo="against"><organization>NOWHERE</organization></count>',
    )
    const server = await serve({
      [rawPath('99/English/7.xml')]: xml(unknown),
      [rawPath('99/English/11.xml')]: xml(voted),
    })
    const here = gatheredPackage(server.origin, [
      { ...seven, copies: [{ language: 'en', text: unknown, path: '99/English/7.xml' }] },
      { ...eleven, copies: [{ language: 'en', text: voted, path: '99/English/11.xml' }] },
    ])
    const report = await take(here, { documents: ['99/7', '99/11'] })
    expect(outcome(report)).toEqual(['A/RES/99/7@en added as-recorded', 'A/RES/99/11@en added as-recorded'])
    const [seventh, eleventh] = report.imported
    expect(eleventh?.warnings.join('; ')).toMatch(/NOWHERE/)
    expect(eleventh?.warnings.join('; ')).not.toMatch(/SOUTHBY/)
    expect(seventh?.warnings.join('; ')).toMatch(/carried by acclamation/)
    const index = openIndex(here.library.index)
    const votes = index.documentsById('A/RES/99/11')[0]?.header.adoption.votes
    index.close()
    expect(votes?.by).toEqual({ for: ['XC'], against: [], abstaining: [] })
  })

  it('that two files bear is stored once; the second is refused by name, and the rest goes on', async () => {
    const { here } = await prepared()
    writeFiles(here.inbox, {
      'a.xml': copyOf('A/RES/99/7'),
      'b.xml': copyOf('A/RES/99/7').replace('every open port', 'no port'),
      'c.xml': copyOf('A/RES/99/11'),
    })
    const report = await takeIn(here.shipped, here.library, [here.inbox], {})
    expect(outcome(report)).toEqual([
      'A/RES/99/7@en added as-recorded',
      'A/RES/99/11@en added as-recorded',
      'DUPLICATE_DOCUMENT',
    ])
    expect(report.refused[0]?.error.message).toBe('b.xml gives A/RES/99/7 in en, and so does a.xml')
    expect(readFileSync(join(here.library.corpus, 'A%2FRES%2F99%2F7.en.md'), 'utf8')).toContain('every open port')
  })

  it('once taken in has every shipped phrase put to the test', async () => {
    const { here } = await prepared()
    await take(here, { documents: ['A/RES/99/7', 'A/RES/99/7@fr'] })
    const index = openIndex(here.library.index)
    const { recorded, findings } = verify(index)
    index.close()
    const ofSeven = recorded.filter(one => one.document === 'A/RES/99/7')
    expect(ofSeven.map(({ language, phrase, result }) => [language, phrase, result])).toEqual([
      ['en', 'Welcomes', 'confirmed'],
      ['en', 'open harbour', 'confirmed'],
      ['fr', 'Se félicite', 'confirmed'],
      ['fr', 'port ouvert', 'confirmed'],
    ])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
