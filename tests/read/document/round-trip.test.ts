import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/read/document/read-document.ts'
import { writeDocument } from '../../../src/read/document/write-document.ts'
import { fingerprint, locatorFromPath, withVoteDoubts } from '../../../src/text/index.ts'
import type { Document, LocatorStep, Passage, Seen } from '../../../src/types.ts'
import { file, invented, passage } from '../samples.ts'

/** What a file keeps: everything but the position. */
function kept(document: Document): unknown {
  return { ...document, passages: document.passages.map(({ position: _, ...rest }) => rest) }
}

function roundTrip(document: Document): void {
  const written = writeDocument(document)
  const read = readDocument(written, document.file)
  expect(kept(read)).toEqual(kept(document))
  expect(writeDocument(read)).toBe(written)
}

const traps = [
  '*',
  '_',
  '**',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '[x](y)',
  '![a](b)',
  '[^1]',
  '[^1]: x',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<?',
  '<a@b.c>',
  '&',
  '&amp;',
  '&#65;',
  '&nbsp',
  '\\',
  '\\\\',
  '\\[',
  '~',
  '~~',
  '~2',
  '|',
  '#',
  '##',
  ' #',
  '-',
  '+',
  '>',
  '=',
  '1.',
  '12)',
  '2015. ',
  '—',
  '–',
  '“',
  '”',
  '«',
  '"',
  "'",
  '’',
  '\u00A0',
  '\u202F',
  '\u200B',
  '\u200F',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  ' ',
  '  ',
  '    ',
  'a',
  'word',
  'É',
  'الإنترنت',
  'ё',
  '😀',
  'e\u0301',
  '¶',
  '¶1 ',
  'OP4',
  'https://a.example/b_c_d?x=1&lt=2',
  'www.example.org',
  'name@example.org',
  'http://',
  '$',
  '$$',
  '{',
  '}',
  ':',
  '---',
  '***',
  '\u0001',
  '\u000B',
  '\f',
  '\u001B',
  '!',
  '^',
  '%',
  '%20',
  '`a`',
  '``` ',
  '~~~',
  '***a**',
  '_a_',
  'snake_case',
]

const whole = fc.string({ unit: 'binary' }).filter(text => !/[\0\uD800-\uDFFF]/u.test(text))
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...traps), { maxLength: 12 }).map(pieces => pieces.join('')),
  whole,
  fc.string({ unit: 'grapheme' }).filter(text => !/[\0\uD800-\uDFFF]/u.test(text)),
)
const someCodes = fc.constantFrom<string[]>([], ['CA', 'FR', 'NO'], ['NO'])
const someWords = anyText.filter(text => /[\p{L}\p{N}]/u.test(text))

const number = fc.constantFrom('1', '4', '12', '12~2', '3 bis', '1.2')
const leaf: fc.Arbitrary<LocatorStep> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('preamble', 'paragraph', 'recommendation', 'commitment', 'note'),
    number,
  }),
  fc.record({ kind: fc.constant('call' as const), number: fc.constantFrom('c', 'ii') }),
  fc.record({
    kind: fc.constant('heading' as const),
    number: someWords.map(text =>
      text
        .slice(0, 60)
        .replace(/,/g, '')
        .replace(/[\uD800-\uDFFF]/gu, ''),
    ),
  }),
)
const locator = fc
  .tuple(
    fc.array(
      fc.record({ kind: fc.constantFrom('annex', 'part', 'component'), number: fc.constantFrom('I', 'II', 'A', '2') }),
      { maxLength: 2 },
    ),
    leaf,
    fc.array(fc.record({ kind: fc.constant('item' as const), number: fc.constantFrom('a', 'ii', 'b~2') }), {
      maxLength: 2,
    }),
    fc.record({ operative: fc.boolean(), printed: fc.boolean() }),
  )
  .map(([above, last, items, style]) =>
    locatorFromPath([...above, last, ...(last.kind === 'heading' ? [] : items)], style),
  )

function boundary(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
}

