import { describe, expect, it } from 'vitest'
import { bibliographyItems, writeBibtex, writeCsl, writeRis } from '../../../src/render/exchange/bibliography.ts'
import { documentRef } from '../brief/invented-brief.ts'
import { cleanCsl, readBibliography } from './validators.ts'

interface CslJson {
  id: string
  genre?: string
  issued?: object
}

const documents = [
  documentRef({ title: 'Harbours & Piers: 100% {open} #1_a \\ ~ ^ $5', adopted: '2031-05-16' }),
  documentRef({ id: '2032-minutes', kind: 'report', adopted: '2031-10/2032', title: 'Procès-verbal' }),
  documentRef({ id: 'A/RES/99/7', symbol: 'A/RES/99/7', kind: 'resolution', adopted: '2031', language: 'fr' }),
  documentRef({ id: 'undated', adopted: null, source: null }),
  documentRef({ id: 'before', adopted: '../2031-03' }),
]

describe('the documents as a bibliography', () => {
  it('are CSL-JSON that citation-js keeps whole', () => {
    const items = JSON.parse(writeCsl(documents)) as unknown[]
    expect(cleanCsl(items)).toEqual(items)
  })

  it('say how a text was adopted, and what is held of it', () => {
    expect(bibliographyItems([documentRef()])[0]?.annote).toBe(
      'adopted by consensus (12 members); only short phrases held, to be checked in the source',
    )
  })

  it('have plain keys, the same in every format, and no kind of our own', () => {
    const items = JSON.parse(writeCsl([...documents, documentRef({ id: 'B/1 a', kind: 'other' })])) as CslJson[]
    expect(items.map(({ id }) => id)).toEqual([
      '2031_quiet_harbours',
      '2032_minutes',
      'A_RES_99_7_fr',
      'undated',
      'before',
      'B_1_a',
    ])
    expect(items.map(({ genre }) => genre)).toEqual([undefined, 'Report', 'Resolution', ...Array(3).fill(undefined)])
    expect(items[4]?.issued).toEqual({ literal: '[by March 2031]' })
    expect(items.some(item => 'note' in item)).toBe(false)
  })

  it('print in BibTeX what a reader of a list wants, once, and the rest as an annotation', () => {
    const bib = writeBibtex(documents)
    expect(bib).not.toMatch(/howpublished|[{,]\s*note = \{(?!adopted)/)
    expect(bib.match(/harbour\.example/g)).toHaveLength(4)
    expect(bib).toContain('\tmonth = may,')
    expect(bib).toContain('\tnote = {adopted between October 2031 and 2032},')
    expect(bib).toContain('\tannotation = {adopted by consensus (12 members); only short phrases held')
    expect(bib).toContain('\tlangid = {french},')
  })

  it('are dated as precisely as is known, and not more', () => {
    expect(bibliographyItems(documents).map(({ issued }) => issued)).toEqual([
      { 'date-parts': [[2031, 5, 16]] },
      { literal: 'between October 2031 and 2032' },
      { 'date-parts': [[2031]] },
      undefined,
      { literal: 'by March 2031' },
    ])
  })

  it('are BibTeX that citation-js reads back: titles, authors, numbers, keys', async () => {
    const read = readBibliography(writeBibtex(documents))
    expect(read.map(({ title }) => title)).toEqual(documents.map(({ title }) => title))
    expect(read.map(({ author }) => author)).toEqual(documents.map(() => [{ family: 'Harbour Coalition' }]))
    expect(read[2]).toMatchObject({ 'citation-key': 'A_RES_99_7_fr' })
    expect(writeBibtex(documents)).toContain('number = {A/RES/99/7},')
    expect(read[0]).toMatchObject({ issued: { 'date-parts': [[2031, 5, 16]] }, URL: 'https://harbour.example/quiet' })
  })

  it('have a key each in BibTeX, even where ids differ only in signs', async () => {
    const bib = writeBibtex(['A/1', 'A 1', 'a-1'].map(id => documentRef({ id })))
    expect([...bib.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual(['A_1', 'A_1_2', 'a_1_3'])
  })

  it('are RIS that citation-js reads back', async () => {
    const ris = writeRis(documents)
    expect(ris.split('\r\n').every(line => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
    const read = readBibliography(ris)
    expect(read.map(({ title }) => title)).toEqual(documents.map(({ title }) => title))
    expect(read[0]).toMatchObject({ issued: { 'date-parts': [[2031, 5, 16]] } })
  })

  it('cannot break a line or a field', async () => {
    const hostile = documentRef({ title: 'One\r\nER  - \r\nTY  - X}, note = {y', source: 'https://a.example/}\\b c' })
    expect(writeRis([hostile]).match(/^TY {2}- /gm)).toHaveLength(1)
    const read = readBibliography(writeBibtex([hostile]))
    expect(read).toHaveLength(1)
    expect(read[0]?.URL).toBe('https://a.example/%7D%5Cb%20c')
  })
})
