import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface TestServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string
  /** The paths asked so far, in order. */
  asked: string[]
  close: () => Promise<void>
}

/** A real HTTP server on a free port of this machine; closed after the test. Unknown paths answer 404. */
export async function serve(handlers: Record<string, Handler | string>): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const handler = handlers[path.split('?')[0] ?? '']
    if (typeof handler === 'function') handler(request, response)
    else response.writeHead(handler === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(handler ?? 'no')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const started: TestServer = {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  onTestFinished(started.close)
  return started
}

/** Answer with a redirect. */
export const redirect =
  (location: string, status = 302): Handler =>
  (_request, response) =>
    void response.writeHead(status, { location }).end()

/** Answer with a status and nothing else. */
export const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(code, headers).end('sorry')

/** Answer with a document of some type. */
export const document =
  (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(body)
