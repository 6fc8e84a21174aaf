import { describe, expect, it } from 'vitest'
import { type ReadTermbase, readTermbase } from '../../../src/import/terms/index.ts'

const read = (text: string | Uint8Array, file = 'a.tbx'): Promise<ReadTermbase> =>
  readTermbase(typeof text === 'string' ? new TextEncoder().encode(text) : text, file)

const entry = (inside: string, id = 'c1'): string =>
  `<conceptEntry id="${id}"><langSec xml:lang="en"><termSec><term>pier</term></termSec></langSec>${inside}</conceptEntry>`
const tbx = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${body}</body></text></tbx>`

const refusal = (code: string, message?: RegExp): object =>
  expect.objectContaining({ code, ...(message ? { message: expect.stringMatching(message) } : {}) })

describe('TBX of other tools', () => {
  it('is read in the newer style', async () => {
    const { terms, format } = await read(
      tbx(`<conceptEntry id="C-7"><min:subjectField>harbours</min:subjectField><min:subjectField>Sea and Shore</min:subjectField>
        <note>Seen at sea.</note><langSec xml:lang="fr-CA"><termSec><term>quai</term><basic:termType>fullForm</basic:termType>
        <descripGrp><basic:context>au quai</basic:context><basic:source>a book</basic:source></descripGrp></termSec>
        <termSec><term>jetée</term></termSec></langSec></conceptEntry>`),
    )
    expect(format).toBe('tbx')
    expect(terms).toHaveLength(1)
    expect(terms[0]).toMatchObject({
      id: 'c-7',
      kind: 'term',
      themes: ['harbours'],
      note: 'Subject: Sea and Shore\nSeen at sea.',
    })
    expect(terms[0]?.labels.map(({ text, language, region, role }) => [text, language, region, role])).toEqual([
      ['quai', 'fr', 'CA', 'entry'],
      ['jetée', 'fr', 'CA', 'variant'],
    ])
    expect(terms[0]?.labels[0]?.source).toEqual({ document: null, seen: 'other', evidence: 'a book', note: 'au quai' })
  })

  it('is read in the style of 2008', async () => {
    const { terms } = await read(
      `<martif type="TBX"><text><body><termEntry id="t1"><descrip type="definition">A place for ships.</descrip>
      <langSet xml:lang="en"><tig><term>dock</term><termNote type="partOfSpeech">noun</termNote></tig></langSet></termEntry></body></text></martif>`,
    )
    expect(terms[0]).toMatchObject({ id: 't1', scope: 'A place for ships.' })
    expect(terms[0]?.labels[0]).toMatchObject({ text: 'dock', partOfSpeech: 'noun' })
  })

  it.each(['<!DOCTYPE tbx>', '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">', '<!DOCTYPE tbx PUBLIC "a" "b.dtd">'])(
    'is read behind a document type that only has a name: %s',
    async doctype => {
      const { terms } = await read(tbx(entry(''), doctype))
      expect(terms.map(({ labels }) => labels.map(({ text }) => text))).toEqual([['pier']])
    },
  )

  it('is read in UTF-16 with its mark', async () => {
    const wide = Buffer.from(`\ufeff${tbx(entry(''))}`, 'utf16le')
    expect((await read(new Uint8Array(wide))).terms).toHaveLength(1)
  })

  it.each<[name: string, code: string, text: string]>([
    ['declarations', 'XML_DOCTYPE', tbx(entry(''), '<!DOCTYPE tbx SYSTEM "x.dtd" [<!ELEMENT tbx ANY>]>')],
    ['an entity that nothing declares', 'MALFORMED_XML', tbx(entry('&lamp;'), '<!DOCTYPE tbx SYSTEM "x.dtd">')],
    ['entities', 'XML_DOCTYPE', tbx(entry(''), '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')],
    ['an entity that is never declared', 'MALFORMED_XML', tbx(entry('<note>&who;</note>'))],
    ['a tag that is never closed', 'MALFORMED_XML', tbx(entry('<note>'))],
    ['another format', 'NOT_TBX', '<html><body>no</body></html>'],
    ['elements nested very deep', 'XML_TOO_DEEP', tbx(entry(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`))],
    ['a concept without end', 'XML_TOO_LARGE', tbx(entry('<note>x</note>'.repeat(30_000)))],
    ['no concept', 'NO_CONCEPTS', tbx('')],
  ])('is refused for %s', async (_, code, text) => {
    await expect(read(text)).rejects.toEqual(refusal(code))
  })

  it('loses only the concept that is not sound, which is named with its line', async () => {
    const nameless =
      '<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term> </term></termSec></langSec></conceptEntry>'
    const { terms, refused } = await read(tbx(`${entry('')}\n${nameless}\n${entry('', 'c1')}`))
    expect(terms.map(({ id }) => id)).toEqual(['c1'])
    expect(refused).toEqual([
      { id: 'c2', line: 2, message: expect.stringContaining('labels') },
      { id: 'c1', line: 3, message: expect.stringContaining('this id') },
    ])
  })
})

