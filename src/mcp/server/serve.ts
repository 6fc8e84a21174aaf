import type { Readable, Writable } from 'node:stream'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod'
import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { contractOf } from '../contract/index.ts'
import { getPrompt, prompts } from '../prompts/index.ts'
import { complete, listResources, readResource, templates } from '../resources/index.ts'
import type { Setting } from '../tools/index.ts'
import { boundedLines, LONGEST_MESSAGE } from './bounded-lines.ts'
import { callTool, listTools } from './call-tool.ts'
import { invalid, protocolError } from './errors.ts'
import { instructions } from './instructions.ts'
import { CalledOff, oneAtATime } from './one-at-a-time.ts'

export interface ServeOptions {
  version: string
  input: Readable
  output: Writable
  /** Puts a question to the library as it is now. */
  ask: <T>(question: (index: IndexReader) => T | Promise<T>) => Promise<T>
  setting: Setting
  /** Text of a schema of the contract, by its name. */
  readSchema: (name: string) => string
  /** Told what went wrong that no answer tells. */
  warn: (message: string) => void
}

/**
 * Answer one client until it closes its end. Nothing is written but messages of the protocol; a question that fails is
 * answered with an error, and the next one is taken.
 */
export async function serve(options: ServeOptions): Promise<void> {
  // Compiling a reader for every schema costs more than it saves before the first answer, and needs leave to make code.
  z.config({ jitless: true })
  const { input, output, ask, setting, warn } = options
  const server = new Server(
    { name: 'foc', title: 'Agreed language of the Freedom Online Coalition', version: options.version },
    {
      capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      instructions,
      jsonSchemaValidator: noForms,
    },
  )
  const inTurn = oneAtATime()
  const contract = contractOf(options.readSchema)
  const asking = <T>(signal: AbortSignal, question: (index: IndexReader) => T | Promise<T>): Promise<T> =>
    told(() => inTurn(signal, () => ask(question)))

  server.setRequestHandler(ListToolsRequestSchema, async ({ params }) => {
    refuseCursor(params?.cursor)
    return { tools: listTools(contract) }
  })
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) =>
    callTool(params, question => inTurn(signal, () => ask(question)), setting),
  )
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }, { signal }) =>
    asking(signal, index => listResources(index, params?.cursor)),
  )
  server.setRequestHandler(ListResourceTemplatesRequestSchema, async ({ params }) => {
    refuseCursor(params?.cursor)
    return { resourceTemplates: templates }
  })
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }, { signal }) =>
    asking(signal, index => readResource(index, params.uri, setting)),
  )
  server.setRequestHandler(ListPromptsRequestSchema, async ({ params }) => {
    refuseCursor(params?.cursor)
    return { prompts }
  })
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) =>
    told(async () => getPrompt(params.name, params.arguments ?? {})),
  )
  server.setRequestHandler(CompleteRequestSchema, ({ params }, { signal }) =>
    asking(signal, index => complete(index, params)),
  )
  server.onerror = error => {
    if (error instanceof CalledOff) return
    warn(error.message)
    // What is no message at all gets the answer that JSON-RPC has for it.
    if (error instanceof SyntaxError) answer(null, -32700, 'this line is no JSON')
    else if (error.name === 'ZodError') answer(null, -32600, 'this line is no message of JSON-RPC 2.0')
  }

  function answer(id: string | number | null, code: number, message: string): void {
    output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`)
  }

  const bounded = boundedLines(id =>
    answer(id, -32602, `a message of more than ${LONGEST_MESSAGE} bytes: drafts have at most 40,000 letters`),
  )
  const closed = new Promise<void>(resolve => {
    // Some clients close their end right behind the last question: what was asked before is answered first.
    bounded.on('end', () => {
      setImmediate(() => void inTurn(new AbortController().signal, async () => resolve()))
    })
    input.on('close', () => {
      if (!input.readableEnded) resolve()
    })
    // Nobody is left to read an answer.
    output.on('close', resolve)
    for (const stream of [input, output]) stream.on('error', () => resolve())
  })
  await server.connect(new StdioServerTransport(input.pipe(bounded), output))
  await closed
  await server.close()
}

/** What somebody can mend, as an error of the protocol. */
async function told<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof FocError ? protocolError(error) : error
  }
}

/** Lists of one page have no other. */
function refuseCursor(cursor: string | undefined): void {
  if (cursor !== undefined) throw invalid('there is no such cursor: this list has one page')
}

/** The package would load a validator for forms that a server sends to its client; none is sent. */
const noForms = {
  getValidator: () => {
    throw new Error('no form is sent to a client')
  },
}
