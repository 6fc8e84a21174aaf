import { describe, expect, it } from 'vitest'
import { type VotesQuestion, votes } from '../../../src/ask/votes/index.ts'
import type { VotesAnswer } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const lamps = 'Urges every open harbour to hang signal lamps of brass;'
const text = (more: Partial<Parameters<typeof akn>[0]>): string =>
  akn({
    ...{ symbol: 'A/RES/91/1', title: 'Bells of the coast', date: '2041-02-03' },
    ...{ preamble: ['Recalling the bells,'], operative: [{ number: '1', text: lamps }], ...more },
  })

const here = inventedPackage()
writeFiles(here.inbox, {
  'without.xml': text({ sponsors: 'Northmere and Isle and Shoal', joined: 'Eastholm' }),
  'voted.xml': text({
    ...{ symbol: 'A/RES/92/1', date: '2042-02-03', sponsors: 'Northmere' },
    lists: { inFavour: ['Northmere', 'Upper Fenland', 'Eastholm'], against: ['Southby'], abstaining: ['Fenland'] },
  }),
  'french.xml': text({
    ...{ symbol: 'A/RES/92/1', date: '2042-02-03', language: 'fra' as const, title: 'Cloches de la côte' },
    lists: { inFavour: ['Northmere'], against: ['Southby'], abstaining: ['Fenland'] },
  }),
  'alike.xml': text({
    ...{ symbol: 'A/RES/93/1', date: '2043-02-03', title: 'Tides' },
    lists: { inFavour: ['Northmere', 'Southby'], against: [], abstaining: [] },
  }),
  'failed.xml': text({
    ...{ symbol: 'S/2041/9', date: '2041-06-03', title: 'Ropes', failed: true },
    lists: { inFavour: ['Northmere'], against: ['Westing'] },
  }),
  'early.xml': text({
    ...{ symbol: 'A/RES/71/1', date: '2021-02-03', title: 'Nets' },
    lists: { inFavour: ['Northmere', 'Old Southby'], against: [], abstaining: [] },
  }),
  'mention.xml': text({
    ...{ symbol: 'A/RES/94/1', date: '2044-02-03', title: 'Anchors', vote: 'adopted without a vote' },
    preamble: ['Recalling its resolution 91/1 of 3 February 2041 on the open harbour,'],
    operative: [{ number: '1', text: 'Thanks the keepers;' }],
  }),
})
await statuses(here, [here.inbox])
const votesOn = (words: string, more: Partial<VotesQuestion> = {}): Promise<VotesAnswer> =>
  ask(here.library.index, open =>
    votes(open, { words: words.split(' ').filter(Boolean), filter: {}, states: [], limit: null, ...more }),
  )
const ids = ({ texts }: VotesAnswer): string[] => texts.map(({ document }) => document.id)

