import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { frontMatter } from '../../../src/read/document/front-matter.ts'

const byLibrary = (facts: Record<string, unknown>): string =>
  stringify(facts, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false })

const odd = [
  '',
  ' ',
  '-',
  '?',
  '~',
  'null',
  'Null',
  'TRUE',
  'no',
  'NO',
  'y',
  '12',
  '1e5',
  '1.5',
  '1.',
  '0x1f',
  '0o17',
  '2025-12-31',
  '77/1',
  '+1',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  'a:',
  'a-',
  'a ',
  '# a',
  'A — b',
  'é',
  'a\tb',
  'a\nb',
  'a\u0085b',
  'a\u2028b',
  'a😀',
  "it's",
  'say "x"',
  '“a”',
  '(a)',
  'a, b',
  '[a]',
  '{a}',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '>a',
  '|a',
  '---',
  'a\u00a0',
  '9e',
  '1_000',
  '.5',
  'Infinity',
  'NaN',
] // prettier-ignore

const word = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'aZ0 :#-.e\n"'), maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const scalar = fc.oneof(word, fc.integer(), fc.boolean(), fc.double(), fc.constant(null), fc.constant(undefined))
const key = fc.oneof(fc.constantFrom('id', 'title', 'a-b', 'sha256', 'e5', 'null', 'x'), word)
const { facts } = fc.letrec<{ facts: Record<string, unknown>; value: unknown }>(tie => ({
  facts: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    scalar,
    fc.array(fc.oneof(scalar, tie('value')), { maxLength: 3 }),
    tie('facts'),
  ),
}))

describe('front matter', () => {
  it('is written as the library of YAML writes it, letter for letter', () => {
    for (const text of odd)
      expect(frontMatter({ id: text, list: [text], map: { of: text } })).toBe(
        byLibrary({ id: text, list: [text], map: { of: text } }),
      )
    fc.assert(
      fc.property(facts, some => {
        expect(frontMatter(some)).toBe(byLibrary(some))
      }),
      { numRuns: 500 },
    )
  })

  it('is written alike for facts of plain words, numbers and lists', () => {
    const some = {
      id: 'A/RES/98/1',
      title: 'Tides and pilots',
      adopted: '2043-12-17',
      adoption: { mode: 'vote', votes: { for: 1, by: { for: 'FR DE', against: 'NO' } }, inferred: true },
      themes: ['media', 'access'],
    }
    expect(frontMatter(some)).toBe(byLibrary(some))
    expect(frontMatter(some)).toContain('adoption:\n  mode: vote\n  votes:\n    for: 1\n')
  })
})
