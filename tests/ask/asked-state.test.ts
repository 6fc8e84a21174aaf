import { describe, expect, it } from 'vitest'
import { check } from '../../src/ask/check/check.ts'
import { impact } from '../../src/ask/impact/index.ts'
import { lookup, show } from '../../src/ask/index.ts'
import { trace } from '../../src/ask/trace/index.ts'
import { importBytes } from '../../src/import/index.ts'
import type { StatePart } from '../../src/types.ts'
import { akn } from '../library/akn.ts'
import { ask, statuses } from '../library/answers.ts'
import { inventedPackage } from '../library/invented.ts'
import { writeFiles } from '../library/temporary.ts'

const words = 'Urges every open harbour of the coast to ring a copper bell before the spring tides;'
const text = (number: number, more: Partial<Parameters<typeof akn>[0]> = {}): string =>
  akn({
    symbol: `A/RES/9${number}/1`,
    title: 'Bells of the coast',
    date: `204${number}-02-03`,
    preamble: ['Recalling the bells,'],
    operative: [{ number: '1', text: words }],
    ...more,
  })

const here = inventedPackage()
writeFiles(here.inbox, {
  '1.xml': text(1, { sponsors: 'Northmere and Isle and Shoal', joined: 'Eastholm' }),
  '2.xml': text(2, {
    lists: { inFavour: ['Northmere', 'Upper Fenland'], against: ['Fenland'], abstaining: ['Eastholm'] },
  }),
  'failed.xml': text(3, {
    ...{ symbol: 'S/2041/9', date: '2041-03-03', title: 'Ropes', failed: true },
    lists: { inFavour: ['Fenland'], against: ['Northmere'], abstaining: [] },
  }),
})
await statuses(here, [here.inbox])
const index = <T>(question: Parameters<typeof ask<T>>[1]): Promise<T> => ask(here.library.index, question)
const said = (parts: readonly (StatePart & { id: string })[] | undefined): string[] =>
  (parts ?? []).filter(({ id }) => id.startsWith('A/RES')).map(({ id, position }) => `${id} ${position}`)

describe.each([
  ['Northmere', 'sponsored', 'for'],
  ['Île-et-Haut-Fond', 'sponsored', 'not-voting'],
  ['eastholm', 'sponsored', 'abstained'],
  ['XG', 'no-vote', 'against'],
  ['Lookout', 'not-member', 'not-member'],
])('the part of %s in a text adopted without a vote (%s) and in one by vote (%s)', (state, first, second) => {
  const both = [`A/RES/91/1 ${first}`, `A/RES/92/1 ${second}`]

  it('is told by lookup and trace, of every text', async () => {
    const { entries } = await index(open => lookup(open, { query: 'open harbour', filter: {}, limit: 9, state }))
    expect(said(entries[0]?.state?.documents)).toEqual(both)
    const traced = await index(open => trace(open, { query: 'open harbour', filter: {}, limit: 9, state }))
    expect(said(traced.state?.documents)).toEqual(both)
  })

  it('is told by show and impact of the document, and of each earlier text that it repeats', async () => {
    const shown = await index(open => show(open, 'A/RES/92/1', '1', null, state))
    expect(said(shown.state?.documents)).toEqual(both.slice(1))
    const { state: own, stretches } = await index(open =>
      impact(open, { document: 'A/RES/92/1', filter: {}, languages: null, state }),
    )
    expect(said(own?.documents)).toEqual(both.slice(1))
    const parts = stretches.flatMap(({ precedents }) => precedents.flatMap(({ states }) => states ?? []))
    expect(parts.map(({ position }) => position)).toContain(first)
  })

  it('is told by check of each precedent', async () => {
    const [draft] = (await importBytes(new TextEncoder().encode(words), 'draft.txt', { language: 'en' })).documents
    if (!draft) throw new Error('no draft')
    const { spans } = await index(open => check(open, { draft, file: 'draft.txt', filter: {}, states: [state] }))
    const precedents = spans.flatMap(span => span.precedents)
    expect(precedents.map(({ document, states }) => `${document.id} ${states?.[0]?.position}`).sort()).toEqual(both)
  })
})

