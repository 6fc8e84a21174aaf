import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import type { Adoption } from '../../../src/types.ts'
import { states } from '../states.ts'
import { resolution } from './akn-sample.ts'

const list = (side: string, value: string, ...names: string[]): string =>
  `<count value="${value}" refersTo="${side}"><voters>${names.map(one => `<organization refersTo="memberState">${one}</organization>`).join('')}</voters></count>`

function read(parts: Parameters<typeof resolution>[0]): { adoption: Adoption; warnings: string[] } {
  const { documents, warnings } = importText(resolution(parts), 'x.xml', { states })
  const [document] = documents
  if (!document) throw new Error('nothing was imported')
  return { adoption: document.adoption, warnings }
}

describe('the vote on a resolution', () => {
  it('has the states of each list by their codes, sorted; a list that the file lacks is not recorded', () => {
    const lists =
      list('inFavour', '03', 'TÜRKÝYE', "COTE D'IVOIRE", 'NETHERLANDS (KINGDOM OF THE)') +
      list('abstaining', '1', 'L ebanon')
    const { adoption, warnings } = read({ voting: `<voting outcome="adoptedRecordedVote">${lists}</voting>` })
    expect(adoption).toMatchObject({
      mode: 'vote',
      votes: { for: 3, against: null, abstaining: 1, by: { for: ['CI', 'NL', 'TR'], against: [], abstaining: ['LB'] } },
      basis: 'adopted by a recorded vote, says the file of the resolution (A/99/PV.7)',
    })
    expect(adoption.votes).not.toHaveProperty('doubts')
    expect(warnings).toEqual([])
  })

  it('is a vote where the file has counts and no outcome; leading zeros are decimal', () => {
    const { adoption } = read({ voting: `<voting>${list('inFavour', '013')}${list('against', '02')}</voting>` })
    expect(adoption).toMatchObject({ mode: 'vote', votes: { for: 13, against: 2, abstaining: null, by: null } })
    expect(adoption.basis).toContain('adopted by a vote')
  })

  it('is not told where the file says neither: unknown, with a warning, and no vote without a vote', () => {
    const { adoption, warnings } = read({ voting: '<voting><quorum value=""/></voting>' })
    expect(adoption).toMatchObject({ mode: 'unknown', votes: null, basis: null })
    expect(warnings).toEqual(['the file says that the text was adopted, and not whether by a vote'])
  })

  it('told in a form that is not known stays unknown, with a warning that repeats the words', () => {
    const { adoption, warnings } = read({ voting: '<voting outcome="carried by acclamation"/>' })
    expect(adoption).toMatchObject({ mode: 'unknown', votes: null, basis: null })
    expect(warnings).toEqual([
      'the file says how the text was adopted in a form that is not known, “carried by acclamation”: that is left unknown',
    ])
  })

  it('leaves out counts that are no number or of another list, and says which', () => {
    const counts = list('inFavour', 'ninety', 'CHAD') + list('against', '2') + list('abstentions', '4')
    const { adoption, warnings } = read({ voting: `<voting outcome="adoptedRecordedVote">${counts}</voting>` })
    expect(adoption).toMatchObject({ mode: 'vote', votes: { for: null, against: 2, abstaining: null } })
    expect(warnings.slice(0, 2)).toEqual([
      'a count of the vote is in a form that is not known and was left out: “inFavour”: “ninety”',
      'a count of the vote is in a form that is not known and was left out: “abstentions”: “4”',
    ])
  })

  it('that contradicts itself is kept as it is, and said: more counted than named', () => {
    const voting = `<voting outcome="adoptedRecordedVote">${list('inFavour', '2', 'CHAD', 'CHILE')}${list('abstaining', '2', 'MALTA')}</voting>`
    const { adoption, warnings } = read({ voting })
    expect(adoption.votes).toEqual({
      ...{ for: 2, against: null, abstaining: 2 },
      by: { for: ['CL', 'TD'], against: [], abstaining: ['MT'] },
      doubts: [{ kind: 'count', list: 'abstaining', counted: 2, named: 1 }],
    })
    expect(warnings).toEqual(['the vote contradicts itself, and nothing was set right: 2 abstaining counted, 1 named'])
  })

  it('says a state in two lists, and counts that its record has otherwise', () => {
    const voting = `<voting>${list('inFavour', '1', 'CHAD', 'CHINA')}${list('abstaining', '1', 'CHINA')}</voting>`
    const steps = '<step date="2031-02-03" outcome="adopted" as="S/PV.7" by="Adopted 1-0-2"/>'
    const { adoption, warnings } = read({ voting, steps })
    expect(adoption.votes).toMatchObject({
      ...{ for: 1, against: 0, abstaining: 1 },
      by: { for: ['CN', 'TD'], abstaining: ['CN'] },
      otherwise: { for: 1, against: 0, abstaining: 2 },
      doubts: [
        { kind: 'count', list: 'for', counted: 1, named: 2 },
        { kind: 'twice', state: 'CN', lists: ['for', 'abstaining'] },
        { kind: 'otherwise', for: 1, against: 0, abstaining: 2 },
      ],
    })
    expect(warnings.join()).toContain('China is named for and abstaining')
    expect(warnings.join()).toContain('another place of the file says 1–0–2')
  })

  it('keeps a name that no state bears, and says which are near', () => {
    const voting = `<voting outcome="adoptedRecordedVote">${list('inFavour', '2', 'MALTT', 'CHAD')}</voting>`
    const { adoption, warnings } = read({ voting })
    expect(adoption.votes).toMatchObject({
      by: { for: ['TD'] },
      unrecognised: { for: ['MALTT'], against: [], abstaining: [] },
      doubts: [{ kind: 'name', list: 'for', name: 'MALTT' }],
    })
    expect(warnings[0]).toMatch(/“MALTT”, named for \(nearest: Malta/)
  })

  it('is said where the file has one and says that there was none', () => {
    const voting = `<voting outcome="adoptedWithoutVote">${list('inFavour', '1', 'CHAD')}</voting>`
    const { adoption, warnings } = read({ voting })
    expect(adoption).toMatchObject({ mode: 'adopted-without-vote', votes: { for: 1 } })
    expect(warnings[0]).toContain('and counts a vote')
  })
})

describe('a draft that failed', () => {
  const failed = '<step date="2031-02-03" outcome="notAdopted" as="S/PV.9" by="for want of votes"/>'

  it('was adopted by none; its vote is kept', () => {
    const { adoption } = read({
      steps: failed,
      voting: `<voting>${list('inFavour', '1', 'CHAD')}${list('against', '1', 'CHILE')}</voting>`,
    })
    expect(adoption).toMatchObject({
      mode: 'none',
      votes: { for: 1, against: 1, abstaining: null, by: { for: ['TD'], against: ['CL'], abstaining: [] } },
      basis: 'put to the vote and not adopted, says the file of the draft (S/PV.9)',
    })
  })

  it('was adopted by none too where no vote is counted', () => {
    expect(read({ steps: failed, voting: '' }).adoption).toMatchObject({ mode: 'none', votes: null })
  })
})
