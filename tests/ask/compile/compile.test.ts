import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/ask/compile/index.ts'
import type { Compilation, CompiledParagraph } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const keep = 'Calls upon all States to keep every open harbour lit by night for all ships that pass;'
const bells = 'Bells of the coast'
const text = (symbol: string, date: string, more: Partial<Parameters<typeof akn>[0]> = {}): string =>
  akn({
    ...{ symbol, title: bells, date, preamble: ['Recalling the bells,'], operative: [{ number: '1', text: keep }] },
    ...more,
  })

const glossary = join(import.meta.dirname, '..', '..', '..', 'glossary')
const lists = ['operative-verbs', 'addressees', 'caveats', 'conditions', 'modals', 'negations', 'weakening-rules']
const here = inventedPackage(
  Object.fromEntries(
    lists.map(name => [
      `glossary/wording/${name}.yaml`,
      readFileSync(join(glossary, 'wording', `${name}.yaml`), 'utf8'),
    ]),
  ),
)
const voted = {
  inFavour: ['Northmere', 'Upper Fenland', 'Eastholm', 'Isle and Shoal'],
  against: ['Southby'],
  abstaining: [],
}
writeFiles(here.inbox, {
  'first.xml': text('A/RES/91/1', '2041-02-03', { vote: 'adopted without a vote' }),
  'second.xml': text('A/RES/92/1', '2042-02-03', {
    ...{ lists: voted, preamble: ['Noting that an open harbour is a rest for ships,'] },
    operative: [
      { number: '1', text: keep },
      { number: '2', text: 'Requests the Secretary-General to count each open harbour;' },
    ],
  }),
  'gone.xml': text('A/RES/90/7', '2040-02-03', {
    ...{ title: 'Ropes', vote: 'adopted without a vote' },
    operative: [{ number: '1', text: 'Urges Northmere to rope every open harbour;' }],
  }),
  'later.xml': text('A/RES/93/7', '2043-02-03', {
    ...{ title: 'Ropes', vote: 'adopted without a vote' },
    operative: [{ number: '1', text: 'Thanks the keepers of the ropes;' }],
  }),
  'failed.xml': text('S/2041/9', '2041-06-03', {
    ...{ title: 'Nets', failed: true, lists: { inFavour: ['Northmere'], against: ['Westing'] } },
  }),
  'mention.xml': text('A/RES/94/1', '2044-02-03', {
    ...{ title: 'Anchors', vote: 'adopted without a vote' },
    preamble: ['Recalling its resolution 91/1 of 3 February 2041 on the open harbour,'],
    operative: [{ number: '1', text: 'Thanks the keepers;' }],
  }),
})
await statuses(here, [here.inbox])

const compiled = (asked: string, more: Partial<Parameters<typeof compile>[1]> = {}): Promise<Compilation> =>
  ask(here.library.index, open =>
    compile(open, { asked: asked.split(',').filter(Boolean), query: null, filter: {}, limit: 200, ...more }),
  )
const paragraphsOf = ({ sections }: Compilation): CompiledParagraph[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ paragraphs }) => paragraphs))
const filed = ({ sections }: Compilation): string[] =>
  sections.flatMap(({ subject, groups }) =>
    groups.flatMap(({ addressee, paragraphs }) =>
      paragraphs.map(({ id, locator }) => `${subject.label} | ${addressee} | ${id} ${locator?.label ?? '—'}`),
    ),
  )

