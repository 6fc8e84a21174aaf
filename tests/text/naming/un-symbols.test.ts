import { describe, expect, it } from 'vitest'
import {
  issuerNamed,
  isUnitedNations,
  letteredSymbols,
  parseLocator,
  readSymbol,
  sortableId,
  symbolsOf,
  textPart,
  unlettered,
} from '../../../src/text/index.ts'

it('knows the Assembly without its first name', () => expect(issuerNamed('the Assembly')).toBe(issuerNamed('UNGA')))

describe('a symbol of the United Nations', () => {
  it.each<[typed: string, symbol: string, organ: string, form: string]>([
    ['A/RES/77/211', 'A/RES/77/211', 'general-assembly', 'resolution'],
    ['a/res/75/290a', 'A/RES/75/290 A', 'general-assembly', 'resolution'],
    ['A/RES/ES-11/6', 'A/RES/ES-11/6', 'general-assembly', 'resolution'],
    ['A/DEC/77/5', 'A/DEC/77/5', 'general-assembly', 'decision'],
    [' A/HRC/RES/47/16 ', 'A/HRC/RES/47/16', 'human-rights-council', 'resolution'],
    ['A/HRC/DEC/S-3/1', 'A/HRC/DEC/S-3/1', 'human-rights-council', 'decision'],
    ['a/hrc/47/l.12/rev.1', 'A/HRC/47/L.12/Rev.1', 'human-rights-council', 'draft'],
    ['A/C.3/77/L.44', 'A/C.3/77/L.44', 'general-assembly', 'draft'],
    ['S/RES/2222(2015)', 'S/RES/2222 (2015)', 'security-council', 'resolution'],
    ['E/RES/2021/10', 'E/RES/2021/10', 'economic-and-social-council', 'resolution'],
    ['A/77/463/Add.2', 'A/77/463/Add.2', 'general-assembly', 'other'],
    ['A/RES/77/\u200f211', 'A/RES/77/211', 'general-assembly', 'resolution'],
  ])('%j is read as %s', (typed, symbol, organ, form) => expect(readSymbol(typed)).toEqual({ symbol, organ, form }))

  it.each(['', 'A', 'A/RES', '2018-pier-statement', 'B/RES/1/2', 'A/RES/77/211; DROP', `A/${'9'.repeat(200)}`])(
    '%j is none',
    typed => expect(readSymbol(typed)).toBeNull(),
  )

  it.each<[reference: string, first: string | undefined]>([
    ['HRC 47/16', 'A/HRC/RES/47/16'],
    ['General Assembly resolution 77/211', 'A/RES/77/211'],
    ['UNGA res. 75/290 A', 'A/RES/75/290 A'],
    ['GA decision 77/5', 'A/DEC/77/5'],
    ['resolution 2222 (2015)', 'S/RES/2222 (2015)'],
    ['77/211', 'A/RES/77/211'],
    ['GA/RES/77/211', 'A/RES/77/211'],
    ['A_RES_77_211-EN', 'A/RES/77/211'],
    ['A-HRC-RES-47-16', 'A/HRC/RES/47/16'],
    ['the resolution 77/211 of 15 December 2022', 'A/RES/77/211'],
    ['la résolution 77/211 du 1er décembre 2022', 'A/RES/77/211'],
    ['resolución 77/211 de 15 de diciembre de 2022', 'A/RES/77/211'],
    ['A/RES/ES-11/6 of 23 February 2023', 'A/RES/ES-11/6'],
    ['pier 9', undefined],
  ])('%s may mean %s first', (reference, first) => expect(symbolsOf(reference)[0]).toBe(first))

  it('sorts by the value of its numbers, by organ and by form', () => {
    const sorted = [
      '2018-pier-statement',
      'A/RES/77/9',
      'A/RES/77/37',
      'A/RES/77/211',
      'A/RES/78/1',
      'A/RES/ES-11/6',
      'A/DEC/77/5',
      'A/C.3/77/L.4',
      'A/HRC/RES/9/2',
      'A/HRC/RES/47/16',
      'S/RES/999 (1995)',
      'S/RES/2222 (2015)',
    ]
    const keyed = [...sorted].reverse().sort((a, b) => (sortableId(a) < sortableId(b) ? -1 : 1))
    expect(keyed).toEqual(sorted)
  })
})

describe('an issuer', () => {
  it.each([
    ['UNGA', 'United Nations General Assembly'],
    ['the General Assembly', 'United Nations General Assembly'],
    ['L’Assemblée générale des Nations Unies', 'United Nations General Assembly'],
    ['ГА ООН', 'United Nations General Assembly'],
    ['hrc', 'United Nations Human Rights Council'],
    ['UN Human Rights Council', 'United Nations Human Rights Council'],
    ['مجلس حقوق الإنسان', 'United Nations Human Rights Council'],
    ['Conseil de sécurité', 'United Nations Security Council'],
    ['ECOSOC', 'United Nations Economic and Social Council'],
    ['foc', 'Freedom Online Coalition'],
    ['Pier Club', null],
    ['', null],
  ])('%s is kept as %s', (typed, name) => expect(issuerNamed(typed)).toBe(name))

  it('may be the United Nations as a whole', () =>
    expect(['UN', 'U.N.', 'ONU', 'Nations Unies', 'UNGA'].map(isUnitedNations)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]))
})

describe('the part of a document', () => {
  it.each([
    ['PP3', 'preamble'],
    ['OP12(b)', 'operative'],
    ['part II, OP3', 'operative'],
    ['12', 'operative'],
    ['rec. 3', 'operative'],
    ['call (c)', 'operative'],
    ['annex I, 3', 'annex'],
    ['annex, PP1', 'annex'],
    ['¶3', null],
    ['mission statement', null],
    ['—', null],
  ])('of %s is %s', (label, part) => expect(textPart(parseLocator(label))).toBe(part))
})

describe('the letters of resolutions A to C', () => {
  it('are left out of a symbol, however they are printed', () => {
    for (const symbol of ['A/RES/99/40', 'A/RES/99/40 B', 'a/res/99/40 A-C', 'A/RES/99/40 А–В', 'A/RES/99/40A-B'])
      expect(unlettered(symbol)).toBe('A/RES/99/40')
    expect([unlettered('S/RES/2222(2015)'), unlettered('S/RES/2222 (2015)')]).toEqual(
      Array(2).fill('S/RES/2222 (2015)'),
    )
  })

  it('are those that a number or a range stands for', () => {
    expect(letteredSymbols('A/RES/99/40 B-D')).toEqual(['A/RES/99/40 B', 'A/RES/99/40 C', 'A/RES/99/40 D'])
    expect(letteredSymbols('A/RES/99/40')).toHaveLength(26)
    for (const none of ['A/RES/99/40 B', 'A/RES/99/40 D-B', 'S/RES/2222 (2015)', 'A/99/40', 'piers'])
      expect(letteredSymbols(none)).toEqual([])
  })
})
