import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listDocuments, lookup } from '../../src/ask/index.ts'
import { changeLibrary } from '../../src/library/keep-in-step/change-library.ts'
import { forget, rebuild, takeIn } from '../../src/library/writing.ts'
import { lockFile } from '../../src/store/writing.ts'
import { akn, harbourResolution } from './akn.ts'
import { ask, everyAnswer, statuses } from './answers.ts'
import { inventedPackage } from './invented.ts'
import { filesIn, writeFiles } from './temporary.ts'

const statement = [
  'Statement on Open Harbours',
  '',
  'The members want open harbours and the free passage of all ships.',
  '',
  'They ask for signal lamps at every pier.',
  '',
].join('\n')

/** Small resolutions with words of the glossary, by file name. */
function resolutions(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  return Object.fromEntries(
    numbers.map(number => [
      `r${String(number).padStart(3, '0')}.xml`,
      akn({
        symbol: `A/RES/98/${number}`,
        title: `Harbours, part ${number}`,
        preamble: [`Recalling open harbour ${number} of the coast,`],
        operative: [{ number: '1', text: `Ends harbour closure ${number} and the tides of the coast.` }],
      }),
    ]),
  )
}

describe('an import', () => {
  it('says added, then unchanged for the same bytes, then updated for others', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en added'])
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en unchanged'])
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en.replace('Noting the tides', 'Noting the high tides') })
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en updated'])
    expect(await everyAnswer(here.library.index)).toContain('Noting the high tides')
  })

  it('keeps the original bytes under their own hash, and writes the document with it', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const [name = ''] = readdirSync(here.library.originals)
    const files = filesIn(here.library.root)
    expect(name).toMatch(/^[0-9a-f]{64}\.xml$/)
    expect(files[`originals/${name}`]).toBe(Buffer.from(harbourResolution.en).toString('latin1'))
    expect(files['corpus/A%2FRES%2F99%2F7.en.md']).toContain(name)
  })

  it('of the same bytes again changes no file and no answer, hand corrections included', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr })
    await statuses(here, [here.inbox])
    const path = join(here.library.corpus, 'A%2FRES%2F99%2F7.en.md')
    writeFileSync(
      path,
      (filesIn(here.library.corpus)['A%2FRES%2F99%2F7.en.md'] ?? '').replace('whole coast', 'long coast'),
    )
    await statuses(here, [here.inbox])
    const files = { ...filesIn(here.library.corpus), ...filesIn(here.library.originals) }
    const answers = await everyAnswer(here.library.index)
    expect(answers).toContain('long coast')
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en unchanged', 'A/RES/99/7@fr unchanged'])
    expect({ ...filesIn(here.library.corpus), ...filesIn(here.library.originals) }).toEqual(files)
    expect(await everyAnswer(here.library.index)).toBe(answers)
  })

  it('of other bytes never overwrites a correction by hand, and says so', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const path = join(here.library.corpus, 'A%2FRES%2F99%2F7.en.md')
    const corrected = (filesIn(here.library.corpus)['A%2FRES%2F99%2F7.en.md'] ?? '').replace(
      'whole coast',
      'long coast',
    )
    writeFileSync(path, corrected, 'latin1')
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en.replace('the tides', 'the high tides') })
    const { imported } = await takeIn(here.shipped, here.library, [here.inbox], {})
    expect(imported.map(({ status, warnings }) => [status, warnings.length])).toEqual([['conflict', 1]])
    expect(filesIn(here.library.corpus)['A%2FRES%2F99%2F7.en.md']).toBe(corrected)
  })

  it('of 100 files, 3 of them bad, takes in 97 and says why not the others', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, {
      ...resolutions(97),
      's1.xml': '<?xml version="1.0"?><note>These are words.</note>',
      's2.xml': harbourResolution.en.slice(0, 900),
      's3.txt': '',
    })
    const { imported, refused } = await takeIn(here.shipped, here.library, [here.inbox], {})
    expect(imported.map(({ status }) => status)).toEqual(Array.from({ length: 97 }, () => 'added'))
    expect(refused.map(({ file, error }) => [file.slice(-6), error.code])).toEqual([
      ['s1.xml', 'NOT_AKOMA_NTOSO'],
      ['s2.xml', 'MALFORMED_XML'],
      ['s3.txt', 'EMPTY_FILE'],
    ])
    expect(await ask(here.library.index, index => index.counts({ noBuiltin: true }).documents)).toBe(97)
  })

  it('of two files that give one document takes the first and refuses the second', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': `${harbourResolution.en} ` })
    const { imported, refused } = await takeIn(here.shipped, here.library, [here.inbox], {})
    expect([imported.length, refused.map(({ error }) => error.code)]).toEqual([1, ['DUPLICATE_DOCUMENT']])
  })

  it('that is only tried writes nothing, and leaves no folder behind', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    expect(await statuses(here, [here.inbox], { dryRun: true })).toEqual(['A/RES/99/7@en added'])
    expect(existsSync(here.library.root)).toBe(false)
  })

  it('that is only tried adds nothing to the library that is there', async () => {
    const here = inventedPackage()
    writeFiles(here.library.root, { 'corpus/notes.txt': 'Ours.' })
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    expect(await statuses(here, [here.inbox], { dryRun: true })).toEqual(['A/RES/99/7@en added'])
    expect(readdirSync(here.library.corpus)).toEqual(['notes.txt'])
    expect(existsSync(here.library.originals)).toBe(false)
  })

  it('refuses one id for several files, and a path that is not there', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr })
    await expect(takeIn(here.shipped, here.library, [here.inbox], { id: 'x' })).rejects.toMatchObject({
      code: 'IMPORT_ID_AMBIGUOUS',
    })
    const { refused } = await takeIn(here.shipped, here.library, [join(here.inbox, 'c.xml')], {})
    expect(refused.map(({ error }) => error.code)).toEqual(['NO_SUCH_FILE'])
  })
})

