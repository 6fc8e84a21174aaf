import { describe, expect, it } from 'vitest'
import { type LookupAnswer, type LookupQuestion, lookup, search } from '../../../src/ask/index.ts'
import { firstScreen } from '../../../src/ask/lookup/index.ts'
import { type AknText, akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

type Resolution = Partial<AknText> & { symbol: string; counts?: [number, number, number]; subjects?: string[] }

/** A resolution with the counts of its vote and its subject headings. */
function resolution({ counts, subjects = [], ...facts }: Resolution): string {
  const file = akn({ title: `Text ${facts.symbol}`, preamble: [], operative: [], ...facts })
  const headings = subjects.map(one => `<keyword showAs="${one}" dictionary="UNBIS Thesaurus"/>`).join('')
  const sides = ['inFavour', 'against', 'abstaining']
  const count = (value: number, at: number): string => `<count value="${value}" refersTo="${sides[at]}"/>`
  return file
    .replace('</meta>', `${headings}</meta>`)
    .replace(/<voting .*?<\/voting>/s, whole => (counts ? `<voting>${counts.map(count).join('')}</voting>` : whole))
}

async function answering(
  files: Resolution[],
): Promise<(query: string, more?: Partial<LookupQuestion>) => Promise<LookupAnswer>> {
  const here = inventedPackage()
  writeFiles(here.inbox, Object.fromEntries(files.map((facts, at) => [`${at}.xml`, resolution(facts)])))
  await statuses(here, [here.inbox])
  return (query, more = {}) =>
    ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 10, ...more }))
}

const placesOf = ({ best }: LookupAnswer): string[] => best.map(({ id, locator }) => `${id} ${locator?.label}`)
const one = (text: string): AknText['operative'] => [{ number: '1', text }]
const norm = 'Calls upon all States to keep every open harbour lit at night and to shelter each ship that asks for it;'

describe('a newest edition that was put to the vote', () => {
  const editions = (counts: [number, number, number]): ReturnType<typeof answering> =>
    answering([
      { symbol: 'A/RES/97/4', title: 'Lamps of the piers', date: '2031-05-01', operative: one(norm) },
      { symbol: 'A/RES/99/4', title: 'Lamps of the piers', date: '2033-05-01', operative: one(norm), counts },
    ])
  it.each(['open harbour', 'shelter each ship'])(
    'and divided: the consensual one first, the other beside it (%s)',
    async query => {
      const [first] = (await (await editions([111, 1, 44]))(query)).best
      expect([first?.id, first?.mode]).toEqual(['A/RES/97/4', 'adopted-without-vote'])
      expect(first?.editions.map(({ id, votes }) => [id, votes])).toEqual([
        ['A/RES/99/4', { for: 111, against: 1, abstaining: 44 }],
      ])
    },
  )
  it.each(['open harbour', 'shelter each ship'])(
    'and hardly opposed: the newest, and its vote is said (%s)',
    async query => {
      const [first] = (await (await editions([174, 3, 4]))(query)).best
      expect([first?.id, first?.votes]).toEqual(['A/RES/99/4', { for: 174, against: 3, abstaining: 4 }])
      expect(first?.editions.map(({ id }) => id)).toEqual(['A/RES/97/4'])
    },
  )
})

describe('an edition that a newer one replaces', () => {
  const texts = (counts?: [number, number, number]): Resolution[] => [
    {
      symbol: 'A/RES/97/4',
      title: 'Lamps',
      date: '2031-05-01',
      operative: one('Urges States to mend the rope ladders;'),
    },
    {
      ...{ symbol: 'A/RES/99/4', title: 'Lamps', date: '2033-05-01', ...(counts && { counts }) },
      operative: one('Urges States to count rope ladders on the piers of the river towns;'),
    },
  ]
  const points = async (counts?: [number, number, number]): Promise<(number | undefined)[]> =>
    (await (await answering(texts(counts)))('rope ladders', { explain: true })).best.map(
      one => one.points?.find(({ weight }) => weight === 'superseded')?.points,
    )
  it('comes a point later with what only it says', async () => {
    expect(await points()).toEqual([undefined, -1])
  })
  it('but not where the newer one was divided', async () => {
    expect(await points([111, 1, 44])).toEqual([undefined, undefined])
  })
})

