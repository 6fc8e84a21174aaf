import { describe, expect, it } from 'vitest'
import { compoundThing } from '../../../src/match/index.ts'
import { tokenize } from '../../../src/text/index.ts'

/** The thing of a phrase, from its last word leftwards or from a word named rightwards. */
function thing(phrase: string, from: string | null = null, language = 'en'): string {
  const tokens = tokenize(phrase, language)
  const at = from === null ? tokens.length - 1 : tokens.findIndex(({ surface }) => surface === from)
  const { first, last } = compoundThing(phrase, tokens, language, at, from === null ? 'left' : 'right')
  return phrase.slice(tokens[first]?.start, tokens[last]?.end)
}

describe('the thing of a list of qualities', () => {
  it.each([
    ['open, secure, stable and peaceful ICT environment', 'ICT environment'],
    [
      'open and peaceful information and communications technology environment',
      'information and communications technology environment',
    ],
    ['a free and open Internet', 'Internet'],
    // No quality by its form stands before it: these may be the qualities themselves.
    ['safe and smart cities', 'cities'],
    ['gender and age divide', 'divide'],
    ['economic, social and cultural rights', 'rights'],
    ['free, open and secure digital space', 'space'],
  ])('of “%s” is “%s”', (phrase, expected) => {
    expect(thing(phrase)).toBe(expected)
  })

  it('goes on to its last noun, and not into what is said of it', () => {
    const text = 'a secure and peaceful information and communications technology environment consistent with the law'
    expect(thing(text, 'information')).toBe('information and communications technology environment')
    expect(thing('an open and free Internet and the law', 'internet')).toBe('Internet')
    expect(thing('an open and free Internet, ports and piers', 'internet')).toBe('Internet')
  })

  it('is one word where other languages put it first', () => {
    expect(thing('environnement numérique ouvert et sûr', 'environnement', 'fr')).toBe('environnement')
  })
})
