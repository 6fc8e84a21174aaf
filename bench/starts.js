// What a call costs before it answers: whole processes of one build or several, interleaved with a bare start of this Node.
//
//   node bench/starts.js [--runs 21] [--library DIR] [--only WORDS] [NAME=FOC_BIN …]
//
// FOC_BIN is bin/foc.js of a build; without one, this build. A folder that is not there asks the built-in index. Each row
// has a call, and of each build milliseconds by the clock (median) and of the processor (mean, helpers of Node included),
// each with its ratio to `node -e 0` in the same run. Another Node is measured by running this with it.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, library: { type: 'string' }, only: { type: 'string' } },
})
const runs = Number(values.runs ?? 21)
const library = values.library ?? join(tmpdir(), 'foc-no-library')
const builds = (positionals.length > 0 ? positionals : [`now=${join(import.meta.dirname, '..', 'bin', 'foc.js')}`]).map(
  named => {
    const [name, ...foc] = named.split('=')
    return { name, foc: foc.join('=') }
  },
)
const calls = [
  '--version',
  '--help',
  'lookup|Internet shutdown',
  'lookup|deeply concerned',
  'lookup|normative blueprint',
  'lookup|disinfomation',
  'lookup|zzyzx',
  'show|2011-founding-declaration',
  'cite|2011-founding-declaration',
  'cite|2011-founding-declaration|--style|apa',
].filter(call => call.includes(values.only ?? ''))

// Certificates named there are read at every start of Node 20 and cost 30 ms, with or without foc.
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env
const options = { stdio: 'ignore', env: { ...environment, FOC_LIBRARY: library, NO_COLOR: '1' } }

/** Milliseconds of the processor that children which have ended took: in steps of ten, so that only a mean says much. */
function processorOfChildren() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

function once(words) {
  const before = processorOfChildren()
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, words, options)
  return { clock: Number(process.hrtime.bigint() - start) / 1e6, processor: processorOfChildren() - before }
}

const bare = { call: 'node -e 0', words: ['-e', '0'], times: [] }
const rows = [
  bare,
  ...calls.flatMap(call =>
    builds.map(({ name, foc }) => ({ call, name, words: [foc, ...call.split('|')], times: [] })),
  ),
]
for (let run = 0; run <= runs; run++) {
  // The first round warms the disk; the order turns, so that no build always comes behind the same call.
  for (const row of run % 2 === 0 ? rows : [...rows].reverse()) {
    const time = once(row.words)
    if (run > 0) row.times.push(time)
  }
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const clockOf = ({ times }) => median(times.map(({ clock }) => clock))
const processorOf = ({ times }) => times.reduce((sum, { processor }) => sum + processor, 0) / times.length
const cell = (value, of) => `${value.toFixed(0).padStart(5)} ${(value / of).toFixed(2).padStart(5)}`

console.log(`Node ${process.version}, ${runs} runs, load ${readFileSync('/proc/loadavg', 'utf8').split(' ', 1)[0]}`)
console.log(
  `${'node -e 0'.padEnd(44)} clock ${clockOf(bare).toFixed(1)} ms, processor ${processorOf(bare).toFixed(1)} ms`,
)
for (const call of calls) {
  const cells = rows
    .filter(row => row.call === call)
    .map(row => `${row.name} ${cell(clockOf(row), clockOf(bare))} |${cell(processorOf(row), processorOf(bare))}`)
  console.log(`${call.replaceAll('|', ' ').padEnd(44)} ${cells.join('   ')}`)
}
