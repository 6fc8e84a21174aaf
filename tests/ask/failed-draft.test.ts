import { describe, expect, it } from 'vitest'
import { check } from '../../src/ask/check/check.ts'
import { impact } from '../../src/ask/impact/index.ts'
import { lookup, search } from '../../src/ask/index.ts'
import { trace } from '../../src/ask/trace/index.ts'
import { importBytes } from '../../src/import/index.ts'
import { akn } from '../library/akn.ts'
import { ask, statuses } from '../library/answers.ts'
import { inventedPackage } from '../library/invented.ts'
import { writeFiles } from '../library/temporary.ts'

const words = 'Requests every keeper to hang a copper bell beside the open harbour before the spring tides;'

const here = inventedPackage()
const text = {
  title: 'Bells of the coast',
  preamble: ['Recalling the bells,'],
  operative: [{ number: '1', text: words }],
}
writeFiles(here.inbox, {
  'failed.xml': akn({
    ...text,
    symbol: 'S/2041/9',
    date: '2041-02-03',
    failed: true,
    lists: { inFavour: ['Northmere', 'Fenland'], against: ['Westing'] },
  }),
})
await statuses(here, [here.inbox])
const index = <T>(question: Parameters<typeof ask<T>>[1]): Promise<T> => ask(here.library.index, question)

describe('a draft that failed', () => {
  it('is no precedent: a draft that repeats it word for word has none, and is told no date of it', async () => {
    const [draft] = (await importBytes(new TextEncoder().encode(`1. ${words}`), 'draft.txt', { language: 'en' }))
      .documents
    if (!draft) throw new Error('no draft')
    const answer = await index(open => check(open, { draft, file: 'draft.txt', filter: {} }))
    expect(answer.spans.map(({ verdict }) => verdict)).not.toContain('verbatim')
    expect(JSON.stringify(answer.spans.map(({ unadopted: _, ...span }) => span))).not.toContain('S/2041/9')
    expect(answer.spans.flatMap(({ unadopted = [] }) => unadopted)).toMatchObject([{ id: 'S/2041/9', why: 'failed' }])
    expect(answer.searched.latest).not.toBe('2041-02-03')
  })

  it('makes no first, latest or widest use, and is counted as adopted by nobody', async () => {
    const { entries } = await index(open => lookup(open, { query: 'open harbour', filter: {}, limit: 9, every: true }))
    const [{ adoption, citations } = { adoption: null, citations: [] }] = entries
    expect([adoption?.first?.id, adoption?.latest?.id]).not.toContain('S/2041/9')
    expect(adoption?.notAdopted).toBe(2)
    const cited = citations.findIndex(({ document }) => document.id === 'S/2041/9')
    const isAdopted = citations.map(({ document }) => document.adoption.mode !== 'none')
    expect(cited).toBeGreaterThan(isAdopted.lastIndexOf(true))
    expect(citations[cited]?.document.adoption).toMatchObject({ mode: 'none', votes: { for: 2, against: 1 } })
  })

  it('is no step of a trace but a text beside it, and agreed by nobody in search and impact', async () => {
    const traced = await index(open => trace(open, { query: 'open harbour', filter: {}, limit: 20 }))
    expect(traced.texts.map(({ document }) => document.id)).not.toContain('S/2041/9')
    expect(traced.summary.latest?.id).not.toBe('S/2041/9')
    expect(traced.apart.notAdopted.map(({ id }) => id)).toContain('S/2041/9')
    const { hits } = await index(open => search(open, { query: '"copper bell"', filter: {}, limit: 5, every: true }))
    expect(hits.map(({ document }) => document.adoption.mode)).toEqual(['none'])
    expect((await index(open => impact(open, { document: 'S/2041/9', filter: {}, languages: null }))).agreed).toBe(
      false,
    )
  })
})
