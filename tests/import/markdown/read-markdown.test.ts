import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { bytesOf, imported, places, refusal } from '../imported.ts'

describe('front matter of a foreign file', () => {
  const source = `---\ntitle: "Calm rivers"\ndate: '2031-02-03'\nsource_url: https://example.org/calm\ntags: [water, boats]\n---\n\nWe meet again.\n`

  it('gives title, day and source address; everything else is kept', () => {
    expect(imported(source, 'calm.md')).toMatchObject({
      id: '2031-calm-rivers',
      title: 'Calm rivers',
      adopted: '2031-02-03',
      source: 'https://example.org/calm',
      extra: { tags: ['water', 'boats'] },
      kind: 'other',
      issuer: 'unknown',
      adoption: { mode: 'unknown', basis: null },
    })
  })

  it('takes the day of a moment, and keeps a date that is none', () => {
    expect(imported('---\ndate: 2031-02-03 10:00:00-04:00\n---\nText of it.\n').adopted).toBe('2031-02-03')
    const { documents, warnings } = importText(bytesOf('---\ndate: some day\n---\nText of it.\n'), 'x.md')
    expect(documents[0]).toMatchObject({ adopted: null, extra: { date: 'some day' } })
    expect(warnings[0]).toContain('some day')
  })

  it('gives an id from title and year; without a title that ASCII can write, the name of the file', () => {
    const id = (front: string): string => imported(`---\n${front}\n---\nText of it.\n`, 'The file 3.md').id
    expect(id('title: Déclaration sur l’eau\ndate: 2031-02')).toBe('2031-declaration-sur-l-eau')
    expect(id("title: 2031 Ministers' meeting\ndate: 2031")).toBe('2031-ministers-meeting')
    expect(id('title: Calm rivers')).toBe('calm-rivers')
    expect(id('title: Заявление о реках\ndate: 2031')).toBe('the-file-3')
    expect(id('date: 2031')).toBe('the-file-3')
    expect(id(`title: ${'Calm rivers '.repeat(9)}`)).toMatch(/^(?:calm-rivers-){6}[0-9a-f]{6}$/)
  })

  it('refuses a title of the wrong type with its line', () => {
    const error = refusal('---\ndate: 2031\ntitle: [a, b]\n---\nText\n', 'wrong.md')
    expect(error).toMatchObject({ code: 'INVALID_FRONT_MATTER', place: { file: 'wrong.md', line: 3 } })
  })

  it('refuses broken YAML with its line, and a list', () => {
    expect(refusal('---\ntitle: "open\nmore: x\n---\nText\n', 'x.md')).toMatchObject({ code: 'INVALID_FRONT_MATTER' })
    expect(refusal('---\n- a\n- b\n---\nText\n', 'x.md').code).toBe('INVALID_FRONT_MATTER')
  })

  it('never reads front matter as code', () => {
    expect(refusal('---js\nprocess.exit(9)\n---\nText\n', 'x.md').code).toBe('INVALID_FRONT_MATTER')
  })

  it('is outranked by what the user says', () => {
    const meta = { kind: 'joint-statement', issuer: 'Coalition of Rivers', title: 'Other' } as const
    expect(imported(source, 'calm.md', { id: 'my-id', meta, official: true })).toMatchObject({
      id: 'my-id',
      title: 'Other',
      kind: 'joint-statement',
      issuer: 'Coalition of Rivers',
      text: 'official',
      adopted: '2031-02-03',
    })
  })
})

