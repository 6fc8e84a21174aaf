import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupCitations } from '../../../src/ask/lookup/group-citations.ts'
import { adoptionModes, textStatuses } from '../../../src/text/index.ts'
import type { AdoptionMode, Citation, CitationWorth } from '../../../src/types.ts'
import { citation, documentRef, nobody } from '../../render/brief/invented-brief.ts'

const of = (mode: AdoptionMode, change: Partial<Citation> = {}, id = `harbour-${mode}`): Citation =>
  citation('open harbours', { document: documentRef({ id, adoption: { ...nobody, mode } }), ...change })

const programme = documentRef({ kind: 'programme-of-action' })

describe('citations of a concept', () => {
  it.each<[what: string, one: Citation, worth: CitationWorth]>([
    ['by consensus', of('consensus'), 'agreed'],
    ['without a vote', of('adopted-without-vote'), 'agreed'],
    ['by a vote of the body', of('vote'), 'agreed'],
    ['endorsed by some', of('endorsed'), 'by-some'],
    ['of a network', of('network'), 'by-some'],
    ['of the chair alone', of('chair'), 'by-some'],
    ['nobody knows by whom', of('unknown'), 'adoption-unknown'],
    ['of a programme of work, by consensus too', citation('open harbours', { document: programme }), 'work-programme'],
    ['in the title of another text', of('consensus', { mention: true }), 'mentioned'],
    ['whose words stand apart', of('consensus', { confirmed: false }), 'to-confirm'],
    ['read in a notice', of('consensus', { status: 'reported' }), 'reported'],
    ['read in a notice, apart', of('consensus', { status: 'reported', confirmed: false }), 'reported'],
    ['of a text that nobody adopted, however seen', of('none', { status: 'reported', confirmed: false }), 'by-nobody'],
  ])('%s', (_, one, worth) => {
    expect(groupCitations([one])).toEqual([{ worth, citations: [0] }])
  })

  it('stand text by text within their group, in the order of the first of each', () => {
    const fr = { language: 'fr' }
    const all = [of('vote'), of('consensus'), of('vote', fr), of('none'), of('vote'), of('consensus')]
    expect(groupCitations(all)).toEqual([
      { worth: 'agreed', citations: [0, 4, 1, 5, 2] },
      { worth: 'by-nobody', citations: [3] },
    ])
  })

  it('stand in one group each, and no group is empty', () => {
    const any = fc
      .record({
        mode: fc.constantFrom(...adoptionModes),
        status: fc.constantFrom(...textStatuses),
        confirmed: fc.boolean(),
        id: fc.constantFrom('pier', 'quay'),
      })
      .map(({ mode, status, confirmed, id }) => of(mode, { status, confirmed }, id))
    fc.assert(
      fc.property(fc.array(any), citations => {
        const groups = groupCitations(citations)
        const places = groups.flatMap(group => group.citations)
        expect(places.toSorted((a, b) => a - b)).toEqual(citations.map((_, at) => at))
        expect(groups.every(group => group.citations.length > 0)).toBe(true)
        expect(new Set(groups.map(({ worth }) => worth)).size).toBe(groups.length)
      }),
    )
  })
})
