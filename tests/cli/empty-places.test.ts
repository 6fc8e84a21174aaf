import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
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