describe('a state asked about is never passed over', () => {
  const asked = (query: string, more: object = {}) =>
    index(open => lookup(open, { query, filter: {}, limit: 9, state: 'Northmere', ...more }))

  it('where no entry has the words, but passages have', async () => {
    const { entries, state } = await asked('copper bell')
    expect([entries, state?.name]).toEqual([[], 'Northmere'])
    expect(said(state?.documents)).toEqual(['A/RES/91/1 sponsored', 'A/RES/92/1 for'])
  })

  it('where a document is named', async () => {
    expect(said((await asked('A/RES/92/1')).state?.documents)).toEqual(['A/RES/92/1 for'])
  })

  it('beside other agreed wordings, in lookup and in check', async () => {
    const { alternatives } = await asked('ring a copper bell before the tides', { alternatives: true })
    expect(alternatives?.flatMap(({ parts }) => parts ?? [])).toContainEqual({
      id: 'A/RES/92/1',
      states: [{ country: 'XA', position: 'for', note: null }],
    })
    const [draft] = (await importBytes(new TextEncoder().encode(words), 'draft.txt', { language: 'en' })).documents
    if (!draft) throw new Error('no draft')
    const question = { draft, file: 'draft.txt', filter: {}, states: ['Northmere'], alternatives: true }
    const { spans } = await index(open => check(open, question))
    const given = spans.flatMap(span => span.alternatives ?? [])
    expect(given.filter(({ parts }) => parts?.length === 0 || parts === undefined)).toEqual([])
  })

  it('of a draft that failed, which is said', async () => {
    const { entries } = await asked('open harbour')
    expect(entries[0]?.state?.documents.find(({ id }) => id === 'S/2041/9')).toEqual({
      ...{ id: 'S/2041/9', position: 'against', note: 'a draft that was not adopted' },
    })
    const traced = await index(open => trace(open, { query: 'open harbour', filter: {}, limit: 9, state: 'XA' }))
    expect(traced.state?.documents.map(({ id }) => id)).toContain('S/2041/9')
  })
})

describe('a state that nobody knows', () => {
  it('is refused by every command with the nearest names, never passed over', async () => {
    const error = { code: 'UNKNOWN_STATE', hint: expect.stringContaining('Northmere (XA)') }
    const state = 'Nortmere'
    await expect(index(open => show(open, 'A/RES/92/1', null, null, state))).rejects.toMatchObject(error)
    await expect(index(open => trace(open, { query: 'bell', filter: {}, limit: 9, state }))).rejects.toMatchObject(
      error,
    )
    await expect(
      index(open => impact(open, { document: 'A/RES/92/1', filter: {}, languages: null, state })),
    ).rejects.toMatchObject(error)
  })
})

describe('a term whose texts were put to the vote in the end', () => {
  it('has the first and last text without a vote, and the one by which consensus was lost', async () => {
    const { entries } = await index(open => lookup(open, { query: 'open harbour', filter: {}, limit: 9 }))
    const standing = entries[0]?.standing
    expect([standing?.firstWithoutVote?.id, standing?.lastWithoutVote?.id]).toEqual(['A/RES/91/1', 'A/RES/91/1'])
    expect(standing?.lostConsensus).toMatchObject({ document: { id: 'A/RES/92/1' }, votes: { for: 2, against: 1 } })
    expect(standing?.changes.map(({ change, title }) => [change, title])).toEqual([['lost', 'Bells of the coast']])
    const filter = { adoptions: ['adopted-without-vote'] }
    const only = await index(open => lookup(open, { query: 'open harbour', filter, limit: 9 }))
    expect(only.entries[0]?.standing.lastWithoutVote?.id).toBe('A/RES/91/1')
  })

  it('shows it on each clause that came back', async () => {
    const { clauses } = await index(open => trace(open, { query: 'open harbour', filter: {}, limit: 9 }))
    const lost = clauses.flatMap(({ standing }) => standing ?? [])
    expect(lost).toMatchObject([{ change: 'lost', until: { id: 'A/RES/91/1' }, since: { against: ['XG'] } }])
  })
})
