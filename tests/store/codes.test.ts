import { describe, expect, it } from 'vitest'
import { FocError } from '../../src/errors.ts'
import { seenAs, statuses, tiers } from '../../src/store/codes.ts'

describe('numbers that stand for names in the index', () => {
  it('come back as the name they were written for', () => {
    expect(tiers.nameOf(tiers.codeOf('coordinated'))).toBe('coordinated')
    expect(statuses.nameOf(statuses.codeOf('reported'))).toBe('reported')
    expect(seenAs.nameOf(seenAs.codeOf('condensed'))).toBe('condensed')
  })

  it('are a damaged index where they stand for nothing', () => {
    for (const code of [-1, 5, 0.5, 'phrase']) expect(() => statuses.nameOf(code)).toThrow(FocError)
  })
})