describe('votes on a document', () => {
  it('are told of every state: who is named, who was a Member and is not named, and who of the Coalition', async () => {
    const { texts, subject, names } = await votesOn('A/RES/92/1')
    expect(subject).toBe('documents')
    expect(texts[0]?.states.map(({ country, position, coalition }) => `${country} ${position} ${coalition}`)).toEqual([
      ...['BR not-voting no', 'FR not-voting no', 'GB not-voting no'],
      ...['XA for yes', 'XB for yes', 'XC against yes', 'XD not-voting no', 'XF not-voting no'],
      ...['XG abstained no', 'XH for no'],
    ])
    expect(texts[0]?.states.find(({ country }) => country === 'XA')?.sponsored).toBe(true)
    expect(names.find(({ code }) => code === 'XF')).toEqual({
      code: 'XF',
      en: 'Isle and Shoal',
      fr: 'Île-et-Haut-Fond',
    })
  })

  it('are those of the states asked about only, where some are, in any spelling and each once', async () => {
    const { texts, states } = await votesOn('a/res/92/1', { states: ['Nordmer', 'XA', 'fenland'] })
    expect(texts[0]?.states.map(({ country, position }) => [country, position])).toEqual([
      ['XA', 'for'],
      ['XG', 'abstained'],
    ])
    expect(states).toMatchObject([
      { country: 'XA', name: 'Northmere', positions: { for: 1 }, sponsorships: 1 },
      { country: 'XG', positions: { abstained: 1 }, sponsorships: 0 },
    ])
  })

  it('have the counts of another language of it where they differ', async () => {
    const { texts } = await votesOn('A/RES/92/1')
    expect(texts[0]?.otherwise).toEqual([{ language: 'fr', votes: { for: 1, against: 1, abstaining: 1 } }])
    expect((await votesOn('A/RES/93/1')).texts[0]).not.toHaveProperty('otherwise')
  })

  it('are not made up: without a vote there are sponsors, and of a statement that some endorsed no vote is on record', async () => {
    const { texts, counts } = await votesOn('A/RES/91/1 2033-closure-statement 2031-harbour-statement')
    expect(texts.map(({ document, outcome }) => [document.id, outcome])).toEqual([
      ['A/RES/91/1', 'without-vote'],
      ['2033-closure-statement', 'not-recorded'],
      ['2031-harbour-statement', 'without-vote'],
    ])
    expect(texts.map(({ states }) => states.map(({ country, position }) => `${country} ${position}`))).toEqual([
      ['XA sponsored', 'XB sponsored', 'XF sponsored'],
      [],
      [],
    ])
    expect(counts).toEqual({ texts: 3, voted: 0, withoutVote: 2, notAdopted: 0, notRecorded: 1 })
  })

  it('on a draft that failed are told as such', async () => {
    expect((await votesOn('S/2041/9')).texts).toMatchObject([{ outcome: 'not-adopted' }])
  })

  it('of a state that was no Member then say so, and leave it out of the table', async () => {
    const asked = await votesOn('A/RES/71/1', { states: ['Southby', 'Lookout'] })
    expect(asked.texts[0]?.states).toMatchObject([
      { country: 'XC', position: 'for' },
      { country: 'XE', position: 'not-member', note: 'not a Member of the United Nations then' },
    ])
    expect((await votesOn('A/RES/71/1')).texts[0]?.states.map(({ country }) => country)).not.toContain('XE')
  })

  it.each([
    ['A/RES/92/11', 'UNKNOWN_DOCUMENT', 'A/RES/92/1'],
    ['2033-closing-statement', 'UNKNOWN_DOCUMENT', '2033-closure-statement'],
    ['A/RES/92/1 bells', 'UNKNOWN_DOCUMENT', 'foc documents'],
    ['A/RES/92/1@ru', 'UNKNOWN_LANGUAGE', 'en, fr'],
  ])('refuse %s: %s, with what there is', async (words, code, hint) => {
    await expect(votesOn(words)).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) })
  })

  it('refuse a state that nobody knows, with the nearest names', async () => {
    const error = { code: 'UNKNOWN_STATE', hint: expect.stringContaining('Northmere (XA)') }
    await expect(votesOn('', { states: ['Nortmere'] })).rejects.toMatchObject(error)
  })
})

describe('votes on a term', () => {
  it('are those on the texts that say it, newest first, failed drafts among them; the others are counted', async () => {
    const answer = await votesOn('open harbours')
    expect(answer).toMatchObject({ subject: 'term', term: { id: 'open-harbour' }, taken: null })
    expect(ids(answer)).toEqual(['A/RES/93/1', 'A/RES/92/1', 'S/2041/9', 'A/RES/71/1'])
    expect(answer.counts).toMatchObject({ voted: 3, notAdopted: 1, withoutVote: 2 })
    expect(answer.texts[0]?.place).toMatchObject({ locator: { label: 'OP1' }, quote: 'open harbour' })
  })

  it('leave out a text that has the words only in the title of another', async () => {
    const answer = await votesOn('open harbour', { filter: { documents: ['A/RES/94/1'] } })
    expect([answer.counts.texts, answer.mentionOnly]).toEqual([0, 1])
  })

  it('are found for a phrase that is no concept, and for one misspelt, which is said', async () => {
    const phrase = await votesOn('signal lamps of brass')
    expect([phrase.term, ids(phrase).length]).toEqual([null, 4])
    const misspelt = await votesOn('opn harbour')
    expect([misspelt.taken, ids(misspelt).length]).toEqual(['open harbour', 4])
    expect(await votesOn('copper xylophone')).toMatchObject({
      texts: [],
      counts: { texts: 0 },
      term: null,
      taken: null,
    })
  })

  it('keep to filters and a limit, and count what is left out', async () => {
    const answer = await votesOn('open harbour', { filter: { since: '2042-01-01' }, limit: 1 })
    expect([ids(answer), answer.textsLeftOut]).toEqual([['A/RES/93/1'], 1])
  })

  it('sum the Coalition of each day up, and each state asked about, over all texts', async () => {
    const { coalition, states } = await votesOn('open harbour', { states: ['Northmere'], limit: 1 })
    expect(coalition).toEqual({ votes: 4, asOne: 3, apart: [{ country: 'XC', against: 1, abstained: 0 }] })
    expect(states).toMatchObject([{ positions: { for: 4, 'no-vote': 1 }, sponsorships: 2 }])
  })
})

describe('votes without a question', () => {
  it('are all that are held', async () => {
    const answer = await votesOn('')
    expect([answer.subject, answer.query]).toEqual(['all', null])
    expect(ids(answer)).toEqual(['A/RES/93/1', 'A/RES/92/1', 'S/2041/9', 'A/RES/71/1'])
  })
})