const fullPassage: fc.Arbitrary<Passage> = fc
  .record({
    text: anyText,
    locator: fc.option(locator),
    heading: fc.array(someWords, { maxLength: 4 }),
    notes: fc.array(
      fc.record({
        mark: fc.oneof(fc.constantFrom('1', '3', '*', 'a', 'A', '~', ''), anyText),
        text: anyText,
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, locator, heading, notes }) =>
    passage(text, {
      locator,
      heading,
      notes: notes
        .map(note => ({ ...note, at: boundary(text, Math.round(note.at * text.length)) }))
        .sort((a, b) => a.at - b.at),
    }),
  )

function uniquelyPlaced(passages: Passage[]): Passage[] {
  const seen = new Set<string>()
  return passages.filter(({ locator }) => {
    if (locator === null) return true
    const fresh = !seen.has(locator.label)
    seen.add(locator.label)
    return fresh
  })
}

const seen = fc.constantFrom<Seen>('text', 'quoted', 'title', 'translation', 'announcement', 'condensed')
const phrase = fc
  .record({
    before: anyText,
    words: fc.array(fc.constantFrom('open', 'harbours', 'for_all', '*now*', 'l’eau', 'ß', '[sic]', '<b>', '12.'), {
      minLength: 1,
      maxLength: 12,
    }),
    seen,
    evidence: fc.option(
      fc.constantFrom('https://a.example/_x_?a=1&b=2#c', 'seed: report of 2031', 'a [note] · of ours'),
    ),
    after: anyText,
  })
  .map(part => ({ ...part, before: ownWords(part.before), after: ownWords(part.after) }))

/** In a digest our words hold no quotation marks, and white space at the ends is not kept. */
function ownWords(text: string): string {
  return text.replace(/[“”"«»„]/g, '')
}

const digestPassage = fc
  .record({
    lead: fc.constantFrom('Concern', '12', '—', '*', '[x] y'),
    phrases: fc.array(phrase, { maxLength: 3 }),
    locator: fc.option(locator),
    end: fc.constantFrom('.', 'end', '*'),
  })
  .map(({ lead, phrases, locator, end }) => {
    let text = `${lead} `
    const quotations = phrases.map(({ before, words, after, seen, evidence }) => {
      const start = text.length + before.length + 1
      const quoted = words.join(' ')
      text += `${before}“${quoted}”${after}`
      return { start, end: start + quoted.length, seen, evidence }
    })
    text += end
    return passage(text, { locator, quotations })
  })

describe('writing passages and reading them back', () => {
  it('gives the same full text: code unit for code unit, with notes, headings and places', () => {
    fc.assert(
      fc.property(fc.array(fullPassage, { maxLength: 5 }), passages =>
        roundTrip(invented({ passages: uniquelyPlaced(passages) })),
      ),
      { numRuns: 500 },
    )
  })

  it('gives the same digest: our words, the quotations and how each was seen', () => {
    fc.assert(
      fc.property(fc.array(digestPassage, { minLength: 1, maxLength: 4 }), passages =>
        roundTrip(invented({ text: 'digest', passages: uniquelyPlaced(passages) })),
      ),
      { numRuns: 250 },
    )
  })

  it.each(traps)('keeps %j at the start, the middle and the end of a text, in a note and in a heading', trap => {
    const texts = [trap, `${trap} a`, `a ${trap} b`, `a${trap}b`, `a ${trap}`]
    const passages = texts.map(text =>
      passage(text, {
        heading: [`h${trap}h`],
        notes: [
          { mark: trap, text, at: 0 },
          { mark: '1', text: trap, at: text.length },
        ],
      }),
    )
    roundTrip(invented({ passages }))
  })

  it('keeps a fact with dashes behind a line separator', () => {
    roundTrip(invented({ notes: 'Lamps\u2028--- \nand ropes', title: 'Harbours\u2028---' }))
  })

  it('gives the same facts for any words in them', () => {
    const facts = fc.record({
      title: someWords,
      symbol: fc.option(someWords),
      copies: fc.array(someWords),
      notes: fc.option(someWords),
      adopted: fc.constantFrom(null, '2018', '2018-05', '../2015-03', '2016-10/2019'),
      sha256: fc.constantFrom(null, '1'.repeat(64), `${'1'.repeat(62)}e1`),
      extra: fc.dictionary(
        fc.constantFrom('a', 'date', '1', 'x y'),
        fc.jsonValue({ maxDepth: 2 }).filter(value => !/"[^"]*\\u(?:d[89a-f]|0000)/i.test(JSON.stringify(value))),
      ),
      adoption: fc.record({
        mode: fc.constantFrom('consensus', 'vote', 'none'),
        members: fc.option(fc.record({ min: fc.option(fc.nat(100)), max: fc.option(fc.nat(100)) })),
        endorsers: fc.option(
          fc.record({
            count: fc.option(fc.nat(99)),
            names: fc.option(fc.constantFrom<string[]>([], ['CA', 'NO'])),
            observers: fc.constant(null),
            date: fc.constantFrom(null, '2020'),
          }),
        ),
        votes: fc.option(
          fc
            .record(
              {
                for: fc.option(fc.nat(99)),
                against: fc.constant(0),
                abstaining: fc.constant(null),
                by: fc.option(fc.record({ for: someCodes, against: someCodes, abstaining: someCodes })),
                otherwise: fc.record({ for: fc.nat(99), against: fc.nat(9), abstaining: fc.nat(9) }),
                unrecognised: fc.record({
                  ...{
                    for: fc.constant<string[]>(['Petoria']),
                    against: fc.constant<string[]>([]),
                    abstaining: fc.constant<string[]>([]),
                  },
                }),
              },
              { requiredKeys: ['for', 'against', 'abstaining', 'by'] },
            )
            .map(votes => withVoteDoubts(votes)),
        ),
        sponsors: fc.option(
          fc.record(
            {
              ...{ states: someCodes, additional: someCodes },
              ...{ onBehalfOf: fc.option(someWords), officer: fc.option(someWords) },
              ...{ removed: fc.constant(['NO']), unrecognised: fc.array(someWords, { minLength: 1, maxLength: 3 }) },
            },
            { requiredKeys: ['states', 'additional', 'onBehalfOf', 'officer'] },
          ),
        ),
        basis: fc.option(someWords),
      }),
    })
    fc.assert(
      fc.property(facts, changes => roundTrip(invented(changes as Partial<Document>))),
      { numRuns: 200 },
    )
  })

  it('computes the fingerprint of the text it reads', () => {
    const read = readDocument(writeDocument(invented({ passages: [passage('Open harbours.')] })), file)
    expect(read.passages[0]?.fingerprint).toBe(fingerprint('Open harbours.'))
  })

  it('writes the day on which a text was fetched, which is no fact of the document', () => {
    const document = invented({ passages: [passage('Open harbours.')] })
    const written = writeDocument(document, { retrieved: '2031-05-02' })
    expect(written).toContain('\nretrieved: 2031-05-02\n')
    expect(kept(readDocument(written, file))).toEqual(kept(document))
  })

  it('refuses to write half of an emoji', () => {
    expect(() => writeDocument(invented({ passages: [passage('a\uD83D')] }))).toThrow(/cannot be written/)
  })
})
