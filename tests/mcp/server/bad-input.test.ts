import { describe, expect, it } from 'vitest'
import { inventedIndex, type Served, served } from '../invented-server.ts'

const file = await inventedIndex()
const hello = {
  ...{ jsonrpc: '2.0', id: 'hello', method: 'initialize' },
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'raw', version: '0' } },
}

interface Answer {
  id: unknown
  result?: { isError?: boolean; content?: { text: string }[]; structuredContent?: object }
  error?: { code: number; message: string; data?: { code?: string } }
}

/** What a server answers to some lines; a question that works is put last, and must be answered. */
async function answersTo(lines: (object | string)[], server: Served = served(file)): Promise<Map<unknown, Answer>> {
  const answers = new Map<unknown, Answer>()
  let left = ''
  const last = new Promise<void>(resolve =>
    server.output.on('data', chunk => {
      const parts = (left + String(chunk)).split('\n')
      left = parts.pop() ?? ''
      for (const part of parts) {
        const answer = JSON.parse(part) as Answer
        answers.set(answer.id, answer)
        if (answer.id === 'last') resolve()
      }
    }),
  )
  for (const line of [hello, ...lines, call('last', 'lookup', { query: 'open harbour' })])
    server.input.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
  await last
  expect(answers.get('last')?.result?.structuredContent).toMatchObject({ query: 'open harbour' })
  server.input.end()
  await server.ended
  return answers
}

const call = (id: unknown, name: string, given: object): object => ({
  ...{ jsonrpc: '2.0', id, method: 'tools/call' },
  params: { name, arguments: given },
})

describe('the server answers with an error of the protocol, and lives on', () => {
  it.each([
    ['an unknown tool', 'import', { file: '/etc/passwd' }, 'there is no tool import'],
    ['an argument of the wrong type', 'lookup', { query: ['a'] }, 'wrong arguments for lookup: query'],
    ['an argument that is missing', 'show', {}, 'wrong arguments for show: document'],
    ['an argument that there is not', 'lookup', { query: 'a', themess: ['b'] }, 'wrong arguments for lookup'],
    ['a number out of its range', 'lookup', { query: 'a', limit: 0 }, 'wrong arguments for lookup: limit'],
    ['a draft that is too long', 'check_text', { text: 'a '.repeat(30_000) }, 'wrong arguments for check_text: text'],
    ['a place on the disk', 'diff', { before: 'A/RES/99/7', file: '/etc/passwd' }, 'wrong arguments for diff'],
  ])('%s', async (_, name, given, message) => {
    const answers = await answersTo([call(1, name, given)])
    expect(answers.get(1)?.error).toMatchObject({ code: -32602, message: expect.stringContaining(message) })
  })

  it('a draft of 50 MB', async () => {
    const line = JSON.stringify(call(1, 'check_text', { text: 'word '.repeat(10_000_000) }))
    const answers = await answersTo([line])
    expect(answers.get(1)?.error).toMatchObject({ code: -32602, message: expect.stringContaining('40,000 letters') })
  })

  it('lines that are no messages', async () => {
    const server = served(file)
    const answers = await answersTo(['{"jsonrpc":"1.0","id":3}', ''], server)
    expect(answers.get(null)?.error?.code).toBe(-32600)
    expect((await answersTo(['no JSON'])).get(null)?.error?.code).toBe(-32700)
    expect(server.warnings.length).toBeGreaterThan(0)
  })

  it('a method, a resource, a prompt and a cursor that there are not', async () => {
    const ask = (id: number, method: string, params: object): object => ({ jsonrpc: '2.0', id, method, params })
    const answers = await answersTo([
      ask(1, 'library/import', {}),
      ask(2, 'resources/read', { uri: 'file:///etc/passwd' }),
      ask(3, 'resources/read', { uri: 'foc://document/A%2FRES%2F1%2F1' }),
      ask(4, 'prompts/get', { name: 'obey', arguments: {} }),
      ask(5, 'resources/list', { cursor: 'nonsense' }),
      ask(6, 'tools/list', { cursor: 'nonsense' }),
      ask(7, 'prompts/get', { name: 'check_this_draft', arguments: {} }),
    ])
    expect([1, 2, 3, 4, 5, 6, 7].map(id => answers.get(id)?.error?.code)).toEqual([
      -32601, -32002, -32002, -32602, -32602, -32602, -32602,
    ])
  })

  it('what only the library can tell is an answer that a model can mend its question by', async () => {
    const answers = await answersTo([
      call(1, 'show', { document: 'A/RES/99/7', place: 'para. 44' }),
      call(2, 'lookup', { query: 'harbour', state: 'Atlantis' }),
      call(3, 'diff', { before: 'A/RES/99/7' }),
    ])
    for (const id of [1, 2, 3]) expect(answers.get(id)?.result?.isError).toBe(true)
    expect(answers.get(1)?.result?.content?.[0]?.text).toMatch(/^UNKNOWN_PLACE: .*OP1–OP2/)
  })

  it('a call that is called off before its turn is never begun', async () => {
    let asked = 0
    const server = served(file, async () => void asked++)
    const off = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 2 } }
    const answers = await answersTo(
      [call(1, 'lookup', { query: 'tides' }), call(2, 'lookup', { query: 'coast' }), off],
      server,
    )
    expect([answers.has(1), answers.has(2), asked]).toEqual([true, false, 2])
  })

  it('a client that closes in the middle ends it', async () => {
    const server = served(file)
    server.input.write(
      `${JSON.stringify(hello)}\n${JSON.stringify(call(1, 'lookup', { query: 'coast' }))}\n{"jsonrpc":`,
    )
    server.input.end()
    await server.ended
    const gone = served(file)
    gone.input.write(`${JSON.stringify(hello)}\n`)
    gone.output.destroy()
    await gone.ended
  })

  it('a client that closes its end behind its last question is answered, also where that line has no end', async () => {
    const server = served(file, () => new Promise(resolve => setTimeout(resolve, 2)))
    const out: Buffer[] = []
    server.output.on('data', chunk => out.push(chunk as Buffer))
    const asked = Array.from({ length: 9 }, (_, id) => call(id, 'lookup', { query: 'coast' }))
    server.input.end([hello, ...asked].map(line => JSON.stringify(line)).join('\n'))
    await server.ended
    const answers = Buffer.concat(out).toString().trimEnd().split('\n')
    expect(answers.map(line => (JSON.parse(line) as Answer).id)).toEqual(['hello', ...asked.keys()])
    expect(answers.at(-1)).toContain('coast')
  })

  it('fifty calls at once, each with its own answer', async () => {
    const words = ['open harbour', 'tides', 'coast', 'signal lamps', 'whales']
    const all = Array.from({ length: 50 }, (_, id) => call(id, 'lookup', { query: words[id % words.length] }))
    const answers = await answersTo(all)
    for (let id = 0; id < 50; id++)
      expect(answers.get(id)?.result?.structuredContent).toMatchObject({ query: words[id % words.length] })
  })
})
