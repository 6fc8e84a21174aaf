import { expect, it } from 'vitest'
import { lookup } from '../../../src/ask/index.ts'
import { wordsRespelt } from '../../../src/ask/search/near-clause.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
writeFiles(here.inbox, {
  'a.xml': akn({
    symbol: 'A/RES/98/1',
    title: 'Enclosures',
    preamble: ['Noting the tides,'],
    operative: [{ number: '1', text: 'Thanks for the harbour enclosure;' }],
  }),
})
await statuses(here, [here.inbox])
const put = (query: string) => ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 9 }))

it('takes a misspelt word for the label it is like', async () => {
  const { entries, passages } = await put('harbour clousure')
  expect(entries.map(({ match }) => match.kind)).toEqual(['fuzzy'])
  expect(passages).toEqual([])
})

it('does not take a word that texts have for a misspelt label: “misinformation” was taken as “disinformation”', async () => {
  const { entries, passages, near } = await put('harbour enclosure')
  expect(entries).toEqual([])
  expect(passages).toHaveLength(1)
  expect(near.map(({ label }) => label)).toContain('harbour closure')
})

it('takes no abbreviation, nor a short word alone, for one that differs by a letter: “IHRL” was taken as “IHL”', async () => {
  const taken = (query: string) => ask(here.library.index, index => wordsRespelt(index, query))
  expect([await taken('enclosurs'), await taken('thetides')]).toEqual(['enclosure', null])
  expect([await taken('TIDEL'), await taken('TIDS'), await taken('tids')]).toEqual([null, null, null])
})
