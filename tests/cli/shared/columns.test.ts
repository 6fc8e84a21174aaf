import fastStringWidth from 'fast-string-width'
import { expect, it } from 'vitest'
import { columnsOf } from '../../../src/cli/shared/screen.ts'

it('counts the columns of every letter, alone and within a label, as the library for widths does', () => {
  const differ: string[] = []
  for (let code = 0x20; code < 0x2100; code++) {
    const letter = String.fromCharCode(code)
    for (const text of [letter, `lamp ${letter}`, `\u2067${letter}ا\u2069`])
      if (columnsOf(text) !== fastStringWidth(text)) differ.push(`${code.toString(16)} in ${text.length}`)
  }
  expect(differ).toEqual([])
})
