import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import type { Sponsors } from '../../../src/types.ts'
import { states } from '../states.ts'
import { resolution } from './akn-sample.ts'

function read(first: string, more = ''): { sponsors: Sponsors | null; lead: string | null; warnings: string[] } {
  const step = (outcome: string, by: string): string => `<step date="0001-01-01" outcome="${outcome}" by="${by}"/>`
  const steps = step('draftResolution', first) + step('draftResolutionAdditionalSponsors', more)
  const adopted = '<step date="2031-02-03" outcome="adopted" as="A/99/PV.7" by=""/>'
  const { documents, warnings } = importText(resolution({ steps: steps + adopted }), 'x.xml', { states })
  const [document] = documents
  return { sponsors: document?.adoption.sponsors ?? null, lead: document?.lead ?? null, warnings }
}

const none: Sponsors = { states: [], additional: [], onBehalfOf: null, officer: null }

describe('sponsors', () => {
  it.each<[words: string, codes: string[]]>([
    ['Chad, Bosnia and Herzegovina and Antigua and Barbuda', ['AG', 'BA', 'TD']],
    ['Trinidad And Tobago , the Bahamas, and Iran (Islamic Republic of)', ['BS', 'IR', 'TT']],
    ['Niger and Nigeria', ['NE', 'NG']],
    ['Andorra. Subsequently, Chile, joined by Peru and Mali', ['AD', 'CL', 'ML', 'PE']],
    ['Barbados. Dominican Republic; St. Lucia', ['BB', 'DO', 'LC']],
    ['Turkey, Türkiye and the Republic of Moldova.', ['MD', 'TR']],
    ['Chad,  Solomon, Islands, Togo', ['SB', 'TD', 'TG']],
    ['Chad, United, Republic of Tanzania', ['TD', 'TZ']],
  ])('of “%s” are read whole', (words, codes) => {
    expect(read(words)).toMatchObject({ sponsors: { ...none, states: codes } })
  })

  it('that joined later stand apart; a state may be in both lists', () => {
    expect(read('Chad and Chile', 'Chile, Peru').sponsors).toEqual({
      ...none,
      states: ['CL', 'TD'],
      additional: ['CL', 'PE'],
    })
    expect(read('', 'Peru').sponsors).toEqual({ ...none, additional: ['PE'] })
    expect(read('').sponsors).toBeNull()
  })

  it('name a group, which is not expanded', () => {
    const group =
      'the States Members of the United Nations that are members of the Group of Lakes and China (second tier)'
    const { sponsors, lead } = read(`Chad, China and Cuba (on behalf of ${group}) and Peru`)
    expect(sponsors).toEqual({ ...none, states: ['CN', 'CU', 'PE', 'TD'], onBehalfOf: group })
    expect(lead).toBe(`Sponsors: Chad, China, Cuba (on behalf of ${group}), Peru`)
    expect(read('Senegal (of behalf of the Group of Rivers)').sponsors?.onBehalfOf).toBe('the Group of Rivers')
  })

  it.each<[words: string, officer: string | null, onBehalfOf: string | null]>([
    [
      'submitted by the Vice-Chair of the Committee, A. Gull (Finland) and on the basis of informal consultations on draft resolution',
      'Vice-Chair of the Committee, A. Gull (Finland)',
      null,
    ],
    [
      'France Gull (Malta), submitted by the Rapporteur of the Committee and on the basis of informal consultations',
      'Rapporteur of the Committee, France Gull (Malta)',
      null,
    ],
    ['submitted by the Chair of the Committee following informal consultations', 'Chair of the Committee', null],
    ['was submitted by the Special Committee on Piers', 'Special Committee on Piers', null],
    ['submitted by the Chair on the recommendation of the Council (resolution )', 'Chair', null],
    [
      'introduced in the Committee by the representative of Ghana on behalf of the Bureau',
      'representative of Ghana',
      'the Bureau',
    ],
    [' the representative of Viet Nam , on behalf of the Bureau', 'representative of Viet Nam', 'the Bureau'],
    [
      'introduced in the Committee by the representative of Romania (on behalf of the Working Group of the Whole on Piers)',
      'representative of Romania',
      'the Working Group of the Whole on Piers',
    ],
    ['Romania (in its capacity as Chair of the Committee on Piers)', 'Chair of the Committee on Piers (Romania)', null],
  ])('are none where a sentence says “%s”: the country of an officer is no sponsor', (words, officer, onBehalfOf) => {
    expect(read(words)).toMatchObject({ sponsors: { ...none, officer, onBehalfOf }, warnings: [] })
  })

  it('are not known where a sentence names nobody', () => {
    expect(read('on the basis of the report of the Pier Committee')).toMatchObject({
      sponsors: null,
      lead: 'Draft on the basis of the report of the Pier Committee',
    })
  })

  it.each([
    ['Chad, Peru and Mali. - Removes Peru from the list of sponsors of the draft resolution'],
    ['Chad, Peru and Mali. Peru was removed from the list of sponsors'],
    ['Chad, Peru and Mali. Peru withdrew its sponsorship.'],
  ])('leave out a state that is a sponsor no longer, and say so: %s', words => {
    expect(read(words).sponsors).toEqual({ ...none, states: ['ML', 'TD'], removed: ['PE'] })
    expect(read('Peru', words).sponsors).toEqual({ ...none, additional: ['ML', 'TD'], removed: ['PE'] })
  })

  it('without a comma between them are read where only one reading is possible, with a warning', () => {
    expect(read('Angola Bahamas, Chad')).toMatchObject({
      sponsors: { ...none, states: ['AO', 'BS', 'TD'] },
      warnings: ['the sponsors “Angola Bahamas” were read as Angola, Bahamas'],
    })
    expect(read('Chad, Maliand Peru').sponsors?.states).toEqual(['ML', 'PE', 'TD'])
  })

  it('that nobody knows are kept as printed and said with what is near; the others go in', () => {
    const { sponsors, warnings } = read('Chad, the of Korea, Plurinational Kingdom of Petoria and Peru')
    expect(sponsors).toEqual({
      ...none,
      states: ['PE', 'TD'],
      unrecognised: ['the of Korea', 'Plurinational Kingdom of Petoria'],
    })
    expect(warnings[0]).toBe('no state is called “the of Korea”, named among the sponsors')
    expect(read('Camerun').warnings[0]).toContain('nearest: Cameroon')
  })

  it('of any length end: a list of a hundred thousand names is no list', () => {
    const { sponsors, warnings } = read('Lakeland and '.repeat(100_000))
    expect(sponsors?.states).toEqual([])
    expect(warnings.length).toBeLessThan(15)
  })
})
