import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bead } from '../../../src/align/index.ts'
import { pairPassages } from '../../../src/ask/pairs/pair-passages.ts'
import type { PassageRow } from '../../../src/store/index.ts'
import type { LocatorStep } from '../../../src/types.ts'

/** Passages at these places: `1` and `2(أ)` printed, `¶1` counted, `-` none. */
function passages(...labels: string[]): PassageRow[] {
  return labels.map((label, ordinal) => {
    const [, counted, number = '', item] = /^(¶)?([^(]*)(?:\((.*)\))?$/.exec(label) ?? []
    const path: LocatorStep[] = [{ kind: 'paragraph', number }]
    if (item !== undefined) path.push({ kind: 'item', number: item })
    const locator = label === '-' ? null : { label, printed: counted === undefined, path }
    const rest = { document: 1, heading: [], notes: [], quotations: [], fingerprint: '' }
    return { ...rest, key: ordinal + 1, ordinal, locator, text: label }
  })
}

/** Beads as `a-a`, `bc-b`, `d-`, all with one margin, or with its own after a colon. */
function beads(drawn: string, margin = 9): Bead[] {
  let i = 0
  let j = 0
  return drawn.split(' ').map(one => {
    const [sides = '', own] = one.split(':')
    const [a = '', b = ''] = sides.split('-')
    const left = { from: i, to: i + a.length }
    const right = { from: j, to: j + b.length }
    i = left.to
    j = right.to
    return { left, right, margin: own === undefined ? margin : Number(own) }
  })
}

function paired(left: PassageRow[], right: PassageRow[], found: Bead[] | null): string[] {
  return pairPassages(left, right, found).map(
    ({ left: one, right: other, by, doubt }) =>
      `${one.locator?.label ?? '-'} ${other.map(({ ordinal }) => ordinal).join('+')} ${by ?? doubt}`,
  )
}

describe('a pair is proved', () => {
  it('by printed numbers and by words', () => {
    expect(paired(passages('1', '2'), passages('1', '2'), beads('a-a b-b'))).toEqual(['1 0 both', '2 1 both'])
  })
  it('by printed numbers where the words are not sure', () => {
    expect(paired(passages('1', '2'), passages('1', '2'), beads('a- b-a -b', 1))).toEqual(['1 0 place', '2 1 place'])
  })
  it('by items of the same rank in another alphabet', () => {
    expect(paired(passages('2(a)', '2(c)'), passages('2(أ)', '2(ج)'), null)).toEqual(['2(a) 0 place', '2(c) 1 place'])
    expect(paired(passages('2(c)'), passages('2(в)'), null)).toEqual(['2(c) 0 place'])
  })
  it('by sure words where the places do not tally', () => {
    const found = paired(passages('¶1', '¶2', '¶3'), passages('¶1', '¶2'), beads('a- b-a c-b'))
    expect(found).toEqual(['¶1  no-counterpart', '¶2 0 words', '¶3 1 words'])
  })
  it('by sure words that show a paragraph divided or two joined', () => {
    expect(paired(passages('-'), passages('¶1', '¶2'), beads('a-ab'))).toEqual(['- 0+1 words'])
    expect(paired(passages('¶1', '¶2'), passages('-'), beads('ab-a'))).toEqual(['¶1 0 words', '¶2 0 words'])
  })
})

describe('a pair is marked', () => {
  it('as paired by its place only, in texts of which nothing more is known', () => {
    expect(paired(passages('¶1', '¶2'), passages('¶1'), null)).toEqual(['¶1 0 place-only', '¶2  no-counterpart'])
  })
  it('as unsure where the words could also belong elsewhere', () => {
    expect(paired(passages('-'), passages('¶4'), beads('a-a', 1))).toEqual(['- 0 words-unsure'])
  })
  it('where the words surely stand under another number', () => {
    expect(paired(passages('1', '2'), passages('2', '3'), beads('a-a b-b'))).toEqual([
      '1 0 words',
      '2 1 numbers-differ',
    ])
  })
  it('where the same number surely has other words', () => {
    expect(paired(passages('1'), passages('1'), beads('a- -a'))).toEqual(['1 0 words-differ'])
  })
})

describe('a counterpart', () => {
  const margin = fc.constantFrom(0, 1, 9)
  const steps = fc.array(fc.tuple(fc.constantFrom('1-1', '1-0', '0-1', '2-1', '1-2'), margin), { maxLength: 8 })
  it('is shared by two passages only where a bead joins them', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }), (list, numbers) => {
        const drawn = list.map(([sizes, own]) => {
          const [a, b] = sizes.split('-').map(Number)
          return `${'x'.repeat(a ?? 0)}-${'x'.repeat(b ?? 0)}:${own}`
        })
        const found = list.length === 0 ? [] : beads(drawn.join(' '))
        const end = found.at(-1)
        const label = (at: number): string => String(numbers[at % 16])
        const left = passages(...Array.from({ length: end?.left.to ?? 0 }, (_, at) => label(at)))
        const right = passages(...Array.from({ length: end?.right.to ?? 0 }, (_, at) => label(at + 5)))
        const holders = new Map<number, number>()
        for (const { left: one, right: others } of pairPassages(left, right, found))
          for (const { ordinal } of others) {
            const before = holders.get(ordinal)
            if (before !== undefined) {
              const joined = found.find(bead => bead.left.from <= before && before < bead.left.to)
              expect(joined && one.ordinal < joined.left.to).toBe(true)
              expect(joined && joined.right.from <= ordinal && ordinal < joined.right.to).toBe(true)
            }
            holders.set(ordinal, one.ordinal)
          }
      }),
    )
  })
})
