import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import type { Document } from '../../../src/types.ts'
import { bytesOf, refusal } from '../imported.ts'
import { collection } from './akn-collection.ts'

const read = (xml: string): Document[] => importText(bytesOf(xml), 'file.xml').documents

describe('resolutions A to C of one file', () => {
  it('are documents of their own, each with its symbol, title and numbers', () => {
    const documents = read(
      collection({ symbol: 'A/RES/99/40 A-C', parts: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }] }),
    )
    expect(documents.map(({ id, symbol, title }) => [id, symbol, title])).toEqual([
      ['A/RES/99/40 A', 'A/RES/99/40 A', 'Upkeep of piers — Piers of A'],
      ['A/RES/99/40 B', 'A/RES/99/40 B', 'Upkeep of piers — Piers of B'],
      ['A/RES/99/40 C', 'A/RES/99/40 C', 'Upkeep of piers — Piers of C'],
    ])
    expect(documents.map(({ passages }) => passages.map(({ locator, text }) => `${locator?.label}: ${text}`))).toEqual([
      ['OP1: Asks A for lamps.'],
      ['OP1: Asks B for lamps.'],
      ['OP1: Asks C for lamps.'],
    ])
    expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(1)
    expect(documents[1]).toMatchObject({
      source: 'https://undocs.org/en/A/RES/99/40%20A-C',
      issuer: 'United Nations General Assembly',
      kind: 'resolution',
    })
  })

  it('are the same whatever a language version prints on the cover, and in whichever letters', () => {
    const russian = { symbol: 'A/RES/99/40', language: 'rus' as const, parts: [{ letter: 'А' }, { letter: 'В' }] }
    expect(read(collection(russian)).map(({ id }) => id)).toEqual(['A/RES/99/40 A', 'A/RES/99/40 B'])
    const arabic = {
      symbol: 'A/RES/99/40 A-B',
      language: 'ara' as const,
      parts: [{ letter: 'ألف' }, { letter: 'باء' }],
    }
    expect(read(collection(arabic)).map(({ id }) => id)).toEqual(['A/RES/99/40 A', 'A/RES/99/40 B'])
  })

  it('have the day and the vote of the cover where they have none of their own, and it is said', () => {
    const steps = '<step date="2031-02-03" outcome="adopted" as="A/99/PV.7" by=""/>'
    const own = '<voting outcome="adoptedWithoutVote"/>'
    const documents = read(
      collection({
        ...{ symbol: 'A/RES/99/40 A-B', steps, voting: '<voting><count value="12" refersTo="inFavour"/></voting>' },
        parts: [{ letter: 'A' }, { letter: 'B', voting: own, steps: steps.replace('02-03', '03-05') }],
      }),
    )
    expect(documents.map(({ adopted, adoption }) => [adopted, adoption.mode, adoption.basis])).toEqual([
      [
        '2031-02-03',
        'vote',
        'adopted by a vote, says the file of the resolution (A/99/PV.7), of A/RES/99/40 A-B as a whole',
      ],
      ['2031-03-05', 'adopted-without-vote', 'adopted without a vote, says the file of the resolution (A/99/PV.7)'],
    ])
  })

  it('have the day that the line of the cover names for all', () => {
    const line = 'Resolutions adopted by the Lantern Assembly on 30 December 2031'
    const parts = [{ letter: 'A' }, { letter: 'B' }]
    const days = (xml: string): (string | null)[] => read(xml).map(({ adopted }) => adopted)
    expect(days(collection({ symbol: 'A/RES/99/40 A-B', line, parts }))).toEqual(['2031-12-30', '2031-12-30'])
    expect(days(collection({ symbol: 'A/RES/99/40 A-B', parts }))).toEqual([null, null])
  })

  it('leave out one without a paragraph; the others go in', () => {
    const parts = [{ letter: 'A' }, { letter: 'B', body: '' }, { letter: 'C' }]
    expect(read(collection({ symbol: 'A/RES/99/40 A-C', parts })).map(({ id }) => id)).toEqual([
      'A/RES/99/40 A',
      'A/RES/99/40 C',
    ])
  })

  it('have what is said of each of them said with its symbol', () => {
    const row = '<table><tr><td><p>Pier</p></td><td><p>3</p></td></tr></table>'
    const { warnings } = importText(
      bytesOf(collection({ symbol: 'A/RES/99/40 A-B', parts: [{ letter: 'A' }, { letter: 'B', body: row }] })),
      'file.xml',
    )
    expect(warnings).toContainEqual('A/RES/99/40 B: 1 table taken in row by row, cells separated by “ | ”')
  })

  it('can have no one id', () => {
    const xml = collection({ symbol: 'A/RES/99/40 A-B', parts: [{ letter: 'A' }, { letter: 'B' }] })
    expect(refusal(xml, 'piers.xml', { id: 'piers' })).toMatchObject({
      code: 'IMPORT_ID_AMBIGUOUS',
      message: 'one id is given, but piers.xml holds several texts: A/RES/99/40 A, A/RES/99/40 B',
    })
  })
})

describe('one document it stays', () => {
  it('where the parts have no letters of their own, or the same', () => {
    const parts = (...letters: string[]) => letters.map(letter => ({ letter }))
    for (const same of [parts('A', 'A'), parts('A', 'Annex'), parts('A')])
      expect(read(collection({ symbol: 'A/RES/99/40', parts: same })).map(({ id }) => id)).toEqual(['A/RES/99/40'])
  })

  it('where it is read as a draft', () => {
    const xml = collection({ symbol: 'A/RES/99/40 A-B', parts: [{ letter: 'A' }, { letter: 'B' }] })
    const [draft, ...others] = importText(bytesOf(xml), 'file.xml', { together: true }).documents
    expect(others).toEqual([])
    expect(draft?.passages.map(({ locator, text }) => `${locator?.label}: ${text}`)).toEqual([
      'component A, OP1: Asks A for lamps.',
      'component B, OP1: Asks B for lamps.',
    ])
  })
})
