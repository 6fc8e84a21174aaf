import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../../src/text/index.ts'

describe('items by key', () => {
  it('stand in the order in which they came, keys in the order of their first', () => {
    const groups = groupBy(['pier', 'quay', 'port', 'lamp'], word => word.charAt(0))
    expect([...groups]).toEqual([
      ['p', ['pier', 'port']],
      ['q', ['quay']],
      ['l', ['lamp']],
    ])
  })

  it('are all there, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), numbers => {
        const groups = groupBy(numbers, number => number % 3)
        for (const [key, group] of groups) expect(group).toEqual(numbers.filter(number => number % 3 === key))
        expect([...groups.values()].flat()).toHaveLength(numbers.length)
      }),
    )
  })
})
