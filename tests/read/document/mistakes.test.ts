import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { readDocument } from '../../../src/read/document/read-document.ts'
import { corpusFile, file } from '../samples.ts'

function mistakeIn(source: string): FocError {
  try {
    readDocument(source, file)
  } catch (error) {
    if (error instanceof FocError) return error
    throw error
  }
  throw new Error('no mistake was found')
}

const definition = '\n\n[^1]: text · https://a.example/'
const quote = (words: string): string => `¶1 Says “${words}”[^1].${definition}`

describe('a mistake in the body of a digest', () => {
  it.each<[name: string, body: string, code: string, line: number, column: number]>([
    ['a quotation without a note', '¶1 Says “open harbours” and more.', 'QUOTATION_WITHOUT_NOTE', 10, 23],
    ['a note without a definition', '¶1 Says “open harbours”[^1].', 'NOTE_WITHOUT_DEFINITION', 10, 24],
    ['a definition never used', `¶1 Says nothing.${definition}`, 'UNUSED_NOTE', 12, 1],
    ['a definition written twice', `${quote('a')}\n[^1]: title`, 'REPEATED_NOTE', 13, 1],
    ['thirteen words in quotation marks', quote('a b c d e f g h i j k l m'), 'LONG_QUOTATION', 10, 9],
    [
      'a way of seeing that is not known',
      '¶1 Says “open”[^1].\n\n[^1]: read · https://a.example/',
      'UNKNOWN_SEEN',
      12,
      1,
    ],
    ['a quotation inside a quotation', quote('open “harbours'), 'NESTED_QUOTATION', 10, 15],
    ['a quotation never closed', '¶1 Says “open harbours.', 'UNCLOSED_QUOTATION', 10, 9],
    ['a quotation closed and never opened', '¶1 Says open harbours”.', 'UNOPENED_QUOTATION', 10, 22],
    ['an empty quotation', quote(' '), 'EMPTY_QUOTATION', 10, 9],
    ['a note that follows no quotation', `¶1 Says open[^1] harbours.${definition}`, 'NOTE_WITHOUT_QUOTATION', 10, 13],
    [
      'two notes after one quotation',
      '¶1 Says “open”[^1][^2].\n\n[^1]: title\n[^2]: text',
      'NOTE_WITHOUT_QUOTATION',
      10,
      19,
    ],
    ['straight quotation marks', '¶1 Says "open harbours".', 'OTHER_QUOTATION_MARK', 10, 9],
    ['French quotation marks', '¶1 Says « open harbours ».', 'OTHER_QUOTATION_MARK', 10, 9],
    ['a block without a place', 'Says open harbours.', 'MISSING_LOCATOR', 10, 1],
    ['a counted place used twice', '¶1 Open.\n\n¶1 Harbours.', 'REPEATED_LOCATOR', 12, 1],
    ['a place without a text', '¶1 Open.\n\n¶2', 'EMPTY_BLOCK', 12, 1],
    ['a list', '- open\n- harbours', 'UNKNOWN_BLOCK', 10, 1],
    ['a printed number with its dot', '12. Open harbours.', 'UNKNOWN_BLOCK', 10, 1],
    ['a comment that hides a text', '<!-- hidden --> ¶1 Open.', 'UNKNOWN_BLOCK', 10, 1],
    ['no block at all', '', 'EMPTY_DIGEST', 9, 1],
  ])('%s is refused with its place', (_, body, code, line, column) => {
    const error = mistakeIn(corpusFile(body))
    expect(error.code).toBe(code)
    expect({ column: 1, ...error.place }).toEqual({ file, line, column })
    expect(error.hint).toMatch(/[.…]$|\?$/)
  })

  it('an unknown place, or a named one, may come again', () => {
    const body = '— One.\n\n— Two.\n\n[context] Three.\n\n[context] Four.'
    expect(readDocument(corpusFile(body), file).passages).toHaveLength(4)
  })

  it('a comment is passed over', () => {
    expect(readDocument(corpusFile('<!-- to read again -->\n\n¶1 Open.'), file).passages).toHaveLength(1)
  })

  it('one note may serve two quotations', () => {
    const read = readDocument(corpusFile(`¶1 Says “open”[^1] and “harbours”[^1].${definition}`), file)
    expect(read.passages[0]?.quotations).toHaveLength(2)
  })
})

