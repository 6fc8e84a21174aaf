import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { askThread } from './ask-thread.ts'

/** The project the tests run in. */
export const root = join(import.meta.dirname, '..', '..')

/** The executable, as built. */
export const executable = join(root, 'bin', 'foc.js')

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** A library that does not exist: what the package ships answers alone. */
export const noLibrary = join(root, 'no-such-library')

/** Surroundings of a run that do not depend on the machine: no colour asked for or refused, no library of the user. */
export const surroundings: NodeJS.ProcessEnv = { PATH: process.env.PATH, FOC_LIBRARY: noLibrary }

/**
 * Run `foc` as built with these words, and wait for its end: in a thread that stays, which spares the start of a process.
 * `tests/cli/run.test.ts` holds that a process says the same.
 *
 * @param folder that the call is made from
 */
export function foc(words: readonly string[], { library = noLibrary, folder = root } = {}): Run {
  const here = process.cwd()
  // A thread stands in the folder of the process that started it.
  if (folder !== here) process.chdir(folder)
  try {
    return askThread(words, { ...surroundings, FOC_LIBRARY: library })
  } finally {
    if (folder !== here) process.chdir(here)
  }
}

/** Run `foc` on a library. */
export function focIn(library: string, ...words: string[]): Run {
  return foc(words, { library })
}

/** Run `foc` as a process of its own: for what a thread does not have, such as a clock, an owner, or an end by a signal. */
export function focProcess(words: readonly string[], options: SpawnSyncOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...words], {
    cwd: root,
    env: surroundings,
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    encoding: 'utf8',
  })
  return { code: status, stdout: String(stdout), stderr: String(stderr) }
}
