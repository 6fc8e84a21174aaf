import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recent } from '../../../src/ask/check/recent.ts'

const calls = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('get' as const), key: fc.nat(9) }),
    fc.record({ kind: fc.constant('set' as const), key: fc.nat(9), value: fc.nat(99) }),
    fc.record({ kind: fc.constant('turn' as const) }),
  ),
)

describe('what was asked for lately', () => {
  it('is never another value than the last that was set, and is all there until a turn', () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 2, max: 8 }), (list, most) => {
        const asked = recent<number, number>(most)
        const all = new Map<number, number>()
        const sinceTurn = new Set<number>()
        for (const call of list) {
          if (call.kind === 'turn') {
            asked.turn()
            sinceTurn.clear()
          } else if (call.kind === 'set') {
            asked.set(call.key, call.value)
            all.set(call.key, call.value)
            sinceTurn.add(call.key)
          } else {
            const had = asked.get(call.key)
            if (had !== undefined || sinceTurn.has(call.key)) expect(had).toBe(all.get(call.key))
          }
        }
      }),
    )
  })

  it('stays through the next turn, and what nobody asked for goes', () => {
    const asked = recent<string, string>(4)
    for (const key of ['a', 'b', 'c']) asked.set(key, key)
    asked.turn()
    expect(asked.get('a')).toBe('a')
    for (const key of ['d', 'e']) asked.set(key, key)
    asked.turn()
    expect(['a', 'b', 'c', 'd', 'e'].map(key => asked.get(key))).toEqual(['a', undefined, undefined, 'd', 'e'])
  })

  it('goes sooner where it weighs more', () => {
    const asked = recent<string, string>(10, value => value.length)
    asked.set('long', 'twelve signs')
    asked.turn()
    asked.set('other', 'twelve signs')
    asked.turn()
    expect(asked.get('long')).toBeUndefined()
  })
})
