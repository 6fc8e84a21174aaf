import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageFacts } from '../../../src/match/worth/passage-facts.ts'
import { rankKey } from '../../../src/match/worth/rank-key.ts'
import { textRulesOf } from '../../../src/text/whole-texts.ts'

const place = { language: 'en', part: 'operative', kind: 'resolution', chapeau: null } as const
const pieces = fc.constantFrom(
  ...['harbour', 'human rights', 'right to', 'reports', 'meeting', 'the Council', 'Co-Chairs', 'ſecretariat'],
  ...[' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\ufeff', '\u2028', 'é', '。', ''],
)
const texts = fc.array(pieces, { maxLength: 40 }).map(all => all.join(''))

describe('what a passage says of itself', () => {
  it('counts its words as a split at white space does, of every kind', () => {
    fc.assert(
      fc.property(texts, text => {
        const words = Math.max(1, text.split(/\s+/).length)
        expect(passageFacts(text, place).length).toBe(Math.abs(Math.log(words / 60)))
      }),
    )
  })

  it('counts words of rights and of housekeeping as a search for all of them does, three at most', () => {
    const rules = textRulesOf('en')?.uses
    const all = (words: RegExp | null | undefined, text: string): number =>
      words ? (text.match(words)?.length ?? 0) : 0
    fc.assert(
      fc.property(texts, text => {
        const { rights, institution, institutionFirst } = passageFacts(text, place)
        const words = Math.max(1, text.split(/\s+/).length)
        expect(rights).toBe(Math.min(3, all(rules?.rights, text)) / 3)
        expect(institution).toBe(((Math.min(3, all(rules?.institution, text)) / 3) * 60) / Math.max(60, words))
        expect(institutionFirst).toBe(all(rules?.institution, text.slice(0, 90)) > 0 ? 1 : 0)
      }),
    )
  })
})

it('a key of rank is the same whatever was ranked before', () => {
  const row = { mode: 'vote', kind: 'resolution', status: 'copy', located: true, language: 'en', ordinal: 1 } as const
  const more = { start: 3, confirmed: true, worth: 2, said: 'said' } as const
  const keyOf = (id: string, adopted: string | null): string => rankKey({ ...row, ...more, id, adopted })
  const first = keyOf('A/RES/91/1', '2041-02-03')
  const [other, undated] = [keyOf('A/RES/91/2', '2041-02-03'), keyOf('A/RES/91/1', null)]
  expect(new Set([first, other, undated]).size).toBe(3)
  expect(keyOf('A/RES/91/1', '2041-02-03')).toBe(first)
})
