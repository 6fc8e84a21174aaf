// What the programs that read our exports make of them: counts of what was written and of what each read.
// node bench/consumers.js [--install] [--quick] [--json]
//   --install: installs what is missing, Debian packages (as root) and npm packages in a temporary folder
//   --quick: without what takes long to install (TeX), unless it is there
// Ends with 1 where a program read something else than was written. What is not installed is said, and is no fault.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bibliographies } from './consumers/bibliographies.js'
import { graphs } from './consumers/graphs.js'
import { termbases } from './consumers/termbases.js'
import { workbooks } from './consumers/workbooks.js'
import { written } from './consumers/written.js'

const asked = new Set(process.argv.slice(2))
const consumers = [...termbases, ...bibliographies, ...graphs, ...workbooks]
const place = mkdtempSync(join(tmpdir(), 'foc-consumers-'))
const packages = process.env.FOC_CONSUMERS ?? place

if (asked.has('--install')) install(consumers.filter(one => !(one.slow && asked.has('--quick'))))
const exports = written(place)
const rows = []
const lacking = []
for (const consumer of consumers) {
  if (consumer.isHere(packages)) rows.push(...(await read(consumer)))
  else lacking.push(consumer.name)
}
rmSync(place, { recursive: true, force: true })
if (asked.has('--json')) console.log(JSON.stringify({ rows, lacking }))
else {
  for (const { consumer, what, written, read, fault } of rows) {
    const mark = written === read ? ' ' : '≠'
    console.log(
      `${consumer.padEnd(18)} ${what.padEnd(52)} ${String(written).padStart(6)} ${mark} ${String(read).padStart(6)}`,
    )
    if (fault) console.log(`  ${fault}`)
  }
  for (const name of lacking) console.log(`${name}: not installed here`)
}
process.exitCode = rows.some(({ written, read }) => written !== read) ? 1 : 0

async function read(consumer) {
  try {
    const rows = await consumer.read(exports, packages)
    return rows.map(row => ({ consumer: consumer.name, ...row }))
  } catch (error) {
    return [{ consumer: consumer.name, what: 'ran', written: 1, read: 0, fault: String(error) }]
  }
}

function install(wanted) {
  const missing = wanted.filter(one => !one.isHere(packages))
  const debian = [...new Set(missing.flatMap(one => one.debian ?? []))]
  const npm = [...new Set(missing.flatMap(one => one.npm ?? []))]
  if (debian.length > 0) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian])
  }
  if (npm.length > 0) run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', packages, ...npm])
}

function run(program, words) {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) console.error(`${program} ${words.join(' ')}: ${stderr}`)
}
