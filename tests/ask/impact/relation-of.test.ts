import { describe, expect, it } from 'vitest'
import { relationOf } from '../../../src/ask/impact/relation-of.ts'
import type { Precedent, SentenceWords } from '../../../src/types.ts'

const words = {
  ...{
    verbs: [
      { id: 'recall', forms: { en: ['Recalling', 'recalls'] } },
      { id: 'call', forms: { en: ['calls upon'] } },
    ],
  },
  ...{ modifiers: { en: ['further', 'also'] }, subjects: {}, addressees: [], caveats: [], conditions: [] },
  ...{ modals: [], negations: [], rules: [], ladders: [] },
} as unknown as SentenceWords
const relation = relationOf(words, 'en')
const term = (quote: string): Precedent => ({ quote, language: 'en' }) as Precedent

describe('what a stretch does with earlier texts', () => {
  it('is nothing for a verb alone: a novelty names a thing', () => {
    for (const quote of ['Recalling', 'Further recalls', 'Also calls upon'])
      expect(relation({ verdict: 'no-precedent', precedents: [] }, quote)).toBeNull()
    expect(relation({ verdict: 'no-precedent', precedents: [] }, 'Recalling the lanterns')).toBe('introduces')
    expect(relation({ verdict: 'verbatim', precedents: [] }, 'Recalling')).toBe('repeats')
  })

  it('is to repeat a term of an earlier text, in whatever inflection; to introduce where more stands beside it', () => {
    expect(relation({ verdict: 'term', precedents: [term('lantern')] }, 'lanterns')).toBe('repeats')
    expect(relation({ verdict: 'term', precedents: [term('lantern')] }, 'lantern oil')).toBe('introduces')
  })
})
