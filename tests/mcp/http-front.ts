import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { executable, surroundings } from '../cli/run.ts'

/** A server over HTTP that hands every message on to `foc mcp`, one process a session: some clients speak no other way. */
export interface HttpFront {
  url: string
  close(): Promise<void>
}

export async function httpFront(library: string): Promise<HttpFront> {
  const sessions = new Map<string, { transport: StreamableHTTPServerTransport; foc: ChildProcess }>()

  async function begun(): Promise<StreamableHTTPServerTransport> {
    const foc = spawn(process.execPath, [executable, 'mcp'], {
      env: { ...surroundings, FOC_LIBRARY: library },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      onsessioninitialized: id => void sessions.set(id, { transport, foc }),
      enableDnsRebindingProtection: true,
      allowedHosts: [`localhost:${port()}`, `127.0.0.1:${port()}`],
    })
    transport.onmessage = message => void foc.stdin?.write(`${JSON.stringify(message)}\n`)
    transport.onclose = () => void foc.stdin?.end()
    createInterface({ input: foc.stdout as NodeJS.ReadableStream }).on('line', line => {
      transport.send(JSON.parse(line)).catch(() => {})
    })
    await transport.start()
    return transport
  }

  const server = createServer(async (request, response) => {
    const known = sessions.get(String(request.headers['mcp-session-id']))
    const transport = known?.transport ?? (await begun())
    await transport.handleRequest(request, response, request.method === 'POST' ? await bodyOf(request) : undefined)
  })
  const port = (): number => (server.address() as AddressInfo).port
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port()}/mcp`,
    close: async () => {
      for (const { foc, transport } of sessions.values()) {
        foc.stdin?.end()
        await transport.close()
      }
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString() || 'null')
}
