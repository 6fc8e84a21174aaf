import { describe, expect, it } from 'vitest'
import { FocError } from '../../src/errors.ts'
import { redirectTarget } from '../../src/fetch/checked-address.ts'
import { type FetchOptions, fetchBytes } from '../../src/fetch/index.ts'
import { isPublicAddress } from '../../src/fetch/public-address.ts'
import { redirect, serve } from './server.ts'

const guarded: FetchOptions = { userAgent: 'foc/0 (test)', totalTime: 3000, idleTime: 1000 }

async function codeOf(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  try {
    await fetchBytes(address, { ...guarded, ...options })
    return 'fetched'
  } catch (error) {
    if (error instanceof FocError) return error.code
    throw error
  }
}

describe('an IP address', () => {
  it('that is private, local, shared, reserved or multicast is not public', () => {
    const version4 = '0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.8.8.8 169.254.169.254 172.16.0.1'
    const more4 =
      '172.31.255.255 192.168.1.1 192.0.2.9 198.18.0.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255'
    const version6 =
      ':: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::7f00:1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12:3456::1 ff02::1'
    const more6 = '2001:db8::1 2001::1 2002:7f00:1:: 64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 100::1'
    const all = [version4, more4, version6, more6].join(' ').split(' ')
    expect(all.filter(isPublicAddress)).toEqual([])
  })

  it('of a host on the Internet is public, through translation too', () => {
    const all = '8.8.8.8 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.167.0.1 223.255.255.255 2606:4700::1111'
    const version6 = '2a00:1450:4001::1 64:ff9b::8.8.8.8 64:ff9b::808:0'
    expect(`${all} ${version6}`.split(' ').filter(address => !isPublicAddress(address))).toEqual([])
  })

  it('that is none is not public', () => {
    expect(['', 'localhost', '8.8.8', 'harbour.example'].filter(isPublicAddress)).toEqual([])
  })
})

describe('without the flag', () => {
  it('this machine is not asked, however its address is written', async () => {
    const server = await serve({ '/': 'harbours' })
    const port = new URL(server.origin).port
    const spellings = [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '127.0.0.1.',
      '0',
      '１２７.0.0.1',
    ]
    for (const host of [...spellings, '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:0:0:1]'])
      expect(`${host} ${await codeOf(`http://${host}:${port}/`)}`).toBe(`${host} FETCH_PRIVATE_ADDRESS`)
    expect(await codeOf(`http://localhost:${port}/`)).toBe('FETCH_PRIVATE_ADDRESS')
    expect(server.asked).toEqual([])
  })

  it('a name that points to this machine is not asked, whatever it pointed to before', async () => {
    const server = await serve({ '/': 'harbours' })
    const port = new URL(server.origin).port
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '::ffff:127.0.0.1', family: 6 }], []]
    for (const found of answers)
      expect(await codeOf(`http://harbour.example:${port}/`, { resolve: async () => found })).toBe(
        'FETCH_PRIVATE_ADDRESS',
      )
    expect(server.asked).toEqual([])
  })

  it('a host with a public and a private address is asked at the public one only', async () => {
    const server = await serve({ '/': 'harbours' })
    const port = new URL(server.origin).port
    const resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '2001:470::1', family: 6 },
    ]
    const code = await codeOf(`http://harbour.example:${port}/`, { resolve, idleTime: 300 })
    expect(['FETCH_NO_CONNECTION', 'FETCH_NO_ANSWER']).toContain(code)
    expect(server.asked).toEqual([])
  })

  it('a redirect to a private address is not followed', () => {
    const from = new URL('https://harbour.example/a')
    for (const to of ['http://127.0.0.1/', '//10.0.0.1/', 'https://[::1]/', 'https://0x7f.1/'])
      expect(() => redirectTarget(from, to, false)).toThrow(expect.objectContaining({ code: 'FETCH_PRIVATE_ADDRESS' }))
  })

  it('every host of a chain of redirects is looked up for itself', async () => {
    const server = await serve({ '/': redirect('http://inner.example/') })
    const port = new URL(server.origin).port
    let lookups = 0
    const resolve = async (host: string) => {
      lookups += 1
      if (host === 'inner.example') throw Object.assign(new Error('asked'), { code: 'ENOTFOUND' })
      return [{ address: '127.0.0.1', family: 4 }]
    }
    expect(await codeOf(`http://outer.example:${port}/`, { resolve, allowPrivate: true })).toBe('FETCH_NO_HOST')
    expect(lookups).toBe(2)
  })
})

describe('an address', () => {
  it('of another protocol, with a password, or that is none is refused', async () => {
    expect(await codeOf('file:///etc/hostname')).toBe('FETCH_SCHEME')
    expect(await codeOf('ftp://harbour.example/')).toBe('FETCH_SCHEME')
    expect(await codeOf('javascript:1')).toBe('FETCH_SCHEME')
    expect(await codeOf('https://name:secret@harbour.example/')).toBe('FETCH_CREDENTIALS')
    expect(await codeOf('https://')).toBe('FETCH_BAD_ADDRESS')
    expect(await codeOf(`https://harbour.example/${'a'.repeat(5000)}`)).toBe('FETCH_BAD_ADDRESS')
  })

  it('of a host that does not exist says so', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    expect(await codeOf('https://no-such-harbour.example/', { resolve })).toBe('FETCH_NO_HOST')
    expect(await codeOf('https://no-such-harbour.invalid/')).toBe('FETCH_NO_HOST')
  })

  it('that is secure never leads to one that is not', () => {
    const from = new URL('https://harbour.example/a')
    expect(() => redirectTarget(from, 'http://harbour.example/b', false)).toThrow(
      expect.objectContaining({ code: 'FETCH_INSECURE_REDIRECT' }),
    )
    expect(redirectTarget(from, '/b?c#d', false).href).toBe('https://harbour.example/b?c')
    expect(redirectTarget(new URL('http://harbour.example/a'), 'https://harbour.example/b', false).protocol).toBe(
      'https:',
    )
  })
})
