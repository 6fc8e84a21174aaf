import { describe, expect, it } from 'vitest'
import { lookup, type SearchQuestion, search } from '../../../src/ask/index.ts'
import { akn, harbourResolution } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
writeFiles(here.inbox, {
  'a.xml': harbourResolution.en,
  'b.xml': harbourResolution.fr,
  'c.xml': akn({
    symbol: 'A/RES/98/12',
    title: 'Lamps, piers and the wide sea',
    date: '2032-05-01',
    vote: '90-2-10',
    preamble: ['Recalling that the multi-stakeholder lamp boards meet at the pier,'],
    operative: [
      { number: '1', text: 'Praises the lamp of a wide pier;' },
      { number: '2', text: 'Praises the wide lamp of a pier;' },
      { number: '3', text: 'Asks that lamps, of every kind, stay organised at night;' },
      { number: '4', text: 'Notes multistakeholder boards, a pier and “old” wide lamps;' },
      { number: '5', text: 'Notes a pier;' },
    ],
  }),
  'd.xml': akn({
    symbol: 'A/HRC/RES/9/2',
    title: 'Council on piers',
    date: '2034-05-01',
    preamble: ['Noting the tall mast,'],
    operative: [{ number: '1', text: 'Notes a pier;' }],
  }),
})
await statuses(here, [here.inbox])

const put = (query: string, more: Partial<SearchQuestion> = {}): ReturnType<typeof search> =>
  ask(here.library.index, index => search(index, { query, filter: {}, limit: 50, every: true, ...more }))

/** Places found, as `document@language label`. */
const places = async (query: string, more: Partial<SearchQuestion> = {}): Promise<string[]> =>
  (await put(query, more)).hits.map(
    ({ document, locator }) => `${document.id}@${document.language} ${locator?.label ?? '—'}`,
  )

const marked = async (query: string): Promise<string[][]> =>
  (await put(query)).hits.map(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)))

