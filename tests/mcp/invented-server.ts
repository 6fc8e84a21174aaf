import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'
import { contractOf } from '../../src/mcp/contract/index.ts'
import { serve } from '../../src/mcp/index.ts'
import { openIndex } from '../../src/store/index.ts'
import { root } from '../cli/run.ts'
import { akn, harbourResolution } from '../library/akn.ts'
import { statuses } from '../library/answers.ts'
import { inventedPackage } from '../library/invented.ts'
import { writeFiles } from '../library/temporary.ts'

export const readSchema = (name: string): string => readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')

/** The contract as it ships. */
export const contract = contractOf(readSchema)

/** A later edition of the harbour resolution, by vote. */
const later = akn({
  ...{ symbol: 'A/RES/101/7', title: 'Harbours in our time', date: '2035-05-01' },
  preamble: ['Recalling that an open harbour serves the whole coast,'],
  operative: [{ number: '1', text: 'Welcomes every open harbour of the region, where possible;' }],
  lists: { inFavour: ['Northmere', 'Eastholm'], against: ['Southby'], abstaining: [] },
})

/** File of the index of an invented library: digests, a resolution in two languages, and a later edition put to the vote. */
export async function inventedIndex(): Promise<string> {
  const here = inventedPackage()
  writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr, 'c.xml': later })
  await statuses(here, [here.inbox])
  return here.library.index
}

/** A server on an index, its two ends, and what it told beside. */
export interface Served {
  input: PassThrough
  output: PassThrough
  warnings: string[]
  ended: Promise<void>
}

/** @param delay Told before each question is put, and waited for. */
export function served(file: string, delay: () => Promise<void> = async () => {}): Served {
  const index = openIndex(file)
  const [input, output] = [new PassThrough(), new PassThrough()]
  const warnings: string[] = []
  const ended = serve({
    ...{ version: '0.0.1', input, output, readSchema },
    ask: async question => {
      await delay()
      return question(index)
    },
    setting: { ownToolkits: async () => [] },
    warn: message => void warnings.push(message),
  }).finally(() => index.close())
  return { input, output, warnings, ended }
}

/** A client of the official package on a server in this process. */
export async function client(file: string): Promise<Client> {
  const { input, output } = served(file)
  const made = new Client({ name: 'test', version: '0' })
  await made.connect(overStreams(input, output))
  return made
}

function overStreams(input: PassThrough, output: PassThrough): Transport {
  let left = ''
  const transport: Transport = {
    start: async () => {
      output.on('data', chunk => {
        const lines = (left + String(chunk)).split('\n')
        left = lines.pop() ?? ''
        for (const line of lines) transport.onmessage?.(JSON.parse(line) as JSONRPCMessage)
      })
    },
    send: async message => void input.write(`${JSON.stringify(message)}\n`),
    close: async () => {
      input.end()
      transport.onclose?.()
    },
  }
  return transport
}
