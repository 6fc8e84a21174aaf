import { afterAll, describe, expect, it } from 'vitest'
import { lookup, resolveFilter } from '../../../src/ask/index.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { openIndex } from '../../../src/store/index.ts'

const index = openIndex(packagePlaces().index)
afterAll(() => index.close())

describe('a filter that nothing can pass', () => {
  it.each([
    [{ documents: ['2018-internet-censhorship'] }, 'no document has the id'],
    [{ issuers: ['Lantern Coalition'] }, '--issuer Lantern Coalition'],
    [{ languages: ['de'] }, '--lang de'],
  ])('%j is refused, not answered with nothing', (filter, message) => {
    expect(() => resolveFilter(index, filter)).toThrow(message)
  })
  it('lets through what is held, ids in any case', () => {
    const filter = { documents: ['2018-INTERNET-censorship'], issuers: ['Freedom Online Coalition'], languages: ['en'] }
    expect(() => resolveFilter(index, filter)).not.toThrow()
  })
})

describe('an issuer that is misspelt', () => {
  it('is refused with the one that is meant', () => {
    expect(() => resolveFilter(index, { issuers: ['Fredom Onlin Coalition'] })).toThrow(
      expect.objectContaining({ hint: 'Did you mean Freedom Online Coalition?' }),
    )
  })
})

describe('a query of little words', () => {
  it('is refused: it is in no label, and every text has the words', async () => {
    await expect(lookup(index, { query: 'the', filter: {}, limit: 1 })).rejects.toThrow('only little words')
  })
})
