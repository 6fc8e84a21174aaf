import { describe, expect, it } from 'vitest'
import { adoptionModes, adoptionOrder } from '../../src/text/index.ts'

describe('adoptionOrder', () => {
  it('is the order in which the modes are listed, each at a place of its own', () => {
    expect(adoptionModes.map(mode => adoptionOrder[mode])).toEqual(adoptionModes.map((_, at) => at))
  })

  it('has what all agreed first, what nobody knows before what nobody adopted', () => {
    expect(adoptionModes[0]).toBe('consensus')
    expect(adoptionModes.slice(-2)).toEqual(['unknown', 'none'])
  })
})
