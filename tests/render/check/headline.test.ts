import { describe, expect, it } from 'vitest'
import { headline } from '../../../src/render/check/headline.ts'
import { foc } from '../../cli/run.ts'
import { akn } from '../../library/akn.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'

const many = (word: string, count: number): string => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ')

describe('a headline', () => {
  it('is the sentence itself where that has room', () => {
    const message = '“lamps” became “piers”: the agreed words have it'
    expect(headline({ message, says: { id: 'x', params: {} } }, 100)).toBe(message)
  })

  it('says the deciding words alone of a long quotation', () => {
    const before = `${many('pier', 30)} in accordance with the law of the coast ${many('lamp', 20)}`
    const says = { id: 'law-lost.cut', params: { before, deciding: 'the law of the coast' } }
    const message = `“${before}” is gone: the agreed words refer to law here`
    expect(headline({ message, says }, 100)).toBe(
      '“… the law of the coast …” is gone: the agreed words refer to law here',
    )
  })

  it('says the first and the last words where none is known to decide, before what the change means, and never more than has room', () => {
    const message = `“${many('pier', 40)}” became “${many('lamp', 30)}”: the agreed words set a safeguard here (“${many('tide', 9)}”)`
    const said = headline({ message, says: { id: 'x', params: {} } }, 120)
    expect(said).toBe(
      '“pier0 pier1 pier2 pier3 … pier36 pier37 pier38 pier39” became “lamp0 lamp1 lamp2 lamp3 … lamp26 lamp27 lamp28 lamp29”',
    )
    const left = headline(
      { message: `“lamps” can be met in part; the piers of the coast have “${many('tide', 9)}” there` },
      70,
    )
    expect(left).toBe('“lamps” can be met in part; the piers of the coast have …')
    for (const room of [70, 100, 140])
      expect(headline({ message: many('word', 90) }, room).length).toBeLessThanOrEqual(room)
  })
})

it('what decides takes two lines of a screen at most, and the full words stand with the finding', () => {
  const here = { library: temporaryFolder(), folder: temporaryFolder() }
  const lost =
    'and to ensure that every measure taken at a pier or a lighthouse of the region by the keepers of the harbours and by those who act for them is provided for by law, is necessary and proportionate, and is in accordance with international human rights law, as every member of the coalition has undertaken to do in the years since the first lamps were lit'
  const first = 'Calls upon all States to light every lamp of the harbours of the region each night of the year'
  writeFiles(here.folder, {
    'r.xml': akn({
      ...{ symbol: 'A/RES/98/1', title: 'Lamps', preamble: ['Recalling the lamps of the coast,'] },
      operative: [{ number: '1', text: `${first}, ${lost};` }],
    }),
    'draft.txt': `${first};\n`,
  })
  expect(foc(['import', 'r.xml'], here).code).toBe(0)
  const { stdout } = foc(['check', 'draft.txt'], here)
  const decides = /What decides: (?:.*\n {2})*.*\n/.exec(stdout)?.[0] ?? ''
  expect(decides).toContain('law')
  expect(decides.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  const { findings } = JSON.parse(foc(['check', 'draft.txt', '--json'], here).stdout) as {
    findings: { rule: string; message: string }[]
  }
  expect(findings.find(({ rule }) => rule === 'law-lost')?.message).toContain(lost.slice(0, 80))
})
