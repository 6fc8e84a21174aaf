import { afterAll, describe, expect, it } from 'vitest'
import { lookup } from '../../../src/ask/index.ts'
import { drawLookup } from '../../../src/cli/print/lookup.ts'
import { screen } from '../../../src/cli/shared/screen.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { openIndex } from '../../../src/store/index.ts'

const index = openIndex(packagePlaces().index)
afterAll(() => index.close())

describe('a concept of a family', () => {
  it('names the other wordings of its family, not itself', async () => {
    const { entries } = await lookup(index, { query: 'open and interoperable Internet', filter: {}, limit: 1 })
    const family = entries[0]?.family.map(({ id }) => id) ?? []
    expect(family.length).toBeGreaterThan(0)
    expect(family).not.toContain(entries[0]?.term.id)
    for (const id of family) expect(index.term(id)?.family).toBe(entries[0]?.term.family)
  })
  it('without a family names none', async () => {
    const { entries } = await lookup(index, { query: 'Internet shutdown', filter: {}, limit: 1 })
    expect(entries[0]?.family).toEqual([])
  })
})

describe('words that are only reported', () => {
  it('never stand between quotation marks on a line of their own', async () => {
    const answer = await lookup(index, { query: 'scope and sophistication of disinformation', filter: {}, limit: 5 })
    const page = screen(80)
    drawLookup(answer, page)
    expect(page.text()).toContain('    scope and sophistication of disinformation  paragraph not identified ·')
    expect(page.text()).not.toContain('    “scope and sophistication of disinformation”')
  })
})
