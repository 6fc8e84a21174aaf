import { expect, it } from 'vitest'
import { lookup } from '../../../src/ask/index.ts'
import { openIndex } from '../../../src/store/index.ts'
import { copyOf, gatheredPackage } from '../../fetch/gathered.ts'

const digest = (first: string, second: string): string =>
  [
    ...['---', 'facts: 99-7.yaml', 'language: en', 'measured: |', `  OP1: ${first}`, `  OP2: ${second}`, '---', ''],
    ...['OP1 “Welcomes”[^f] … “open harbour”[^f]', '', 'OP2 “Salutes”[^f] … “open harbour”[^f]', '', '[^f]: file', ''],
  ].join('\n')

async function places(first: string, second: string): Promise<(string | undefined)[]> {
  const seven = {
    ...{ symbol: 'A/RES/99/7', title: 'Harbours in our time' },
    copies: [{ language: 'en' as const, text: copyOf('A/RES/99/7') }],
  }
  const { shipped } = gatheredPackage('https://harbour.example', [seven], {
    'corpus/un/99-7.en.md': digest(first, second),
  })
  const index = openIndex(shipped.index)
  const { entries } = await lookup(index, { query: 'open harbour', filter: {}, limit: 9 })
  index.close()
  const mine = entries[0]?.citations.filter(({ document }) => document.id === 'A/RES/99/7') ?? []
  return mine.map(({ locator }) => locator?.label)
}

it('of two paragraphs of a digest alike in all else, the one that says the words more often comes first', async () => {
  expect(await places('60 200 0 40', '60 200 0 40')).toEqual(['OP1', 'OP2'])
  expect(await places('60 200 0 40', '60 200 0 40x4')).toEqual(['OP2', 'OP1'])
})
