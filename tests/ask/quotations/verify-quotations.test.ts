import { describe, expect, it } from 'vitest'
import { type QuotationsAnswer, verifyQuotations } from '../../../src/ask/quotations/index.ts'
import { quotedWords } from '../../../src/ask/quotations/quoted-words.ts'
import { openIndex } from '../../../src/store/index.ts'
import { inventedIndex } from '../../mcp/invented-server.ts'

const index = openIndex(await inventedIndex())
const verify = (text: string): Promise<QuotationsAnswer> => verifyQuotations(index, text)
const verdicts = async (text: string): Promise<string[]> =>
  (await verify(text)).quotations.map(({ verdict, words }) => `${words}: ${verdict}`)

describe('a quotation', () => {
  it.each([
    ['at its place', 'A/RES/99/7, para. 1: “Welcomes every open harbour”', 'stands'],
    ['with its place behind it', 'It “welcomes every open harbour” (A/RES/99/7, para. 1).', 'stands'],
    [
      'named by body and number',
      'General Assembly resolution 99/7, in paragraph 1, “welcomes every open harbour”',
      'stands',
    ],
    ['set off by Markdown', 'Paragraph 1 of resolution 99/7:\n\n> Welcomes **every open harbour**', 'stands'],
    ['with an ellipsis', '“Welcomes every … open port of the region” (A/RES/99/7)', 'stands'],
    ['in an item', '“end each harbour closure” (A/RES/99/7, para. 2 (a))', 'stands'],
    ['at another place', '“Welcomes every open harbour” (A/RES/99/7, para. 2)', 'other-place'],
    ['of another text', '“signal lamps at every pier” (A/RES/101/7, para. 1)', 'other-text'],
    ['with a word changed', '“Welcomes every shut harbour and every open port” (A/RES/99/7, para. 1)', 'differs'],
    ['that nobody wrote', '“whales sing on the moon” (A/RES/99/7)', 'not-found'],
    ['without a source', 'They say “every open port of the region”.', 'stands'],
    ['in the language of the text', '« se félicite de chaque port ouvert » (A/RES/99/7, par. 1)', 'stands'],
    ['recorded in a digest', '“free passage of all ships” (2031-harbour-statement, ¶1)', 'stands'],
    ['that is our summary', '“The members want” is said in 2031-harbour-statement', 'our-summary'],
    ['of which only phrases are held', '“whales sing on the moon” (2031-harbour-statement, ¶1)', 'cannot-be-told'],
    ['named by the title of its text', 'The Statement on Open Harbours wants “free passage of all ships”.', 'stands'],
  ])('%s', async (_, text, verdict) =>
    expect((await verdicts(text)).map(one => one.split(': ').at(-1))).toEqual([verdict]),
  )

  it('is cut from the passage, and says whether every letter is the same', async () => {
    const { quotations } = await verify('“WELCOMES every open harbour” and “Welcomes every open harbour”')
    expect(quotations.map(({ exact, found }) => [exact, found[0]?.quote])).toEqual([
      [false, 'Welcomes every open harbour'],
      [true, 'Welcomes every open harbour'],
    ])
  })

  it('that differs is shown beside what stands there', async () => {
    const { quotations } = await verify('“Welcomes every shut harbour and every open port” (A/RES/99/7, para. 1)')
    expect(quotations[0]?.nearest?.citation.quote).toBe('Welcomes every open harbour and every open port')
    expect(quotations[0]?.nearest?.diff.filter(({ op }) => op !== 'equal').map(({ text }) => text.trim())).toEqual([
      'open',
      'shut',
    ])
  })

  it('belongs to the text that is named nearest to it', async () => {
    const text = '“every open port” (A/RES/99/7, para. 1), and “where possible” (A/RES/101/7, para. 1).'
    expect((await verify(text)).quotations.map(({ claimed, verdict }) => [claimed, verdict])).toEqual([
      [{ document: 'A/RES/99/7', place: '1' }, 'stands'],
      [{ document: 'A/RES/101/7', place: '1' }, 'stands'],
    ])
  })

  it('of one word proves nothing, and is counted', async () => {
    expect((await verify('They “welcome” it.')).leftOut).toEqual({ ofOneWord: 1, beyond: 0 })
  })

  it('is found between marks of any kind, and a mark alone spoils only its own paragraph', () => {
    const text = 'A “one two”, a «three four», a "five six" and a 12" mast.\n\nThen “seven eight”.'
    expect(quotedWords(text).map(({ words }) => words)).toEqual(['one two', 'three four', 'five six', 'seven eight'])
  })
})

describe('a paragraph number', () => {
  const places = async (text: string): Promise<string[]> =>
    (await verify(text)).places.map(({ document, place, verdict }) => `${document} ${place} ${verdict}`)

  it.each([
    ['A/RES/99/7, para. 2', ['A/RES/99/7 2 there']],
    ['paragraph 9 of General Assembly resolution 99/7', ['A/RES/99/7 9 not-there']],
    ['A/RES/99/7, OP1 and PP2', ['A/RES/99/7 1 there', 'A/RES/99/7 PP2 there']],
    ['A/RES/99/7, paras. 1 to 3', ['A/RES/99/7 1 there', 'A/RES/99/7 2 there', 'A/RES/99/7 3 not-there']],
    ['A/RES/99/7, para. 2 (c)', ['A/RES/99/7 2(c) not-there']],
    ['2031-harbour-statement, ¶9', ['2031-harbour-statement ¶9 cannot-be-told']],
    ['para. 4 of nothing', []],
  ])('%s', async (text, told) => expect(await places(text)).toEqual(told))
})

it('a document that is not held is named', async () => {
  const { documents } = await verify('See A/RES/99/7, A/RES/12/345 and S/RES/2222 (2015).')
  expect(documents.map(({ written, verdict }) => `${written} ${verdict}`)).toEqual([
    'A/RES/99/7 held',
    'A/RES/12/345 not-held',
    'S/RES/2222 (2015) not-held',
  ])
})

it('nothing in a text is followed, and any text is read', async () => {
  for (const text of ['', '“', '> ', '“”', 'para.', '“a b” '.repeat(300), '"'.repeat(2_000), 'A/'.repeat(2_000)])
    expect((await verify(text)).quotations.length).toBeLessThanOrEqual(100)
})

it('a number that is not held may be that of a text, where too little is held to tell', async () => {
  const { documents } = await verify('See A/RES/99/9999, A/RES/99/8 and A/RES/12/9.')
  expect(documents.map(({ written, verdict, why }) => [written, verdict, why?.slice(0, 60)])).toEqual([
    ['A/RES/99/9999', 'not-held', 'the library does not hold it: of session 99 1 are held, the '],
    ['A/RES/99/8', 'not-held', 'the library does not hold it: of session 99 1 are held, the '],
    ['A/RES/12/9', 'not-held', 'the library does not hold it: nothing is said of it'],
  ])
})
