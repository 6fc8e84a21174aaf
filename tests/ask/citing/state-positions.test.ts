import { describe, expect, it } from 'vitest'
import { memberAt } from '../../../src/ask/citing/member-at.ts'
import { lookup } from '../../../src/ask/index.ts'
import type { Membership, Moment } from '../../../src/types.ts'
import { ask } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'

const statement = (id: string, adopted: string, adoption: string): string =>
  digest(
    { id, title: `Statement ${id}`, adopted, adoption },
    '¶1 On an “open harbour”[^1].',
    '[^1]: text · https://harbour.example/statement',
  )

const here = inventedPackage({
  'corpus/2034-endorsed.en.md': statement('2034-endorsed', '2034-07-01', '{ mode: endorsed, endorsers: { count: 2 } }'),
  'corpus/2032-consensus.en.md': statement('2032-consensus', '2032-02-10', '{ mode: consensus }'),
  'corpus/2036-other.en.md': statement('2036-other', '2036', '{ mode: consensus }').replace(
    /issuer: .*/,
    'issuer: Pier Club',
  ),
})

async function positions(state: string): Promise<Record<string, string>> {
  const { entries } = await ask(here.shipped.index, async index => {
    const of = (query: string): ReturnType<typeof lookup> => lookup(index, { query, filter: {}, limit: 9, state })
    return { entries: [...(await of('open harbour')).entries, ...(await of('harbour closure')).entries] }
  })
  const documents = entries.flatMap(entry => entry.state?.documents ?? [])
  return Object.fromEntries(documents.map(({ id, position }) => [id, position]))
}

describe('a state', () => {
  it('named in a list endorsed; before it joined it was not a member; nobody stands for a report', async () => {
    expect(await positions('XA')).toEqual({
      '2031-harbour-statement': 'by-consensus',
      '2032-consensus': 'by-consensus',
      '2033-closure-statement': 'endorsed',
      '2034-endorsed': 'member',
      '2034-tide-programme': 'member',
      '2036-other': 'unknown',
    })
  })

  it('whose joining is known as an interval is unknown where that does not decide', async () => {
    const found = await positions('Eastholm')
    expect([found['2031-harbour-statement'], found['2032-consensus'], found['2034-endorsed']]).toEqual([
      'unknown',
      'unknown',
      'member',
    ])
  })

  it('that joined later was not a member then', async () => {
    const found = await positions('xc')
    expect([found['2031-harbour-statement'], found['2034-endorsed'], found['2034-tide-programme']]).toEqual([
      'not-member',
      'member',
      'not-member',
    ])
  })

  it('that left was a member until then', async () => {
    const found = await positions('Westing')
    expect([found['2032-consensus'], found['2034-endorsed']]).toEqual(['by-consensus', 'not-member'])
  })

  it('that observes is no member, and one never heard of neither', async () => {
    expect((await positions('XE'))['2032-consensus']).toBe('not-member')
    expect((await positions('BR'))['2032-consensus']).toBe('not-member')
  })

  it('is no state by two letters alone: a code of no state is refused, a usual other code is the right one', async () => {
    for (const asked of ['QQ', 'ZZ', 'EU'])
      await expect(positions(asked)).rejects.toMatchObject({ code: 'UNKNOWN_STATE' })
    await expect(positions('uk')).resolves.toMatchObject({ '2032-consensus': 'not-member' })
  })

  it('is found by its French name too; an unknown name names the nearest', async () => {
    expect((await positions('nordmer'))['2033-closure-statement']).toBe('endorsed')
    await expect(positions('Nordmere')).rejects.toMatchObject({
      code: 'UNKNOWN_STATE',
      hint: expect.stringContaining('Did you mean Northmere (XA)'),
    })
  })
})

describe('membership at a date', () => {
  const joined = (moment: Partial<Moment>, left: Partial<Moment> | null = null): Membership => {
    const whole = (part: Partial<Moment>): Moment => ({ date: null, after: null, before: null, ...part })
    const facts = { iso: 'XA', name: 'X', nameFr: null, observer: false, note: null, evidence: [] }
    return {
      ...{ body: 'x', lists: [], byAll: [], counts: [], chairs: [] },
      members: [{ ...facts, joined: whole(moment), left: left && whole(left) }],
    }
  }
  it.each<[moment: Partial<Moment>, left: Partial<Moment> | null, adopted: string | null, answer: string]>([
    [{ date: '2030-05-10' }, null, '2030-05-09', 'no'],
    [{ date: '2030-05-10' }, null, '2030-05-10', 'yes'],
    [{ date: '2030-05' }, null, '2030-05-20', 'unknown'],
    [{ date: '2030-05' }, null, '2030-05-31', 'yes'],
    [{ date: '2030-05' }, null, '2030', 'unknown'],
    [{ date: '2030' }, null, '2031', 'yes'],
    [{ after: '2030-05-10', before: '2030-06-01' }, null, '2030-05-10', 'no'],
    [{ after: '2030-05-10', before: '2030-06-01' }, null, '2030-05-11', 'unknown'],
    [{ after: '2030-05-10', before: '2030-06-01' }, null, '2030-06-01', 'yes'],
    [{ before: '2030-06-01' }, null, '2020', 'unknown'],
    [{ date: '2030' }, { date: '2032-05-01' }, '2032-04-30', 'yes'],
    [{ date: '2030' }, { date: '2032-05-01' }, '2032-05-02', 'no'],
    [{ date: '2030' }, { date: '2032' }, '2032-05', 'unknown'],
    [{ date: '2030' }, null, null, 'unknown'],
    [{ date: '2030' }, null, '../2031', 'unknown'],
  ])('joined %j, left %j, text of %s: %s', (moment, left, adopted, said) =>
    expect(memberAt(joined(moment, left), 'XA', 'x', adopted)).toBe(said),
  )
})