describe('a library that another process is changing', () => {
  it('is waited for, then called busy, and nothing is written', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    writeFiles(here.library.root, { 'index.lock': '' })
    const unlock = lockFile(join(here.library.root, 'index.lock'))
    await expect(statuses(here, [here.inbox], { patience: 100 })).rejects.toMatchObject({ code: 'LIBRARY_BUSY' })
    expect([readdirSync(here.library.corpus), existsSync(here.library.index)]).toEqual([[], false])
    unlock()
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en added'])
  })
})

describe('an official text of a document we have a digest of', () => {
  it('is cited instead of the digest, and takes the catalogue’s facts', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'statement.txt': statement })
    await statuses(here, [here.inbox], { id: '2031-harbour-statement', official: true })
    await ask(here.library.index, async index => {
      const { entries } = await lookup(index, { query: 'open harbour', filter: { languages: ['en'] }, limit: 9 })
      const mine = entries[0]?.citations.filter(({ document }) => document.id === '2031-harbour-statement')
      expect(mine?.map(({ status, quote }) => [status, quote])).toEqual([['official', 'open harbours']])
      expect(entries[0]?.citations[0]?.document).toMatchObject({ adopted: '2031-04-10', kind: 'joint-statement' })
      expect(entries[0]?.citations[0]?.document.adoption.mode).toBe('consensus')
      expect(entries[0]?.citations[0]?.context).toContain('free passage of all ships')
    })
  })

  it('when forgotten brings the digest back, every answer as before, and leaves no file', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'statement.txt': statement, 'a.xml': harbourResolution.en })
    await statuses(here, [join(here.inbox, 'a.xml')])
    const before = await everyAnswer(here.library.index)
    await statuses(here, [join(here.inbox, 'statement.txt')], { id: '2031-harbour-statement', official: true })
    expect(await everyAnswer(here.library.index)).not.toBe(before)
    const { forgotten } = await forget(here.shipped, here.library, '2031-HARBOUR-statement', null)
    expect(forgotten).toEqual([{ document: '2031-harbour-statement', language: 'en' }])
    expect(await everyAnswer(here.library.index)).toBe(before)
    expect(readdirSync(here.library.corpus)).toEqual(['A%2FRES%2F99%2F7.en.md'])
    expect(readdirSync(here.library.originals).length).toBe(1)
  })

  it('is not forgotten in another language', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr })
    await statuses(here, [here.inbox])
    const { forgotten } = await forget(here.shipped, here.library, 'a/res/99/7', 'fr')
    expect(forgotten).toEqual([{ document: 'A/RES/99/7', language: 'fr' }])
    expect(readdirSync(here.library.corpus)).toEqual(['A%2FRES%2F99%2F7.en.md'])
    expect((await forget(here.shipped, here.library, 'A/RES/1/1', null)).forgotten).toEqual([])
  })
})

