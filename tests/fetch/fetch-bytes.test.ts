import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FocError } from '../../src/errors.ts'
import { networkFailure } from '../../src/fetch/failures.ts'
import { type Fetched, type FetchOptions, fetchBytes } from '../../src/fetch/index.ts'
import { document, redirect, serve, status } from './server.ts'

const quick: FetchOptions = { userAgent: 'foc/0 (test)', allowPrivate: true, totalTime: 3000, idleTime: 1000 }

async function text(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  return textOf(await fetchBytes(address, { ...quick, ...options }))
}

function textOf(fetched: Fetched): string {
  return fetched.kind === 'fetched' ? Buffer.from(fetched.bytes).toString() : fetched.kind
}

async function refusal(address: string, options: Partial<FetchOptions> = {}): Promise<FocError> {
  try {
    await fetchBytes(address, { ...quick, ...options })
  } catch (error) {
    if (error instanceof FocError) return error
    throw error
  }
  throw new Error('it was fetched')
}

const codeOf = async (address: string, options: Partial<FetchOptions> = {}): Promise<string> =>
  (await refusal(address, options)).code

describe('fetching', () => {
  it('gives the bytes, the address they came from in the end, a name and what tells a change', async () => {
    const server = await serve({
      '/old': redirect('/new/Harbour%20Statement.md#top', 301),
      '/new/Harbour%20Statement.md': document('text/markdown', '# Harbours', { etag: '"7"' }),
    })
    const fetched = await fetchBytes(`${server.origin}/old`, quick)
    expect(textOf(fetched)).toBe('# Harbours')
    expect(fetched).toMatchObject({
      kind: 'fetched',
      address: `${server.origin}/new/Harbour%20Statement.md`,
      name: 'Harbour-Statement.md',
      etag: '"7"',
      lastModified: null,
      warnings: [],
    })
  })

  it('says who asks, and sends and keeps no cookie', async () => {
    const server = await serve({
      '/a': (_request, response) => void response.writeHead(302, { location: '/b', 'set-cookie': 'x=1' }).end(),
      '/b': (request, response) =>
        void response.end(`${request.headers['user-agent']} ${request.headers.cookie ?? 'no cookie'}`),
    })
    expect(await text(`${server.origin}/a`)).toBe('foc/0 (test) no cookie')
  })

  it('sends what a former fetch was told, and says when nothing changed', async () => {
    const server = await serve({
      '/go': redirect('/a'),
      '/a': (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
        else response.writeHead(200, { etag: '"1"' }).end('harbours')
      },
    })
    const before = { address: `${server.origin}/a`, etag: '"1"', lastModified: null }
    expect(await text(`${server.origin}/go`, { before })).toBe('unchanged')
    expect(await text(`${server.origin}/go`, { before: { ...before, etag: '"0"' } })).toBe('harbours')
    expect(await text(`${server.origin}/go`, { before: { ...before, address: `${server.origin}/other` } })).toBe(
      'harbours',
    )
  })

  it('refuses “not changed” from a server that was not asked whether', async () => {
    const server = await serve({ '/a': status(304) })
    expect(await codeOf(`${server.origin}/a`)).toBe('FETCH_UNEXPECTED_STATUS')
  })

  it('unpacks gzip, deflate and Brotli', async () => {
    const packed = (encoding: string, bytes: Uint8Array) =>
      document('text/plain', bytes, { 'content-encoding': encoding })
    const server = await serve({
      '/gzip': packed('gzip', gzipSync('harbours')),
      '/deflate': packed('deflate', deflateSync('harbours')),
      '/br': packed('br', brotliCompressSync('harbours')),
    })
    for (const path of ['/gzip', '/deflate', '/br']) expect(await text(server.origin + path)).toBe('harbours')
  })
})

