import { describe, expect, it } from 'vitest'
import { votes } from '../../../src/ask/votes/index.ts'
import { drawVotes } from '../../../src/cli/print/votes.ts'
import { screen } from '../../../src/cli/shared/screen.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const sessions = Array.from({ length: 15 }, (_, at) => 80 + at)
writeFiles(
  here.inbox,
  Object.fromEntries(
    sessions.map(session => [
      `${session}.xml`,
      akn({
        ...{
          symbol: `A/RES/${session}/1`,
          title: `Bells of the coast in the year ${session} and in the years after it`,
        },
        ...{ date: `20${session - 45}-02-03`, preamble: ['Noting the tides,'], sponsors: 'Northmere' },
        operative: [{ number: '1', text: 'Urges every open harbour to hang lamps;' }],
        lists: { inFavour: ['Northmere', 'Fenland'], against: ['Southby'], abstaining: [] },
      }),
    ]),
  ),
)
await statuses(here, [here.inbox])

async function drawn(words: string[], states: string[] = [], all = false): Promise<string[]> {
  const answer = await ask(here.library.index, open =>
    votes(open, { words, filter: {}, states, limit: all ? null : 10 }),
  )
  const page = screen(80)
  drawVotes(all)(answer, page)
  return page.text().trimEnd().split('\n')
}

describe('the screen of votes', () => {
  it('begins with what decides: the counts, the state asked about, the Coalition', async () => {
    const lines = await drawn(['A/RES/90/1'], ['Northmere'])
    expect(lines.slice(0, 3)).toEqual([
      'A/RES/90/1: 2 for, 1 against, 0 abstaining',
      '  Northmere: voted for, and sponsored it',
      expect.stringMatching(/^ {2}of the Coalition’s members: 1 for; against: Southby/),
    ])
  })

  it('names those against before those for, who are counted, and marks the members of the Coalition', async () => {
    const lines = await drawn(['A/RES/90/1'])
    expect(lines).toContain('Against (1): Southby*')
    expect(lines).toContain('For (2): 1 of the Coalition*, 1 other; --all names them')
    expect(await drawn(['A/RES/90/1'], [], true)).toContain('For (2): Northmere*, Fenland')
  })

  it.each([
    [['open', 'harbour'], []],
    [
      ['open', 'harbour'],
      ['Northmere', 'Fenland'],
    ],
    [['A/RES/90/1'], []],
    [[], []],
  ])('fits %j %j on 24 lines of 80 columns, and says how many texts are not shown', async (words, states) => {
    const lines = await drawn(words, states)
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
    if (words[0] !== 'A/RES/90/1') expect(lines.join('\n')).toContain('5 more texts: --limit 15')
  })

  it('has a column for each state, and a line of its own where columns have no room', async () => {
    const few = await drawn(['open', 'harbour'], ['Northmere'])
    expect(few.find(line => line.startsWith('A/RES/94/1'))).toMatch(
      /2–1–0 +1–1–0 +for\* +Bells of the coast … years after it$/,
    )
    const many = await drawn(['open', 'harbour'], ['XA', 'XB', 'XC', 'XD', 'XF', 'XG', 'XH'])
    expect(many.join('\n')).toContain('XA voted for, and sponsored it · XB did not vote · XC voted against')
  })

  it('says that nothing was found, and what the glossary has', async () => {
    expect(await drawn(['copper', 'xylophone'])).toEqual([
      'copper xylophone: no text held has it.',
      'foc lookup tells what is near it.',
    ])
  })
})
