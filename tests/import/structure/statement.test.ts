import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDay } from '../../../src/import/passages/dates.ts'
import { docx, paragraph } from '../docx/docx-sample.ts'
import { structured } from './structured.ts'

describe('a date alone', () => {
  it.each([
    ['16 May 2018', '2018-05-16'],
    ['May 16, 2018', '2018-05-16'],
    ['Wednesday, 16 May 2018', '2018-05-16'],
    ['16th of May 2018', '2018-05-16'],
    ['le 1er mars 2022', '2022-03-01'],
    ['3 août 2021', '2021-08-03'],
    ['16 de mayo de 2018', '2018-05-16'],
    ['16. März 2018', '2018-03-16'],
    ['16. Maerz 2018', '2018-03-16'],
    ['16 мая 2018 года', '2018-05-16'],
    ['16 мая 2018 г.', '2018-05-16'],
    ['2018-05-16', '2018-05-16'],
    ['May 2018', '2018-05'],
    ['31 February 2018', null],
    ['16 Maybe 2018', null],
    ['We met on 16 May 2018', null],
    ['2018', null],
  ])('%s is read as %s', (text, date) => {
    expect(readDay(text)).toBe(date)
  })
})

const BODY = 'We, the keepers of the lanterns of the coast, are concerned about the dark and call for light at night.'

describe('the day of a statement', () => {
  it.each([
    ['a line under the title', '16 May 2018', '2018-05-16'],
    ['a line with its place', 'Port Harbour, 16 May 2018', '2018-05-16'],
    ['a line with two places', 'Port Harbour, Coastland, May 16, 2018', '2018-05-16'],
    ['a line in brackets', '(16 mai 2018)', '2018-05-16'],
    ['a line with its place after it', '16 May 2018 Port Harbour, Coastland', '2018-05-16'],
  ])('is taken from %s, which is not counted', async (_, line, date) => {
    const { document, places } = await structured(`Statement on lanterns\n\n${line}\n\n${BODY}`, 'x.txt')
    expect(document.adopted).toBe(date)
    expect(places).toEqual([`dateline: ${line}`, `¶1: ${BODY}`])
  })

  it('is taken from a line set like a heading, which then stands over nothing', async () => {
    const { document } = await structured(`# On lanterns\n\n**May 16, 2018 Port Harbour**\n\n${BODY}\n`, 'x.md')
    expect(document.adopted).toBe('2018-05-16')
    expect(document.passages.map(({ locator, heading }) => [locator?.label, heading])).toEqual([
      ['dateline', ['On lanterns']],
      ['¶1', ['On lanterns']],
    ])
  })

  it('is taken from the place and date that open the first paragraph, which stays whole', async () => {
    const { document, places } = await structured(`PORT HARBOUR, 3 March 2022 — ${BODY}`, 'x.txt')
    expect(document.adopted).toBe('2022-03-03')
    expect(places).toEqual([`¶1: PORT HARBOUR, 3 March 2022 — ${BODY}`])
  })

  it.each([
    ['inside a sentence', `${BODY} On 16 May 2018 we met – and left.`],
    ['that begins a sentence', `16 May 2018 was dark. ${BODY}`],
    ['after the text has begun', `${BODY}\n\n${BODY}\n\n16 May 2018`],
  ])('is not taken from a date %s', async (_, text) => {
    expect((await structured(text, 'x.txt')).document.adopted).toBeNull()
  })

  it('outranks the day on which a page was published', async () => {
    const page = `<html><head><meta property="article:published_time" content="2018-06-01"><title>On lanterns</title></head><body><article><h1>On lanterns</h1><p>16 May 2018</p><p>${BODY}</p><p>${BODY}</p></article></body></html>`
    const { document, warnings } = await structured(page, 'x.html')
    expect(document.adopted).toBe('2018-05-16')
    expect(warnings).toContain('the text is dated 2018-05-16; the page says that it was published on 2018-06-01')
  })

  it('is no numbered paragraph where a German day stands first', async () => {
    const { document, places } = await structured(`# Über Laternen\n\n16. März 2018\n\n${BODY}\n`, 'x.md')
    expect(document.adopted).toBe('2018-03-16')
    expect(places[0]?.split(':')[0]).toBe('dateline')
  })

  it('gives way to the front matter, and the difference is said', async () => {
    const { document, warnings } = await structured(
      `---\ndate: 2018-06-01\n---\n\n# On lanterns\n\n16 May 2018\n\n${BODY}\n`,
      'x.md',
    )
    expect(document.adopted).toBe('2018-06-01')
    expect(warnings).toContain('the file says 2018-06-01, the line under its title 2018-05-16; 2018-06-01 was taken')
  })
})

