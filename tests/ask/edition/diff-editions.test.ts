import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffEditions } from '../../../src/ask/edition/index.ts'
import { FocError } from '../../../src/errors.ts'
import type { Brief, Citation, Edition, EditionChange } from '../../../src/types.ts'
import { citation, documentRef, invented, nobody } from '../../render/brief/invented-brief.ts'

type Point = Brief['talkingPoints'][number]

const point = (say: string, ...agreed: Citation[]): Point => ({
  ...{ say, agreed, use: 'position', objection: null, force: null, counterparts: [], lost: [], addedBy: null },
  reach: { foc: true, un: false, phrases: [] },
})

/** An edition with these points, and nothing else. */
const edition = (talkingPoints: Point[], more: Partial<Brief> = {}): Brief => ({
  ...invented({ talkingPoints, terms: [], wording: [], references: [] }),
  ...more,
})

const changesOf = (old: Edition, now: Edition): EditionChange[] => diffEditions(old, now).changes
const told = (changes: readonly EditionChange[]): string[] =>
  changes.map(({ part, change, name }) => `${part} ${change}: ${name}`)

const quiet = citation('quiet at night')
const lamps = citation('lamps at every pier')
const later = documentRef({ id: '2040-late', adopted: '2040-01', issuer: 'Harbour Coalition' })

describe('two editions of a brief', () => {
  it('with the same parts have no change between them', () => {
    expect(changesOf(invented(), invented())).toEqual([])
  })

  it('tell points that came and went', () => {
    const old = edition([point('Keep quiet.', quiet), point('Mend the sails.', citation('mended sails'))])
    const now = edition([point('Keep quiet.', quiet), point('Light the lamps.', lamps)])
    expect(told(changesOf(old, now))).toEqual(['point added: Light the lamps.', 'point dropped: Mend the sails.'])
  })

  it('know a point that says something else by the wordings it rests on', () => {
    const old = edition([point('Keep quiet.', quiet, lamps)])
    const now = edition([point('Be quiet at night.', quiet, lamps)])
    expect(changesOf(old, now).map(({ change, before, name }) => [change, before, name])).toEqual([
      ['reworded', 'Keep quiet.', 'Be quiet at night.'],
    ])
  })

  it('take capitals and full stops for no other saying, nor for other words', () => {
    const old = edition([point('Keep quiet.', citation('Quiet at night'))])
    expect(told(changesOf(old, edition([point('Keep quiet.', quiet)])))).toEqual([])
  })

  it('tell a better text of the same words, and a worse one', () => {
    const old = edition([point('Keep quiet.', quiet)])
    const now = edition([point('Keep quiet.', { ...quiet, status: 'official' })])
    expect(changesOf(old, now).map(({ change, reasons }) => [change, reasons.map(({ kind }) => kind)])).toEqual([
      ['better-sourced', ['status']],
    ])
    expect(told(changesOf(now, old))).toEqual(['point worse-sourced: Keep quiet.'])
  })

  it('tell when the place of the words is known now', () => {
    const old = edition([point('Keep quiet.', { ...quiet, locator: null })])
    expect(changesOf(old, edition([point('Keep quiet.', quiet)]))[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'place',
    ])
  })

  it('tell more sources, a wider adoption and a later text apart', () => {
    const old = edition([
      point('Keep quiet.', citation('quiet at night', { document: documentRef({ adoption: nobody }) })),
    ])
    const now = edition([
      point('Keep quiet.', ...(old.talkingPoints[0]?.agreed ?? []), citation('night quiet', { document: later })),
    ])
    expect(changesOf(old, now).map(({ change, reasons }) => [change, reasons.map(({ kind }) => kind)])).toEqual([
      ['superseded', ['recency']],
      ['better-sourced', ['sources', 'adoption']],
    ])
  })

  it('take a date of the same year without a month for no later one', () => {
    const old = edition([
      point('Keep quiet.', citation('quiet at night', { document: documentRef({ adopted: '2031' }) })),
    ])
    const now = edition([
      point('Keep quiet.', citation('quiet at night', { document: documentRef({ adopted: '2031-11' }) })),
    ])
    expect(told(changesOf(old, now))).toEqual([])
  })

  it('tell of a term how many documents have it, and that it came or went', () => {
    const terms = invented().terms
    const [first] = terms
    if (!first) throw new Error('no term')
    const more = { ...first, adoption: { ...first.adoption, documents: first.adoption.documents + 2 } }
    expect(changesOf(edition([], { terms: [first] }), edition([], { terms: [more] }))[0]?.reasons).toEqual([
      { kind: 'documents', from: first.adoption.documents, to: first.adoption.documents + 2 },
    ])
    expect(told(changesOf(edition([]), edition([], { terms: [first] })))[0]).toMatch(/^term added: /)
    expect(told(changesOf(edition([], { terms: [first] }), edition([])))[0]).toMatch(/^term dropped: /)
  })

  it('take the same wording in a later text for the wording it was', () => {
    const old = edition([], { wording: [quiet] })
    const now = edition([], { wording: [{ ...quiet, document: later }] })
    expect(changesOf(old, now).map(({ part, change }) => [part, change])).toEqual([
      ['wording', 'superseded'],
      ['wording', 'better-sourced'],
      ['wording', 'worse-sourced'],
    ])
  })

  it('tell of a reference document that more of it is held', () => {
    const old = edition([], { references: [documentRef()] })
    const now = edition([], { references: [documentRef({ text: 'official' }), later] })
    expect(told(changesOf(old, now))).toEqual([
      'reference better-sourced: Joint Statement on Quiet Harbours',
      'reference added: Joint Statement on Quiet Harbours',
    ])
  })

  it('of two toolkits, or of two languages, are refused', () => {
    for (const other of [invented({ theme: 'lanterns' }), invented({ language: 'fr' })])
      expect(() => diffEditions(other, invented())).toThrowError(FocError)
  })

  it('read the other way round tell the contrary, whatever the points', () => {
    const quotes = fc.subarray(['quiet', 'lamps', 'sails', 'ropes'], { minLength: 1 })
    const points = fc.uniqueArray(fc.record({ say: fc.constantFrom('One.', 'Two.', 'Three.', 'Four.'), quotes }), {
      selector: ({ say }) => say,
    })
    const made = (all: { say: string; quotes: string[] }[]): Brief =>
      edition(all.map(({ say, quotes: own }) => point(say, ...own.map(quote => citation(`${say} ${quote}`)))))
    fc.assert(
      fc.property(points, points, (one, other) => {
        const count = (changes: readonly EditionChange[], change: string): number =>
          changes.filter(each => each.change === change).length
        const there = changesOf(made(one), made(other))
        const back = changesOf(made(other), made(one))
        expect(count(there, 'added')).toBe(count(back, 'dropped'))
        expect(count(there, 'better-sourced')).toBe(count(back, 'worse-sourced'))
        expect(there.length === 0).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)))
      }),
    )
  })
})

function sorted(points: readonly { say: string; quotes: string[] }[]): unknown[] {
  return points
    .map(({ say, quotes }) => [say, [...quotes].sort()])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
}
