import { describe, expect, it } from 'vitest'
import { adoptionModes, adoptionOrder, agreedByAll } from '../../../src/text/index.ts'

describe('adoptionOrder', () => {
  it('is the order in which the modes are listed, each at a place of its own', () => {
    expect(adoptionModes.map(mode => adoptionOrder[mode])).toEqual(adoptionModes.map((_, at) => at))
  })

  it('has what all agreed first, what nobody knows before what nobody adopted', () => {
    expect(adoptionModes[0]).toBe('consensus')
    expect(adoptionModes.slice(-2)).toEqual(['unknown', 'none'])
  })
})

describe('agreedByAll', () => {
  it('is said of the texts of a whole body, a vote of it too, and of no others', () => {
    expect(adoptionModes.filter(agreedByAll)).toEqual(['consensus', 'adopted-without-vote', 'vote'])
  })

  it('is not said where no text counts', () => {
    expect(agreedByAll(null)).toBe(false)
  })
})