describe('search finds passages', () => {
  it('that have all words, in any inflection and order', async () => {
    expect((await places('lamp wide')).sort()).toEqual([
      'A/RES/98/12@en OP1',
      'A/RES/98/12@en OP2',
      'A/RES/98/12@en OP4',
    ])
    expect(await places('organized lamps')).toEqual(['A/RES/98/12@en OP3'])
  })

  it('in the language of the text', async () => {
    expect(await places('fermetures')).toEqual(['A/RES/99/7@fr OP2(a)'])
    expect(await places('pier', { filter: { languages: ['fr'] } })).toEqual([])
  })

  it('with a phrase as it is spelt, signs between its words included', async () => {
    expect(await places('“wide lamp of a pier”')).toEqual(['A/RES/98/12@en OP2'])
    expect(await places('"WIDE  Lamps"')).toEqual(['A/RES/98/12@en OP4'])
    expect(await places('"lamps, of every kind"')).toEqual(['A/RES/98/12@en OP3'])
    expect(await places('"lamps of every kind"')).toEqual([])
  })

  it('of a digest with a phrase only inside its quotation marks', async () => {
    expect(await places('"want open harbours"')).toEqual([])
    expect(await places('"open harbours"')).toEqual(['2031-harbour-statement@en ¶1'])
    expect(await places('members want')).toEqual(['2031-harbour-statement@en ¶1'])
  })

  it('by the beginning of a word', async () => {
    expect(await places('organi*')).toEqual(['A/RES/98/12@en OP3'])
    expect(await places('organiz*')).toEqual(['A/RES/98/12@en OP3'])
    expect(await places('fermet*')).toEqual(['A/RES/99/7@fr OP2(a)'])
  })

  it.each(['multi-stakeholder', 'multistakeholder', 'multi stakeholder'])(
    'with a hyphen, without one and apart, however it is typed: %s',
    async query => {
      expect((await places(query)).sort()).toEqual(['A/RES/98/12@en OP4', 'A/RES/98/12@en PP1'])
    },
  )

  it('without a word, a phrase in its spelling, a beginning, a concept', async () => {
    expect(await places('lamp -wide -multi*')).not.toContain('A/RES/98/12@en OP1')
    expect((await places('wide -"wide lamp"')).sort()).toEqual(['A/RES/98/12@en OP1', 'A/RES/98/12@en OP4'])
    const harbour = await places('harbour')
    const closures = harbour.filter(place => /2033-closure|harbour-statement@en —|OP2\(a\)/.test(place))
    expect((await places('harbour -term:open-harbour')).sort()).toEqual(closures.sort())
  })

  it('with any form of a concept, in all languages, and marks the form', async () => {
    const found = await places('term:"open ports"')
    expect(found).toEqual(
      expect.arrayContaining(['A/RES/99/7@en OP1', 'A/RES/99/7@fr OP1', '2034-tide-programme@en ¶1']),
    )
    expect(await places('term:harbour-closure night')).toEqual(['2033-closure-statement@en 1'])
    expect((await marked('term:harbour-closure night'))[0]).toEqual(['harbour closure', 'night'])
  })

  it('in a part of the document, of a body however it is named, in a document however its symbol is written', async () => {
    expect(await places('lamp', { parts: ['preamble'] })).toEqual(['A/RES/98/12@en PP1'])
    expect(await places('"Notes a pier"', { filter: { issuers: ['HRC'] } })).toEqual(['A/HRC/RES/9/2@en OP1'])
    expect((await put('pier', { filter: { issuers: ['UN'] } })).documentCount).toBe(3)
    for (const series of ['A/HRC/RES', 'A/HRC/RES/', 'a/hrc'])
      expect(await places('"Notes a pier"', { filter: { issuers: [series] } })).toEqual(['A/HRC/RES/9/2@en OP1'])
    expect(await places('"Notes a pier"', { filter: { issuers: ['A/RES'] } })).toEqual(['A/RES/98/12@en OP5'])
    expect(await places('pier', { filter: { documents: ['hrc 9/2'] } })).toEqual(['A/HRC/RES/9/2@en OP1'])
    expect(await places('ouvert', { filter: { documents: ['99/7@fr'] } })).toEqual([
      'A/RES/99/7@fr OP1',
      'A/RES/99/7@fr PP1',
    ])
  })

  it('and marks each word found, cut from the text', async () => {
    expect(await marked('"old" lamps')).toEqual([['old', 'lamps']])
  })
})

describe('the order of hits', () => {
  it('puts neighbours before the same words apart', async () => {
    expect((await places('wide pier'))[0]).toBe('A/RES/98/12@en OP1')
    expect((await places('wide lamp'))[0]).not.toBe('A/RES/98/12@en OP1')
  })

  it('lets the wider adoption, then the newer text come first among equals only', async () => {
    // Equal words: adopted without a vote comes before adopted by vote.
    expect(await places('"Notes a pier"')).toEqual(['A/HRC/RES/9/2@en OP1', 'A/RES/98/12@en OP5'])
  })

  it('is the same on every page', async () => {
    const all = await places('pier')
    const pages = []
    for (let offset = 0; offset < all.length; offset += 2) pages.push(...(await places('pier', { offset, limit: 2 })))
    expect(pages).toEqual(all)
    expect((await put('pier', { offset: 1000 })).hits).toEqual([])
  })

  it('is explained by what weighed', async () => {
    const { hits } = await put('wide pier', { explain: true })
    const { points = [], ...said } = hits[0]?.explain ?? {}
    expect(points.slice(0, 3)).toEqual([
      { weight: 'often', points: 3.2 },
      { weight: 'title', points: 3 },
      { weight: 'places', points: 1.95 },
    ])
    expect(said).toEqual({
      words: [
        { text: 'wide', times: 1 },
        { text: 'pier', times: 1 },
      ],
      pairs: [{ text: 'wide pier', times: 1 }],
      adoption: 'vote',
      adopted: '2032-05-01',
    })
    expect((await put('wide pier')).hits[0]?.explain).toBeUndefined()
  })
})

