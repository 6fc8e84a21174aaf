import { cpSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { show } from '../../../src/ask/index.ts'
import { sealed } from '../../../src/library/folder/seal.ts'
import { rebuild, takeIn } from '../../../src/library/writing.ts'
import { readDocument } from '../../../src/read/index.ts'
import type { Document } from '../../../src/types.ts'
import { ask, everyAnswer, statuses } from '../answers.ts'
import { type Invented, inventedPackage } from '../invented.ts'
import { filesIn, writeFiles } from '../temporary.ts'

/**
 * A library as the first version wrote it, which kept no record of its readers: a text fetched in an encoding that the
 * server named, one with facts given beside it, resolutions whose votes and articles it did not read (the second corrected
 * by hand, the original of the third lost), notes, points and a termbase of one's own.
 */
const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'old-library')

function oldLibrary(): Invented {
  const here = inventedPackage()
  cpSync(fixture, here.library.root, { recursive: true })
  return here
}

const corpusFile = (number: number): string => `corpus/A%2FRES%2F99%2F${number}.en.md`
const deltas = corpusFile(21)
const fjords = corpusFile(22)
const reefs = corpusFile(23)
const statement = 'corpus/2033-joint-statement-on-quiet-harbours.en.md'
const lighthouses = 'corpus/lighthouses.ru.md'

const textIn = (here: Invented, file: string): string =>
  Buffer.from(filesIn(here.library.root)[file] ?? '', 'latin1').toString('utf8')
const documentIn = (here: Invented, file: string): Document => readDocument(textIn(here, file), file)

/** Write a corpus file as if import had. */
function rewrite(here: Invented, file: string, change: (text: string) => string): void {
  const text = textIn(here, file).replace(/\nwritten: .*(?=\n---\n)/, '')
  writeFiles(here.library.root, { [file]: sealed(change(text)) })
}

describe('a library that an older foc wrote', () => {
  it('is read again from its originals by one call, which names what it kept', async () => {
    const here = oldLibrary()
    const { readAgain } = await rebuild(here.shipped, here.library)
    expect(readAgain.map(({ document, language, status }) => `${document}@${language} ${status}`)).toEqual([
      '2033-joint-statement-on-quiet-harbours@en unchanged',
      'A/RES/99/21@en updated',
      'A/RES/99/22@en kept',
      'A/RES/99/23@en kept',
      'lighthouses@ru unchanged',
      'pilots@en unchanged',
    ])
    expect(readAgain.filter(({ status }) => status === 'kept').map(({ warnings }) => warnings)).toEqual([
      [expect.stringContaining('corrected by hand')],
      [expect.stringContaining('its original is not in the library')],
    ])
  })

  it('has then what a new import of the same files has', async () => {
    const [here, anew] = [oldLibrary(), inventedPackage()]
    await rebuild(here.shipped, here.library)
    const { original } = documentIn(here, deltas)
    await takeIn(anew.shipped, anew.library, [join(fixture, 'originals', original ?? '')], {})
    expect(textIn(here, deltas)).toBe(textIn(anew, deltas))
    expect(documentIn(here, deltas).adoption).toMatchObject({
      mode: 'vote',
      votes: { by: { for: ['XA', 'XB', 'XD'], against: ['XC'], abstaining: [] } },
      sponsors: { states: ['XA', 'XE'] },
    })
  })

  it('loses nothing: facts given, the day and encoding of a fetch, corrections, notes, points and terms of one’s own', async () => {
    const here = oldLibrary()
    const before = filesIn(here.library.root)
    await rebuild(here.shipped, here.library)
    const after = filesIn(here.library.root)
    const own = Object.keys(before).filter(name => !name.startsWith('corpus/') || /own-notes|%2F2[23]\./.test(name))
    expect(own.length).toBe(11)
    for (const name of own) expect([name, after[name]]).toEqual([name, before[name]])
    expect(documentIn(here, statement)).toMatchObject({
      ...{ title: 'Joint Statement on Quiet Harbours', kind: 'joint-statement', issuer: 'Lantern Coalition' },
      ...{ adopted: '2033-06-07', adoption: { mode: 'consensus', members: { min: 12, max: 12 } } },
      reader: { format: 'markdown', given: ['title', 'kind', 'issuer', 'adopted', 'adoption'] },
    })
    expect(textIn(here, lighthouses)).toContain('retrieved: 2026-11-30\n')
    expect(documentIn(here, lighthouses)).toMatchObject({
      ...{ language: 'ru', source: 'http://harbour.example/lighthouses.txt' },
      passages: [{ text: expect.stringContaining('открытый порт') }],
    })
  })

  it('is read again once; what was kept is named each time', async () => {
    const here = oldLibrary()
    await rebuild(here.shipped, here.library)
    const [files, answers] = [filesIn(here.library.corpus), await everyAnswer(here.library.index)]
    const { readAgain } = await rebuild(here.shipped, here.library)
    expect(readAgain.map(({ status }) => status)).toEqual(['kept', 'kept'])
    expect([filesIn(here.library.corpus), await everyAnswer(here.library.index)]).toEqual([files, answers])
  })

  it('has one text read again when its file is imported again, with its facts as they were given', async () => {
    const here = oldLibrary()
    const [xml = '', md = ''] = [deltas, statement].map(file =>
      join(fixture, 'originals', documentIn(here, file).original ?? ''),
    )
    const { imported, findings } = await takeIn(here.shipped, here.library, [xml, md], {})
    expect(imported.map(({ document, status }) => `${document} ${status}`)).toEqual([
      'A/RES/99/21 updated',
      '2033-joint-statement-on-quiet-harbours unchanged',
    ])
    expect(findings.map(({ kind, message }) => [kind, message.slice(0, 16)])).toEqual([
      ['READ_BY_OLDER', '6 imported texts'],
    ])
    expect(documentIn(here, statement).title).toBe('Joint Statement on Quiet Harbours')
    await ask(here.library.index, index =>
      expect(show(index, 'A/RES/99/21', null, null).document.adoption.votes?.by?.against).toEqual(['XC']),
    )
    expect(await statuses(here, [xml, md])).toEqual([
      'A/RES/99/21@en unchanged',
      '2033-joint-statement-on-quiet-harbours@en unchanged',
    ])
  })

  it('keeps a text corrected by hand when its file is imported again, says so, and takes back a lost original', async () => {
    const here = oldLibrary()
    const before = textIn(here, fjords)
    const kept = join(fixture, 'originals', documentIn(here, fjords).original ?? '')
    const { imported } = await takeIn(here.shipped, here.library, [kept], {})
    expect(imported.map(({ status, warnings }) => [status, warnings.length])).toEqual([['unchanged', 1]])
    expect(textIn(here, fjords)).toBe(before)
    const { original } = documentIn(here, deltas)
    renameSync(join(here.library.originals, original ?? ''), join(here.library.root, 'deltas.xml'))
    expect(await statuses(here, [join(here.library.root, 'deltas.xml')])).toEqual(['A/RES/99/21@en updated'])
    expect(readdirSync(here.library.originals)).toContain(original)
  })
})