describe('a redirect', () => {
  it('in a circle is told from a long chain', async () => {
    const chain = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}`, redirect(`/${at + 1}`)]))
    const server = await serve({ '/a': redirect('/b'), '/b': redirect('/a'), '/self': redirect(''), ...chain })
    expect(await codeOf(`${server.origin}/a`)).toBe('FETCH_REDIRECT_LOOP')
    expect(await codeOf(`${server.origin}/self`)).toBe('FETCH_REDIRECT_LOOP')
    expect(await codeOf(`${server.origin}/0`)).toBe('FETCH_TOO_MANY_REDIRECTS')
    expect(server.asked.filter(path => /^\/\d$/.test(path))).toHaveLength(6)
  })

  it('five times is followed', async () => {
    const chain = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`/${at}`, redirect(`/${at + 1}`)]))
    const server = await serve({ ...chain, '/5': 'harbours' })
    expect(await text(`${server.origin}/0`)).toBe('harbours')
  })

  it('to a file, to another protocol or to an address with a password is not followed', async () => {
    const server = await serve({
      '/file': redirect('file:///etc/hostname'),
      '/ftp': redirect('ftp://harbour.example/a'),
      '/data': redirect('data:text/plain,harbours'),
      '/password': redirect('http://name:secret@harbour.example/'),
      '/broken': redirect('http://['),
    })
    for (const path of ['/file', '/ftp', '/data']) expect(await codeOf(server.origin + path)).toBe('FETCH_SCHEME')
    const refused = await refusal(`${server.origin}/password`)
    expect(refused.code).toBe('FETCH_CREDENTIALS')
    expect(JSON.stringify(refused)).not.toContain('secret')
    expect(await codeOf(`${server.origin}/broken`)).toBe('FETCH_BAD_ADDRESS')
  })
})

describe('an answer', () => {
  it('that is no document is refused with its status', async () => {
    const codes = { 400: 'FETCH_REFUSED', 403: 'FETCH_FORBIDDEN', 404: 'FETCH_NOT_FOUND', 410: 'FETCH_GONE' }
    const more = { 500: 'FETCH_SERVER_ERROR', 206: 'FETCH_UNEXPECTED_STATUS', 302: 'FETCH_UNEXPECTED_STATUS' }
    for (const [number, code] of Object.entries({ ...codes, ...more })) {
      const server = await serve({ '/a': status(Number(number)) })
      const { message, place, ...error } = await refusal(`${server.origin}/a`)
      expect(error.code).toBe(code)
      expect(message).toContain(number)
      expect(place).toEqual({ file: `${server.origin}/a` })
      expect(error.hint).not.toBe(null)
    }
  })

  it('that was cut off is an error, packed or not', async () => {
    const whole = gzipSync('harbours '.repeat(1000))
    const server = await serve({
      '/short': (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('harbours')
        setTimeout(() => response.destroy(), 50)
      },
      '/chunks': (_request, response) => {
        response.write('harbours')
        setTimeout(() => response.destroy(), 50)
      },
      '/gzip': document('text/plain', whole.subarray(0, whole.length - 12), { 'content-encoding': 'gzip' }),
    })
    for (const path of ['/short', '/chunks', '/gzip'])
      expect(await codeOf(server.origin + path)).toBe('FETCH_TRUNCATED')
  })

  it('whose packing is damaged or unknown is an error', async () => {
    const packed = (encoding: string) => document('text/plain', 'no gzip at all', { 'content-encoding': encoding })
    const server = await serve({
      '/bad': packed('gzip'),
      '/br': packed('br'),
      '/twice': packed('gzip, gzip'),
      '/proto': packed('constructor'),
    })
    for (const path of ['/bad', '/br', '/twice', '/proto'])
      expect(await codeOf(server.origin + path)).toBe('FETCH_ENCODING')
  })

  it('that is too large is not read to its end, announced or not', async () => {
    let sent = 0
    const server = await serve({
      '/announced': (_request, response) => void response.writeHead(200, { 'content-length': '5000000' }).write('a'),
      '/endless': (_request, response) => {
        const more = (): void => {
          if (response.destroyed) return
          sent += 65536
          response.write('a'.repeat(65536), () => setImmediate(more))
        }
        more()
      },
    })
    expect(await codeOf(`${server.origin}/announced`, { maxBytes: 1_000_000 })).toBe('FETCH_TOO_LARGE')
    expect(await codeOf(`${server.origin}/endless`, { maxBytes: 1_000_000 })).toBe('FETCH_TOO_LARGE')
    expect(sent).toBeLessThan(20_000_000)
  })

  it('that unpacks to hundreds of times its size is stopped early', async () => {
    const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
    const bombs = {
      '/gzip': gzipSync(Buffer.alloc(60_000_000)),
      '/br': brotliCompressSync(Buffer.alloc(60_000_000), fast),
    }
    const server = await serve({
      '/gzip': document('text/plain', bombs['/gzip'], { 'content-encoding': 'gzip' }),
      '/br': document('text/plain', bombs['/br'], { 'content-encoding': 'br' }),
    })
    const before = process.memoryUsage().rss
    for (const path of ['/gzip', '/br']) expect(await codeOf(server.origin + path)).toBe('FETCH_BOMB')
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  it('that is sent without end and unpacks to nothing is stopped too', async () => {
    const nothing = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync('')))
    const server = await serve({
      '/a': (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' })
        const more = (): void => {
          if (!response.destroyed) response.write(nothing, () => setImmediate(more))
        }
        more()
      },
    })
    expect(await codeOf(`${server.origin}/a`, { maxBytes: 200_000 })).toBe('FETCH_TOO_LARGE')
  })

  it('with headers without end, or that is no HTTP, is refused', async () => {
    const server = await serve({
      '/huge': status(200, { 'x-much': 'a'.repeat(40_000) }),
      '/none': request => void request.socket.end('HELLO\r\n\r\n'),
    })
    for (const path of ['/huge', '/none']) expect(await codeOf(server.origin + path)).toBe('FETCH_BAD_ANSWER')
  })

  it('from a host that does not prove who it is is refused', async () => {
    const server = await serve({ '/a': 'harbours' })
    expect(await codeOf(`${server.origin.replace('http:', 'https:')}/a`)).toBe('FETCH_CERTIFICATE')
    const failure = Object.assign(new Error('no'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(networkFailure(failure, 'https://harbour.example/').code).toBe('FETCH_CERTIFICATE')
  })

  it('without a byte in it is refused', async () => {
    const server = await serve({ '/a': '' })
    expect(await codeOf(`${server.origin}/a`)).toBe('FETCH_EMPTY')
  })
})

describe('the content type', () => {
  const page = '<!DOCTYPE html><html><body>Not found, sorry.</body></html>'

  it('of a PDF with the bytes of a web page is an error, so is an ending', async () => {
    const server = await serve({
      '/typed': document('application/pdf', page),
      '/named.pdf': document('text/html', page),
      '/named.docx': document('text/html', page),
      '/moved.pdf': redirect('/page'),
      '/page': document('text/html', page),
    })
    for (const path of ['/typed', '/named.pdf', '/named.docx', '/moved.pdf'])
      expect(await codeOf(server.origin + path)).toBe('FETCH_WRONG_TYPE')
    expect(await text(`${server.origin}/page`)).toBe(page)
  })

  it('that is only mistaken is a warning: the bytes decide', async () => {
    const server = await serve({ '/a': document('text/html; charset=utf-8', '%PDF-1.7 and so on') })
    expect(await fetchBytes(`${server.origin}/a`, quick)).toMatchObject({
      warnings: ['the server promised a web page, and sent a PDF'],
    })
  })
})

describe('a slow server', () => {
  it('that says nothing, that stops, and that drips are told apart', async () => {
    const server = await serve({
      '/silent': () => {},
      '/stops': (_request, response) => void response.write('har'),
      '/drips': (_request, response) => {
        const timer = setInterval(() => response.write('a'), 40)
        response.on('close', () => clearInterval(timer))
      },
    })
    const limits = { idleTime: 200, totalTime: 700 }
    expect(await codeOf(`${server.origin}/silent`, limits)).toBe('FETCH_NO_ANSWER')
    expect(await codeOf(`${server.origin}/stops`, limits)).toBe('FETCH_STALLED')
    expect(await codeOf(`${server.origin}/drips`, limits)).toBe('FETCH_TIMEOUT')
  })

  it('has one time for all its redirects', async () => {
    const late = (location: string) => (_request: unknown, response: Parameters<ReturnType<typeof redirect>>[1]) =>
      void setTimeout(() => response.writeHead(302, { location }).end(), 300)
    const server = await serve({ '/a': late('/b'), '/b': late('/c'), '/c': late('/d'), '/d': 'harbours' })
    expect(await codeOf(`${server.origin}/a`, { totalTime: 700 })).toBe('FETCH_TIMEOUT')
  })
})

describe('a busy server', () => {
  const busyTwice = (header: string) => {
    let asked = 0
    return serve({
      '/a': (_request, response) => {
        asked += 1
        if (asked <= 2) response.writeHead(429, { 'retry-after': header }).end()
        else response.end('harbours')
      },
    })
  }

  it('is asked again after the time it names, in seconds', async () => {
    const slept: number[] = []
    const sleep = async (time: number) => void slept.push(time)
    const server = await busyTwice('7')
    expect(await text(`${server.origin}/a`, { sleep })).toBe('harbours')
    expect(slept).toEqual([7000, 7000])
  })

  it('is asked again at the date it names', async () => {
    const slept: number[] = []
    const sleep = async (time: number) => void slept.push(time)
    const server = await busyTwice(new Date(Date.now() + 10_000).toUTCString())
    expect(await text(`${server.origin}/a`, { sleep })).toBe('harbours')
    expect(slept.every(time => time > 5000 && time <= 10_000)).toBe(true)
  })

  it('is reported when it asks for too long, for no time, or again and again', async () => {
    const slept: number[] = []
    const sleep = async (time: number) => void slept.push(time)
    const server = await serve({
      '/long': status(429, { 'retry-after': '3600' }),
      '/unsaid': status(503),
      '/zero': status(503, { 'retry-after': '0' }),
    })
    const { code, message } = await refusal(`${server.origin}/long`, { sleep })
    expect(code).toBe('FETCH_BUSY')
    expect(message).toContain('status 429')
    expect(message).toContain('3600 seconds')
    expect(await codeOf(`${server.origin}/unsaid`, { sleep })).toBe('FETCH_BUSY')
    expect(slept).toEqual([])
    expect(await codeOf(`${server.origin}/zero`, { sleep })).toBe('FETCH_BUSY')
    expect(slept).toEqual([1000, 1000])
  })
})
