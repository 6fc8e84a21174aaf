import { describe, expect, it } from 'vitest'
import { judge, judgedLanguages, scoreOf } from './score.ts'

/** What the tuning half has reached: a rule may add to it, none may take from it. */
describe('the matcher on the tuning half of the judged set', () => {
  for (const language of judgedLanguages)
    it(`answers every case right in ${language}`, () => {
      const verdicts = judge('dev', language)
      expect(verdicts.length).toBeGreaterThan(40)
      expect(verdicts.filter(one => !one.right || !one.confirmedRight).map(one => one.case.id)).toEqual([])
      expect(scoreOf(verdicts)).toMatchObject({ precision: 1, recall: 1 })
    })
})
