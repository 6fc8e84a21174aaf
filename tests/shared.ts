import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', 'shared')

/** Path of a real input beside the project, or null where that folder is absent. */
export function shared(path: string): string | null {
  const full = join(root, path)
  return existsSync(full) ? full : null
}

/**
 * A test on real input. Where the folder is absent it is skipped, saying which input it misses;
 * where `FOC_SHARED_REQUIRED=1` (CI) it fails instead, so that a green run means it ran.
 */
export function itWithShared(name: string, path: string, test: (path: string) => void | Promise<void>): void {
  const full = shared(path)
  if (full !== null) it(name, () => test(full))
  else if (process.env.FOC_SHARED_REQUIRED === '1')
    it(name, () => {
      throw new Error(`this run must have the real input ${path}, and it is not there`)
    })
  else it.skip(`${name} (needs the real input ${path}, which is not here)`)
}
