// One call of this build against the same call of another, interleaved, whole processes: by the clock and by the processor.
//
//   node bench/against.js OTHER_FOC PAIRS OTHER_LIBRARY OUR_LIBRARY WORDS…
//
// OTHER_FOC is `bin/foc.js` of the other build. Each library is made by its own build; a folder that is not there asks the
// built-in index. Which build comes first changes from pair to pair. Medians, their ratio, and quartiles of the pairs’ ratios.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [other, pairs, otherLibrary, ourLibrary, ...words] = process.argv.slice(2)
if (words.length === 0) throw new Error('usage: against OTHER_FOC PAIRS OTHER_LIBRARY OUR_LIBRARY WORDS…')
// Certificates named there are read at every start of Node 20 and cost 30 ms, with or without foc.
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env

/** Writes the processor’s milliseconds of the process behind what it says on stderr, threads and start included. */
const sayProcessor = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\n' + (user + system) / 1e3) })",
)}`

/** @returns milliseconds by the clock and by the processor of one whole process */
function once(foc, library) {
  const start = process.hrtime.bigint()
  const { stderr } = spawnSync(process.execPath, ['--import', sayProcessor, foc, ...words], {
    encoding: 'utf8',
    env: { ...environment, FOC_LIBRARY: library, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const clock = Number(process.hrtime.bigint() - start) / 1e6
  return { clock, processor: Number(stderr.split('\n').at(-1)) }
}

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN

const builds = [
  { foc: other, library: otherLibrary, times: [] },
  { foc: join(import.meta.dirname, '..', 'bin', 'foc.js'), library: ourLibrary, times: [] },
]
const [before, now] = builds
for (let pair = -2; pair < Number(pairs); pair++)
  for (const build of pair % 2 === 0 ? builds : [now, before]) {
    const time = once(build.foc, build.library)
    // The first two pairs warm the disk.
    if (pair >= 0) build.times.push(time)
  }

console.log(`foc ${words.join(' ')}: ${pairs} pairs, load ${readLoad()}`)
for (const by of ['clock', 'processor']) {
  const [mine, theirs] = [now, before].map(({ times }) => times.map(time => time[by]))
  const ratios = mine.map((time, pair) => time / theirs[pair])
  console.log(
    `by the ${by}: ${at(theirs, 0.5).toFixed(1)} → ${at(mine, 0.5).toFixed(1)} ms, × ${(at(mine, 0.5) / at(theirs, 0.5)).toFixed(3)} ` +
      `(pairs: ${[0.25, 0.5, 0.75].map(share => at(ratios, share).toFixed(3)).join(', ')})`,
  )
}

function readLoad() {
  try {
    return readFileSync('/proc/loadavg', 'utf8').split(' ', 1)[0]
  } catch {
    return 'not known'
  }
}
