import { join } from 'node:path'
import { expect, it } from 'vitest'
import { harbourResolution } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc, focProcess, type Run, surroundings } from './run.ts'

const folders = { thread: temporaryFolder(), process: temporaryFolder() }
for (const folder of Object.values(folders))
  writeFiles(folder, { 'harbour.xml': harbourResolution.en, 'empty.xml': '', 'draft.txt': 'The members want lamps.\n' })

/** What was said, with the folder of the run taken out. */
const placeless = ({ code, stdout, stderr }: Run, folder: string): Run => ({
  code,
  stdout: stdout.replaceAll(folder, ''),
  stderr: stderr.replaceAll(folder, ''),
})

// Most tests call the program in a thread, which is right as long as a process says the same. In this order: a library grows.
it.each<[code: number, words: string[]]>([
  [0, []],
  [0, ['import', 'harbour.xml']],
  [1, ['import', 'harbour.xml', 'empty.xml', '--json']],
  [0, ['lookup', 'internet shutdown', '--state', 'FR']],
  [1, ['lookup', 'xylophone quartz']],
  [0, ['search', 'harbour', '--json']],
  [0, ['show', 'A/RES/99/7', 'PP1']],
  [0, ['check', 'draft.txt']],
  [0, ['where']],
  [0, ['toolkit', 'build', 'ai', '--json']],
  [0, ['verify', '--json']],
  [2, ['show', 'no-such-document', '--json']],
  [2, ['lookup', 'x', '--no-such-option']],
  [2, ['no-such-command']],
])('ends with %i in a process and in the thread, with the same words: foc %j', (code, words) => {
  const [thread, process] = [folders.thread, folders.process]
  const held = foc(words, { folder: thread, library: join(thread, 'library') })
  const alone = focProcess(words, { cwd: process, env: { ...surroundings, FOC_LIBRARY: join(process, 'library') } })
  expect(held.code).toBe(code)
  expect(placeless(alone, process)).toEqual(placeless(held, thread))
})
