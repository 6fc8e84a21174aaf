import { expect, it } from 'vitest'
import { minusWords } from '../../src/cli/minus-words.ts'

it('a word to leave out is no option of a search', () => {
  expect(minusWords(['search', 'pier', '-Vtide', '-h', '--limit', '3', '-'])).toEqual([
    ...['search', 'pier', '\u2212Vtide', '-h', '--limit', '3', '-'],
  ])
  expect(minusWords(['lookup', '-pier'])).toEqual(['lookup', '-pier'])
})
