import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', 'shared')

/** Path of a real input beside the project, or null where that folder is absent. */
export function shared(path: string): string | null {
  const full = join(root, path)
  return existsSync(full) ? full : null
}

/** Path of another program, or null where this machine does not have it. */
export function programPath(name: string): string | null {
  const places = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))
  return places.find(existsSync) ?? null
}

/**
 * A test on real input. Where the folder is absent it is skipped, saying which input it misses;
 * where `FOC_SHARED_REQUIRED=1` (CI) it fails instead, so that a green run means it ran.
 */
export function itWithShared(name: string, path: string, test: (path: string) => void | Promise<void>): void {
  inRealFile()
  const full = shared(path)
  if (full !== null) it(name, () => test(full))
  else if (process.env.FOC_SHARED_REQUIRED === '1')
    it(name, () => {
      throw new Error(`this run must have the real input ${path}, and it is not there`)
    })
  else it.skip(`${name} (needs the real input ${path}, which is not here)`)
}

/** A test that asks another program. Where this machine does not have it, it is skipped, saying so. */
export function itWithProgram(
  name: string,
  program: string,
  test: () => void | Promise<void>,
  patience?: number,
): void {
  inRealFile()
  if (programPath(program) !== null) it(name, test, patience)
  else it.skip(`${name} (needs ${program}, which is not here)`)
}

/**
 * A test that asks an npm package of other people, installed apart from ours in the folder that `variable` names. Where it is
 * not there, the test is skipped, saying so.
 */
export function itWithPackage(
  name: string,
  variable: string,
  script: string,
  test: (script: string) => void | Promise<void>,
  patience?: number,
): void {
  inRealFile()
  const folder = process.env[variable]
  const full = folder === undefined ? null : join(folder, 'node_modules', script)
  if (full !== null && existsSync(full)) it(name, () => test(full), patience)
  else it.skip(`${name} (needs ${script} in ${variable}, which is not here)`)
}

/** `npm test` skips nothing for want of something: such tests stand in files of their own. */
function inRealFile(): void {
  if (!expect.getState().testPath?.endsWith('.real.test.ts'))
    throw new Error(
      'a test that needs more than the clone stands in a file *.real.test.ts, which npm run test:real runs',
    )
}
