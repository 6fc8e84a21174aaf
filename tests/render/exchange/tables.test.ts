import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/render/exchange/csv.ts'
import { writeOmegat } from '../../../src/render/exchange/omegat.ts'
import { termRows } from '../../../src/render/exchange/term-rows.ts'
import { writeXlsx } from '../../../src/render/exchange/xlsx.ts'
import { plainCell, safeCell } from '../../../src/text/index.ts'
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
  it('has every cell as a text and no formula, twice the same bytes', async () => {
    const once = await writeXlsx(records)
    const parts = unzipSync(once)
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(strings).toContain('Plan for 2040 &lt;draft&gt; &amp; ')
    expect(strings).toContain('гавань')
    expect(Buffer.compare(Buffer.from(once), Buffer.from(await writeXlsx(records)))).toBe(0)
  })
})

describe('OmegaT', () => {
  it('has a line for each label of the source and each entry of the target, parted by tabs', () => {
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

  it('is empty where no concept has both languages', () => {
    expect(writeOmegat(records, ['fr', 'ru'])).toBe('')
  })
})
