import { describe, expect, it } from 'vitest'
import { type LookupQuestion, lookup } from '../../../src/ask/index.ts'
import { akn, harbourResolution } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage({
  'glossary/terms/disinformation.yaml': [
    'kind: term',
    'labels:',
    '- { text: disinformation, language: en, role: entry }',
    'themes: [closures]',
    '',
  ].join('\n'),
})
writeFiles(here.inbox, {
  'a.xml': harbourResolution.en,
  'b.xml': harbourResolution.fr,
  'long.xml': akn({
    symbol: 'A/RES/99/8',
    title: 'Five harbours',
    preamble: ['Recalling an open harbour and one more open harbour,'],
    operative: [1, 2, 3, 4].map(number => ({ number: String(number), text: `Praises open harbour ${number}.` })),
  }),
})
await statuses(here, [here.inbox])

const answer = (query: string, more: Partial<LookupQuestion> = {}): ReturnType<typeof lookup> =>
  ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 10, ...more }))

describe('lookup finds a concept', () => {
  it.each<[query: string, id: string, kind: string, label: string]>([
    ['open harbour', 'open-harbour', 'exact', 'open harbour'],
    ['OPEN HARBOUR', 'open-harbour', 'exact', 'open harbour'],
    ['open port', 'open-harbour', 'variant', 'open port'],
    ['open harbours', 'open-harbour', 'inflected', 'open harbour'],
    ['open ports', 'open-harbour', 'inflected', 'open port'],
    ['the open ports', 'open-harbour', 'inflected', 'open port'],
    ['les ports ouverts', 'open-harbour', 'translation', 'port ouvert'],
    ['ports ouverts', 'open-harbour', 'translation', 'port ouvert'],
    ['free passage', 'free-passage-of-all-ships', 'partial', 'free passage of all ships'],
    ['disinfomation', 'disinformation', 'fuzzy', 'disinformation'],
    ['habour closure', 'harbour-closure', 'fuzzy', 'harbour closure'],
  ])('%s → %s (%s)', async (query, id, kind, label) => {
    const { entries } = await answer(query)
    expect([entries[0]?.term.id, entries[0]?.match]).toEqual([id, { kind, label }])
  })

  it('with labels of the reader’s language as the exact ones', async () => {
    const { entries } = await answer('port ouvert', { filter: { languages: ['fr'] } })
    expect(entries[0]?.match.kind).toBe('exact')
  })

  it('and with none passages that have its words, in any inflection', async () => {
    const { entries, passages } = await answer('whole coasts')
    expect(entries).toEqual([])
    expect(passages.map(({ document, locator, status }) => [document.id, locator?.label, status])).toEqual([
      ['A/RES/99/7', 'PP1', 'copy'],
    ])
    const [hit] = passages
    expect(hit?.matches.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['whole', 'coast'])
  })

  it('and with none at all an honest nothing: what was searched, and to what date', async () => {
    const { entries, passages, near, searched } = await answer('xylophone quartz')
    expect([entries, passages, near]).toEqual([[], [], []])
    expect(searched).toEqual({ documents: 7, official: 0, copies: 2, latest: '2033-06/2034-02' })
  })

  it.each(['', '  ', '!?', '\u0000'])('and refuses a query without a word: %j', async query => {
    await expect(answer(query)).rejects.toMatchObject({ code: 'EMPTY_QUERY' })
  })

  it.each([
    '"',
    'a" OR "b',
    'NEAR(x y)',
    '*',
    "'; DROP TABLE term; --",
    'x'.repeat(100_000),
    '(((',
    'harbour '.repeat(5000),
  ])('and takes any words as words: %#', async query => {
    const { searched } = await answer(query).catch((error: { code: string }) => {
      expect(error.code).toBe('EMPTY_QUERY')
      return { searched: null }
    })
    expect(searched === null || searched.documents > 0).toBe(true)
  })

  it('and is quick on a word of a hundred thousand letters', async () => {
    const before = process.cpuUsage().user
    expect((await answer('y'.repeat(100_000))).entries).toEqual([])
    expect(process.cpuUsage().user - before).toBeLessThan(4_000_000)
  })
})

describe('a reader’s choice of citations', () => {
  const places = async (more: Partial<LookupQuestion> = {}): Promise<string[]> => {
    const { entries } = await answer('open harbour', more)
    return (entries[0]?.citations ?? []).map(
      ({ document, locator, language }) => `${document.id}@${language} ${locator?.label}`,
    )
  }

  it('shows a paragraph once, agreed full texts before phrases of digests, and no translation of a text held in the reader’s language', async () => {
    expect(await places()).toEqual([
      'A/RES/99/8@en OP1',
      'A/RES/99/8@en OP2',
      'A/RES/99/7@en OP1',
      'A/RES/99/8@en OP3',
      'A/RES/99/8@en OP4',
      'A/RES/99/8@en PP1',
      'A/RES/99/7@en PP1',
      '2031-harbour-statement@en ¶1',
      '2031-harbour-statement@fr ¶1',
      '2034-tide-programme@en ¶1',
    ])
  })

  it('shows the translation to who asks for its language', async () => {
    expect(await places({ filter: { languages: ['fr'] } })).toEqual([
      'A/RES/99/7@fr OP1',
      'A/RES/99/7@fr PP1',
      '2031-harbour-statement@fr ¶1',
    ])
  })

  it('is put aside by an explicit limit: every use in order', async () => {
    const all = await places({ every: true, limit: 1000 })
    const { entries } = await answer('open harbour')
    const { citations = 0, toConfirm = 0, reported = 0, notAdopted = 0 } = entries[0]?.adoption ?? {}
    expect(all.length).toBe(citations + toConfirm + reported + notAdopted)
    expect(all.filter(place => place === 'A/RES/99/8@en PP1').length).toBe(2)
    expect(await places({ every: true, limit: 3 })).toEqual(all.slice(0, 3))
  })
})

describe('the summary of an entry', () => {
  it('never takes a notice or a text of nobody as first, latest or widest', async () => {
    const { entries } = await answer('harbour closure', { filter: { issuers: ['Freedom Online Coalition'] } })
    const { first, latest, widest, reported, firstByConsensus } = entries[0]?.adoption ?? {}
    expect([first?.id, latest?.id, widest, reported, firstByConsensus]).toEqual([
      '2033-closure-statement',
      '2033-closure-statement',
      'endorsed',
      1,
      null,
    ])
    const { entries: harbours } = await answer('open harbour', { filter: { kinds: ['report'] } })
    expect(harbours[0]?.adoption).toMatchObject({ first: null, latest: null, widest: null, notAdopted: 1 })
  })
})
