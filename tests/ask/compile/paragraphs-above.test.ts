import { describe, expect, it } from 'vitest'
import { paragraphsAbove } from '../../../src/ask/compile/paragraphs-above.ts'
import type { IndexReader, PassageRow } from '../../../src/store/index.ts'

const passage = (ordinal: number, number: string, item?: string): PassageRow =>
  ({
    ...{ document: 1, key: ordinal, ordinal, text: `${ordinal}` },
    locator: {
      ...{ label: number, printed: true },
      path: [{ kind: 'paragraph', number }, ...(item === undefined ? [] : [{ kind: 'item', number: item }])],
    },
  }) as PassageRow
const above = (passages: PassageRow[], ordinal: number): number[] => {
  const index = { passages: () => passages } as unknown as IndexReader
  return passages
    .filter(one => one.ordinal === ordinal)
    .flatMap(paragraphsAbove(index))
    .map(one => one.ordinal)
}

describe('the paragraph whose item a passage is', () => {
  it('is the nearest above it where several have one number', () => {
    const twice = [passage(1, '4'), passage(2, '4', 'a'), passage(3, '5'), passage(4, '4'), passage(5, '4', 'a')]
    expect(above([...twice, passage(6, '4')], 2)).toEqual([1])
    expect(above([...twice, passage(6, '4')], 5)).toEqual([4])
  })

  it('is none where another paragraph stands between, and which of several is meant is not certain', () => {
    expect(above([passage(1, '4'), passage(2, '5'), passage(3, '4', 'a'), passage(4, '4')], 3)).toEqual([])
  })

  it('is none that stands below it', () => {
    expect(above([passage(1, '4', 'a'), passage(2, '4')], 1)).toEqual([])
  })

  it('is the only one with the number, whatever stands between', () => {
    expect(above([passage(1, '4'), passage(2, '5'), passage(3, '4', 'b')], 3)).toEqual([1])
  })
})
