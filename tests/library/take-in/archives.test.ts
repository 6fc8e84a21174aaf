import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { TakeInReport } from '../../../src/library/take-in/take-in-report.ts'
import { takeIn } from '../../../src/library/writing.ts'
import { akn, harbourResolution } from '../akn.ts'
import { type Invented, inventedPackage } from '../invented.ts'
import { filesIn, temporaryFolder, writeFiles } from '../temporary.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const numbered = (number: number): string =>
  akn({
    symbol: `A/RES/98/${number}`,
    title: `Tide ${number}`,
    preamble: ['Noting the tides,'],
    operative: [{ number: '1', text: 'Welcomes every open harbour;' }],
  })

function takeZip(files: Record<string, Uint8Array>, id?: string): Promise<TakeInReport> {
  return takeBytes(zipSync(files), id)
}

async function takeBytes(bytes: Uint8Array, id?: string): Promise<TakeInReport> {
  here = inventedPackage()
  writeFiles(here.inbox, { 'texts.zip': bytes })
  return takeIn(here.shipped, here.library, [join(here.inbox, 'texts.zip')], id === undefined ? {} : { id })
}

let here: Invented

const short = (file: string): string => file.slice(file.indexOf('texts.zip'))
const outcome = ({ imported, refused }: TakeInReport): string[] => [
  ...imported.map(({ file, document, language, status }) => `${short(file)}: ${document}@${language} ${status}`),
  ...refused.map(({ file, error }) => `${short(file)}: ${error.code}`),
]

describe('an archive of texts', () => {
  it('is taken in as a folder is, whatever its files are called', async () => {
    const report = await takeZip({
      '77session/English/en.xml': utf8(harbourResolution.en),
      '77session/French/fr.xml': utf8(harbourResolution.fr),
      'README.md': utf8('# What lies here'),
      '.hidden': utf8('x'),
      '77session/': new Uint8Array(),
    })
    expect(outcome(report)).toEqual([
      'texts.zip › 77session/English/en.xml: A/RES/99/7@en added',
      'texts.zip › 77session/French/fr.xml: A/RES/99/7@fr added',
    ])
  })

  it('says which of its files cannot be taken in, and takes the others', async () => {
    const report = await takeZip({
      'a.xml': utf8(numbered(1)),
      'b.xml': utf8('<table/>'),
      'c.zip': zipSync({ 'a.xml': utf8(numbered(2)) }),
      'd.xml': utf8(`${numbered(1)} `),
    })
    expect(outcome(report)).toEqual([
      'texts.zip › a.xml: A/RES/98/1@en added',
      'texts.zip › b.xml: NOT_AKOMA_NTOSO',
      'texts.zip › c.zip: ARCHIVE_IN_ARCHIVE',
      'texts.zip › d.xml: DUPLICATE_DOCUMENT',
    ])
  })

  it('never uses a name in it as a path', async () => {
    const report = await takeZip({
      '../../outside.xml': utf8(numbered(1)),
      'C:/windows.xml': utf8(numbered(2)),
      '/etc/passwd.xml': utf8(numbered(3)),
      'a\\..\\..\\b.xml': utf8(numbered(4)),
      'a\u0000b/con.xml': utf8(numbered(5)),
    })
    expect(report.imported.map(({ document }) => document).sort()).toEqual(['A/RES/98/3', 'A/RES/98/5'])
    expect(report.refused.map(({ error }) => error.code)).toEqual(Array(3).fill('LEADS_OUT_OF_ARCHIVE'))
    for (const name of Object.keys(filesIn(here.library.root)))
      expect(name).toMatch(/^(?:corpus\/A%2FRES%2F98%2F\d\.en\.md|originals\/[0-9a-f]{64}\.xml|index\.[\w.]+)$/)
  })

  it('that swells beyond any text is refused before it is unpacked', async () => {
    const report = await takeZip({ 'bomb.txt': new Uint8Array(30 * 1024 * 1024), 'a.xml': utf8(numbered(1)) })
    expect(outcome(report)).toEqual(['texts.zip › a.xml: A/RES/98/1@en added', 'texts.zip › bomb.txt: ARCHIVE_BOMB'])
    expect(outcome(await takeZip({ 'huge.txt': new Uint8Array(33 * 1024 * 1024) }))).toEqual([
      'texts.zip › huge.txt: FILE_TOO_LARGE',
    ])
  })

  it('that lies about a size is refused at that file', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(3 * 1024 * 1024), 'b.xml': utf8(numbered(1)) })
    // The directory says that the first file has 400,000 bytes.
    const directory = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    new DataView(bytes.buffer).setUint32(directory + 24, 400_000, true)
    expect(outcome(await takeBytes(bytes))).toEqual([
      'texts.zip › b.xml: A/RES/98/1@en added',
      'texts.zip › a.txt: CORRUPT_ZIP',
    ])
  })

  it('that was cut off, or has no file, is an error', async () => {
    const bytes = zipSync({ 'a.xml': utf8(numbered(1)) })
    expect(outcome(await takeBytes(bytes.subarray(0, bytes.length - 30)))).toEqual(['texts.zip: CORRUPT_ZIP'])
    expect(outcome(await takeZip({}))).toEqual(['texts.zip: EMPTY_ARCHIVE'])
  })

  it('cannot have one id for several texts', async () => {
    expect(outcome(await takeZip({ 'a.xml': utf8(numbered(1)), 'b.xml': utf8(numbered(2)) }, 'x'))).toEqual([
      'texts.zip: IMPORT_ID_AMBIGUOUS',
    ])
  })

  it('of a program is what it was before: a spreadsheet is refused by name', async () => {
    const report = await takeZip({ '[Content_Types].xml': utf8('<Types/>'), 'xl/workbook.xml': utf8('<workbook/>') })
    expect(outcome(report)).toEqual(['texts.zip: UNSUPPORTED_FORMAT'])
  })
})

