import { Ajv } from 'ajv'
import { afterAll, describe, expect, it } from 'vitest'
import { closed } from '../../schemas/closed.ts'
import { client, inventedIndex } from '../invented-server.ts'

const here = await client(await inventedIndex())
const { tools } = await here.listTools()
afterAll(() => here.close())

/** Calls of every tool that have an answer. */
const calls: [string, Record<string, unknown>][] = [
  ['lookup', { query: 'open harbour' }],
  ['lookup', { query: 'open harbour', state: 'Northmere', limit: 1, offset: 1 }],
  ['lookup', { query: 'harbour closure' }],
  ['lookup', { query: 'tides' }],
  ['lookup', { query: 'whales of the moon' }],
  ['search', { query: 'harbour' }],
  ['search', { query: 'harbour', every: true, limit: 2 }],
  ['search', { query: '"whales of the moon"' }],
  ['show', { document: 'A/RES/99/7' }],
  ['show', { document: 'A/RES/99/7', place: '2(a)', with: 'fr', state: 'Eastholm' }],
  ['show', { document: '2031-harbour-statement' }],
  ['cite', { document: 'A/RES/99/7', place: 'para. 2' }],
  ['cite', { document: '2031-harbour-statement', style: 'bibtex' }],
  ['trace', { query: 'open harbour' }],
  ['trace', { query: 'welcomes every open harbour' }],
  ['diff', { before: 'A/RES/99/7', after: 'A/RES/101/7' }],
  ['diff', { before: 'A/RES/99/7', draft: 'Welcomes every open harbour of the region, where possible.' }],
  ['check_text', { text: 'Welcomes every open harbour and every open port of the region.\n\nWelcomes whales.' }],
  ['votes', { documents: ['A/RES/101/7'], states: ['Southby'] }],
  ['votes', {}],
  ['brief', { theme: 'harbours', all: true }],
  ['documents', { title: 'harbour' }],
  [
    'verify_quotations',
    { text: 'It “welcomes every open harbour” (A/RES/99/7, para. 1) and “wants whales everywhere”.' },
  ],
]

async function structuredOf(name: string, given: Record<string, unknown>): Promise<unknown> {
  const { structuredContent, isError, content } = await here.callTool({ name, arguments: given })
  expect([isError, content]).toEqual([undefined, [{ type: 'text', text: expect.stringContaining('data') }]])
  return structuredContent
}

/** Every object within a value. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? within : [value as Record<string, unknown>, ...within]
}

describe('the answers of the tools', () => {
  it('are those of the issue, each of which only reads', () => {
    expect(tools.map(({ name }) => name)).toEqual([
      ...['lookup', 'search', 'show', 'cite', 'trace', 'diff', 'check_text', 'votes', 'brief', 'documents'],
      'verify_quotations',
    ])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint && !annotations.openWorldHint)).toBe(true)
  })

  it('are all asked for here', () => {
    expect(tools.filter(({ name }) => calls.every(([called]) => called !== name))).toEqual([])
  })

  it.each(calls)('%s %j says what its schema says, and nothing else', async (name, given) => {
    const schema = tools.find(tool => tool.name === name)?.outputSchema
    const holds = new Ajv({ strict: false }).compile(closed(schema) as object)
    holds(await structuredOf(name, given))
    expect(holds.errors).toBe(null)
  })

  it.each(calls)('%s %j has no null', async (name, given) => {
    expect(JSON.stringify(await structuredOf(name, given))).not.toMatch(/(?:null|undefined)[,}\]]/)
  })

  it.each(calls)('%s %j is the same twice', async (name, given) => {
    expect(JSON.stringify(await structuredOf(name, given))).toBe(JSON.stringify(await structuredOf(name, given)))
  })

  it.each(calls)('%s %j never quotes our own words', async (name, given) => {
    const all = objectsIn(await structuredOf(name, given))
    for (const one of all) {
      if (typeof one.quote !== 'string') continue
      expect(one.quote).not.toMatch(/The members want|Asks for|The notice speaks|Condemns a|Plans for/)
      expect(one.quote).not.toBe(one.ourSummary)
    }
  })

  it.each(calls)('%s %j says of every wording how it may be used', async (name, given) => {
    const wordings = objectsIn(await structuredOf(name, given)).filter(one => 'agreedBy' in one)
    for (const one of wordings) {
      expect(['yes', 'after checking', 'no']).toContain(one.quotable)
      for (const field of ['cite', 'adoption', 'standing', 'document', 'from']) expect(one[field]).toMatch(/\S/)
      expect('quote' in one).toBe(one.quotable !== 'no')
    }
  })
})

describe('a wording', () => {
  it('of a notice is reported, and no quotation', async () => {
    const { wordings, besides } = (await structuredOf('lookup', { query: 'harbour closure' })) as {
      wordings: object[]
      besides: object[]
    }
    expect(wordings.some(one => 'reported' in one)).toBe(false)
    const [reported] = besides.filter(one => 'reported' in one)
    expect(reported).toMatchObject({ quotable: 'no', reported: 'harbour closure' })
    expect(reported).not.toHaveProperty('quote')
  })

  it('whose later edition was put to the vote says so', async () => {
    const { passages, standing } = (await structuredOf('show', { document: 'A/RES/99/7', place: '1' })) as {
      passages: object[]
      standing: string
    }
    expect(passages[0]).toMatchObject({
      quotable: 'yes',
      quote: 'Welcomes every open harbour and every open port of the region;',
    })
    expect(standing).toContain('101/7 (2035) by vote')
  })
})

describe('a long list', () => {
  it('comes in pages that make the whole', async () => {
    type Page = { wordings: { uri: string }[]; page: { next?: number } }
    const every = (await structuredOf('search', { query: 'harbour', every: true, limit: 50 })) as Page
    const uris: string[] = []
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const { wordings, page } = (await structuredOf('search', {
        query: 'harbour',
        every: true,
        limit: 2,
        offset,
      })) as Page
      uris.push(...wordings.map(({ uri }) => uri))
      offset = page.next
    }
    expect(uris).toEqual(every.wordings.map(({ uri }) => uri))
  })
})
