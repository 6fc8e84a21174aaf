import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedLines } from '../../../src/mcp/server/bounded-lines.ts'

/** What comes through of some bytes, cut where it may be, and whose messages were left out. */
async function through(bytes: Buffer, cuts: number[], most: number): Promise<{ out: string; left: unknown[] }> {
  const left: unknown[] = []
  const lines = boundedLines(id => left.push(id), most)
  const out: Buffer[] = []
  lines.on('data', chunk => out.push(chunk as Buffer))
  let from = 0
  for (const cut of [...cuts.sort((a, b) => a - b), bytes.length]) {
    lines.write(bytes.subarray(from, cut))
    from = Math.max(from, cut)
  }
  lines.end()
  await new Promise(resolve => lines.on('end', resolve))
  return { out: Buffer.concat(out).toString(), left }
}

const long = 'x'.repeat(10_000)

describe('messages that come in', () => {
  it('pass as they are, however they are cut, and those that are too long or say nothing do not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 60 }).map(text => text.replaceAll('\n', ' '))),
        fc.array(fc.nat(800), { maxLength: 12 }),
        async (texts, cuts) => {
          const bytes = Buffer.from(texts.map(text => `${text}\n`).join(''))
          const { out, left } = await through(
            bytes,
            cuts.map(cut => Math.min(cut, bytes.length)),
            40,
          )
          const short = texts.filter(text => Buffer.byteLength(text) + 1 <= 40)
          const said = short.filter(text => /[^\0- ]/.test(text))
          expect(out).toBe(said.map(text => `${text}\n`).join(''))
          expect(left.length).toBe(texts.length - short.length)
        },
      ),
    )
  })

  it('may lack the end of their line where nothing comes behind', async () => {
    expect(await through(Buffer.from('{}\n{"a":1}'), [5], 40)).toEqual({ out: '{}\n{"a":1}\n', left: [] })
    expect(await through(Buffer.from(`{}\n{"id":5,"a":"${long}"}`), [], 40)).toEqual({ out: '{}\n', left: [5] })
    expect(await through(Buffer.from('{}\n  '), [], 40)).toEqual({ out: '{}\n', left: [] })
  })

  it.each([
    ['first', `{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"a":"${long}"}}`, 7],
    ['last', `{"method":"tools/call","params":{"a":"${long}"},"jsonrpc":"2.0","id":"q-1"}`, 'q-1'],
    ['before the version', `{"id": 8, "jsonrpc": "2.0", "params":{"a":"${long}"}}`, 8],
    ['in a place of its own within', `{"params":{"a":"${long}","id":9},"method":"x"}`, null],
    ['nowhere', long, null],
  ])('that are too long are told by their id: %s', async (_, line, id) => {
    const { out, left } = await through(Buffer.from(`${line}\n{}\n`), [5_000], 4_096)
    expect([out, left]).toEqual(['{}\n', [id]])
  })
})
