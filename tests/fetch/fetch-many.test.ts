import { describe, expect, it } from 'vitest'
import { type FetchOptions, fetchMany, politeTurns } from '../../src/fetch/index.ts'
import { type Handler, serve, status } from './server.ts'

const quick: FetchOptions = { userAgent: 'foc/0 (test)', allowPrivate: true, totalTime: 3000, idleTime: 1000 }

/** Answers after a moment, and counts how many are asked at once. */
function counting(): { handler: Handler; most: () => number } {
  let now = 0
  let most = 0
  return {
    handler: (_request, response) => {
      now += 1
      most = Math.max(most, now)
      setTimeout(() => {
        now -= 1
        response.end('harbours')
      }, 40)
    },
    most: () => most,
  }
}

describe('fetching several documents', () => {
  it('asks one host for one at a time', async () => {
    const { handler, most } = counting()
    const server = await serve({ '/a': handler })
    const requests = Array.from({ length: 6 }, (_, at) => ({ address: `${server.origin}/a?${at}` }))
    const outcomes = await fetchMany(requests, quick, politeTurns(4))
    expect(outcomes.map(({ ok }) => ok)).toEqual(requests.map(() => true))
    expect(most()).toBe(1)
    expect(server.asked).toEqual(requests.map((_, at) => `/a?${at}`))
  })

  it('asks several hosts at once, but no more than its turns allow', async () => {
    const { handler, most } = counting()
    const servers = await Promise.all(Array.from({ length: 7 }, () => serve({ '/a': handler })))
    const requests = servers.map(({ origin }) => ({ address: `${origin}/a` }))
    await fetchMany(requests, quick, politeTurns(4))
    expect(most()).toBe(4)
  })

  it('gives what can be had, and says why of the others, in the order asked', async () => {
    const server = await serve({ '/a': 'harbours', '/c': 'lamps' })
    const requests = ['/a', '/b', '/c'].map(path => ({ address: server.origin + path }))
    const outcomes = await fetchMany([...requests, { address: 'ftp://harbour.example/' }], quick, politeTurns(4))
    expect(outcomes.map(one => (one.ok ? one.fetched.kind : one.error.code))).toEqual([
      'fetched',
      'FETCH_NOT_FOUND',
      'fetched',
      'FETCH_SCHEME',
    ])
  })

  it('does not ask a host again that is busy or not there', async () => {
    const server = await serve({ '/a': status(503), '/b': 'harbours' })
    const turns = politeTurns(4)
    const both = [{ address: `${server.origin}/a` }, { address: `${server.origin}/b` }]
    const codes = (await fetchMany(both, quick, turns)).map(one => (one.ok ? 'fetched' : one.error.code))
    expect(codes).toEqual(['FETCH_BUSY', 'FETCH_BUSY'])
    expect(server.asked).toEqual(['/a'])
    let lookups = 0
    const resolve = async () => {
      lookups += 1
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
    }
    const gone = Array.from({ length: 5 }, (_, at) => ({ address: `https://harbour.example/${at}` }))
    expect((await fetchMany(gone, { ...quick, resolve }, turns)).every(({ ok }) => !ok)).toBe(true)
    expect(lookups).toBe(1)
  })
})