describe('places in Markdown', () => {
  it('keeps printed numbers with their gaps, and counts what has none', () => {
    expect(places('Opening words.\n\n12. We row.\n14. We rest.\n\nClosing words.\n', 'x.md')).toEqual([
      '¶1: Opening words.',
      '12: We row.',
      '14: We rest.',
      '¶2: Closing words.',
    ])
  })

  it('does not take a year at the start of a paragraph for a number', () => {
    expect(places('2015. The boats returned.\n', 'x.md')).toEqual(['¶1: 2015. The boats returned.'])
  })

  it('reads numbers that were escaped, as long as they follow', () => {
    expect(places('1\\. We row.\n\n2\\. We rest.\n\n9\\. is our number.\n', 'x.md')).toEqual([
      '1: We row.',
      '2: We rest.',
      '¶1: 9. is our number.',
    ])
  })

  it('puts lettered lines below the paragraph before them', () => {
    expect(places('We will:\n\n(a) row;\n(b) rest;\n\n(x) marks the spot.\n', 'x.md')).toEqual([
      '¶1: We will:',
      '¶1(a): row;',
      '¶1(b): rest;',
      '¶2: (x) marks the spot.',
    ])
  })

  it('counts points of a list, and names those inside a numbered paragraph after it', () => {
    expect(places('- One.\n- Two.\n\n3. Three:\n   - Oars.\n   - Sails.\n', 'x.md')).toEqual([
      '¶1: One.',
      '¶2: Two.',
      '3: Three:',
      '3(bullet 1): Oars.',
      '3(bullet 2): Sails.',
    ])
  })

  it('gives every passage the headings above it, bold lines too', () => {
    const { passages } = imported('# Rivers\n\n## Calm\n\nOne.\n\n**On boats**\n\nTwo.\n\n## Wild\n\nThree.\n', 'x.md')
    expect(passages.map(passage => passage.heading)).toEqual([
      ['Rivers', 'Calm'],
      ['Rivers', 'Calm', 'On boats'],
      ['Rivers', 'Wild'],
    ])
  })

  it('takes tables row by row, and quotations as paragraphs', () => {
    expect(places('> We quote.\n\n| Boat | Oars |\n|---|---|\n| Gull | 4 |\n', 'x.md')).toEqual([
      '¶1: We quote.',
      'table 1 row 1: Boat | Oars',
      'table 1 row 2: Gull | 4',
    ])
  })

  it('joins a sentence that a page cut in two', () => {
    expect(places('- We look for\n\nanswers together.\n', 'x.md')).toEqual(['¶1: We look for answers together.'])
  })
})

describe('text of Markdown', () => {
  it('drops tags, comments and link targets, keeps words', () => {
    const source =
      'On the 10<sup>th</sup> day <!-- secret --> we **met** at [the lake](https://example.org)  \nagain.\n'
    expect(imported(source, 'x.md').passages[0]?.text).toBe('On the 10th day we met at the lake again.')
  })

  it('keeps footnotes beside the text', () => {
    const [passage] = imported('We row[^1] on.\n\n[^1]: With *oars*.\n', 'x.md').passages
    expect(passage).toMatchObject({ text: 'We row on.', notes: [{ mark: '1', text: 'With oars.', at: 6 }] })
  })

  it('leaves out a table of contents with its heading and the end mark of a press release, and says so', () => {
    const { documents, warnings } = importText(
      bytesOf('# Contents\n\nRivers\t3\nBoats\t4\n\n# Rivers\n\nWe row.\n\n\\###\n'),
      'x.md',
    )
    expect(documents[0]?.passages.map(passage => [passage.heading, passage.text])).toEqual([[['Rivers'], 'We row.']])
    expect(warnings).toContain('table of contents left out (2 lines)')
    expect(warnings).toContain('1 paragraph of signs without words left out')
  })

  it('takes the first heading, else the first words, for a title', () => {
    expect(imported('# Calm *rivers*\n\nWe row.\n', 'x.md').title).toBe('Calm rivers')
    expect(imported('We row.\n', 'x.md').title).toBe('We row.')
  })
})

