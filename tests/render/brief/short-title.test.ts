import { describe, expect, it } from 'vitest'
import { shortTitle } from '../../../src/render/brief/citation-line.ts'
import { invented } from './invented-brief.ts'

const document = invented().statement.document

describe('the name of a document in a line', () => {
  it('begins with the symbol where there is one', () => {
    expect(shortTitle({ ...document, symbol: 'X/RES/9/4', title: 'Lanterns' })).toBe('X/RES/9/4, Lanterns')
    expect(shortTitle({ ...document, symbol: null, title: 'Lanterns' })).toBe('Lanterns')
  })
  it('cuts a title of many words at a word, and says so', () => {
    const short = shortTitle({ ...document, symbol: null, title: 'lantern '.repeat(40).trim() })
    expect(short.length).toBeLessThanOrEqual(92)
    expect(short).toMatch(/^(lantern )+…$/)
  })
})
