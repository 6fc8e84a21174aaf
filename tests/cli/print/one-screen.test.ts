import { describe, expect, it } from 'vitest'
import { namesInLine, oneLine, wordsWithPlace } from '../../../src/cli/print/one-screen.ts'
import { columnsOf, type Paint, type Screen, screen } from '../../../src/cli/shared/screen.ts'

const bold = (text: string): string => `\u001B[1m${text}\u001B[22m`
const painted: Paint = { ...screen(80).paint, bold }

function drawn(width: number, draw: (screen: Screen) => void): string[] {
  const here = screen(width, painted)
  draw(here)
  return here.text().trimEnd().split('\n')
}

describe('a line that never becomes two', () => {
  const text = `${bold('lamps of every harbour of the coast (piers)')}  325 texts, 2019 to 2026 · all of the piers held`

  it('is cut at the width that is seen: colours and links take no column', () => {
    const [line = ''] = drawn(80, here => oneLine(text, here))
    expect(columnsOf(line)).toBeGreaterThan(70)
    expect(line).toBe(`${bold('lamps of every harbour of the coast (piers)')}  325 texts, 2019 to 2026 · all of …`)
  })

  it('ends what it began, wherever it is cut', () => {
    const [line] = drawn(20, here => oneLine(text, here))
    expect(line).toBe(`\u001B[1mlamps of every\u001B[22m …`)
  })

  it('keeps a word that just fits, and cuts one that never would', () => {
    expect(drawn(14, here => oneLine('one two three four', here))).toEqual(['one two …'])
    expect(drawn(15, here => oneLine('one two three four', here))).toEqual(['one two three …'])
    expect(drawn(40, here => oneLine('x'.repeat(60), here))).toEqual([`${'x'.repeat(38)} …`])
  })

  it.each([60, 80, 120])('never is wider than %i columns', width => {
    for (const words of [text, `港${'湾港'.repeat(80)}`, `${bold('ميناء '.repeat(40))}`, 'a b '.repeat(60)])
      for (const line of drawn(width, here => oneLine(words, here, 2)))
        expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })
})

describe('names in a line', () => {
  it('stand whole; those that have no room are counted', () => {
    const names = ['harbour lamps', 'open piers', 'tides']
    expect(drawn(60, here => namesInLine('See also: ', names, here))).toEqual([
      'See also: harbour lamps · open piers · tides',
    ])
    expect(drawn(40, here => namesInLine('See also: ', names, here))).toEqual(['See also: harbour lamps · 2 more'])
  })
})

describe('words with who stood behind them', () => {
  const place = '  2031-harbour-statement, 2nd para. · 2031 · consensus'

  it('are cut where both have no room; who stood behind them never is', () => {
    expect(drawn(80, here => wordsWithPlace('lamps at every pier of the coast', place, here, 2))).toEqual([
      `  “lamps at every pier …”${place}`,
    ])
    expect(drawn(60, here => wordsWithPlace('lamps at every pier of the coast', place, here, 2))).toEqual([
      '  “lamps at every pier of the coast”',
      `    ${place.trim()}`,
    ])
  })
})
