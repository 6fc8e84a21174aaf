import { expect, it } from 'vitest'
import { votesCsv } from '../../../src/render/votes/index.ts'
import type { VotesOfText } from '../../../src/types.ts'

const text = (more: Partial<VotesOfText>, title = 'Bells'): VotesOfText => ({
  document: {
    ...{ id: 'A/RES/92/1', symbol: 'A/RES/92/1', title, kind: 'resolution', issuer: 'Assembly', adopted: '2042-02-03' },
    ...{ language: 'en', languages: ['en'], source: null, text: 'copy' },
    adoption: {
      ...{ mode: 'vote', members: null, endorsers: null, sponsors: null, basis: null },
      votes: { for: 2, against: 0, abstaining: null, by: null },
    },
  },
  ...{ outcome: 'voted', states: [], place: null, ...more },
})
const linesOf = (texts: VotesOfText[]): string[] =>
  votesCsv({ texts, names: [{ code: 'XA', en: 'Northmere', fr: 'Nordmer' }] }).split('\r\n')

it('has a row for each state of a text, and one for a text that names none; a count that is not recorded is empty', () => {
  const [head, first, second, third] = linesOf([
    text({
      states: [
        { country: 'XA', position: 'for', sponsored: true, note: null, coalition: 'yes' },
        { country: 'XB', position: 'not-member', note: 'no Member then', coalition: 'no' },
      ],
    }),
    text({}),
  ])
  expect(head?.startsWith('\ufeff"document","title"')).toBe(true)
  expect([first, second, third]).toEqual([
    '"A/RES/92/1","Bells","2042-02-03","voted","2","0","","XA","Northmere","for","yes","yes",""',
    '"A/RES/92/1","Bells","2042-02-03","voted","2","0","","XB","XB","not-member","no","no","no Member then"',
    '"A/RES/92/1","Bells","2042-02-03","voted","2","0","","","","","","",""',
  ])
})

it('never hands a spreadsheet a formula', () => {
  expect(linesOf([text({}, '=HYPERLINK("x")')])[1]).toContain(`"'=HYPERLINK(""x"")"`)
})