describe('CSV of other tools', () => {
  it('is read by commas, semicolons or tabs, in any order of its columns', async () => {
    for (const sign of [',', ';', '\t']) {
      const rows = [
        ['label', 'concept', 'language', 'remark'],
        ['pier', 'p', 'en', 'x'],
        ['"quai ""neuf"""', 'p', 'FR', ''],
      ]
      const { terms, warnings } = await read(rows.map(cells => cells.join(sign)).join('\r\n'), 'a.csv')
      expect(terms[0]?.labels.map(({ text, language }) => [text, language])).toEqual([
        ['pier', 'en'],
        ['quai "neuf"', 'fr'],
      ])
      expect(warnings).toEqual(['columns passed over: remark'])
    }
  })

  it.each([
    ['sep=;', ';'],
    ['"sep=;"', ';'],
    ['SEP=,', ','],
    ['sep=\t', '\t'],
    ['sep=|', '|'],
  ])('is read behind a line that names the separator: %s', async (line, sign) => {
    const row = (...cells: string[]): string => cells.join(sign)
    const rows = [line, row('concept', 'language', 'label'), row('lamp-duty', 'en', '"lamp; duty, at night"')]
    const { terms } = await read(`\ufeff${rows.join('\r\n')}\r\n`, 'x.csv')
    expect(terms[0]?.labels[0]?.text).toBe('lamp; duty, at night')
  })

  it('is read in UTF-16 as a spreadsheet saves it', async () => {
    const wide = Buffer.from('\ufeffconcept\tlanguage\tlabel\r\np\tfr\tquai\r\n', 'utf16le')
    expect((await read(new Uint8Array(wide), 'a.csv')).terms[0]?.labels[0]?.text).toBe('quai')
  })

  it.each<[name: string, code: string, text: string]>([
    ['a column that is not there', 'WRONG_COLUMNS', 'concept,language,lable\np,en,pier\n'],
    ['no head at all', 'WRONG_COLUMNS', 'p,en,pier\n'],
    ['a column that stands twice', 'WRONG_COLUMNS', 'concept,language,label,label\np,en,pier,x\n'],
    ['a quotation mark that is never closed', 'MALFORMED_CSV', 'concept,language,label\np,en,"pier\n'],
    ['text after a quotation', 'MALFORMED_CSV', 'concept,language,label\np,en,"pier"x\n'],
    ['no row', 'NO_CONCEPTS', 'concept,language,label\n'],
    ['a cell without end', 'CSV_CELL_TOO_LONG', `concept,language,label\np,en,${'x'.repeat(200_000)}\n`],
    ['bytes that are no text', 'BINARY_FILE', '\u0000\u0001\u0002\u0003'.repeat(100)],
  ])('is refused for %s', async (_, code, text) => {
    await expect(read(text, 'a.csv')).rejects.toEqual(refusal(code))
  })

  it('is refused with a million rows before they are read, and in little time', async () => {
    const rows = `concept,language,label\n${'p,en,pier\n'.repeat(1_000_000)}`
    const start = performance.now()
    await expect(read(rows, 'a.csv')).rejects.toEqual(refusal('TOO_MANY_ROWS'))
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('is refused where it is not UTF-8', async () => {
    const latin = Buffer.from('concept,language,label\np,fr,jet\u00e9e\n', 'latin1')
    await expect(read(new Uint8Array(latin), 'a.csv')).rejects.toEqual(refusal('INVALID_ENCODING'))
  })

  it('loses only the rows of a concept that is not sound', async () => {
    const { terms, refused } = await read(
      'concept,language,label,kind\np,en,pier,\nq,en,quay,poem\nr,,river,\n,en,lamp,\n',
      'a.csv',
    )
    expect(terms.map(({ id }) => id)).toEqual(['p', 'lamp'])
    expect(refused.map(({ id, line }) => [id, line])).toEqual([
      ['q', 3],
      ['r', 4],
    ])
  })
})
