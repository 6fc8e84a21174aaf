import { describe, expect, it } from 'vitest'
import { partInVote } from '../../../src/ask/citing/part-in-vote.ts'
import { rollCall } from '../../../src/ask/citing/roll-call.ts'
import { withVoteDoubts } from '../../../src/text/index.ts'
import type { Adoption, DocumentHeader, Membership, Sponsors, State, StatePart, Votes } from '../../../src/types.ts'
import { invented } from '../../read/samples.ts'

const state = (code: string, member: string | null): State => ({
  ...{ code, en: `State ${code}`, fr: `État ${code}`, member },
  ...{ observer: null, also: [], formerly: [], printed: [] },
})
const states = [
  ...['XA', 'XB', 'XC', 'XD', 'XS', 'XV'].map(code => state(code, '2001-05-10')),
  state('XN', '2035-01-01'),
  state('XO', null),
]

const by = { for: ['XA', 'XB'], against: ['XC'], abstaining: ['XD'] }
const voted: Votes = { for: 2, against: 1, abstaining: 1, by }
const sponsors: Sponsors = { states: ['XA'], additional: ['XS'], onBehalfOf: null, officer: null }

function header(adoption: Partial<Adoption>, more: Partial<DocumentHeader> = {}): DocumentHeader {
  const none = { mode: 'vote' as const, members: null, endorsers: null, votes: null, sponsors: null, basis: null }
  const { passages: _, file: __, ...facts } = invented({})
  return {
    ...{ ...facts, adopted: '2031-02-03', issuer: 'United Nations General Assembly', ...more },
    adoption: { ...none, ...adoption },
  }
}

const part = (iso: string, adoption: Partial<Adoption>, more: Partial<DocumentHeader> = {}): StatePart =>
  partInVote(header(adoption, more), iso, states)

describe('the part of a state in a text that was put to the vote', () => {
  it.each([
    ['XB', { position: 'for', note: null }],
    ['XA', { position: 'for', sponsored: true, note: null }],
    ['XC', { position: 'against', note: null }],
    ['XD', { position: 'abstained', note: null }],
    ['XS', { position: 'not-voting', sponsored: true, note: null }],
    ['XV', { position: 'not-voting', note: null }],
    ['XN', { position: 'not-member', note: 'not a Member of the United Nations then' }],
    ['XO', { position: 'not-member', note: 'not a Member of the United Nations then' }],
  ])('%s: %j', (iso, expected) => expect(part(iso, { votes: voted, sponsors })).toEqual(expected))

  it('is told with what is not recorded where no list names it and a list is missing', () => {
    const votes = { ...voted, against: null, by: { ...by, against: [] } }
    expect(part('XV', { votes })).toEqual({
      position: 'not-voting',
      note: 'no list names it; votes against are not recorded',
    })
  })

  it('is unknown where more are counted than named, a name is of no state, or two lists name it', () => {
    const short = withVoteDoubts({ ...voted, abstaining: 2 })
    expect(part('XV', { votes: short })).toEqual({
      position: 'unknown',
      note: 'no list names it, and 2 abstaining counted, 1 named',
    })
    expect(part('XD', { votes: short }).position).toBe('abstained')
    const strange = withVoteDoubts({
      ...voted,
      for: 3,
      unrecognised: { for: ['Petoria'], against: [], abstaining: [] },
    })
    expect(part('XV', { votes: strange }).note).toContain('Petoria')
    const twice = withVoteDoubts({ ...voted, abstaining: 2, by: { ...by, abstaining: ['XC', 'XD'] } })
    expect(part('XC', { votes: twice })).toEqual({ position: 'unknown', note: 'named against and abstaining' })
  })

  it('is told with the contradiction where a list names more than are counted', () => {
    expect(part('XB', { votes: withVoteDoubts({ ...voted, for: 1 }) })).toEqual({
      position: 'for',
      note: '1 for counted, 2 named',
    })
  })

  it('is not known where the states are not named, unless it sponsored', () => {
    const votes = { ...voted, by: null }
    expect(part('XV', { votes, sponsors })).toMatchObject({ position: 'unknown' })
    expect(part('XS', { votes, sponsors }).position).toBe('sponsored')
  })

  it('of the Security Council is no vote of those who were no members of it', () => {
    const council = Array.from({ length: 15 }, (_, at) => `Y${String.fromCharCode(65 + at)}`)
    const votes = { for: 15, against: null, abstaining: null, by: { for: council, against: [], abstaining: [] } }
    const security = { issuer: 'United Nations Security Council' }
    expect(part('XA', { votes }, security)).toEqual({
      position: 'not-member',
      note: 'not a member of the Security Council then',
    })
    const fewer = { ...votes, by: { ...votes.by, for: council.slice(1) } }
    expect(part('XA', { votes: fewer }, security).position).toBe('unknown')
  })
})

describe('the part of a state in a text that was put to no vote', () => {
  it('is that no vote was taken, unless it sponsored, or was no Member then', () => {
    const adoption = { mode: 'adopted-without-vote' as const, sponsors }
    expect(['XB', 'XS', 'XN'].map(iso => part(iso, adoption).position)).toEqual(['no-vote', 'sponsored', 'not-member'])
  })

  it('is unknown where nobody says how it was adopted', () => {
    expect(part('XB', { mode: 'unknown' })).toEqual({ position: 'unknown', note: 'how it was adopted is not recorded' })
  })

  it('of an officer is none: who only submitted a draft did not sponsor it', () => {
    const officer = { ...sponsors, states: [], additional: [], officer: 'Chair of the Committee (State XB)' }
    expect(part('XB', { mode: 'adopted-without-vote', sponsors: officer }).position).toBe('no-vote')
  })
})

describe('the roll call of the Coalition', () => {
  const moment = (date: string) => ({ date, after: null, before: null })
  const member = (iso: string, joined: string, more = {}) => ({
    ...{ iso, name: iso, nameFr: null, joined: moment(joined), left: null, observer: false, note: null, evidence: [] },
    ...more,
  })
  const membership: Membership = {
    ...{ body: 'Freedom Online Coalition', lists: [], byAll: [], counts: [], chairs: [] },
    members: [
      member('XA', '2025'),
      member('XC', '2025'),
      member('XV', '2025'),
      member('XB', '2032'),
      member('XD', '2025', { left: moment('2030') }),
      member('XS', '2031'),
      member('XO', '2025', { observer: true }),
    ],
  }

  it('has the members of that day, as they voted; who came later or left is not in it, who is no Member outside', () => {
    expect(rollCall(header({ votes: voted }), { states, membership })).toEqual({
      ...{ members: 3, for: ['XA'], against: ['XC'], abstained: [], notVoting: ['XV'], unknown: [] },
      ...{ unsure: ['XS'], outside: ['XO'] },
      names: ['XC', 'XO', 'XS', 'XV'].map(code => ({ code, en: `State ${code}`, fr: `État ${code}` })),
    })
  })

  it('is none where no state is named', () => {
    expect(rollCall(header({ votes: { ...voted, by: null } }), { states, membership })).toBeNull()
    expect(rollCall(header({ votes: voted }), { states, membership: null })).toBeNull()
  })
})