describe('an index grown file by file', () => {
  it('gives the same answers in another order, at once, and built again', async () => {
    const files = { ...resolutions(6), 'fr.xml': harbourResolution.fr, 'en.xml': harbourResolution.en }
    const answers: string[] = []
    for (const order of [Object.keys(files), Object.keys(files).reverse()]) {
      const here = inventedPackage()
      writeFiles(here.inbox, { ...files, 'statement.txt': statement })
      await statuses(here, [join(here.inbox, 'statement.txt')], { id: '2031-harbour-statement', official: true })
      for (const name of order) await statuses(here, [join(here.inbox, name)])
      answers.push(await everyAnswer(here.library.index))
      const { built } = await rebuild(here.shipped, here.library)
      expect(built).toEqual(['builtin', 'library'])
      answers.push(await everyAnswer(here.library.index))
    }
    const atOnce = inventedPackage()
    writeFiles(atOnce.inbox, files)
    writeFiles(atOnce.inbox, { '../one/statement.txt': statement })
    await statuses(atOnce, [atOnce.inbox])
    await statuses(atOnce, [join(atOnce.inbox, '../one')], { id: '2031-harbour-statement', official: true })
    answers.push(await everyAnswer(atOnce.library.index))
    for (const answer of answers.slice(1)) expect(answer).toBe(answers[0])
  })
})

describe('a new version of the package', () => {
  it('builds the index aside: who asks meanwhile has the texts of the library, and who asks later too if it fails', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    writeFiles(here.shipped.root, { 'glossary/states.yaml': 'states: []\n' })
    await rebuild(here.shipped, { ...here.library, corpus: join(here.inbox, 'none') })
    const held = (): Promise<string[]> =>
      ask(here.library.index, index => listDocuments(index, { noBuiltin: true }).map(({ id }) => id))
    const failed = changeLibrary(here.shipped, here.library, async () => {
      expect(await held()).toEqual(['A/RES/99/7'])
      throw new Error('in the middle')
    })
    await expect(failed).rejects.toThrow('in the middle')
    expect(await held()).toEqual(['A/RES/99/7'])
    await changeLibrary(here.shipped, here.library, () => null)
    expect(await held()).toEqual(['A/RES/99/7'])
    expect(readdirSync(here.library.root).filter(name => /\.(?:new|old)/.test(name))).toEqual([])
  })

  it('renews the library’s index, imported texts kept and matched with the new glossary', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const term = ['kind: term', 'labels:', '- { text: tides, language: en, role: entry }', 'themes: [harbours]', '']
    writeFiles(here.shipped.root, { 'glossary/terms/tides.yaml': term.join('\n') })
    await rebuild(here.shipped, { ...here.library, corpus: join(here.inbox, 'none') })
    expect(await statuses(here, [here.inbox])).toEqual(['A/RES/99/7@en unchanged'])
    await ask(here.library.index, async index => {
      const { entries } = await lookup(index, { query: 'tides', filter: {}, limit: 9 })
      expect(entries[0]?.citations.map(({ quote, status }) => [quote, status])).toEqual([['tides', 'copy']])
      expect(listDocuments(index, { noBuiltin: true }).map(({ id }) => id)).toEqual(['A/RES/99/7'])
    })
    const renewed = await everyAnswer(here.library.index)
    await rebuild(here.shipped, here.library)
    expect(await everyAnswer(here.library.index)).toBe(renewed)
    expect(readdirSync(here.library.root).sort()).toEqual([
      'corpus',
      'index.lock',
      'index.sqlite',
      'index.sqlite.seal',
      'originals',
    ])
  })
})
