import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLabels } from '../../src/match/index.ts'
import { pairMemory } from '../../src/match/pair-memory.ts'
import { keptWords } from '../../src/text/index.ts'
import { concept } from './glossary.ts'

const pieces =
  'tide tides tide-table low and high water, harbour light-house lighthouse light house keeper of the quay. l’eau'
const text = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 40 }).map(words => words.join(' '))
const labels = ['tide table', 'low water', 'high water', 'lighthouse keeper', 'harbour', 'keeper of the quay']
const matcher = compileLabels(labels.map((label, at) => concept(`c${at}`, label)))

describe('words that were read before', () => {
  it('give the matches that the text gives', () => {
    fc.assert(
      fc.property(text, given => {
        expect(matcher.match(given, 'en', keptWords(given, 'en'))).toEqual(matcher.match(given, 'en'))
      }),
    )
  })

  it('of several texts may be matched when all are read', () => {
    const texts = ['The tide-table hangs by the light house.', 'Low and high water at the harbour']
    const words = texts.map(one => keptWords(one, 'en'))
    expect(texts.map((one, at) => matcher.match(one, 'en', words[at]))).toEqual(
      texts.map(one => matcher.match(one, 'en')),
    )
  })

  it('of another language are not used', () => {
    const given = 'The harbour and its tide table'
    expect(matcher.match(given, 'en', keptWords(given, 'fr'))).toEqual(matcher.match(given, 'en'))
  })
})

describe('the memory of pairs', () => {
  it('gives what was last kept for a pair, or nothing', () => {
    const number = fc.nat(40_000)
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, fc.nat(9)), { maxLength: 200 }), entries => {
        const memory = pairMemory()
        const kept = new Map<string, number>()
        for (const [one, other, value] of entries) {
          memory.set(one, other, value)
          kept.set(`${one} ${other}`, value)
          expect(memory.get(one, other)).toBe(value)
        }
        for (const [one, other] of entries) expect([-1, kept.get(`${one} ${other}`)]).toContain(memory.get(one, other))
        memory.clear()
        for (const [one, other] of entries) expect(memory.get(one, other)).toBe(-1)
      }),
    )
  })

  it('knows no pair at first', () => {
    expect(pairMemory().get(0, 0)).toBe(-1)
  })
})
