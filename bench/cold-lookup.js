// A cold lookup against a bare start of Node, interleaved, whole processes: median of each, and their ratio.
// The worst of the most frequent label, a rare one, a typo and a miss counts; at most 4.0 is wanted.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const RUNS = 21
const foc = join(import.meta.dirname, '..', 'bin', 'foc.js')
// Certificates named there are read at every start of Node 20 and cost 30 ms, with or without foc.
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env

/** Milliseconds of one whole process. */
function once(words, library) {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, words, { stdio: 'ignore', env: { ...environment, FOC_LIBRARY: library } })
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * @param {Record<string, string[]>} commands words after `foc`, by name
 * @param {string} library folder of the library
 * @returns rows of name, median ms, and ratio to `node -e 0`
 */
export function coldRatios(commands, library) {
  const times = Object.fromEntries([['node -e 0', []], ...Object.keys(commands).map(name => [name, []])])
  for (let run = 0; run <= RUNS; run++) {
    const row = [['node -e 0', once(['-e', '0'], library)]]
    for (const [name, words] of Object.entries(commands)) row.push([name, once([foc, ...words], library)])
    // The first round warms the disk.
    if (run > 0) for (const [name, ms] of row) times[name].push(ms)
  }
  const bare = median(times['node -e 0'])
  return Object.entries(times).map(([name, values]) => ({ name, ms: median(values), ratio: median(values) / bare }))
}

/** The four lookups that are measured. */
export const lookups = {
  'frequent: deeply concerned': ['lookup', 'deeply concerned'],
  'frequent: Internet shutdown': ['lookup', 'Internet shutdown'],
  'rare: normative blueprint': ['lookup', 'normative blueprint'],
  'typo: disinfomation': ['lookup', 'disinfomation'],
  'miss: zzyzx': ['lookup', 'zzyzx'],
}
