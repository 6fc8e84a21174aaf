import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { randomNumbers, survivors } from '../../bench/alignment/damage.ts'
import { firstDifference, readResolutions } from '../../bench/alignment/resolutions.ts'
import { addScores, nothing, score } from '../../bench/alignment/score.ts'
import { learnAligner, SURE } from '../../src/align/index.ts'
import { itWithShared } from '../shared.ts'

describe('resolutions in English and Arabic, by their words alone', () => {
  itWithShared('are paired, whole and with 15 % of one side deleted', 'real/un-ga-resolutions', async path => {
    const resolutions = await readResolutions(join(path), ['en', 'ar'])
    const short = resolutions.filter(({ texts }) => (texts.get('en') ?? []).length < 45)
    expect(short.length).toBeGreaterThan(5)
    for (const [share, least] of [
      [0, 0.99],
      [0.15, 0.95],
    ] as const) {
      let total = nothing
      for (const { texts } of short) {
        const left = texts.get('en') ?? []
        const right = texts.get('ar') ?? []
        expect(firstDifference(left, right)).toBeNull()
        const kept = survivors(right.length, share, randomNumbers(7))
        const places = new Map(kept.map((from, to) => [from, to]))
        const only = (list: readonly { text: string }[]): { text: string }[] => list.map(({ text }) => ({ text }))
        const bitext = { left: only(left), right: only(kept.flatMap(at => right[at] ?? [])) }
        const beads = learnAligner({ left: 'en', right: 'ar' }, [bitext]).align(bitext) ?? []
        const truth = left.map((_, at) => places.get(at) ?? null)
        total = addScores(total, score(beads, truth, 'left', SURE))
      }
      expect(total.right / total.paragraphs).toBeGreaterThanOrEqual(least)
      expect(total.provedRight).toBe(total.proved)
    }
  })
})
