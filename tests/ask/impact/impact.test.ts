import { describe, expect, it } from 'vitest'
import { type ImpactAnswer, impact, type TouchedPoint } from '../../../src/ask/impact/index.ts'
import type { Filter } from '../../../src/store/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const lamps = 'Urges all harbour masters to keep signal lamps burning at every pier throughout the winter months;'
const ropes = 'Notes that frayed ropes and rusty anchors endanger ferries, crews and passengers on stormy nights;'
const sails = 'Invites sailmakers to mend torn sails of fishing boats before the first autumn storms arrive;'
const notes = ['[^1]: text · https://harbour.example/a', '[^2]: announcement · https://harbour.example/b'].join('\n')
const minutes = '{ mode: consensus, members: { min: 3, max: 3 }, basis: the minutes say so }'

const here = inventedPackage({
  'corpus/2030-old-charter.en.md': digest(
    { id: '2030-old-charter', title: 'Old Charter', adopted: '2030-02', adoption: '{ mode: unknown }' },
    '¶1 Our paraphrase: lighthouse keepers of northern islands print almanacs. It asks for the “free passage of all ships”[^1].',
    notes.split('\n')[0] ?? '',
  ),
  'corpus/2037-draft-notice.en.md': digest(
    { id: '2037-draft-notice', title: 'Draft Notice', adopted: '2037-01', adoption: '{ mode: none }' },
    '¶1 Drafts “signal lamps at every pier”[^1].',
    notes.split('\n')[0] ?? '',
  ),
  'corpus/2038-new-statement.en.md': digest(
    { id: '2038-new-statement', title: 'New Statement', adopted: '2038-03', adoption: minutes },
    '¶1 Lighthouse keepers of northern islands print almanacs. The members want the “free passage of all ships”[^1].',
    '¶2 A notice says “signal lamps at every pier”[^2].',
    notes,
  ),
  'corpus/2039-network-statement.en.md': digest(
    {
      id: '2039-network-statement',
      title: 'Network Statement',
      adopted: '2039-03',
      adoption: '{ mode: network, endorsers: { count: 1, names: [XA] }, basis: the list says so }',
    },
    '¶1 “signal lamps burning at every pier”[^1] and “open harbours”[^1].',
    notes.split('\n')[0] ?? '',
  ),
})
const resolution = (number: number, date: string, operative: string[]): string =>
  akn({
    symbol: `A/RES/99/${number}`,
    title: `Harbours, part ${number}`,
    date,
    preamble: ['Weighing gravely the thickness of the morning fog over the outer harbour wall,'],
    operative: operative.map((text, at) => ({ number: String(at + 1), text })),
  })
writeFiles(here.inbox, {
  '1.xml': resolution(1, '2033-05-01', [lamps, ropes]),
  '2.xml': resolution(2, '2035-05-01', [lamps, ropes.replace('stormy', 'stormy and foggy'), sails]),
  '3.xml': resolution(3, '2036-05-01', [sails, 'Asks for the free passage of all ships.']),
})
await statuses(here, [here.inbox])

const impactOf = (document: string, filter: Filter = {}, languages: string[] | null = null): Promise<ImpactAnswer> =>
  ask(here.library.index, index => impact(index, { document, filter, languages }))

const told = ({ stretches }: ImpactAnswer): [string, string | undefined, string | undefined][] =>
  stretches.map(({ relation, locator, precedents }) => [relation, locator?.label, precedents[0]?.document.id])

describe('the formulations of a document', () => {
  it('are repeated, changed or introduced, against texts that are certainly earlier', async () => {
    const answer = await impactOf('A/RES/99/2')
    expect(told(answer)).toEqual([
      ['repeats', 'PP1', 'A/RES/99/1'],
      ['repeats', 'OP1', 'A/RES/99/1'],
      ['changes', 'OP2', 'A/RES/99/1'],
      ['introduces', 'OP3', undefined],
    ])
    const { repeats, changes, introduces } = answer.shares
    expect(repeats + changes + introduces).toBeCloseTo(1, 2)
  })

  it('are cut from the passage by offset', async () => {
    for (const id of ['A/RES/99/2', '2038-new-statement', '2039-network-statement']) {
      const { stretches } = await impactOf(id)
      const passages = await ask(here.library.index, index =>
        index.documentsById(id).flatMap(({ key }) => index.passages(key).map(({ text }) => text)),
      )
      expect(stretches.length).toBeGreaterThan(0)
      for (const { quote, start, end } of stretches)
        expect(passages.some(text => text.slice(start, end) === quote)).toBe(true)
    }
  })

  it('say how they were changed, from the earlier words to its own', async () => {
    const { stretches } = await impactOf('A/RES/99/2')
    const [changed] = stretches.filter(({ relation }) => relation === 'changes')
    expect(changed?.diff?.filter(({ op }) => op !== 'equal').map(({ op, text }) => [op, text.trim()])).toEqual([
      ['insert', 'and foggy'],
    ])
  })

  it('are all new in the first text, which no later one is put to', async () => {
    const { stretches, earlier } = await impactOf('A/RES/99/1')
    expect(new Set(stretches.map(({ relation }) => relation))).toEqual(new Set(['introduces']))
    // The charter and the harbour statement; the closure statement is of the same year.
    expect(earlier.documents).toBe(2)
    expect(earlier.latest).toBe('2031-04-10')
  })

  it('of a digest are its recorded phrases alone: neither our paraphrase nor a notice is compared', async () => {
    const { stretches, compared } = await impactOf('2038-new-statement')
    expect(compared).toEqual({ whole: false, passages: 2, phrases: 1, reported: 1 })
    expect(stretches.map(({ quote, relation }) => [quote, relation])).toEqual([
      ['free passage of all ships', 'repeats'],
    ])
  })

  it('are put only to the texts asked for', async () => {
    const { earlier, stretches } = await impactOf('A/RES/99/2', { noBuiltin: true })
    expect(earlier.documents).toBe(1)
    expect(stretches.map(({ relation }) => relation)).toContain('repeats')
  })
})

