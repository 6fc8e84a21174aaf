import { describe, expect, it } from 'vitest'
import { queryKeys } from '../../../src/ask/terms/query-keys.ts'
import { labelKey, stemKey } from '../../../src/text/index.ts'

const label = (text: string, language: string) => ({
  language,
  exact: labelKey(text, language),
  stems: stemKey(text, language),
})

describe('the keys of a query', () => {
  it('tell a label that is spelt as the query is', () => {
    const keys = queryKeys('Paper Lanterns')
    expect(keys.spells(label('paper lanterns', 'en'))).toBe(true)
    expect(keys.spells(label('paper lantern', 'en'))).toBe(false)
  })

  it('tell a label in another inflection, and a verb phrase in another form', () => {
    expect(queryKeys('paper lanterns').names(label('paper lantern', 'en'))).toBe(true)
    expect(queryKeys('strongly condemned').names(label('strongly condemn', 'en'))).toBe(true)
    expect(queryKeys('paper lanterns').names(label('paper boats', 'en'))).toBe(false)
  })

  it('never meet a label of another language, whose inflection is another', () => {
    // “lampes” is the plural of “lampe” in French alone.
    const keys = queryKeys('lampes')
    expect(keys.names(label('lampe', 'fr'))).toBe(true)
    expect(keys.names({ ...label('lampe', 'fr'), language: 'ru' })).toBe(false)
  })

  it('are asked for once each', () => {
    const { exact, stems } = queryKeys('paper')
    expect(exact).toEqual([...new Set(exact)])
    expect(stems).toEqual([...new Set(stems)])
  })
})