describe('a list of states', () => {
  const NAMES = ['Canada', 'Chile', 'Estonia', 'Ghana', 'the Netherlands', 'Coastland']

  it.each([
    ['between commas', `${BODY}\n\nEndorsed by: Canada, Chile, Estonia, Coastland, Ghana and the Netherlands.`],
    ['in French', `${BODY}\n\nCanada, Chili, Estonie, Suède, Norvège et Côte d’Ivoire`],
    ['under names in use', `${BODY}\n\nCanada, Britain, the US, Türkiye and the Kingdom of Norway`],
    ['on lines of their own', `${BODY}\n\nCanada\nBosnia and Herzegovina\nEstonia\nGhana\nNew Zealand`],
  ])('%s is a place of its own', async (_, text) => {
    const { document, places } = await structured(text, 'x.txt')
    expect(places.map(place => place.split(':')[0])).toEqual(['¶1', 'adopters'])
    expect(Array.isArray(document.extra.adopters) && document.extra.adopters.length).toBeGreaterThanOrEqual(5)
    expect(document.adoption.mode).toBe('unknown')
  })

  it('is known by the names that it is given, and by no others', async () => {
    const text = `${BODY}\n\nCanada, Chile, Estonia, Ghana and New Zealand`
    const { document, places } = await structured(text, 'x.txt', { states: [] })
    expect(document.extra.adopters).toBeUndefined()
    expect(places).toHaveLength(2)
  })

  it('keeps the names as printed, point by point', async () => {
    const names = ['Canada', 'Chile', 'Coastland', 'Estonia', 'Ghana', 'the Netherlands']
    const { document, places } = await structured(
      docx({ body: [BODY, 'Endorsed by', ...names, 'Thank you.'].map(line => paragraph(line)).join('') }),
      'x.docx',
    )
    expect(document.extra.adopters).toEqual(names)
    expect(places.slice(2)).toEqual([
      'adopters: Canada',
      ...names.slice(1).map((name, at) => `adopters~${at + 2}: ${name}`),
      '¶3: Thank you.',
    ])
  })

  it.each([
    ['a sentence that lists states', `We, Canada, Chile, Estonia, Ghana and Norway, ${BODY}`],
    ['four states', 'Canada, Chile, Estonia, Ghana'],
    ['a list of which too few are states', `${NAMES.slice(0, 3).join(', ')}, Rivers, Lakes, Hills, Ghana`],
  ])('is not seen in %s', async (_, text) => {
    expect((await structured(`${BODY}\n\n${text}`, 'x.txt')).document.extra.adopters).toBeUndefined()
  })
})

describe('the bounds of a text', () => {
  it.each([
    ['x.txt', `The harbour office gives this out.\n\nBegin text:\n\n${BODY}\n\nEnd text.\n\nCall the office.`],
    ['x.md', `The harbour office gives this out.\n\n*Begin Text:*\n\n${BODY}\n\n*End Text*\n\nCall the office.\n`],
    ['y.txt', `The harbour office gives this out.\n\nBegin text: ${BODY} End text.\n\nCall the office.`],
  ])('are its marks, and what stands outside is kept apart (%s)', async (name, text) => {
    const { document, warnings, places } = await structured(text, name)
    expect(places).toEqual([`¶1: ${BODY}`])
    expect(document.extra.outside).toEqual(['The harbour office gives this out.', 'Call the office.'])
    expect(warnings).toContain('2 lines before “Begin text” or after “End text” kept apart, in “extra.outside”')
  })

  it('hold a list of states that stands behind them', async () => {
    const { places } = await structured(
      `Begin text\n\n${BODY}\n\nEnd text\n\nCanada, Chile, Estonia, Ghana, Norway`,
      'x.txt',
    )
    expect(places.map(place => place.split(':')[0])).toEqual(['¶1', 'adopters'])
  })
})

