import { expect, it } from 'vitest'
import { agreedFirst } from '../../../src/ask/lookup/agreed-first.ts'
import type { AdoptionMode, DocumentRef, Locator } from '../../../src/types.ts'

interface Place {
  document: DocumentRef
  locator: Locator | null
}

const place = (
  id: string,
  mode: AdoptionMode,
  {
    votes = null,
    kind = 'resolution',
    language = 'en',
  }: { votes?: number[] | null; kind?: string; language?: string } = {},
): Place => ({
  locator: { label: '1' } as Locator,
  document: {
    ...{ id, kind, language, text: 'digest' },
    adoption: { mode, votes: votes && { for: votes[0], against: votes[1], abstaining: votes[2] } },
  } as unknown as DocumentRef,
})
const ids = (places: Place[], isQuotable: (one: Place) => boolean = () => true): string[] =>
  agreedFirst(places, isQuotable).map(({ document }) => document.id)

const divided = place('divided', 'vote', { votes: [78, 27, 64] })
const network = place('network', 'network')
const plan = place('plan', 'consensus', { kind: 'programme-of-action' })
const few = place('few', 'vote', { votes: [174, 3, 4] })
const all = place('all', 'consensus')

it.each([
  ['a divided vote', divided],
  ['some members', network],
  ['nobody knows whom', place('unknown', 'unknown')],
  ['a programme of work', plan],
])('what all agreed to comes before what rests on %s, and the others stay', (_, first) => {
  expect(ids([first, network, all, few])).toEqual(['all', first.document.id, 'network', 'few'])
  expect(ids([first, few, all])).toEqual(['few', first.document.id, 'all'])
})

it('the order stays where the best is agreed or of a whole text, or nothing is in its language and in words to quote', () => {
  expect(ids([few, all])).toEqual(['few', 'all'])
  expect(ids([divided, network, plan])).toEqual(['divided', 'network', 'plan'])
  expect(ids([divided, place('autre', 'consensus', { language: 'fr' })])).toEqual(['divided', 'autre'])
  expect(ids([divided, all], one => one !== all)).toEqual(['divided', 'all'])
  expect(ids([divided, { ...all, locator: null }])).toEqual(['divided', 'all'])
  expect(ids([divided, place('terms', 'consensus', { kind: 'terms-of-reference' })])).toEqual(['divided', 'terms'])
  expect(ids([{ ...divided, document: { ...divided.document, text: 'copy' } }, all])).toEqual(['divided', 'all'])
  expect(ids([])).toEqual([])
})
