import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint, keptWords, stemmedWords, tokenize, tokensOf, withoutAddresses } from '../../../src/text/index.ts'
import { winnow, winnowWords } from '../../../src/text/whole-texts.ts'

const pieces =
  'The harbours of L’île d’Ys, e.g. A/RES/12/3 — cafés www.pier.org/a?b and you@example.net, 1,5 tonnes; the rope'
const text = fc
  .array(fc.constantFrom(...pieces.split(' '), '. ', '\n\n', '\u00ad', '…'), { maxLength: 40 })
  .map(words => words.join(' '))
const language = fc.constantFrom('en', 'fr', 'de', 'xx')

describe('the words of a text in arrays', () => {
  it('are those that tokenize gives, with or without addresses', () => {
    fc.assert(
      fc.property(text, language, (written, spoken) => {
        const tokens = tokenize(written, spoken)
        const words = keptWords(written, spoken)
        expect(tokensOf(words)).toEqual(tokens)
        expect(tokensOf(withoutAddresses(words))).toEqual(tokens.filter(({ inUrl }) => !inUrl))
        expect(stemmedWords(words)).toBe(tokens.map(({ stem }) => stem).join(' '))
      }),
    )
  })

  it('are the same where the text was folded for its fingerprint before, for one more time', () => {
    fc.assert(
      fc.property(text, language, (written, spoken) => {
        const tokens = tokenize(written, spoken)
        fingerprint(written)
        fingerprint(written)
        for (const _time of [1, 2]) expect(tokensOf(keptWords(written, spoken))).toEqual(tokens)
      }),
    )
  })

  it('have the same marks of runs', () => {
    fc.assert(
      fc.property(text, language, (written, spoken) => {
        expect(winnowWords(keptWords(written, spoken))).toBe(winnow(tokenize(written, spoken), spoken).join(' '))
      }),
    )
  })

  it('give a fingerprint of the folded words, whatever stands between them', () => {
    fc.assert(
      fc.property(text, written => {
        const words = tokenize(written, '').map(({ surface }) => surface)
        const whole = createHash('sha256').update(words.join(' ')).digest('hex')
        expect(fingerprint(written)).toBe(whole.slice(0, 16))
      }),
    )
  })
})