describe('what a text is about', () => {
  it('is also what a librarian says, of equal paragraphs of equal titles', async () => {
    const texts = ['A/RES/98/1', 'A/RES/98/2', 'A/RES/98/3'].map((symbol, at): Resolution => {
      const operative = one(`Urges States of coast ${at} to keep rope ladders dry;`)
      return { symbol, title: 'Matters of the sea', operative, subjects: at === 1 ? ['ROPE LADDERS'] : ['WEATHER'] }
    })
    expect(placesOf(await (await answering(texts))('rope ladders'))[0]).toBe('A/RES/98/2 OP1')
  })
  it('is less where one state is spoken of', async () => {
    const text = 'Urges States to keep rope ladders dry;'
    const texts = [
      { symbol: 'A/RES/98/1', title: 'Situation of human rights in Northmere', operative: one(text) },
      { symbol: 'A/RES/98/2', title: 'Ladders that ships need in Northmere', operative: one(`${text} `) },
    ]
    expect(placesOf(await (await answering(texts))('rope dry'))[0]).toBe('A/RES/98/2 OP1')
  })
})

describe('a passage that lacks a word of the question', () => {
  const texts: Resolution[] = [
    {
      ...{ symbol: 'A/RES/98/1', title: 'Ladders' },
      operative: [
        { number: '1', text: 'Calls upon States to ensure the protection of lighthouse keepers;' },
        { number: '2', text: 'Calls upon States to pay lighthouse keepers;' },
        { number: '3', text: 'Calls upon States to weigh anchors;' },
      ],
    },
  ]
  it('is given by a lookup, with what it lacks; that which has another word of the root before it', async () => {
    const answer = await (await answering(texts))('protecting lighthouse keepers')
    const { passages, best } = answer
    expect(firstScreen(answer).sections.flatMap(({ items }) => items.map(({ lacks }) => lacks))).toEqual([
      ['protecting'],
    ])
    expect(passages.map(({ locator, lacks }) => [locator?.label, lacks])).toEqual([
      ['OP1', []],
      ['OP2', ['protecting']],
    ])
    expect(best.map(({ locator }) => locator?.label)).toEqual(['OP1', 'OP2'])
  })
  it('is not one that has a single word of several, however much of the question it is', async () => {
    const find = await answering(texts)
    expect((await find('right to anchors')).passages).toEqual([])
  })
  it('comes after one that has all words, and is none of a search', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': resolution(texts[0] as Resolution) })
    await statuses(here, [here.inbox])
    const { hits, total } = await ask(here.library.index, index =>
      search(index, { query: 'pay lighthouse keepers', filter: {}, limit: 10 }),
    )
    expect([hits.map(({ locator }) => locator?.label), total]).toEqual([['OP2'], 1])
    const found = await (await answering(texts))('pay lighthouse keepers')
    expect(placesOf(found)).toEqual(['A/RES/98/1 OP2', 'A/RES/98/1 OP1'])
  })
})

describe('a mere mention in the title of another text', () => {
  it('makes no first, latest or widest use, and is not cited beside a use', async () => {
    const find = await answering([
      {
        ...{ symbol: 'A/RES/95/1', title: 'Winds', date: '2029-05-01' },
        preamble: ['Recalling its resolution 94/12 of 3 May 2028 on the open harbour,'],
      },
      { symbol: 'A/RES/97/4', title: 'Lamps', date: '2031-05-01', operative: one(norm), counts: [120, 1, 2] },
      {
        ...{ symbol: 'A/RES/99/9', title: 'Stars', date: '2035-05-01' },
        preamble: ['Recalling its resolution 98/3 of 3 May 2034 on the open harbour,'],
      },
    ])
    const { entries, best } = await find('open harbour', { filter: { issuers: ['United Nations General Assembly'] } })
    const { first, latest, widest, firstByConsensus } = entries[0]?.adoption ?? {}
    expect([first?.id, latest?.id, widest, firstByConsensus]).toEqual(['A/RES/97/4', 'A/RES/97/4', 'vote', null])
    expect(best.map(({ id }) => id)).toEqual(['A/RES/97/4'])
    expect(entries[0]?.texts).toMatchObject({ agreed: 1, mentioned: 2 })
    const all = await find('open harbour', { filter: { issuers: ['United Nations General Assembly'] }, every: true })
    expect(all.entries[0]?.citations.map(({ mention }) => mention)).toEqual([undefined, true, true])
    expect(all.best.map(({ id }) => id)).toEqual(['A/RES/97/4'])
    expect(all.entries[0]?.groups.map(({ worth }) => worth)).toEqual(['agreed', 'mentioned'])
  })
  it('answers where nothing else has the words, and is told as what it is', async () => {
    const find = await answering([
      {
        ...{ symbol: 'A/RES/95/1', title: 'Winds', date: '2029-05-01' },
        preamble: ['Recalling its resolution 94/12 of 3 May 2028 on the open harbour,'],
      },
    ])
    const answer = await find('open harbour', { filter: { issuers: ['United Nations General Assembly'] } })
    expect(answer.best.map(({ id }) => id)).toEqual(['A/RES/95/1'])
    expect(firstScreen(answer).best.map(({ mention }) => mention)).toEqual([true])
    expect(firstScreen(answer).aside.mentioned).toBe(1)
  })
})
