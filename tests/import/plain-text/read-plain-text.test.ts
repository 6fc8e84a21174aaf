import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { bytesOf, imported, places } from '../imported.ts'

describe('paragraphs of plain text', () => {
  it('are rejoined across lines, and across pages where a sentence goes on', () => {
    expect(places('We row on the\nwide lake and we\n\frest at night.\n\nWe meet.\n')).toEqual([
      '¶1: We row on the wide lake and we rest at night.',
      '¶2: We meet.',
    ])
  })

  it('heal divided words as the document writes them elsewhere', () => {
    const source =
      'Our engage-\nment is a non-\nnegotiable multi-party rule. The multi-\nparty lake. The Moyen-\nOrient. Our agree\u00AD\nment.\n'
    expect(imported(source).passages[0]?.text).toBe(
      'Our engagement is a non-negotiable multi-party rule. The multi-party lake. The Moyen-Orient. Our agreement.',
    )
  })

  it('go on with the letters of a numbered paragraph behind one without a number', () => {
    const lines = ['1. We ask for:', '(a) lamps;', 'They are of brass.', '(b) ropes.', '2. We end.']
    expect(places(lines.join('\n\n'))).toEqual([
      '1: We ask for:',
      '1(a): lamps;',
      '¶1: They are of brass.',
      '1(b): ropes.',
      '2: We end.',
    ])
  })

  it('lose the furniture of their pages', () => {
    const page = (n: number, text: string): string => `A/99/L.${7}\n${text}\n\n${n}/3\n`
    const { documents, warnings } = importText(
      bytesOf([page(1, 'We row.'), page(2, 'We rest.'), page(3, 'We meet.')].join('\f')),
      'x.txt',
    )
    expect(documents[0]?.passages.map(passage => passage.text)).toEqual(['We row.', 'We rest.', 'We meet.'])
    expect(warnings).toContain('6 lines of page furniture left out')
  })

  it('keep the addresses gathered at a page end apart', () => {
    const [document] = importText(
      bytesOf('We row.\n\nhttps://example.org/a\nhttps://example.org/b\n We rest.\n'),
      'x.txt',
    ).documents
    expect(document?.passages.map(passage => passage.text)).toEqual(['We row.', 'We rest.'])
    expect(document?.extra).toEqual({ links: ['https://example.org/a', 'https://example.org/b'] })
  })

  it('keep printed numbers that form a chain, and not a stray one', () => {
    expect(places('1. We row.\n2. We rest in the year\n10. of the lake.\n3. We meet.\n')).toEqual([
      '1: We row.',
      '2: We rest in the year 10. of the lake.',
      '3: We meet.',
    ])
  })

  it('put lettered items below their paragraph, (i) after (h) as a letter, after (b) as a numeral', () => {
    expect(places('1. We:\n(a) row;\n(b) rest:\n(i) now;\n(ii) later;\n(c) meet.\n2. We end.\n')).toEqual([
      '1: We:',
      '1(a): row;',
      '1(b): rest:',
      '1(b)(i): now;',
      '1(b)(ii): later;',
      '1(c): meet.',
      '2: We end.',
    ])
  })

  it('are counted for bullets, and a short line alone over a text is a heading', () => {
    const { passages } = imported('On boats\n\n• One boat.\n• Two boats.\n')
    expect(passages.map(passage => [passage.locator?.label, passage.heading, passage.text])).toEqual([
      ['¶1', ['On boats'], 'One boat.'],
      ['¶2', ['On boats'], 'Two boats.'],
    ])
  })

  it('keep footnotes after a rule line as notes', () => {
    expect(places('We row.\n\n____\n1 With oars.\n2 On the lake\nin spring.\n')).toEqual([
      '¶1: We row.',
      'note 1: With oars.',
      'note 2: On the lake in spring.',
    ])
  })

  it('may end their lines in any way', () => {
    expect(places('1. Row;\r\n2. Rest;\r3. Meet.\n')).toEqual(['1: Row;', '2: Rest;', '3: Meet.'])
  })
})

describe('footnotes without a rule above them', () => {
  const text = (end: string): string =>
    `We row at dawn, as the charter says.1\n\nWe ask for the participation2 of all crews.\n\n${end}\n`

  it.each(['1 Charter of the boats.\n2 As last year.', '1. Charter of the boats.\n\n2. As last year.'])(
    'hang on the words that have their numbers (%j)',
    end => {
      const [first, second, ...more] = imported(text(end)).passages
      expect(more).toEqual([])
      expect(first).toMatchObject({ text: 'We row at dawn, as the charter says.' })
      expect(first?.notes).toMatchObject([{ mark: '1', text: 'Charter of the boats.' }])
      expect(second).toMatchObject({ text: 'We ask for the participation of all crews.' })
      expect(second?.notes).toMatchObject([{ mark: '2', text: 'As last year.' }])
    },
  )

  it('stay paragraphs where one of their numbers hangs on no word', () => {
    const all = imported(text('1 Charter of the boats.\n3 As last year.')).passages.map(passage => passage.text)
    expect(all.join('\n')).toContain('participation2')
    expect(all.at(-1)).toContain('As last year.')
  })

  it('are not made of abbreviations', () => {
    const [first] = imported('We row by art.1 of the charter.\n\n1 The charter is ours.\n').passages
    expect(first?.text).toBe('We row by art.1 of the charter.')
  })
})
