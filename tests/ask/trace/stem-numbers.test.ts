import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemNumbers } from '../../../src/ask/trace/stem-numbers.ts'
import { functionWords, tokenize } from '../../../src/text/index.ts'

describe('numbers of stems', () => {
  it('are those of all words that are not little, each stem once, whatever was numbered before', () => {
    const word = fc.constantFrom('harbours', 'harbour', 'the', 'of', 'lamp', 'Lamps', 'les', 'ports', 'port', 'open')
    const text = fc.tuple(
      fc.array(word, { maxLength: 12 }).map(list => list.join(' ')),
      fc.constantFrom('en', 'fr'),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), texts => {
        const numbersOf = stemNumbers()
        const known = new Map<string, number>()
        for (const [body, language] of texts) {
          const little = functionWords(language)
          const stems = tokenize(body, language).flatMap(({ surface, stem }) => (little.has(surface) ? [] : [stem]))
          const expected = [...new Set(stems)].map(stem => {
            known.set(stem, known.get(stem) ?? known.size)
            return known.get(stem)
          })
          expect([...numbersOf(body, language)]).toEqual(expected)
        }
      }),
    )
  })
})
