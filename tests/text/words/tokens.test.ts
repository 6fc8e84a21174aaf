import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, tokenize } from '../../../src/text/index.ts'

const surfaces = (text: string, language = 'en') => tokenize(text, language).map(token => token.surface)

describe('tokens', () => {
  it('with the gaps between them give the text back, unit for unit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'fr', 'ar', ''),
        (text, language) => {
          let rebuilt = ''
          let at = 0
          for (const token of tokenize(text, language)) {
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(token.end).toBeGreaterThan(token.start)
            rebuilt += text.slice(at, token.start) + text.slice(token.start, token.end)
            at = token.end
          }
          expect(rebuilt + text.slice(at)).toBe(text)
        },
      ),
    )
  })
  it('elided French words stand alone, with their apostrophe', () => {
    expect(surfaces('l’accès, aujourd’hui qu’il', 'fr')).toEqual(["l'", 'acces', "aujourd'hui", "qu'", 'il'])
    expect(tokenize("d'accès", 'fr')[0]?.elided).toBe(true)
    expect(surfaces("the state's l'avenir")).toEqual(['the', "state's", "l'avenir"])
  })
  it('numbers, symbols and dotted abbreviations are one token', () => {
    expect(surfaces('A/HRC/20/8, 32/13 and 1,5 in the U.S. and/or 3.2 percent.')).toEqual([
      'a/hrc/20/8',
      '32/13',
      'and',
      '1,5',
      'in',
      'the',
      'us',
      'and',
      'or',
      '3.2',
      'percent',
    ])
  })
  it('a hyphen joins, also at the end of a line; a spaced dash and a blank line part', () => {
    const joined = (text: string) => tokenize(text, 'en').map(token => [token.hyphenNext, token.hardBefore])
    expect(joined('multi-stakeholder')).toEqual([
      [true, true],
      [false, false],
    ])
    expect(joined('omni-\npresent')).toEqual([
      [true, true],
      [false, false],
    ])
    expect(joined('one - two')).toEqual([
      [false, true],
      [false, true],
    ])
    expect(joined('one – two')).toEqual([
      [false, true],
      [false, true],
    ])
    expect(joined('one\n\ntwo')).toEqual([
      [false, true],
      [false, true],
    ])
    expect(joined('one\ntwo')).toEqual([
      [false, true],
      [false, false],
    ])
  })
  it('words of an address are marked', () => {
    const inside = (text: string) =>
      tokenize(text, 'en')
        .filter(token => token.inUrl)
        .map(token => token.surface)
    expect(inside('see https://example.org/Open-Word now')).toEqual(['https', 'example', 'org', 'open', 'word'])
    expect(inside('write to desk@example.int or example.org/page')).toEqual([
      'desk',
      'example',
      'int',
      'example',
      'org',
      'page',
    ])
    expect(inside('no address: e.g. this/that')).toEqual([])
    for (const address of [
      'WWW.Quay.EXAMPLE',
      'MailTo:harbour',
      'HTTP://quay',
      'ftp://quay',
      'quay.ORG',
      'a@b',
      'quay.info/x',
    ])
      expect(inside(`see ${address}, then`)).not.toEqual([])
    expect(inside('ratio 2:1, e.g. in www or org, also: mail to: nobody')).toEqual([])
  })
  it('takes a megabyte of one word, of marks, or of dots in linear time', () => {
    for (const piece of ['a', '\u0301', '.a', 'a.', "a'", '1/', 'a-', '@', 'www.', 'a@']) {
      const started = process.cpuUsage()
      tokenize(piece.repeat(1_000_000 / piece.length), 'fr')
      expect(process.cpuUsage(started).user / 1e6, JSON.stringify(piece)).toBeLessThan(4)
    }
  })
})

describe('folding', () => {
  const cases: [string, string][] = [
    ['Œuvre ÆSIR Straße Éléphant', 'oeuvre aesir strasse elephant'],
    ['ﬁne\u00a0print\u00ad', 'fine print'],
    ['Ёлка и йод', 'елка и йод'],
    ['الإنسانُ الحرّية ٣٤', 'الانسان الحريه 34'],
    ['« Le “mot” »  d’hier', '" le "mot" " d\'hier'],
    ['Multi‑stakeholder', 'multi-stakeholder'],
  ]
  for (const [text, folded] of cases) it(`${text} → ${folded}`, () => expect(fold(text)).toBe(folded))
  it('composed and decomposed are one', () =>
    expect(fold('liberté'.normalize('NFD'))).toBe(fold('liberté'.normalize('NFC'))))
  it('of a folded text changes nothing', () => {
    const same = (text: string) => {
      expect(fold(fold(text))).toBe(fold(text))
    }
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), same), { numRuns: 2000 })
  })
})
