import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { itWithShared } from '../../shared.ts'
import { structured } from './structured.ts'

describe('the report of 2022', () => {
  itWithShared('has its 22 commitments in order, once each', 'seeds/002_c6e213cd2dbc128b.txt', async path => {
    const { document, places, warnings } = await structured(readFileSync(path), 'report.txt')
    const all = places.map(place => place.slice(0, place.indexOf(':')))
    const numbers = (suffix: string): string[] =>
      all.flatMap(label => new RegExp(`^commitment (\\d+)${suffix}$`).exec(label)?.[1] ?? [])
    expect(numbers('')).toEqual(Array.from({ length: 22 }, (_, at) => String(at + 1)))
    expect(numbers('~2')).toEqual(Array.from({ length: 9 }, (_, at) => String(at + 14)))
    expect(warnings.some(warning => warning.startsWith('commitments 14 to 22 stand printed twice'))).toBe(true)
    const months = document.passages.filter(({ text }) => /^(?:\p{Lu}\p{L}+|Toute l’année|Year-round) ?: /u.test(text))
    expect(months).toHaveLength(47)
    for (const { locator } of months) expect(locator?.path.map(step => step.kind)).toEqual(['commitment', 'item'])
    expect(all.filter(label => label.startsWith('English block'))).toHaveLength(8)
    expect(places.filter(place => /: https?:/.test(place))).toEqual([])
    expect(document.extra.links).toHaveLength(34)
  })
})