describe('a folder without a file', () => {
  it('says whether it is empty, or has only links that lead nowhere or to folders', async () => {
    const { shipped, library, inbox } = inventedPackage()
    const elsewhere = temporaryFolder()
    writeFiles(elsewhere, { 'a.xml': numbered(1) })
    writeFiles(inbox, {
      'empty/sub/.keep': '',
      'notes/README.md': '# Notes',
      'links/.keep': '',
      'both/a.xml': numbered(2),
    })
    symlinkSync(elsewhere, join(inbox, 'links', 'folder'))
    symlinkSync(join(elsewhere, 'gone.xml'), join(inbox, 'links', 'gone.xml'))
    symlinkSync(elsewhere, join(inbox, 'both', 'folder'))
    const said = async (name: string): Promise<unknown[]> => {
      const { imported, refused, notFollowed } = await takeIn(shipped, library, [join(inbox, name)], {})
      return [imported.length, refused.map(({ error }) => `${error.code}: ${error.message}`), notFollowed.length]
    }
    expect(await said('empty')).toEqual([0, ['NO_FILES: the folder has no file'], 0])
    expect(await said('notes')).toEqual([0, ['NO_FILES: the folder has only 1 note about the folder'], 0])
    expect(await said('links')).toEqual([
      0,
      ['NO_FILES: the folder has only 2 links that lead to a folder or nowhere'],
      2,
    ])
    expect(await said('both')).toEqual([1, [], 1])
  })

  it('of links to files is taken in', async () => {
    const { shipped, library, inbox } = inventedPackage()
    const elsewhere = temporaryFolder()
    writeFiles(elsewhere, { 'a.xml': numbered(1) })
    writeFiles(inbox, { '.keep': '' })
    symlinkSync(join(elsewhere, 'a.xml'), join(inbox, 'a.xml'))
    expect((await takeIn(shipped, library, [inbox], {})).imported.map(({ document }) => document)).toEqual([
      'A/RES/98/1',
    ])
  })
})
