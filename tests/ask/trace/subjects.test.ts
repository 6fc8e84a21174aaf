import { expect, it } from 'vitest'
import { trace } from '../../../src/ask/trace/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const text = (symbol: string, date: string, title: string, words: string): string =>
  akn({ symbol, title, date, preamble: ['Noting the tides,'], operative: [{ number: '1', text: `Wants ${words};` }] })
writeFiles(here.inbox, {
  'a.xml': text('A/RES/95/1', '2040-01-01', 'Seventh review of the lamps', 'an open, reliable and safe lagoon'),
  'b.xml': text('A/RES/96/1', '2041-01-01', 'Trade in herring', 'a wide and open lagoon'),
  'c.xml': text('A/RES/97/1', '2042-01-01', 'Eighth review of the lamps', 'an open, reliable and safe lagoon'),
  'd.xml': text('A/RES/98/1', '2043-01-01', 'Trade in herring and pearls', 'an open lagoon and a safe and open lagoon'),
})
await statuses(here, [here.inbox])

it('calls nothing dropped against a text on another subject: “mondial”, between a resolution on technology and one on terrorism', async () => {
  const { texts } = await ask(here.library.index, index =>
    trace(index, { query: 'open and safe lagoon', filter: {}, limit: 9 }),
  )
  const said = texts.map(({ document, wordings }) => {
    const { relation, document: before, lost } = wordings[0]?.comparison ?? {}
    return [document.id, relation, before, lost?.map(({ text: word, claim }) => `${word} ${claim}`)]
  })
  expect(said).toEqual([
    ['A/RES/95/1', undefined, undefined, undefined],
    ['A/RES/96/1', 'changed', 'A/RES/95/1', ['reliable not-present', 'safe not-present']],
    ['A/RES/97/1', 'same', 'A/RES/95/1', []],
    ['A/RES/98/1', 'changed', 'A/RES/96/1', ['wide dropped']],
  ])
})
