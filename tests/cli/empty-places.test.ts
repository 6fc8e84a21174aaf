import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { harbourResolution } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc } from './run.ts'

const work = temporaryFolder()
writeFiles(work, { 'draft.txt': 'The members want lamps at every pier.\n' })

// A variable of a script that is not set gives an empty name: for the file system, the folder one stands in.
it.each([
  ['toolkit', 'build', 'ai', '--format', 'md,html', '--out', ''],
  ['import', 'draft.txt', '--library', ''],
  ['lookup', 'privacy', '--library', ' '],
  ['votes', 'privacy', '--format', 'csv', '--out', ''],
  ['site', '--single', ''],
  ['site', '--out', ''],
])('an empty name of a place is refused, and nothing is written: foc %s %s %s %s %s %s', (...words) => {
  const { code, stdout, stderr } = foc(words, { folder: work })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^foc: --(?:out|library|single) names no place: it is empty \[WRONG_USAGE\]\n/)
  expect(readdirSync(work)).toEqual(['draft.txt'])
})

it.each([
  ['show', ''],
  ['cite', ' '],
  ['votes', ''],
  ['forget', ''],
  ['diff', 'draft.txt', ''],
  ['import', ''],
  ['check', ''],
  ['pack', ''],
  ['pack', ' '],
  ['schema', ''],
  ['export', ' '],
  ['toolkit', 'build', ''],
])('an empty name of a document, file or theme is refused: foc %s %s %s', (...words) => {
  const { code, stdout, stderr } = foc(words, { folder: work })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^foc: <\w+> names nothing: it is empty \[WRONG_USAGE\]\n/)
  expect(readdirSync(work)).toEqual(['draft.txt'])
})

it('what is spelt oddly leads to the document all the same', () => {
  expect(foc(['show', 'ares77211']).stderr).toContain('Did you mean A/RES/77/211?')
  expect(foc(['compile', 'a/res/77/211']).stderr).toContain('A/RES/77/211 is a document: foc compile THEME --document')
  for (const symbol of ['A / RES / 77 / 211', '77/211'])
    expect(foc(['trace', symbol]).stdout).toContain('A/RES/77/211 is held: foc show A/RES/77/211')
  expect(foc(['lookup', 'A/RES/77/211']).stdout).toContain('A/RES/77/211 is held as short phrases:')
})

it('a document is forgotten by its symbol in any spelling', () => {
  const library = temporaryFolder()
  const folder = temporaryFolder()
  writeFiles(folder, { 'a.xml': harbourResolution.en })
  expect(foc(['import', 'a.xml'], { folder, library }).code).toBe(0)
  expect(foc(['forget', 'a / res / 99 / 7'], { library })).toMatchObject({ code: 0 })
  expect(foc(['forget', '99/7'], { library }).code).toBe(1)
})
