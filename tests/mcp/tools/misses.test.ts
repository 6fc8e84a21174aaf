import { afterAll, describe, expect, it } from 'vitest'
import { client, inventedIndex } from '../invented-server.ts'

const here = await client(await inventedIndex())
afterAll(() => here.close())

/** What an assistant reads, without the last line, which is the same in each answer. */
async function said(name: string, given: Record<string, unknown>): Promise<string[]> {
  const { content } = await here.callTool({ name, arguments: given })
  const [{ text }] = content as [{ text: string }]
  return text.split('\n').filter(line => !line.startsWith('(Words of documents'))
}

const nothing = (query: string): unknown => expect.stringMatching(RegExp(`^Nothing held has “${query}” \\(\\d+ doc`))

describe('where nothing is found', () => {
  it.each(['lookup', 'search', 'trace'])('%s says what was searched, and what that does not show', async name => {
    expect((await said(name, { query: 'whales xylophone' }))[0]).toEqual(nothing('whales xylophone'))
  })

  it('votes counts no votes of no texts', async () => {
    const expected = 'No text held has “whales xylophone”: of what is not held, nothing is known here.'
    expect(await said('votes', { term: 'whales xylophone' })).toEqual([expected])
    expect((await said('votes', { documents: ['whales'] }))[0]).toMatch(/^No text held has “whales”/)
  })

  it('a text without quotations is not said to stand', async () => {
    expect(await said('verify_quotations', { text: 'The members met.' })).toEqual([
      'Nothing to verify: no quotation of two words or more, no paragraph number and no document is in it.',
    ])
  })
})

describe('the symbol of a document that is held', () => {
  it.each(['lookup', 'search', 'trace'])('%s says first that it is held, however it is spelt', async name => {
    for (const query of ['A/RES/99/7', 'a / res / 99 / 7', '99/7'])
      expect((await said(name, { query }))[0]).toMatch(
        /^A\/RES\/99\/7 is a document that is held \(.+\): the tool show/,
      )
  })
})

describe('errors', () => {
  it('name no file and no option of the command line to who has neither', async () => {
    expect(await said('check_text', { text: 'hello' })).toEqual([
      'NO_TEXT: the draft has a single word. Give a sentence at least.',
    ])
    expect(await said('trace', { query: '!?' })).toEqual([
      'EMPTY_QUERY: the query has no word to look for. Write a term or a phrase, for example open Internet.',
    ])
    const [unknown = ''] = await said('diff', { before: 'nope', after: 'A/RES/99/7' })
    expect(unknown).toContain('the user can take it in with foc import FILE')
    expect(unknown).not.toContain('name its file')
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['lookup', { query: ' ' }, 'query: it is empty'],
    ['lookup', { query: 'x', limit: 99 }, 'limit: it is at most 20'],
    ['cite', { document: 'A/RES/99/7', style: 'xx' }, 'style: it is one of un, oscola'],
    ['documents', { words: 'x' }, 'arguments: there is no argument words'],
  ])('of arguments are said once and in plain words: %s %j', async (name, given, words) => {
    const error: Error = await here.callTool({ name, arguments: given }).then(
      () => new Error('it was answered'),
      reason => reason as Error,
    )
    // The client puts the code of the protocol before it, once.
    expect(error.message).toMatch(/^MCP error -32602: wrong arguments for /)
    expect(error.message.match(/MCP error/g)).toHaveLength(1)
    expect(error.message).toContain(words)
  })
})