describe('little words of a query', () => {
  it('are marked between the words they join, not wherever else they stand', async () => {
    const found = await marked('lamp of a pier')
    // “the lamp of a wide pier”, “the wide lamp of a pier”
    expect(found).toEqual(
      expect.arrayContaining([
        ['lamp', 'pier'],
        ['lamp', 'of', 'a', 'pier'],
      ]),
    )
  })

  it('are left out, and that is said, where no passage has all words', async () => {
    const { hits, notes } = await put('lamp upon the mast of pier', {})
    expect([hits.length, notes]).toEqual([0, []])
    const less = await put('boards from pier')
    expect(less.hits.length).toBeGreaterThan(0)
    expect(less.notes).toEqual(['No passage has all words; found without: from.'])
  })

  it('alone are searched, with a word on it', async () => {
    const { total, notes } = await put('of a')
    expect(total).toBeGreaterThan(0)
    expect(notes).toEqual(['Only little words: write them between quotation marks as a phrase, or add a word.'])
  })
})

describe('a query that is the symbol or the id of a document', () => {
  it.each([
    ['A/RES/98/12', ['A/RES/98/12']],
    ['a/res/98/12', ['A/RES/98/12']],
    ['HRC 9/2', ['A/HRC/RES/9/2']],
    ['“A/RES/99/7”', ['A/RES/99/7']],
    ['2031-harbour-statement', ['2031-harbour-statement']],
    ['A/RES/98/13', []],
    ['98', []],
  ])('%s: says that it is held', async (query, ids) => {
    expect((await put(query)).held.map(({ id }) => id)).toEqual(ids)
    const { held } = await ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 5 }))
    expect(held.map(({ id }) => id)).toEqual(ids)
  })
})

describe('a summary of ours', () => {
  it('comes after the full texts that have the same words', async () => {
    const { hits } = await put('open harbour')
    const last = hits.findLastIndex(({ status }) => status !== 'summary')
    const firstSummary = hits.findIndex(({ status }) => status === 'summary')
    expect(firstSummary).toBeGreaterThan(last)
  })
})

describe('a reader’s choice', () => {
  it('shows at most three passages of a text, and counts all', async () => {
    const { hits, total } = await put('term:open-harbour', { every: false })
    expect(hits.length).toBeLessThanOrEqual(total)
    const { hits: lamps, total: all } = await put('pier', { every: false })
    expect(lamps.filter(({ document }) => document.id === 'A/RES/98/12').length).toBe(3)
    expect(all).toBe((await put('pier')).hits.length)
  })

  it('leaves a translation out where the text is held in the reader’s language and the query finds something in it', async () => {
    const shown = (await put('term:open-harbour', { every: false })).hits.map(({ document }) => document)
    expect(shown.some(({ id, language }) => id === 'A/RES/99/7' && language === 'fr')).toBe(false)
    expect(await places('quai', { every: false })).toEqual(['A/RES/99/7@fr OP2(b)'])
  })
})

describe('a digest found', () => {
  it('is our summary, with its own words and those only reported told apart', async () => {
    const { hits } = await put('notice harbour')
    expect(hits.map(({ status, quotations }) => [status, quotations.map(one => one.status)])).toEqual([
      ['summary', ['reported']],
    ])
  })
})

describe('a count', () => {
  it('is of passages and documents, and reads no hit', async () => {
    expect(await put('"wide lamp"', { countOnly: true })).toMatchObject({
      total: 1,
      documentCount: 1,
      counted: 'exact',
      hits: [],
    })
  })
})