describe('hostile Markdown', () => {
  it.each([
    ['quotations', '>'.repeat(5000), 'MARKDOWN_TOO_DEEP'],
    ['note marks', '[^a]'.repeat(5000), 'MARKDOWN_TOO_DENSE'],
    ['a line of a million letters', `${'a'.repeat(1_000_001)}`, 'LINE_TOO_LONG'],
  ])('refuses %s without end', (_, source, code) => {
    expect(refusal(`# x\n\n${source}\n`, 'x.md').code).toBe(code)
  })

  it.each(['[', '*a ', '`', '![', '<', '&', '_a_', '(a) '])(
    'reads %s repeated ten thousand times in a short time',
    piece => {
      const start = performance.now()
      imported(`# x\n\nWords ${piece.repeat(10_000)}\n`, 'x.md')
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})

describe('lines broken by hand in Markdown', () => {
  const bank = 'The boats of every harbour shall be counted twice a year.'

  it('are paragraphs where a line of no-break spaces parts them', () => {
    expect(places(`${bank}  \n\u00A0  \nWe row.  \n \u00A0 \\\n${bank}\n`, 'x.md')).toEqual([
      `¶1: ${bank}`,
      '¶2: We row.',
      `¶3: ${bank}`,
    ])
  })

  it('are paragraphs where one ends a sentence and the next begins another', () => {
    expect(places(`${bank}  \n${bank}<br>We say:\\\n“${bank}”\n`, 'x.md')).toEqual([
      `¶1: ${bank}`,
      `¶2: ${bank}`,
      '¶3: We say:',
      `¶4: “${bank}”`,
    ])
  })

  it('are refused where a paragraph has ten thousand of them, since the parser would take a minute', () => {
    expect(refusal(`${bank}\n`.repeat(10_000), 'x.md')).toMatchObject({
      code: 'MARKDOWN_TOO_DENSE',
      place: { line: 1 },
    })
  })

  it('stay together where they were only wrapped, and in an address or a signature', () => {
    const wrapped = 'We met in the old harbour of the north.  \nThe boats were counted and  \nwashed. We left.'
    expect(places(`${wrapped}\n\nHouse of Boats Ltd.  \nQuay 4  \nNorthland\n`, 'x.md')).toEqual([
      '¶1: We met in the old harbour of the north. The boats were counted and washed. We left.',
      '¶2: House of Boats Ltd. Quay 4 Northland',
    ])
  })

  it('give a heading where a lead line is bold', () => {
    const { passages } = imported(`Opening.\n\n**Calm rivers**  \n${bank}\n`, 'x.md')
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      [[], 'Opening.'],
      [['Calm rivers'], bank],
    ])
  })

  it('give numbered paragraphs, within a list too', () => {
    expect(places(`1.\u202F${bank}  \n\u00A0  \n2. ${bank}\n`, 'x.md')).toEqual([`1: ${bank}`, `2: ${bank}`])
    expect(places(`1. ${bank}  \n   \u00A0  \n   We row.\n2. ${bank}\n`, 'x.md')).toEqual([
      `1: ${bank}`,
      '¶1: We row.',
      `2: ${bank}`,
    ])
  })
})

describe('words struck through in Markdown', () => {
  const source =
    '1. We thank the ~~old~~ new lamps, the <del>worn</del><ins>good</ins> ropes and the <s>sour</s> oil.\n'

  it('are left out, and said', () => {
    const { documents, warnings } = importText(bytesOf(source), 'struck.md')
    expect(documents[0]?.passages[0]?.text).toBe('We thank the new lamps, the good ropes and the oil.')
    expect(warnings).toContain('3 stretches struck through left out')
  })

  it('stand in brackets in a draft that is read as typed', () => {
    const [draft] = importText(bytesOf(source), 'struck.md', { changes: 'both' }).documents
    expect(draft?.passages[0]?.text).toBe('We thank the [old] new lamps, the [worn]good ropes and the [sour] oil.')
  })

  it('are words again where a tag is never closed', () => {
    expect(places('We thank the <s>old lamps.\n', 'struck.md')).toEqual(['¶1: We thank the old lamps.'])
  })
})

describe('a draft in Markdown', () => {
  it('is read as its author typed it: a delegation before its words is no address of a link', () => {
    const source = '[EU]: encourages keepers to mend every pier\n\nKeepers [shall][should] mend lamps [EU].\n'
    const texts = (options: object): string[] =>
      importText(bytesOf(source), 'draft.md', options).documents[0]?.passages.map(({ text }) => text) ?? []
    expect(texts({ changes: 'both' })).toEqual([
      '[EU]: encourages keepers to mend every pier',
      'Keepers [shall][should] mend lamps [EU].',
    ])
  })
})
