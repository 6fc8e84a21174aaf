import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askWhoseText } from '../../../src/cli/commands/ask-whose-text.ts'
import type { TakeInReport } from '../../../src/library/writing.ts'

const candidates = [
  { id: '2031-lamps', title: 'Statement on Lamps', adopted: '2031-04', why: 'has a like title; no date decides' },
  {
    id: '2033-lamps',
    title: 'Statement on Lamps\u001b[31m (2033)',
    adopted: null,
    why: 'has a like title; no date decides',
  },
]
const ambiguous = {
  file: 'lamps.txt',
  error: { code: 'IMPORT_AMBIGUOUS', message: 'may be the text of two documents', hint: null },
  candidates,
}
const other = { file: 'sea.txt', error: { code: 'NO_TEXT', message: 'has no text', hint: null } }
const report: TakeInReport = { imported: [], refused: [other, ambiguous], leftOut: [], notFollowed: [], findings: [] }

/** What a person types, and what comes of it: ids taken in, files still refused, and the screen. */
async function typed(...lines: string[]): Promise<{ ids: string[]; refused: string[]; screen: string }> {
  const input = new PassThrough()
  const output = new PassThrough()
  const ids: string[] = []
  const said: Buffer[] = []
  output.on('data', chunk => said.push(chunk))
  input.end(lines.map(line => `${line}\n`).join(''))
  const { refused } = await askWhoseText(report, { input, output }, async (path, id) => {
    ids.push(`${path} ${id}`)
    return { imported: [], refused: [], leftOut: [], notFollowed: [], findings: [] }
  })
  return { ids, refused: refused.map(({ file }) => file), screen: Buffer.concat(said).toString() }
}

describe('a text that may be of several documents', () => {
  it('is taken in as the one that the user chooses; other refusals stay', async () => {
    const { ids, refused, screen } = await typed('2')
    expect([ids, refused]).toEqual([['lamps.txt 2033-lamps'], ['sea.txt']])
    expect(screen).toContain('1  2031-lamps: Statement on Lamps (2031-04); has a like title; no date decides')
    expect(screen).not.toContain('\u001b')
  })

  it('is a new document under the id typed', async () => {
    expect((await typed('n', ' 2034-lamps ')).ids).toEqual(['lamps.txt 2034-lamps'])
  })

  it('is asked for again after a wrong answer', async () => {
    expect((await typed('7', 'what?', '1')).ids).toEqual(['lamps.txt 2031-lamps'])
  })

  it('stays refused when it is left out, or when the user ends the conversation', async () => {
    for (const lines of [['s'], [''], [], ['9'], ['n']])
      expect((await typed(...lines)).refused).toEqual(['sea.txt', 'lamps.txt'])
  })
})
