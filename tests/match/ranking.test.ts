import { describe, expect, it } from 'vitest'
import { counts, type Ranked, rankKey, statusOf } from '../../src/match/index.ts'

const row: Ranked = {
  mode: 'consensus',
  kind: 'joint-statement',
  status: 'phrase',
  located: true,
  adopted: '2020-05-01',
  id: 'a',
  language: 'en',
  ordinal: 1,
  start: 0,
  confirmed: true,
  worth: null,
  said: 'said',
}

describe('the order of citations', () => {
  const pairs: [string, Partial<Ranked>, Partial<Ranked>][] = [
    ['wider adoption first, whatever the text', { mode: 'consensus' }, { mode: 'endorsed', status: 'official' }],
    ['a vote before endorsement', { mode: 'vote' }, { mode: 'endorsed' }],
    [
      'a statement before a programme of action',
      { kind: 'chair-statement', status: 'phrase' },
      { kind: 'programme-of-action', status: 'official' },
    ],
    ['a programme before a report', { kind: 'programme-of-action' }, { kind: 'report' }],
    ['official before copy', { status: 'official' }, { status: 'copy' }],
    ['a known paragraph before an unknown one', { adopted: '2011' }, { located: false }],
    ['newer before older', { adopted: '2021-01' }, { adopted: '2020-12-31' }],
    ['dated before undated', { adopted: '2011' }, { adopted: null }],
    ['confirmed before unconfirmed', { mode: 'chair' }, { confirmed: false }],
    ['reported after everything that counts', { mode: 'unknown', confirmed: false }, { status: 'reported' }],
    ['adopted by nobody after everything that counts', { mode: 'unknown' }, { mode: 'none', status: 'official' }],
    [
      'in full texts that states agreed, more points before wider adoption',
      { mode: 'vote', status: 'copy', worth: 9 },
      { status: 'copy', worth: 2.5 },
    ],
    ['what is said in a digest before a mention in a full text', {}, { status: 'copy', worth: 12, said: 'mentioned' }],
    ['a full text that nobody is known to have agreed after a phrase that all did', {}, { mode: 'unknown', worth: 12 }],
    ['passage 9 before passage 10', { ordinal: 9 }, { ordinal: 10 }],
  ]
  for (const [name, first, second] of pairs)
    it(name, () => expect(rankKey({ ...row, ...first }) < rankKey({ ...row, ...second })).toBe(true))
})

describe('text status', () => {
  it('comes from the text held, and in a digest from how the phrase was seen', () => {
    expect(statusOf('official', null)).toBe('official')
    expect(statusOf('copy', null)).toBe('copy')
    expect(
      ['text', 'quoted', 'title', 'translation', 'announcement', 'condensed'].map(seen =>
        statusOf('digest', seen as 'text'),
      ),
    ).toEqual(['phrase', 'phrase', 'phrase', 'phrase', 'reported', 'reported'])
    expect(statusOf('digest', null)).toBe('summary')
  })
  it('only confirmed words of an adopted text count', () => {
    expect(counts('consensus', 'phrase', true, 'said')).toBe(true)
    expect(counts('unknown', 'copy', true, 'said')).toBe(true)
    expect(counts('consensus', 'reported', true, 'said')).toBe(false)
    expect(counts('consensus', 'summary', true, 'said')).toBe(false)
    expect(counts('none', 'official', true, 'said')).toBe(false)
    expect(counts('consensus', 'official', false, 'said')).toBe(false)
  })
  it('neither the title of another text nor the name of a body counts', () => {
    expect(counts('consensus', 'official', true, 'mentioned')).toBe(false)
    expect(counts('consensus', 'official', true, 'named')).toBe(false)
  })
})
