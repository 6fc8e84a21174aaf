import { describe, expect, it } from 'vitest'
import { givenBefore } from '../../../src/library/take-in/given-before.ts'
import type { Document, DocumentHeader } from '../../../src/types.ts'
import { imported } from '../../import/imported.ts'
import { harbourResolution } from '../akn.ts'

/** A text in the library, as one wrote it that kept no record of what was given. */
function held(fresh: Document, facts: Partial<DocumentHeader>): Document {
  const { reader: _reader, ...rest } = fresh
  return { ...rest, ...facts }
}

const given = (source: string, name: string, facts: Partial<DocumentHeader>): string[] => {
  const fresh = imported(source, name)
  return givenBefore(held(fresh, facts), new TextEncoder().encode(source), fresh)
}

const statement = '# On quiet harbours\n\nThe members of the Lantern Coalition want quiet harbours on every coast.\n'

describe('of a text whose reader left no record', () => {
  it('a fact that is read otherwise now was given, though its words stand in the text', () => {
    const facts = { title: 'Quiet harbours on every coast', issuer: 'Lantern Coalition', adopted: '2033' }
    expect(given(statement, 'a.md', facts)).toEqual(['title', 'issuer', 'adopted'])
  })

  it('what is read as before, and what is not known, was not given', () => {
    expect(given(statement, 'a.md', {})).toEqual([])
    expect(given(statement, 'a.md', { kind: 'other', themes: [] })).toEqual([])
  })

  it('a fact of Akoma Ntoso was read where it stands in its place of the file, and is read anew', () => {
    const other = {
      title: 'Harbours — in all seasons',
      adopted: '1999-01-01',
      kind: 'report',
      issuer: 'Harbour desk',
    } as const
    expect(given(harbourResolution.en, 'a.xml', other)).toEqual(['title', 'kind', 'issuer', 'adopted'])
    const votes = { for: 3, against: 1, abstaining: 0, by: null }
    const adoption = { mode: 'vote', members: null, endorsers: null, votes, sponsors: null } as const
    const basis = 'adopted by a recorded vote, says the file of the resolution (H/PV.1)'
    expect(given(harbourResolution.en, 'a.xml', { adoption: { ...adoption, basis } })).toEqual([])
    expect(given(harbourResolution.en, 'a.xml', { adoption: { ...adoption, basis: 'I was there.' } })).toEqual([
      'adoption',
    ])
  })
})

it('of a text whose reader is recorded, what was given is recorded too', () => {
  const fresh = imported(statement, 'a.md')
  const reader = { format: 'markdown', version: 0, given: ['issuer' as const] }
  expect(givenBefore({ ...fresh, title: 'Other', reader }, new Uint8Array(), fresh)).toEqual(['issuer'])
})
