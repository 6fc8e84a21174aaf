import { expect, it } from 'vitest'
import { trace } from '../../../src/ask/trace/index.ts'
import { latestText } from '../../../src/cli/print/latest-text.ts'
import { drawTrace } from '../../../src/cli/print/trace.ts'
import type { Screen } from '../../../src/cli/shared/screen.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

it('says since when or by when the newest text is', () => {
  expect(latestText('2015-03')).toBe(', the latest of March 2015')
  expect(latestText('../2015-03')).toBe(', the latest by March 2015')
  expect(latestText(null)).toBe('')
})

it('says how many clauses that came back a limit has left out', async () => {
  const here = inventedPackage()
  const text = (symbol: string, date: string): string =>
    akn({
      ...{ symbol, date, title: 'Lamps', preamble: ['Noting the tides,'] },
      operative: [
        { number: '1', text: 'Thanks the keepers of the green lamp for the quiet winter at the old pier;' },
        { number: '2', text: 'Asks pilots to look for the green lamp when the fog is over the reef;' },
      ],
    })
  writeFiles(here.inbox, { 'a.xml': text('A/RES/95/1', '2040-01-01'), 'b.xml': text('A/RES/96/1', '2041-01-01') })
  await statuses(here, [here.inbox])
  const answer = await ask(here.library.index, index => trace(index, { query: 'green lamp', filter: {}, limit: 1 }))
  expect(answer.clausesLeftOut).toBe(1)
  const lines: string[] = []
  const paint = new Proxy({}, { get: () => (words: string) => words }) as Screen['paint']
  drawTrace(answer, { paint, line: (words = '') => void lines.push(words) } as Screen)
  expect(lines).toContain('… 1 more not compared here; --limit 2 does')
  // “First” is never the first ever: it is said beside it from when on there are texts.
  const first = lines.findIndex(line => line.startsWith('First use held'))
  // What stands latest comes before where it began.
  expect(lines[first - 2]).toMatch(/^Latest .*“green lamp”/)
  expect(lines[first + 2]).toBe(
    'First of what is held: United Nations General Assembly from 1 January 2040 on; what is older was not searched.',
  )
})
