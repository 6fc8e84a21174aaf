import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../src/ask/search/parse-query.ts'
import { FocError } from '../../../src/errors.ts'

/** Clauses as `kind:text`, a minus before what must not be there. */
const read = (query: string): string[] =>
  parseQuery(query).clauses.map(({ kind, text, without }) => `${without ? '-' : ''}${kind}:${text}`)

describe('a query', () => {
  it.each<[query: string, clauses: string[]]>([
    ['open harbours', ['word:open', 'word:harbours']],
    ['"open harbours" now', ['phrase:open harbours', 'word:now']],
    ['“open harbours”', ['phrase:open harbours']],
    ['« ports ouverts »', ['phrase:ports ouverts']],
    ['„offene Häfen“', ['phrase:offene Häfen']],
    ['harb* pier', ['prefix:harb', 'word:pier']],
    ['pier -tide -"open port" -lam*', ['word:pier', '-word:tide', '-phrase:open port', '-prefix:lam']],
    ['pier \u2212tide', ['word:pier', '-word:tide']],
    ['state-sponsored', ['word:state-sponsored']],
    ['tide - pier', ['word:tide', 'word:pier']],
    ['term:open-harbour', ['term:open-harbour']],
    ['pier -term:"open harbour"', ['word:pier', '-term:open harbour']],
    ['pier pier PIER', ['word:pier', 'word:PIER']],
    [
      '(pier OR tide) NEAR/2 ^lamp col:umn',
      ['word:(pier', 'word:OR', 'word:tide)', 'word:NEAR/2', 'word:^lamp', 'word:col:umn'],
    ],
    ['pie\u200fr\u202e \u0000tide', ['word:pier', 'word:tide']],
    ['ميناء open порт', ['word:ميناء', 'word:open', 'word:порт']],
  ])('%s', (query, clauses) => expect(read(query)).toEqual(clauses))

  it.each([
    ['', 'EMPTY_QUERY'],
    [' " "" “ ” ', 'EMPTY_QUERY'],
    ['?!.,;:()[]{}*^~', 'EMPTY_QUERY'],
    ['-pier -"open port"', 'ONLY_WITHOUT'],
    ['a*', 'SHORT_PREFIX'],
    ['term:', 'EMPTY_TERM'],
    ['pier term: tide', 'EMPTY_TERM'],
    ['term:""', 'EMPTY_TERM'],
    [Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' '), 'QUERY_TOO_LONG'],
  ])('that cannot be answered is refused: %#', (query, code) =>
    expect(() => parseQuery(query)).toThrow(expect.objectContaining({ code })),
  )

  it('says how it took a quotation mark that is not closed, an asterisk inside a word, and operators', () => {
    expect(parseQuery('pier "open har').notes).toEqual([
      'A quotation mark is not closed: everything after it is one exact phrase.',
    ])
    expect(parseQuery('*pier').notes).toEqual(['An asterisk counts only at the end of a word.'])
    expect(parseQuery('pier OR tide').notes[0]).toMatch(/^OR: taken as a word/)
    expect(parseQuery('PIER OR TIDE').notes).toEqual([])
  })

  it('says that signs behind a word are not looked for', () => {
    expect(parseQuery('C++ pier').notes).toEqual(['C++: looked for as C, since signs are not searched.'])
    expect(parseQuery('F#').notes).toEqual(['F#: looked for as F, since signs are not searched.'])
    for (const plain of ['A/RES/99/7, pier', 'pier*', 'well-being', 'piers?', 'C + D'])
      expect(parseQuery(plain).notes).toEqual([])
  })

  it('is read or refused, whatever it is, and its clauses keep its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), query => {
        try {
          const { clauses } = parseQuery(query)
          for (const { text } of clauses) expect(text.trim()).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(FocError)
        }
      }),
    )
  })

  it('of a hundred thousand signs is read in linear time', () => {
    const start = performance.now()
    for (const sign of ['"', '-', '*', 'a*', 'term:', '“x', ' - '])
      try {
        parseQuery(sign.repeat(60_000))
      } catch (error) {
        expect(error).toBeInstanceOf(FocError)
      }
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 40_000)
})
