import { describe, expect, it } from 'vitest'
import { isolate } from '../../../src/cli/shared/isolate.ts'
import { screen } from '../../../src/cli/shared/screen.ts'

describe('a right-to-left text', () => {
  it('is isolated on every line it is wrapped into', () => {
    const drawn = screen(30)
    drawn.line(`ar  ${isolate('ميناء مفتوح لكل السفن في كل المواسم', 'ar')}  para. 1`, 2, 6)
    const lines = drawn.text().trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line.split('\u2067').length).toBe(line.split('\u2069').length)
    expect(lines[1]).toMatch(/^ {6}\u2067/)
  })
  it('alone is changed', () => {
    expect(isolate('port ouvert', 'fr')).toBe('port ouvert')
  })
})
