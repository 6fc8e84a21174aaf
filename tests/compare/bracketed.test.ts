import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bracketed, draftNumber, placeInParagraph } from '../../src/compare/index.ts'

const texts = (paragraph: string): string[] =>
  bracketed(paragraph).readings.map(({ text }) => text.replace(/\s+/g, ' ').trim())
const choices = (paragraph: string): unknown[] =>
  bracketed(paragraph).readings.flatMap(({ choice }) => (choice ? [[choice.text, choice.by]] : []))

describe('the number before a paragraph of a live draft', () => {
  it('is read with bis, ter and alt', () => {
    expect(draftNumber('PP3 bis. Noting the tides')).toEqual({ label: 'PP3 bis', end: 9 })
    expect(draftNumber('[OP12 alt.] Urges')).toBeNull()
    expect(draftNumber('OP12 alt: Urges')?.label).toBe('OP12 alt')
    expect(draftNumber('Options for ports')).toBeNull()
  })

  it('is read where the whole paragraph stands in brackets', () => {
    expect(draftNumber('[8 ter. Urges ports to open]')).toEqual({ label: '8 ter', end: 8 })
    expect(draftNumber('[PP3 bis: EU: Noting the tides]')?.label).toBe('PP3 bis')
    expect(draftNumber('OP5 alt 2. Urges ports')).toEqual({ label: 'OP5 alt 2', end: 11 })
    for (const text of ['[12] Urges ports', '[12.] Urges', '[OP4 bis] Urges ports'])
      expect(draftNumber(text)).toBeNull()
  })

  it('is read where it is a plain number before words', () => {
    expect(draftNumber('1. Urges ports')).toEqual({ label: '1', end: 3 })
    expect(draftNumber('12 bis. Urges ports')?.label).toBe('12 bis')
    for (const text of ['2030. The ports', '1.5 metres', '30 ports', '7.']) expect(draftNumber(text)).toBeNull()
  })
})

