import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hit, search } from '../../../src/ask/index.ts'
import { openIndex } from '../../../src/store/index.ts'
import { createIndex } from '../../../src/store/writing.ts'
import type { AdoptionMode } from '../../../src/types.ts'
import { temporaryFolder } from '../../library/temporary.ts'
import { addWords, documentRow } from '../../store/rows.ts'

const folder = temporaryFolder()
let made = 0

interface Text {
  words: string[]
  isDigest: boolean
}

/** All hits of a query over a full text and a digest with these passages, the digest indexed first and adopted more widely. */
async function hitsOf(texts: readonly Text[], query: string, limit = 10_000): Promise<Hit[]> {
  const file = join(folder, `${made++}.sqlite`)
  createIndex(file, writer => {
    for (const isDigest of [true, false]) {
      const own = texts.filter(text => text.isDigest === isDigest)
      const mode: AdoptionMode = isDigest ? 'consensus' : 'vote'
      const header = {
        id: isDigest ? 'digest' : 'whole',
        text: isDigest ? ('digest' as const) : ('copy' as const),
        adoption: { ...documentRow({ id: 'one' }).header.adoption, mode },
      }
      const document = writer.addDocument(documentRow(header, { passages: own.length }))
      own.forEach(({ words }, at) => {
        addWords(writer, document, at, words.join(' '))
      })
    }
  })
  const index = openIndex(file)
  try {
    return (await search(index, { query, filter: {}, limit, every: true })).hits
  } finally {
    index.close()
  }
}

const asked = ['pier', 'lamp', 'tide']
const word = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...asked) }, { weight: 2, arbitrary: fc.constant('x') })
const text = fc.record({
  words: fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 12 }),
    fc.array(word, { minLength: 1, maxLength: 12 }).chain(words =>
      // Up to a length that no short text makes the average of.
      fc.nat({ max: 400 }).map(more => [...words, ...Array.from({ length: more }, () => 'x')]),
    ),
  ),
  isDigest: fc.boolean(),
})

/** How often each word, and each pair of neighbours, of the query stands in a text. */
function timesOf(words: readonly string[], query: readonly string[]): number[] {
  const once = query.map(one => words.filter(other => other === one).length)
  const pairs = query
    .slice(1)
    .map((next, at) => words.filter((one, place) => one === query[at] && words[place + 1] === next).length)
  return [...once, ...pairs]
}

describe('a digest', () => {
  it('never stands before a full text that has every word and neighbours of the query as often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 2, maxLength: 40 }),
        fc.uniqueArray(fc.constantFrom(...asked), { minLength: 1, maxLength: 3 }),
        async (texts, query) => {
          const order = (await hitsOf(texts, query.join(' '))).map(({ text: found, document }) => ({
            times: timesOf(found.split(' '), query),
            isDigest: document.id === 'digest',
          }))
          for (const [at, before] of order.entries()) {
            if (!before.isDigest) continue
            const overtaken = order
              .slice(at + 1)
              .filter(
                ({ isDigest, times }) => !isDigest && times.every((count, one) => count >= (before.times[one] ?? 0)),
              )
            expect(overtaken).toEqual([])
          }
        },
      ),
      { numRuns: 80 },
    )
  }, 120_000)

  it.each([
    ['in one stretch, ranked in many blocks', 600],
    ['in more passages than are ranked together', 4200],
  ])(
    'comes after all full texts with the same words %s',
    async (_, count) => {
      const whole = Array.from({ length: count }, (_, at) => ({
        words: ['pier', ...Array.from({ length: at % 90 }, () => 'x')],
        isDigest: false,
      }))
      const digests = Array.from({ length: 30 }, () => ({ words: ['pier'], isDigest: true }))
      const order = (await hitsOf([...digests, ...whole], 'pier')).map(({ document }) => document.id)
      expect(order.length).toBe(count + 30)
      expect(order.indexOf('digest')).toBe(count)
    },
    60_000,
  )

  it('comes after a full text that has the words less often, since it is our summary', async () => {
    const texts = [
      { words: ['pier', 'pier', 'pier', 'pier'], isDigest: true },
      { words: ['pier', ...Array.from({ length: 12 }, () => 'x')], isDigest: false },
      ...Array.from({ length: 40 }, () => ({ words: Array.from({ length: 3 }, () => 'x'), isDigest: false })),
    ]
    expect((await hitsOf(texts, 'pier')).map(({ document }) => document.id)).toEqual(['whole', 'digest'])
  })
})