describe('a concept', () => {
  const concept = async (document: string, id: string) =>
    (await impactOf(document)).concepts.find(one => one.term.id === id)

  it('is worded more recently where no other agreed text has it later', async () => {
    expect((await concept('2038-new-statement', 'free-passage-of-all-ships'))?.moreRecentThan?.id).toBe('A/RES/99/3')
    expect((await concept('A/RES/99/3', 'free-passage-of-all-ships'))?.moreRecentThan).toBe(null)
  })

  it('is introduced where no agreed text has it before, whoever drafted it', async () => {
    expect((await concept('2030-old-charter', 'free-passage-of-all-ships'))?.introduced).toBe(true)
    expect((await concept('2038-new-statement', 'free-passage-of-all-ships'))?.introduced).toBe(false)
  })

  it('is adopted more widely than all other texts adopted it', async () => {
    const library = inventedPackage({
      'corpus/2038-closure.en.md': digest(
        { id: '2038-closure', title: 'Closure', adopted: '2038-03', adoption: minutes },
        '¶1 Condemns a “harbour closure”[^1].',
        notes.split('\n')[0] ?? '',
      ),
    })
    const answer = await ask(library.shipped.index, index =>
      impact(index, { document: '2038-closure', filter: {}, languages: null }),
    )
    expect(answer.concepts.map(({ term, widerThan, introduced }) => [term.id, widerThan, introduced])).toEqual([
      ['harbour-closure', 'endorsed', false],
    ])
  })

  it('of a text that nobody adopted changes nothing, and that is said', async () => {
    const { agreed, concepts } = await impactOf('2037-draft-notice')
    expect(agreed).toBe(false)
    expect(
      concepts.map(({ introduced, moreRecentThan, widerThan }) => [introduced, moreRecentThan, widerThan]),
    ).toEqual([[false, null, null]])
  })

  it('that is only reported of the text is told apart', async () => {
    const { concepts, reported } = await impactOf('2038-new-statement')
    expect(reported.map(({ term }) => term)).toEqual(['signal-lamps-at-every-pier'])
    expect(concepts.map(({ term }) => term.id)).toEqual(['free-passage-of-all-ships'])
  })
})

describe('a talking point', () => {
  const touches = (points: TouchedPoint[] = []): unknown[] =>
    points.map(({ number, touches: all }) => [
      number,
      all.map(({ kind, here: own, moreRecent, wider, narrower }) => [kind, own.quote, moreRecent, wider, narrower]),
    ])

  it('is touched by the same words, and by words close to them; less wide adoption by the same body is said', async () => {
    const { briefs } = await impactOf('2039-network-statement')
    expect(touches(briefs[0]?.touched)).toEqual([
      [1, [['same-words', 'open harbours', true, false, true]]],
      [2, [['changed-words', 'signal lamps burning at every pier', true, false, true]]],
    ])
  })

  it('is touched by the same concept under another name', async () => {
    const { briefs } = await impactOf('2034-tide-programme')
    expect(touches(briefs[0]?.touched)).toEqual([[1, [['same-concept', 'open port', true, false, true]]]])
  })

  it('rests on the document that it cites', async () => {
    const { briefs } = await impactOf('2031-harbour-statement')
    expect(briefs[0]?.touched.map(({ touches: [first] }) => [first?.kind, first?.moreRecent])).toEqual([
      ['rests-on-it', false],
      ['rests-on-it', false],
    ])
  })

  it('is not worded anew by a draft, nor touched by what is only reported', async () => {
    const { briefs } = await impactOf('2037-draft-notice')
    expect(touches(briefs[0]?.touched)).toEqual([
      [2, [['same-words', 'signal lamps at every pier', false, false, false]]],
    ])
    expect((await impactOf('2038-new-statement')).briefs).toEqual([])
  })

  it('of a text of another body is known by it', async () => {
    const { briefs } = await impactOf('A/RES/99/2')
    const [point] = briefs[0]?.touched ?? []
    expect(point?.touches.map(({ kind, here: own, otherBody }) => [kind, own.quote, otherBody])).toEqual([
      ['changed-words', 'signal lamps burning at every pier', true],
    ])
  })
})

describe('what cannot be answered', () => {
  it('is refused: a document of which no words are held, an unknown one, a language without briefs', async () => {
    await expect(impactOf('2035-pier-statement')).rejects.toMatchObject({ code: 'TEXT_NOT_HELD' })
    await expect(impactOf('2099-nothing')).rejects.toMatchObject({ code: 'UNKNOWN_DOCUMENT' })
    await expect(impactOf('A/RES/99/2', {}, ['fr'])).rejects.toMatchObject({ code: 'NO_TOOLKIT_IN_LANGUAGE' })
  })

  it('is left open: what came before a text without a date', async () => {
    const library = inventedPackage({
      'corpus/undated-call.en.md': digest(
        { id: 'undated-call', title: 'Call', adoption: minutes },
        '¶1 Wants the “free passage of all ships”[^1].',
        notes.split('\n')[0] ?? '',
      ),
    })
    const answer = await ask(library.shipped.index, index =>
      impact(index, { document: 'undated-call', filter: {}, languages: null }),
    )
    expect(answer.earlier.documents).toBe(0)
    expect(answer.concepts.map(({ introduced, moreRecentThan }) => [introduced, moreRecentThan])).toEqual([
      [false, null],
    ])
  })
})
