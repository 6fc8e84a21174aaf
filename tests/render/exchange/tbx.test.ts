import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTermbase } from '../../../src/import/terms/index.ts'
import { isSameTerm } from '../../../src/library/take-in/take-in-terms.ts'
import { readTerms } from '../../../src/read/index.ts'
import { writeCsv } from '../../../src/render/exchange/csv.ts'
import { writeTbx } from '../../../src/render/exchange/tbx.ts'
import type { Term, TermKind, TermRecord } from '../../../src/types.ts'
import { label, record, records, term } from './records.ts'
import { relaxNgProblem } from './validators.ts'

const tbx = writeTbx(records, 'c0ffee')
const inVersion2 = { version: '2', languages: ['en', 'fr'] } as const
const core = readFileSync(join(import.meta.dirname, 'tbx-2008.rng'), 'utf8')
const ours = readTerms(join(import.meta.dirname, '..', '..', '..', 'glossary', 'terms')).terms
const whole = ours.map(one => record(one))

async function back(text: string, file: string): Promise<Term[]> {
  const { terms, refused } = await readTermbase(new TextEncoder().encode(text), file)
  expect(refused).toEqual([])
  return terms
}

/** Pairs that differ, by id. */
const changed = (before: readonly TermRecord[], after: readonly Term[]): string[] =>
  before
    .map(one => one.term)
    .filter((one, at) => {
      const other = after[at]
      return other === undefined || !isSameTerm(one, other)
    })
    .map(({ id }) => id)

describe('TBX', () => {
  it('quotes each use with its source beside it, and says of a notice that it is not agreed', () => {
    expect(tbx).toMatch(/<basic:context>open harbours<\/basic:context>\s*<basic:source>[^<]*adopted by consensus/)
    expect(tbx).toMatch(/<basic:context>closed harbours<\/basic:context>\s*<basic:source>[^<]*not agreed language/)
  })

  it('has region, part of speech, gender and status only where a curator chose them', () => {
    const harbour = tbx.slice(tbx.indexOf('id="harbour"'))
    expect(harbour).not.toMatch(/partOfSpeech|grammaticalGender|administrativeStatus|geographicalUsage/)
    expect(tbx).toContain('<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>')
  })
})

describe('TBX of 2008', () => {
  const older = writeTbx(records, 'c0ffee', inVersion2)

  it('is put together as its structure asks, the whole glossary too, without a document type', () => {
    for (const text of [older, writeTbx(whole, 'c', inVersion2)]) {
      expect(relaxNgProblem(core, text)).toBe('')
      expect(text).not.toContain('<!DOCTYPE')
    }
  })

  it('is refused by the structure where something is out of its place', () => {
    expect(relaxNgProblem(core, older.replace(/<term>[^<]*<\/term>/, ''))).not.toBe('')
    expect(relaxNgProblem(core, older.replaceAll('langSet', 'langSec'))).not.toBe('')
  })

  it('has the languages asked for first, since some readers take the first for the source', () => {
    const [entry = ''] =
      /<termEntry id="open-harbour">[\s\S]*?<\/termEntry>/.exec(
        writeTbx(records, 'c', { version: '2', languages: ['fr', 'en'] }),
      ) ?? []
    expect(entry.indexOf('"fr"')).toBeLessThan(entry.indexOf('"en"'))
  })

  it('says where a context is from where its readers look', () => {
    expect(older).toMatch(/<\/descripGrp>\s*<note>Cited from: [^<]*adopted by consensus/)
    expect(older).toMatch(/<note>Cited from: [^<]*not agreed language/)
  })
})

describe('what was exported is read back', () => {
  it.each<[name: string, write: (list: TermRecord[]) => string]>([
    ['foc.tbx', list => writeTbx(list, 'c')],
    ['foc-2.tbx', list => writeTbx(list, 'c', inVersion2)],
    ['foc.csv', list => writeCsv(list)],
  ])('as the same concepts, the whole glossary and every field: %s', async (file, write) => {
    expect(changed(whole, await back(write(whole), file))).toEqual([])
    expect(changed(records, await back(write(records), file))).toEqual([])
  })

  const words = fc
    .stringMatching(/^[a-zé<&"'=@+;,:\t-][ a-zé<&"'=@+;,:-]{0,12}[a-zé<&"'=+]$/)
    .map(one => one.trim() || 'x')
  const plain = words.filter(one => !/[\t]/.test(one))
  const concept = fc.record({
    kind: fc.constantFrom<TermKind>('term', 'formulation', 'instrument', 'operative'),
    labels: fc.array(
      fc.record({
        text: plain,
        language: fc.constantFrom('en', 'fr', 'ar'),
        region: fc.constantFrom(null, 'CA', 'FR'),
        role: fc.constantFrom<'entry' | 'variant'>('entry', 'variant'),
        termType: fc.constantFrom(null, 'fullForm', 'acronym'),
        source: fc.option(
          fc.record({
            document: fc.constantFrom(null, 'd-1'),
            seen: fc.constantFrom(null, 'title' as const),
            evidence: plain,
            note: fc.option(plain),
          }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    themes: fc.uniqueArray(fc.constantFrom('harbours', 'trade'), { maxLength: 2 }),
    scope: fc.option(plain),
    note: fc.option(plain),
    related: fc.array(fc.record({ id: fc.constantFrom('a', 'b-2', '3c'), reason: fc.option(plain) }), { maxLength: 2 }),
    broader: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  })

  it('whatever their words are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(concept, { minLength: 1, maxLength: 3 }), async list => {
        const before = list.map(({ labels, ...rest }, at) =>
          record(
            term(
              `c-${at}`,
              labels.map(({ text, language, ...facts }) => label(text, language, facts)),
              rest,
            ),
          ),
        )
        expect(changed(before, await back(writeTbx(before, 'c'), 'a.tbx'))).toEqual([])
        expect(changed(before, await back(writeTbx(before, 'c', inVersion2), 'b.tbx'))).toEqual([])
        expect(changed(before, await back(writeCsv(before), 'a.csv'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