describe('a paragraph of a live draft', () => {
  it('without brackets is read once, as it is', () => {
    expect(bracketed('Urges ports to open.')).toEqual({
      readings: [{ text: 'Urges ports to open.', pieces: [{ start: 0, end: 20 }], choice: null }],
      notes: [],
      left: 0,
    })
  })

  it('is read with each of several alternatives, the others at their first', () => {
    expect(texts('[Encourages][Urges] [all] ports to [open/close]')).toEqual([
      'Encourages all ports to open',
      'Urges all ports to open',
      'Encourages ports to open',
      'Encourages all ports to close',
    ])
  })

  it('may leave out what stands in a single bracket', () => {
    expect(texts('ports are [deeply] silted')).toEqual(['ports are deeply silted', 'ports are silted'])
  })

  it('has the words of a delegation, and says whose they are', () => {
    const draft = 'Urges ports [EU: and piers] to open [US, UK: as appropriate]'
    expect(texts(draft)[0]).toBe('Urges ports and piers to open as appropriate')
    expect(choices(draft)).toEqual([
      ['', 'EU'],
      ['', 'US, UK'],
    ])
  })

  it('tells two wordings apart at a slash between capitals, and leaves names whole', () => {
    expect(texts('[Urges/Calls upon] all ports')).toEqual(['Urges all ports', 'Calls upon all ports'])
    for (const name of ['HIV/AIDS', 'A/RES/91/1', 'ports and/or piers'])
      expect(texts(`[${name}] is named`)).toEqual([`${name} is named`, 'is named'])
  })

  it('takes brackets side by side for alternatives where their tags differ', () => {
    expect(texts('[Alt 1: Urges ports to open] [Alt 2: Invites ports to close]')).toEqual([
      'Urges ports to open',
      'Invites ports to close',
    ])
    expect(texts('[Option A: Urges] OR [Option B: Invites] ports')).toEqual(['Urges ports', 'Invites ports'])
    const draft = '[EU: Urges] [US: Requests] [G77: Invites] [all] ports'
    expect(texts(draft)).toEqual(['Urges all ports', 'Requests all ports', 'Invites all ports', 'Urges ports'])
    expect(choices(draft)).toEqual([
      ['Requests', 'US'],
      ['Invites', 'G77'],
      ['', null],
    ])
    expect(choices('[Alt. 1 (EU): Urges] [Alt. 2 (US, UK): Invites] ports')).toEqual([['Invites', 'US, UK']])
    expect(texts('ports [EU: and piers] [EU: and quays]')[0]).toBe('ports and piers and quays')
  })

  it('never runs struck words into those that replace them', () => {
    expect(texts('[Encourages]Urges ports to open')).toEqual(['Urges ports to open', 'Encourages ports to open'])
    expect(texts('States [may perhaps]shall act')).toEqual(['States shall act', 'States may perhaps act'])
    expect(texts('an [in]appropriate, [non-]binding port[s]')[0]).toBe('an inappropriate, non-binding ports')
  })

  it('keeps notes apart, and note marks out', () => {
    const { notes } = bracketed('Urges ports [US del.] to open[3] [agreed ad ref] […]')
    expect(notes).toEqual(['US del.', 'agreed ad ref', '…'])
    expect(texts('Urges ports [US del.] to open[3] [agreed ad ref]')).toEqual(['Urges ports to open'])
    expect(texts('within [12][24] months')).toEqual(['within 12 months', 'within 24 months'])
  })

  it('reads brackets in brackets, and ones never closed', () => {
    expect(texts('ports [and [small] piers] open')).toEqual([
      'ports and small piers open',
      'ports and piers open',
      'ports open',
    ])
    expect(texts('ports [and piers open')).toEqual(['ports and piers open', 'ports'])
    expect(texts('ports ] open')).toEqual(['ports open'])
  })

  it('has few readings, whatever stands in it', () => {
    const { readings, left } = bracketed('[a][b] '.repeat(1000))
    expect(readings).toHaveLength(64)
    expect(left).toBeGreaterThan(900)
    expect(bracketed(`${'['.repeat(10_000)}x`).readings.length).toBeLessThan(65)
    const long = bracketed('[a][b] harbours '.repeat(8000))
    expect([long.readings.length, long.left]).toEqual([4, 7997])
    const many = bracketed(`[a][${'b/'.repeat(200_000)}c] harbours`)
    expect([many.readings.length, many.left]).toEqual([2, 200_000])
  })

  it('is cut from the draft by offset, every piece and every word', () => {
    const soup = fc
      .array(fc.constantFrom('[', ']', '[', ']', ' ', 'a', 'port', '/', 'EU: ', 'US del.', '3', '…', ';', '🚢'), {
        maxLength: 60,
      })
      .map(list => list.join(''))
    fc.assert(
      fc.property(soup, fc.nat(), fc.nat(), (paragraph, a, b) => {
        const { readings } = bracketed(paragraph)
        expect(readings.length).toBeLessThanOrEqual(64)
        for (const reading of readings) {
          const { text, pieces } = reading
          expect(pieces.map(({ start, end }) => paragraph.slice(start, end)).join('')).toBe(text)
          for (const [at, { start }] of pieces.entries()) expect(start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0)
          expect(text).not.toMatch(/[[\]]/)
          if (text === '') continue
          const from = a % text.length
          const to = from + 1 + (b % (text.length - from))
          const place = placeInParagraph(reading, from, to)
          expect(paragraph[place.start]).toBe(text[from])
          expect(paragraph[place.end - 1]).toBe(text[to - 1])
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the names of delegations', () => {
  it('are no words of the draft, however they are written', () => {
    expect(
      choices('Ports [EU: urge] [Group of 77 and China: ask] [Mexico, on behalf of the Core Group: beg] crews.'),
    ).toEqual([
      ['ask', 'Group of 77 and China'],
      ['beg', 'Mexico, on behalf of the Core Group'],
    ])
    expect(texts('[EU]: encourages crews [to row].')).toEqual(['encourages crews to row.', 'encourages crews .'])
    expect(bracketed('[EU]: encourages crews').notes).toEqual(['EU'])
  })

  it('stand also at the last bracket of a paragraph, which has its reading', () => {
    expect(texts('Ports [shall][should] open [now]')).toEqual([
      'Ports shall open now',
      'Ports should open now',
      'Ports shall open',
    ])
  })
})