describe('what stays as it is', () => {
  it.each(['Mr President,', 'Excellencies,', 'Monsieur le Président,'])(
    '“%s” is a counted paragraph',
    async salutation => {
      const { places } = await structured(`${salutation}\n\nthe keepers of the lanterns speak to you today.`, 'x.txt')
      expect(places).toEqual([`¶1: ${salutation}`, '¶2: the keepers of the lanterns speak to you today.'])
    },
  )

  it('an opening quotation mark that never closes', async () => {
    const text = 'We repeat that “light is for all and must stay on.'
    expect((await structured(`${text}\n\n${BODY}`, 'x.txt')).places[0]).toBe(`¶1: ${text}`)
  })

  it('a point with a run-in label is one paragraph', async () => {
    const { places } = await structured(
      'We will keep to these:\n\n- **Purpose:** Light boats.\n- **Reach:** All boats.\n',
      'x.md',
    )
    expect(places.slice(1)).toEqual(['¶2: Purpose: Light boats.', '¶3: Reach: All boats.'])
  })
})

describe('a note mark typed as a digit', () => {
  it('becomes a note where its text stands apart', async () => {
    const { document, places } = await structured(
      `We welcome participation3 and call for light at night for all the boats.\n\n____\n3 See the harbour book.`,
      'x.txt',
    )
    expect(places).toEqual(['¶1: We welcome participation and call for light at night for all the boats.'])
    expect(document.passages[0]?.notes).toEqual([{ mark: '3', text: 'See the harbour book.', at: 24 }])
  })

  it.each([
    ['no note has that number', 'We welcome participation3 here.\n\n____\n4 See the book.'],
    ['two words carry it', 'We welcome participation3 and rowing3 here.\n\n____\n3 See the book.'],
    ['it is part of a name', 'We welcome the H2O and CO2 reports.\n\n____\n2 See the book.'],
  ])('stays where %s', async (_, text) => {
    const { document } = await structured(text, 'x.txt')
    expect(document.passages).toHaveLength(2)
    expect(document.passages[0]?.text).toBe(text.split('\n')[0])
  })
})

describe('any text', () => {
  const line = fc.constantFrom(
    'Begin text',
    'End text',
    '16 May 2018',
    'Canada, Chile, Estonia, Ghana, Norway',
    'The General Assembly,',
    'Noting oars3,',
    '1. Rows;',
    '2. Rests.',
    '3. Sings.',
    'Our commitments',
    'March: We rowed.',
    '____',
    '3 See the book.',
    '(a) To row;',
    BODY,
  )

  it('keeps every label to one passage, and every note inside its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async lines => {
        const { document } = await structured(`${BODY}\n\n${lines.join('\n\n')}`, 'x.txt')
        const labels = document.passages.map(passage => passage.locator?.label.toLowerCase())
        expect(new Set(labels).size).toBe(labels.length)
        for (const { text, notes } of document.passages)
          for (const note of notes) expect(note.at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('lines above the text', () => {
  it('in capitals at the very top, and short ones over the date, are no paragraphs', async () => {
    const { places } = await structured(`LANTERN COALITION\n\nStatement on oil\n\n16 May 2018\n\n${BODY}`, 'x.txt')
    expect(places.slice(-2)).toEqual(['dateline: 16 May 2018', `¶1: ${BODY}`])
    const capitals = await structured(`# On oil\n\nLANTERN COALITION\n\nCOAST OFFICE\n\n${BODY}`, 'x.md')
    expect(capitals.places).toEqual(['title: LANTERN COALITION', 'title~2: COAST OFFICE', `¶1: ${BODY}`])
  })

  it('are paragraphs where they are sentences, or where a whole text is in capitals', async () => {
    const { places } = await structured(`We meet.\n\n${BODY}\n\nTHE END`, 'x.md')
    expect(places).toEqual(['¶1: We meet.', `¶2: ${BODY}`, '¶3: THE END'])
    expect((await structured('LIGHT THE LAMPS\n\nROW THE BOATS', 'x.md')).places).toEqual([
      '¶1: LIGHT THE LAMPS',
      '¶2: ROW THE BOATS',
    ])
  })
})
