import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/render/exchange/csv.ts'
import { writeOmegat } from '../../../src/render/exchange/omegat.ts'
import { termRows } from '../../../src/render/exchange/term-rows.ts'
import { writeXlsx } from '../../../src/render/exchange/xlsx.ts'
import { plainCell, safeCell } from '../../../src/text/index.ts'
import type { TermRecord } from '../../../src/types.ts'
import { label, record, records, term } from './records.ts'

describe('cells that a spreadsheet would run', () => {
  it('get an apostrophe, in CSV and in XLSX', () => {
    const hostile = ['=1+1', '+cmd', '-2', '@sum', '\t=x', '＝1', "'=kept"]
    const cells = termRows(hostile.map((text, at) => record(term(`c-${at}`, [label(text, 'en')])))).map(row => row[4])
    expect(cells).toEqual(hostile.map(text => `'${text}`))
    expect(
      termRows(records)
        .flat()
        .some(cell => /^[=+\-@\t]/.test(cell)),
    ).toBe(false)
  })

  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@a-]{0,6}$/), text => {
        expect(plainCell(safeCell(text))).toBe(text)
        expect(/^[=+\-@]/.test(safeCell(text))).toBe(false)
      }),
    )
  })
})

describe('CSV', () => {
  it('has the mark of UTF-8, one head, a row a label, lines ended by CR LF', () => {
    const csv = writeCsv(records)
    expect(csv.startsWith('\ufeffconcept,kind,language,region,label,role,')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv).toContain('"Plan for 2040 <draft> & ""more"""')
    expect(csv.split('\r\n').length - 2).toBe(records.flatMap(one => one.term.labels).length)
  })
})

describe('XLSX', () => {
  const partsOf = async (
    list: TermRecord[],
  ): Promise<{ sheet: string; strings: string; book: string; core: string }> => {
    const parts = unzipSync(await writeXlsx(list))
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
    return {
      sheet: part('xl/worksheets/sheet1.xml'),
      strings: part('xl/sharedStrings.xml'),
      book: part('xl/workbook.xml'),
      core: part('docProps/core.xml'),
    }
  }

  it('has texts, counts as numbers and no formula, twice the same bytes', async () => {
    const { sheet, strings, core } = await partsOf(records)
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(strings).toContain('Plan for 2040 &lt;draft&gt; &amp; ')
    expect(strings).toContain('гавань')
    expect(sheet).toMatch(/<c r="X4" s="3"><v>1<\/v>/)
    expect(core).toContain('>1980-01-01T00:00:00Z<')
    expect(Buffer.compare(await writeXlsx(records), await writeXlsx(records))).toBe(0)
  })

  it('can be filtered and printed, all of it, with its head and concepts on every page', async () => {
    const { sheet, book } = await partsOf(records)
    const rows = records.flatMap(one => one.term.labels).length + 1
    expect(sheet).toContain(`<autoFilter ref="A1:AE${rows}"/>`)
    expect(book).toContain(`name="_xlnm.Print_Area" localSheetId="0">Terms!$A$1:$AE$${rows}<`)
    expect(book).toContain('name="_xlnm.Print_Titles" localSheetId="0">Terms!$A:$A,Terms!$1:$1<')
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"')
  })

  it('has rows as high as their longest text, in words that are not divided', async () => {
    const heights = async (scope: string): Promise<string[]> => {
      const { sheet } = await partsOf([record(term('a', [label('a', 'en')], { scope }))])
      return [...sheet.matchAll(/ ht="(\d+)"/g)].map(([, height]) => height ?? '')
    }
    expect((await heights('short'))[1]).toBe('15')
    expect((await heights('a line\nand another'))[1]).toBe('30')
    expect((await heights(Array(6).fill('x'.repeat(30)).join(' ')))[1]).toBe('90')
    expect((await heights('x'.repeat(101)))[1]).toBe('45')
    expect((await heights('x '.repeat(9000)))[1]).toBe('409')
  })

  it('keeps every character that a cell can hold, and says where it was cut', async () => {
    const odd = ['_x0041_ is no letter', ' spaces ', 'tab\tand\u0007 bell', 'x'.repeat(40_000)]
    const { strings } = await partsOf(odd.map((text, at) => record(term(`c-${at}`, [label(text, 'en')]))))
    expect(strings).toContain('_x005F_x0041_ is no letter')
    expect(strings).toContain('<t xml:space="preserve"> spaces </t>')
    expect(strings).toContain('tab\tand bell')
    expect(strings).toMatch(/x{32761} \[cut\]</)
  })
})

describe('OmegaT', () => {
  it('has a line for each label of the source and each of the target, parted by tabs', () => {
    const lines = writeOmegat(records, ['en', 'fr']).split('\n')
    expect(lines.map(line => line.split('\t').slice(0, 2))).toEqual([
      ['open harbour', 'port ouvert'],
      ['open harbour', 'havre ouvert'],
      ['open port', 'port ouvert'],
      ['open port', 'havre ouvert'],
      [''],
    ])
    expect(lines[0]?.split('\t')[2]).toContain('target seen in: 2031-quiet-harbours')
  })

  it('has variants of the target after its entries, and a word that two regions share once', () => {
    const lamp = record(
      term('lamp', [
        label('lamp', 'en'),
        label('lanterne', 'fr', { role: 'variant', status: 'deprecated' }),
        label('fanal', 'fr', { region: 'CA' }),
        label('lampe', 'fr', { region: 'FR' }),
        label('lampe', 'fr', { role: 'variant', region: 'BE' }),
        label('lampe ', 'fr', { role: 'variant', source: { document: 'd-1', seen: null, evidence: null, note: null } }),
      ]),
    )
    expect(writeOmegat([lamp], ['en', 'fr']).split('\n')).toEqual([
      'lamp\tfanal\tlamp; usage: CA; widest adoption of these words: our label: none on record',
      'lamp\tlampe\tlamp; widest adoption of these words: none on record: seen in d-1, not agreed as such; target seen in: d-1',
      'lamp\tlanterne\tlamp; variant; deprecated; widest adoption of these words: our label: none on record',
      '',
    ])
  })

  it('is empty where no concept has both languages', () => {
    expect(writeOmegat(records, ['fr', 'ru'])).toBe('')
  })
})