describe('a mistake in the body of a full text', () => {
  it.each<[name: string, body: string, code: string, line: number]>([
    ['a passage on several lines', '¶1 Open\nharbours.', 'PASSAGE_ON_SEVERAL_LINES', 10],
    ['a named place used twice', '[title] Open.\n\n[title] Harbours.', 'REPEATED_LOCATOR', 12],
    ['a note without a definition', '¶1 Open[^3].', 'NOTE_WITHOUT_DEFINITION', 10],
  ])('%s is refused with its place', (_, body, code, line) => {
    const error = mistakeIn(corpusFile(body, ['text: copy']))
    expect([error.code, error.place?.line]).toEqual([code, line])
  })

  it('quotation marks need no notes there', () => {
    const read = readDocument(corpusFile('¶1 Says “open harbours” and "more".', ['text: official']), file)
    expect(read.passages[0]).toMatchObject({ text: 'Says “open harbours” and "more".', quotations: [] })
  })
})

describe('a mistake in the facts', () => {
  const facts = (...lines: string[]): string => corpusFile('¶1 Open.', ['text: digest', ...lines])

  it.each<[name: string, source: string, code: string, message: RegExp, hint: RegExp, line: number]>([
    ['an unknown field', facts('isuer: X'), 'UNKNOWN_FIELD', /isuer/, /issuer/, 8],
    [
      'an unknown field inside another',
      facts('adoption: { mode: none, member: 3 }'),
      'UNKNOWN_FIELD',
      /adoption\.member/,
      /members/,
      8,
    ],
    ['a list where text is wanted', facts('source: [a]'), 'INVALID_FIELD', /source is a list; wanted is text/, /./, 8],
    [
      'a number where text is wanted',
      facts('notes: 12'),
      'INVALID_FIELD',
      /notes is the number 12; wanted is text/,
      /quotes/,
      8,
    ],
    [
      'text where a list is wanted',
      facts('themes: harbours'),
      'INVALID_FIELD',
      /themes is the text “harbours”; wanted is a list/,
      /./,
      8,
    ],
    ['an empty field', facts('source:'), 'INVALID_FIELD', /source is empty/, /Leave the line out/, 8],
    [
      'a word that is none of those allowed',
      facts('adoption: { mode: consensu }'),
      'INVALID_FIELD',
      /adoption\.mode/,
      /consensus/,
      8,
    ],
    [
      'a day that does not exist',
      facts('adopted: 2031-02-30'),
      'INVALID_FIELD',
      /adopted is the text “2031-02-30”/,
      /./,
      8,
    ],
    ['a field written twice', facts('title: Again'), 'INVALID_YAML', /unique/i, /Keep one/, 8],
    ['an alias', facts('themes: &a [x]', 'copies: *a'), 'INVALID_YAML', /./, /out/, 1],
    ['brackets never closed', facts('themes: [a'), 'INVALID_YAML', /./, /./, 9],
    ['a missing title', facts().replace(/title: .*\n/, ''), 'MISSING_FIELD', /no title/, /title/, 2],
    ['facts that never end', facts().replace('\n---\n', '\n'), 'MISSING_FRONT_MATTER', /never end/, /---/, 1],
    ['no facts', '¶1 Open.', 'MISSING_FRONT_MATTER', /does not begin/, /---/, 1],
    [
      'passages in a listed document',
      corpusFile('¶1 Open.', ['text: listed']),
      'BODY_IN_LISTED',
      /listed/,
      /digest/,
      9,
    ],
  ])('%s is refused with its line and what to do', (_, source, code, message, hint, line) => {
    const error = mistakeIn(source)
    expect([error.code, error.place?.line]).toEqual([code, line])
    expect(error.message).toMatch(message)
    expect(error.hint).toMatch(hint)
  })

  it('a bare year is a date', () => {
    expect(readDocument(facts('adopted: 2031'), file).adopted).toBe('2031')
  })

  it('lists nested a hundred thousand deep are refused, not a crash', () => {
    expect(mistakeIn(facts(`extra: ${'['.repeat(100_000)}`)).code).toBe('INVALID_YAML')
  })
})
