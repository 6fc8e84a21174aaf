import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type SearchAnswer, search } from '../../../src/ask/index.ts'
import { FocError } from '../../../src/errors.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { openIndex } from '../../../src/store/index.ts'
import { createIndex } from '../../../src/store/writing.ts'
import { temporaryFolder } from '../../library/temporary.ts'
import { addWords, documentRow } from '../../store/rows.ts'

const vocabulary = ['pier', 'tide', 'lamp', 'port', 'open', 'wide']
const word = fc.constantFrom(...vocabulary)
const text = fc.array(word, { minLength: 1, maxLength: 7 }).map(words => words.join(' '))
const clause = fc.oneof(
  word,
  fc.array(word, { minLength: 2, maxLength: 3 }).map(words => `"${words.join(' ')}"`),
  word.map(one => `${one.slice(0, 2)}*`),
  word.map(one => `-${one}`),
  fc.array(word, { minLength: 2, maxLength: 2 }).map(words => `-"${words.join(' ')}"`),
)

/** Slow and obvious: does the text have all that is asked? */
function fits(passage: string, clauses: readonly string[]): boolean {
  const padded = ` ${passage} `
  return clauses.every(one => {
    const asked = one.replace(/^-/, '')
    const bare = asked.replaceAll('"', '')
    const found = asked.endsWith('*') ? padded.includes(` ${bare.slice(0, -1)}`) : padded.includes(` ${bare} `)
    return found !== one.startsWith('-')
  })
}

const folder = temporaryFolder()
let made = 0

describe('search', () => {
  it('finds what reading every passage finds, in pages that join up, best score band first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 30 }),
        fc.array(clause, { minLength: 1, maxLength: 4 }).filter(all => all.some(one => !one.startsWith('-'))),
        async (texts, clauses) => {
          const file = join(folder, `${made++}.sqlite`)
          createIndex(file, writer => {
            const document = writer.addDocument(documentRow({ id: 'one', text: 'copy' }, { passages: texts.length }))
            texts.forEach((one, at) => {
              addWords(writer, document, at, one)
            })
          })
          const index = openIndex(file)
          try {
            const put = (offset: number, limit: number): Promise<SearchAnswer> =>
              search(index, { query: clauses.join(' '), filter: {}, limit, offset, every: true })
            const whole = await put(0, 100)
            const expected = texts.flatMap((one, at) => (fits(one, clauses) ? [`¶${at + 1}`] : []))
            const labels = whole.hits.map(({ locator }) => locator?.label ?? '')
            expect([...labels].sort()).toEqual([...expected].sort())
            expect(whole.total).toBe(expected.length)
            const pages = [...(await put(0, 2)).hits, ...(await put(2, 100)).hits]
            expect(pages).toEqual(whole.hits)
          } finally {
            index.close()
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

  const index = openIndex(packagePlaces().index)
  afterAll(() => index.close())
  const signs = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '«',
      '*',
      '^',
      ':',
      '(',
      ')',
      '-',
      '\u2212',
      "'",
      ';',
      '+',
      '{',
      '}',
      '\\',
      '%',
      '_',
      '.',
      '\u0000',
    ],
    ...[' AND ', ' OR ', ' NOT ', ' NEAR(', 'NEAR/3', 'stems:', 'term:', ' ', '\u202e', '\u200f', '\ud800', '\u0301'],
  )
  const anything = fc
    .array(
      fc.oneof(
        signs,
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('privacy', 'the', 'Интернет', 'الإنترنت', 'droits'),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map(parts => parts.join(''))

  it('answers any string or refuses it clearly, and quotes by offset', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async query => {
        try {
          const { hits } = await search(index, { query, filter: {}, limit: 3, explain: true })
          for (const { text: whole, matches } of hits)
            for (const { start, end } of matches) {
              expect(start).toBeLessThan(end)
              expect(whole.slice(start, end).length).toBe(end - start)
            }
        } catch (error) {
          expect(error).toBeInstanceOf(FocError)
          if (error instanceof FocError)
            expect([
              'EMPTY_QUERY',
              'EMPTY_TERM',
              'ONLY_WITHOUT',
              'SHORT_PREFIX',
              'UNKNOWN_TERM',
              'QUERY_TOO_LONG',
            ]).toContain(error.code)
        }
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})
