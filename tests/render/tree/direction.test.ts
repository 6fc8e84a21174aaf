import { describe, expect, it } from 'vitest'
import { byDirection } from '../../../src/render/tree/direction.ts'

const rightToLeft = (text: string): string[] => byDirection(text).flatMap(one => (one.rightToLeft ? [one.text] : []))

describe('a text cut by direction', () => {
  it.each([
    ['(أ) ضوء', '(أ) ضوء'],
    ['ضوء (أ)', 'ضوء (أ)'],
    ['“ضوء” … “باب”', 'ضوء” … “باب'],
    ['see (ضوء) there', '(ضوء)'],
    ['[(أ) ضوء]', '[(أ) ضوء]'],
  ])('keeps brackets with the letters that they stand around: %s', (text, stretch) => {
    expect(rightToLeft(text)).toEqual([stretch])
  })

  it.each([
    ['(see ضوء)', 'ضوء'],
    ['(ضوء and light)', 'ضوء'],
    [') ضوء (', 'ضوء'],
    ['ضوء, light', 'ضوء'],
  ])('leaves brackets to the text around where they stand around that too: %s', (text, stretch) => {
    expect(rightToLeft(text)).toEqual([stretch])
  })

  it('gives the text again when it is put together', () => {
    for (const text of ['(أ) x (ب) [ج', '((أ)) y', '“أ” (x) «ب»', 'ضوء (أ) x'])
      expect(
        byDirection(text)
          .map(one => one.text)
          .join(''),
      ).toBe(text)
  })
})
