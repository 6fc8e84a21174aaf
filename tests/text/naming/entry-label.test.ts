import { describe, expect, it } from 'vitest'
import { entryLabel } from '../../../src/text/index.ts'

const label = (text: string, language: string, role: 'entry' | 'variant') => ({ text, language, role })
const pier = label('pier', 'en', 'entry')
const jetty = label('jetty', 'en', 'variant')
const jetee = label('jetée', 'fr', 'entry')
const muelle = label('muelle', 'es', 'variant')

describe('entryLabel', () => {
  it.each([
    ['in the language asked for', [pier, jetee], 'fr', jetee],
    ['a variant never before an entry label', [jetty, pier], 'en', pier],
    ['in English, where only a variant is in the language', [muelle, jetee, pier], 'es', pier],
    ['the first entry label, where none is in the language or in English', [muelle, jetee], 'de', jetee],
    ['any label, where none is an entry label', [muelle], 'de', muelle],
  ])('%s', (_, labels, language, expected) => {
    expect(entryLabel(labels, language)).toBe(expected)
  })

  it('is none of a concept without labels', () => {
    expect(entryLabel([], 'en')).toBeUndefined()
  })
})
