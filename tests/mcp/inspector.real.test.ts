import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect } from 'vitest'
import { executable, noLibrary, surroundings } from '../cli/run.ts'
import { itWithPackage } from '../shared.ts'

const run = promisify(execFile)

/** What the command line of the Inspector prints of a call, as data. */
async function asked(script: string, ...words: string[]): Promise<Record<string, unknown>> {
  const server = [process.execPath, executable, 'mcp', '--library', noLibrary]
  const how = { env: { ...surroundings, HOME: process.env.HOME }, maxBuffer: 16 * 1024 * 1024 }
  // It ends with 5 where a tool answers with an error, which it prints all the same.
  const { stdout } = await run(process.execPath, [script, '--cli', ...server, ...words], how).catch(error => {
    if (error.code === 5) return error as { stdout: string }
    throw error
  })
  return JSON.parse(stdout) as Record<string, unknown>
}

const inspector = '.bin/mcp-inspector'
const draft = 'Calls upon States to refrain from Internet shutdowns.'

/** A call of every tool, as a user of the Inspector types it: numbers are sent as numbers, and one state as no list. */
const calls: [string, string[], string][] = [
  ['lookup', ['query=internet shutdown', 'state=FR'], 'wordings'],
  ['lookup', ['query=2030'], 'wordings'],
  ['search', ['query="internet shutdowns"'], 'wordings'],
  ['show', ['document=2018-internet-censorship', 'place=1'], 'passages'],
  ['cite', ['document=A/RES/78/213', 'style=un'], 'cite'],
  ['trace', ['query=open Internet'], 'texts'],
  ['check_text', [`text=${draft}`], 'paragraphs'],
  ['votes', ['documents=A/RES/80/215', 'states=FR'], 'texts'],
  ['brief', ['theme=ai'], 'points'],
  ['documents', ['title=censorship'], 'documents'],
  ['verify_quotations', [`text=“${draft}” (A/RES/78/216, OP22)`], 'quotations'],
]

describe('the Inspector', () => {
  for (const [name, given, field] of calls)
    itWithPackage(
      `calls ${name} ${given.join(' ').slice(0, 60)}`,
      'FOC_CLIENTS',
      inspector,
      async script => {
        const words = given.flatMap(pair => ['--tool-arg', pair])
        const { structuredContent, isError } = await asked(
          script,
          '--method',
          'tools/call',
          '--tool-name',
          name,
          ...words,
        )
        expect([isError, structuredContent]).toEqual([
          undefined,
          expect.objectContaining({ [field]: expect.anything() }),
        ])
      },
      60_000,
    )

  itWithPackage(
    'is told by diff that only phrases are held',
    'FOC_CLIENTS',
    inspector,
    async script => {
      const words = ['before=A/RES/78/213', 'after=A/RES/80/215'].flatMap(pair => ['--tool-arg', pair])
      const { isError, content } = await asked(script, '--method', 'tools/call', '--tool-name', 'diff', ...words)
      expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining('NO_FULL_TEXT')])
    },
    60_000,
  )

  for (const [method, field] of [
    ['tools/list', 'tools'],
    ['resources/list', 'resources'],
    ['resources/templates/list', 'resourceTemplates'],
    ['prompts/list', 'prompts'],
  ] as const)
    itWithPackage(
      `lists ${method}`,
      'FOC_CLIENTS',
      inspector,
      async script => expect((await asked(script, '--method', method))[field]).toEqual(expect.any(Array)),
      60_000,
    )

  itWithPackage(
    'reads a paragraph by its address',
    'FOC_CLIENTS',
    inspector,
    async script => {
      const uri = 'foc://paragraph/2018-internet-censorship/%C2%B61'
      const { contents } = await asked(script, '--method', 'resources/read', '--uri', uri)
      expect(JSON.stringify(contents)).toContain('ourSummary')
    },
    60_000,
  )
})
