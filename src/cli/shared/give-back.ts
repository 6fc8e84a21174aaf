import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Give back to the system what is in memory and of no use any more, before the writer of PDF takes as much: of the objects that
 * a compilation is made from, two thirds.
 */
export function giveBack(): void {
  const [major] = process.versions.v8.split('.')
  // Later ones may not know it.
  if (!['11', '12', '13'].includes(major ?? '')) return
  // The settings are taken back at once: V8 takes nothing compiled under others.
  setFlagsFromString('--expose-gc --compact-on-every-full-gc')
  try {
    const collect: unknown = runInNewContext('gc')
    if (typeof collect === 'function') collect()
  } finally {
    setFlagsFromString('--no-expose-gc --no-compact-on-every-full-gc')
  }
}