describe('a compilation of a term', () => {
  it('stands by whom each paragraph calls upon, and within that the newest first', async () => {
    expect(filed(await compiled('open harbour'))).toEqual([
      'open harbour | states | A/RES/92/1 OP1',
      'open harbour | states | A/RES/90/7 OP1',
      'open harbour | united-nations | A/RES/92/1 OP2',
      'open harbour | principles | A/RES/92/1 PP1',
      'open harbour | not-held | 2031-harbour-statement ¶1',
    ])
  })

  it('has whole paragraphs of full texts and phrases of others, cut from them by offset', async () => {
    const [first, ...others] = paragraphsOf(await compiled('open harbour'))
    expect(first?.wording).toEqual([{ text: keep, start: 0, end: keep.length, matches: [{ start: 36, end: 48 }] }])
    const phrase = others.at(-1)
    expect([phrase?.whole, phrase?.status, phrase?.wording.map(one => one.text)]).toEqual([
      false,
      'phrase',
      ['open harbours'],
    ])
  })

  it('names the other editions of a paragraph, and says what became of consensus on the text', async () => {
    const [first] = paragraphsOf(await compiled('open harbour'))
    expect(first?.editions.map(({ id }) => id)).toEqual(['A/RES/91/1'])
    expect([first?.standing.edition, first?.standing.change?.change, first?.standing.change?.until.id]).toEqual([
      'newest',
      'lost',
      'A/RES/91/1',
    ])
  })

  it('says that the newer edition of a text has no like paragraph', async () => {
    const gone = paragraphsOf(await compiled('open harbour')).find(({ id }) => id === 'A/RES/90/7')
    expect([gone?.standing.edition, gone?.standing.newest?.id]).toEqual(['not-found', 'A/RES/93/7'])
    const before = await compiled('open harbour', { filter: { until: '2042-12-31' } })
    const then = paragraphsOf(before).find(({ id }) => id === 'A/RES/90/7')
    expect(then?.standing.edition).toBe('not-known')
  })

  it('has nothing of drafts that failed, of reports, of titles of other texts and of programmes of work, and counts them', async () => {
    const { counts } = await compiled('open harbour')
    expect(counts).toEqual({
      ...{ paragraphs: 5, documents: 3, withoutVote: 2, byVote: 3, bySome: 0, unknown: 0 },
      ...{ lostConsensus: 3, phrases: 1 },
      leftOut: { limit: 0, notAdopted: 2, reported: 0, mentioned: 1, apart: 0, planned: 1, general: 0 },
    })
    const closures = await compiled('closures')
    expect([closures.counts.paragraphs, closures.counts.leftOut.reported]).toEqual([1, 1])
  })

  it('says what a state did on each text', async () => {
    const [first] = paragraphsOf(await compiled('open harbour', { state: 'Southby' }))
    expect(first?.state).toEqual({ position: 'against', note: null })
  })

  it('keeps room for phrases where there are more paragraphs than the limit, and counts the rest', async () => {
    const few = await compiled('open harbour', { limit: 4 })
    expect(filed(few)).toHaveLength(4)
    expect(filed(few).some(line => line.includes('2031-harbour-statement'))).toBe(true)
    expect(few.counts.leftOut.limit).toBe(1)
  })

  it('drops no subject in silence: the best of each is kept, and one without a paragraph is named with why', async () => {
    const all = await compiled('open harbour,harbour closure')
    const labels = ({ sections }: Compilation): string[] => sections.map(({ subject }) => subject.label)
    expect([labels(all), all.empty]).toEqual([all.subjects.map(({ label }) => label), []])
    expect(labels(await compiled('open harbour,harbour closure', { limit: 2 }))).toEqual(labels(all))
    const one = await compiled('open harbour,harbour closure', { limit: 1 })
    const [dropped] = one.empty
    expect([labels(one).length, one.empty.length, dropped?.why]).toEqual([1, 1, 'limit'])
    expect([...labels(one), dropped?.subject.label].sort()).toEqual(labels(all).sort())
    const twice = await compiled('harbour closure', { query: '"harbour closure"' })
    expect(twice.empty.map(({ subject, why }) => [subject.kind, why])).toEqual([['query', 'above']])
  })

  it('numbers its sources in the order in which they are met', async () => {
    const { sources, sections } = await compiled('open harbour')
    expect(sources.map(({ number, document }) => `${number} ${document.id}`)).toEqual([
      '1 A/RES/92/1',
      '2 A/RES/90/7',
      '3 2031-harbour-statement',
    ])
    expect(paragraphsOf({ sections } as Compilation).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })
})

describe('what is asked of a compilation', () => {
  it('is a theme by its id or title, a term by any label, and the words of a search', async () => {
    const { subjects } = await compiled('Harbours,harbour closure', { query: 'ropes northmere' })
    expect(subjects).toEqual([
      { kind: 'theme', id: 'harbours', label: 'Harbours' },
      { kind: 'term', id: 'harbour-closure', label: 'harbour closure' },
      { kind: 'query', id: null, label: 'ropes northmere' },
    ])
  })

  it('is one term where all words together name one', async () => {
    expect((await compiled('open,harbour')).subjects.map(({ id }) => id)).toEqual(['open-harbour'])
  })

  it('stands once, under the first that has it', async () => {
    const all = filed(await compiled('open harbour', { query: 'ships' }))
    expect(new Set(all.map(line => line.split(' | ')[2])).size).toBe(all.length)
  })

  it.each<[string, Partial<Parameters<typeof compile>[1]>, string]>([
    ['', {}, 'NOTHING_ASKED'],
    ['xylophone', {}, 'UNKNOWN_SUBJECT'],
    ['open harbour', { limit: 5000 }, 'TOO_MANY_PARAGRAPHS'],
    ['open harbour', { title: 'x '.repeat(200) }, 'TITLE_TOO_LONG'],
    ['open harbour', { title: 'x'.repeat(188) }, 'TITLE_TOO_LONG'],
    ['open harbour', { title: ' ' }, 'TITLE_EMPTY'],
    ['open harbour', { filter: { languages: ['de'] } }, 'UNKNOWN_VALUE'],
    ['open harbour', { state: 'Nowhere' }, 'UNKNOWN_STATE'],
  ])('is refused where it cannot be answered: %s', async (asked, more, code) => {
    await expect(compiled(asked, more)).rejects.toMatchObject({ code })
  })

  it('is answered with nothing where no text has it', async () => {
    const none = await compiled('open harbour', { filter: { since: '2090' } })
    expect([none.counts.paragraphs, none.sections, none.sources]).toEqual([0, [], []])
  })
})
