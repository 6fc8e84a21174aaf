import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, sentences, stripControls } from '../../../src/text/index.ts'

const cut = (text: string, language = 'en') => sentences(text, language).map(span => text.slice(span.start, span.end))

describe('sentences', () => {
  it('end at their mark, closing quotation marks included', () =>
    expect(cut('It is so. “Is it?” Yes! (See para. 4.) Good')).toEqual([
      'It is so.',
      '“Is it?”',
      'Yes!',
      '(See para. 4.)',
      'Good',
    ]))
  it('do not end after an abbreviation, an initial, a list number or before a small letter', () => {
    expect(cut('Mr. J. Doe wrote no. 3 of it. The end.')).toEqual(['Mr. J. Doe wrote no. 3 of it.', 'The end.'])
    expect(cut('12. The paragraph. Next.')).toEqual(['12. The paragraph.', 'Next.'])
    expect(cut('They ask... and wait.')).toEqual(['They ask... and wait.'])
    expect(cut('Voir p. ex. M. Untel. Fin.', 'fr')).toEqual(['Voir p. ex. M. Untel.', 'Fin.'])
    expect(cut('Das gilt z.B. Immer. Ende.', 'de')).toEqual(['Das gilt z.B. Immer.', 'Ende.'])
    expect(cut('Это ст. Три. Конец.', 'ru')).toEqual(['Это ст. Три.', 'Конец.'])
  })
  it('end at a blank line and in Arabic at ؟', () => {
    expect(cut('One\n\nTwo')).toEqual(['One', 'Two'])
    expect(cut('هل هذا؟ نعم.', 'ar')).toEqual(['هل هذا؟', 'نعم.'])
  })
  it('cover every character but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
  it('are cut in linear time', () => {
    for (const piece of ['.', 'a.', '\n ', ' ', '. a']) {
      const started = process.cpuUsage()
      cut(piece.repeat(300_000))
      expect(process.cpuUsage(started).user / 1e6, JSON.stringify(piece)).toBeLessThan(4)
    }
  })
})

describe('a fingerprint', () => {
  it('is 16 hex digits that white space, punctuation, accents and case do not change', () => {
    expect(fingerprint('Open, free Internet.')).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint('Open, free  Internet.')).toBe(fingerprint('open free\ninternet'))
    expect(fingerprint('liberté')).toBe(fingerprint('LIBERTE'))
    expect(fingerprint('open internet')).not.toBe(fingerprint('open the internet'))
  })
})

describe('stripping controls', () => {
  it('takes out what a terminal would obey', () => {
    expect(stripControls('a\u001b[31mred\u001b[0m\u001b]0;title\u0007b\u009b2Jc')).toBe('aredbc')
    expect(stripControls('a\u202eb\u2066c\u2069\u0000d\u0085e\u007ff\rg')).toBe('abcdefg')
    expect(stripControls('one\n\ttwo')).toBe('one\n\ttwo')
  })
  it('keeps the words after an unclosed sequence', () =>
    expect(stripControls('\u001b]0;never closed')).toBe('0;never closed'))
  it('leaves no control character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const stripped = stripControls(text)
        expect(
          [...stripped].filter(one => /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(one)),
        ).toEqual([])
        expect(stripControls(stripped)).toBe(stripped)
      }),
    )
  })
  it('leaves ordinary text in any script alone', () => {
    const text = 'Déjà “vu” — права человека، حقوق\u200f 😀'
    expect(stripControls(text)).toBe(text)
  })
})
