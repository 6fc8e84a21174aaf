import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairNumbers } from '../../../src/ask/suggest/pair-numbers.ts'

type Pair = [head: number, tail: number]

/** The slow and obvious way. */
function byMap(all: readonly Pair[]): { numbers: number[]; counts: number[] } {
  const known = new Map<string, number>()
  const counts: number[] = []
  const numbers = all.map(pair => {
    const number = known.get(pair.join(' ')) ?? known.size + 1
    known.set(pair.join(' '), number)
    counts[number - 1] = (counts[number - 1] ?? 0) + 1
    return number
  })
  return { numbers, counts }
}

function byTable(all: readonly Pair[]): { numbers: number[]; counts: number[] } {
  const pairs = pairNumbers()
  const numbers = all.map(([head, tail], at) => pairs.add(head, tail, at))
  return { numbers, counts: Array.from({ length: pairs.size() }, (_, at) => pairs.countOf(at + 1)) }
}

it('numbers pairs in the order in which they are first met, and counts them, as a map would', () => {
  const number = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 200 }), all => {
      expect(byTable(all)).toEqual(byMap(all))
    }),
  )
})

it('keeps them when it grows', () => {
  const some = Array.from({ length: 9000 }, (_, at): Pair => [1 + (at % 71), 1 + at])
  const twice = [...some, ...some]
  expect(byTable(twice)).toEqual(byMap(twice))
  const pairs = pairNumbers()
  for (const [at, [head, tail]] of [...some, ...some].entries()) pairs.add(head, tail, at)
  expect([pairs.headOf(8001), pairs.tailOf(8001)]).toEqual(some[8000])
  expect(pairs.firstOf(8001)).toBe(8000)
})