describe('a query without a hit', () => {
  it('says which word has none, and what is near it', async () => {
    const { miss } = await put('harbuor pier')
    expect(miss?.words).toEqual([
      {
        kind: 'word',
        text: 'harbuor',
        passages: 0,
        anywhere: 0,
        inflected: null,
        missing: ['harbuor'],
        near: ['harbour'],
      },
      expect.objectContaining({ text: 'pier', missing: [], near: [] }),
    ])
    expect(miss?.words[1]?.passages).toBeGreaterThan(0)
  })

  it('never denies a document that is held, whatever else is asked with its symbol', async () => {
    for (const query of ['A/RES/98/12 OP3', 'A/RES/98/12 unicorn'])
      expect((await put(query)).miss?.words[0]).toMatchObject({ text: 'A/RES/98/12', held: 'A/RES/98/12' })
    expect((await put('A/RES/98/77 OP3')).miss?.words[0]?.held).toBeUndefined()
  })

  it('takes the second letter of a word as wrong too, or as exchanged with the first', async () => {
    for (const query of ['hrabour', 'hirbour', 'ahrbour'])
      expect((await put(query)).miss?.words).toMatchObject([{ missing: [query], near: ['harbour'] }])
  })

  it('says which words of a phrase no text has, and how texts have the phrase', async () => {
    const { miss } = await put('"wide lamb of a peir"')
    expect(miss?.words).toMatchObject([{ missing: ['lamb', 'peir'], near: ['wide lamp of a pier'] }])
    expect((await put('"lamps of every kond"')).miss?.words).toMatchObject([{ missing: ['kond'] }])
  })

  it('takes an operator with its bracket for a word, and says so', async () => {
    const { miss, notes } = await put('NEAR(lamp mast, 5)')
    expect(notes).toEqual([
      'NEAR: taken as a word to be found. All words must be there anyway; -word leaves passages out.',
    ])
    expect(miss?.words[0]).toMatchObject({ text: 'NEAR(lamp', passages: 0 })
  })

  it('takes no word with an elided article for one that no text has', async () => {
    expect((await put('"fermeture de l’lanterne"')).miss?.words).toMatchObject([{ missing: ['l’lanterne'] }])
    expect((await put('"fermetures de l’ports"')).miss?.words).toMatchObject([{ missing: [], near: [] }])
  })

  it('says nothing of little words, which were left out already', async () => {
    const { miss } = await put('the mast of closures in the organised night')
    expect(miss?.words.map(({ text }) => text)).toEqual(['mast', 'closures', 'organised', 'night'])
  })

  it('says that a phrase is there in another form, and a word outside the filters', async () => {
    const { miss } = await put('"wide lamp of piers" pier', { filter: { kinds: ['report'] } })
    expect(miss?.words).toMatchObject([
      { passages: 0, inflected: 0, anywhere: 0 },
      { passages: 0, inflected: null },
    ])
    expect(miss?.words[1]?.anywhere).toBeGreaterThan(0)
    expect((await put('"wide lamps of a pier"')).miss?.words).toMatchObject([{ passages: 0, inflected: 1 }])
  })
})

describe('lookup without an entry', () => {
  it('answers what search answers', async () => {
    const { entries, passages } = await ask(here.library.index, index =>
      lookup(index, { query: 'wide pier', filter: {}, limit: 9, every: true }),
    )
    expect([entries, passages]).toEqual([[], (await put('wide pier', { limit: 9 })).hits])
  })

  it('shows the passages of words that are only a piece of a label: “freedom of expression (online)” had none', async () => {
    const { entries, passages } = await ask(here.library.index, index =>
      lookup(index, { query: 'closure', filter: {}, limit: 9 }),
    )
    expect(entries.map(({ match }) => match.kind)).toEqual(['partial'])
    expect(passages.length).toBeGreaterThan(0)
  })

  it('names the nearest word that only imported texts have: “encription” was answered with nothing', async () => {
    const { passages, miss } = await ask(here.library.index, index =>
      lookup(index, { query: 'organisde lamps', filter: {}, limit: 9 }),
    )
    expect(passages).toEqual([])
    expect(miss?.words).toMatchObject([{ text: 'organisde', missing: ['organisde'], near: ['organised'] }, {}])
  })
})

it.each([
  [{ filter: { issuers: ['Lantern Club'] } }, 'UNKNOWN_VALUE'],
  [{ filter: { issuers: ['Security Council'] } }, 'UNKNOWN_VALUE'],
  [{ filter: { documents: ['A/RES/1/1'] } }, 'UNKNOWN_DOCUMENT'],
  [{ filter: { languages: ['xx'] } }, 'UNKNOWN_VALUE'],
  [{ query: 'term:harbour-closing' }, 'UNKNOWN_TERM'],
])('search refuses what is not held: %j', async (more, code) => {
  await expect(put('pier', more)).rejects.toMatchObject({ code })
})
