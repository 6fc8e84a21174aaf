import { describe, expect, it } from 'vitest'
import type { PageText } from '../../../src/import/pdf/page-text.ts'
import { layOut } from '../../../src/import/pdf/read-pdf.ts'
import { type DrawnLine, page } from './pdf-pages.ts'

const words = (count: number, first: string): string =>
  Array.from({ length: count }, (_, at) => (at === 0 ? first : ['open', 'harbours', 'for', 'all'][at % 4])).join(' ')

const body: DrawnLine[] = [
  [50, 60, 'Statement on Open Harbours', 16],
  ...Array.from({ length: 12 }, (_, at): DrawnLine => [50, 100 + at * 14, words(14, at === 0 ? 'We' : 'and')]),
]

const across = (text: string, angle = 315, size = 80): PageText['sheets'][number] => ({
  angle,
  runs: page([[20, 300, text, size]]).sheets[0]?.runs ?? [],
})

const read = (...pages: PageText[]): { title: unknown; text: string; warnings: string[] } => {
  const { facts, passages, warnings } = layOut(pages, 'made.pdf')
  const all = passages.flatMap(({ heading, text }) => [...heading, text])
  return { title: facts.title, text: all.join('\n'), warnings: warnings.filter(one => /across/.test(one)) }
}

describe('a watermark of a PDF', () => {
  it('aslant across the only page is left out and named, and is no title', () => {
    const found = read({ sheets: [...page(body).sheets, across('CONFIDENTIAL')] })
    expect(found.title).toBe('Statement on Open Harbours')
    expect(found.text).not.toContain('CONFIDENTIAL')
    expect(found.warnings).toEqual(['words set across the page or behind its lines left out: “CONFIDENTIAL”'])
  })

  it('behind the lines is left out too, upright as it is', () => {
    const found = read(page([[60, 150, 'EMBARGOED', 70], ...body]))
    expect([found.title, found.text.includes('EMBARGOED')]).toEqual(['Statement on Open Harbours', false])
    expect(found.warnings).toHaveLength(1)
  })

  it('is named once, on however many pages it stands', () => {
    const one: PageText = { sheets: [...page(body).sheets, across('DRAFT')] }
    expect(read(one, one, one).warnings).toEqual([expect.stringMatching(/: “DRAFT”$/)])
  })

  it.each<[what: string, read: PageText, kept: string]>([
    ['a heading, large as it is', page([[50, 30, 'Declaration', 48], ...body]), 'Declaration'],
    ['a capital at the side of its lines', page([[20, 126, 'We', 40], ...body.slice(1)]), 'We'],
    ['words on their side, as of a table', { sheets: [...page(body).sheets, across('Harbours', 270)] }, 'Harbours'],
    ['heads of a table, aslant', { sheets: [...page(body).sheets, across('Northmere', 315, 10)] }, 'Northmere'],
    ['a title, aslant', { sheets: [...page(body).sheets, across('Open Seas', 330, 28)] }, 'Open Seas'],
    ['a page that is scanned askew', { sheets: [{ angle: 4, runs: page(body).sheets[0]?.runs ?? [] }] }, 'Harbours'],
    ['a page that is written aslant as a whole', { sheets: [across(words(60, 'Harbours'), 30)] }, 'Harbours'],
  ])('is not: %s', (_, made, kept) => {
    const found = read(made)
    expect(found.warnings).toEqual([])
    expect(`${found.title}\n${found.text}`).toContain(kept)
  })
})
