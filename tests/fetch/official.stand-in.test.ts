import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { FetchOutcome, FetchRequest } from '../../src/fetch/index.ts'
import type { TakeInOptions } from '../../src/library/take-in/take-in-options.ts'
import { takeIn } from '../../src/library/writing.ts'
import { akn } from '../library/akn.ts'
import { digest, inventedPackage } from '../library/invented.ts'

const lamps = '# Statement on Signal Lamps\n\nThe members want signal lamps at every pier of the coast.\n'

const resolution = akn({
  symbol: 'A/RES/98/1',
  title: 'Harbours',
  preamble: ['Recalling the open harbours of the coast,'],
  operative: [{ number: '1', text: 'Ends harbour closure and the tides of the coast.' }],
})

/** What the hosts of this test give: the address in the end, and the words. No test may ask a publisher's real host. */
const hosts: Record<string, [address: string, text: string]> = {
  'https://freedomonlinecoalition.com/lamps.md': ['https://freedomonlinecoalition.com/lamps.md', lamps],
  'http://freedomonlinecoalition.com/lamps.md': ['http://freedomonlinecoalition.com/lamps.md', lamps],
  'https://short.example/lamps': ['https://www.freedomonlinecoalition.com/lamps.md', lamps],
  'https://freedomonlinecoalition.com/away': ['https://pier.example/lamps.md', lamps],
  'https://docs.un.org/lamps.md': ['https://docs.un.org/lamps.md', lamps],
  'https://docs.un.org/resolution.xml': ['https://docs.un.org/resolution.xml', resolution],
}

vi.mock('../../src/fetch/index.ts', async original => ({
  ...(await original<object>()),
  fetchMany: async (requests: FetchRequest[]) =>
    requests.map((request): FetchOutcome => {
      const [address, text] = hosts[request.address] ?? ['', '']
      const name = address.split('/').pop() ?? ''
      const bytes = Buffer.from(text)
      return {
        ok: true,
        fetched: { kind: 'fetched', address, bytes, name, etag: null, lastModified: null, charset: null, warnings: [] },
      }
    }),
}))

/** What the corpus file of a text fetched from there says of it, and what the report warns of. */
async function statusOf(address: string, options: TakeInOptions = {}): Promise<[string | undefined, string[]]> {
  const here = inventedPackage({
    'corpus/2036-lamps.en.md': digest({
      id: '2036-lamps',
      title: 'Statement on Signal Lamps',
      text: 'listed',
      source: 'https://docs.un.org/lamps.md',
      themes: '[harbours]',
    }).replace('read: all of it\n', ''),
  })
  const paths = options.documents ? [] : [address]
  const { imported } = await takeIn(here.shipped, here.library, paths, { today: '2041-02-03', ...options })
  const [file = ''] = readdirSync(here.library.corpus)
  const text = readFileSync(join(here.library.corpus, file), 'utf8')
  return [/^text: (\w+)$/m.exec(text)?.[1], imported.flatMap(({ warnings }) => warnings)]
}

describe('a fetched text', () => {
  it('is official when it came from its publisher in the end', async () => {
    expect(await statusOf('https://freedomonlinecoalition.com/lamps.md', { id: 'lamps' })).toEqual(['official', []])
    expect(await statusOf('https://short.example/lamps', { id: 'lamps' })).toEqual(['official', []])
  })

  it('is a copy from another host, and from the publisher without encryption', async () => {
    expect((await statusOf('https://freedomonlinecoalition.com/away', { id: 'lamps' }))[0]).toBe('copy')
    expect(await statusOf('http://freedomonlinecoalition.com/lamps.md', { id: 'lamps' })).toEqual([
      'copy',
      ['fetched from the publisher, but without encryption: kept as a copy'],
    ])
  })

  it('is a copy on the host of another publisher', async () => {
    expect((await statusOf('', { documents: ['2036-lamps'] }))[0]).toBe('copy')
  })

  it('is a copy where it calls itself unofficial, as the XML of the United Nations does', async () => {
    expect((await statusOf('https://docs.un.org/resolution.xml'))[0]).toBe('copy')
  })

  it('is what the user vouches for', async () => {
    expect((await statusOf('https://freedomonlinecoalition.com/away', { id: 'lamps', official: true }))[0]).toBe(
      'official',
    )
  })
})