describe('a text whose reader is recorded', () => {
  it('keeps exactly what was given, whatever the original says', async () => {
    const here = oldLibrary()
    rewrite(here, deltas, text =>
      text
        .replace('title: Lamps of the river deltas', 'title: Lamps')
        .replace('adopted: 2033-05-01', 'adopted: 2033-04-30')
        .replace(/\n---\n\n/, '\nreader: akoma-ntoso 0\ngiven: title\n---\n\n'),
    )
    await rebuild(here.shipped, here.library)
    expect(documentIn(here, deltas)).toMatchObject({
      title: 'Lamps',
      adopted: '2033-05-01',
      reader: { given: ['title'] },
    })
  })

  it('is no other text by who read it: the fingerprint of the library stays', async () => {
    const here = oldLibrary()
    await rebuild(here.shipped, here.library)
    const fingerprint = await ask(here.library.index, index => index.meta('corpus'))
    rewrite(here, deltas, text => text.replace(/reader: akoma-ntoso \d+/, 'reader: akoma-ntoso 0'))
    await rebuild(here.shipped, here.library)
    expect(await ask(here.library.index, index => index.meta('corpus'))).toBe(fingerprint)
  })

  it('moves to its symbol where that is read better, unless another text is there', async () => {
    const here = oldLibrary()
    const misread = corpusFile(12)
    writeFiles(here.library.root, { [misread]: '' })
    renameSync(join(here.library.root, deltas), join(here.library.root, misread))
    rewrite(here, misread, text => text.replaceAll('A/RES/99/21', 'A/RES/99/12'))
    const { readAgain } = await rebuild(here.shipped, here.library)
    expect(readAgain.find(({ document }) => document === 'A/RES/99/12')).toMatchObject({
      ...{ status: 'updated', warnings: ['it is A/RES/99/21 now'] },
    })
    expect([misread in filesIn(here.library.root), documentIn(here, deltas).id]).toEqual([false, 'A/RES/99/21'])

    const taken = oldLibrary()
    writeFiles(taken.library.root, { [misread]: '' })
    rewrite(taken, misread, () =>
      textIn(taken, deltas)
        .replaceAll('A/RES/99/21', 'A/RES/99/12')
        .replace(/\nwritten: .*(?=\n---\n)/, ''),
    )
    const again = await rebuild(taken.shipped, taken.library)
    expect(again.readAgain.find(({ document }) => document === 'A/RES/99/12')).toMatchObject({
      ...{ status: 'kept', warnings: [expect.stringContaining('is read as A/RES/99/21 now')] },
    })
  })
})

describe('a library that a newer foc wrote', () => {
  it('is refused with what to do, and stays as it is', async () => {
    const here = oldLibrary()
    rewrite(here, reefs, text => text.replace(/\n---\n\n/, '\nreader: akoma-ntoso 999\nunheard-of: 1\n---\n\n'))
    const before = filesIn(here.library.corpus)
    const newer = { code: 'LIBRARY_NEWER', message: expect.stringContaining('written by a newer foc') }
    await expect(rebuild(here.shipped, here.library)).rejects.toMatchObject(newer)
    await expect(takeIn(here.shipped, here.library, [fixture], {})).rejects.toMatchObject(newer)
    expect(filesIn(here.library.corpus)).toEqual(before)
  })
})
