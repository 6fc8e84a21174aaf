// node bench/scale/run.js [most]: import ever more resolutions into one library (at most so many; copies beyond the real 1,947)
// and measure at each size: a cold lookup, one document more, the time and memory of the step that led there and of building
// the index again.
// One line of JSON a size.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copies, unpackAll } from './resolutions.js'

const root = join(import.meta.dirname, '..', '..')
const foc = join(root, 'bin', 'foc.js')
const RUNS = 9
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Milliseconds of one whole process. */
function once(words, library) {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, [foc, ...words], { stdio: 'ignore', env: { ...environment, FOC_LIBRARY: library } })
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** A command in a process of its own: its answer, seconds, processor seconds and the peak of its memory in MB. */
function command(words, library) {
  const script = `
    import { main } from ${JSON.stringify(join(root, 'dist', 'cli', 'main.js'))}
    const start = process.hrtime.bigint()
    let text = ''
    const write = process.stdout.write
    process.stdout.write = chunk => { text += chunk; return true }
    await main(${JSON.stringify([...words, '--library', library, '--json'])})
    process.stdout.write = write
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const figures = { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }
    console.log(JSON.stringify({ answer: JSON.parse(text), figures }))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1e9,
  })
  const line = stdout.trim().split('\n').at(-1)
  if (!line) throw new Error(stderr)
  return JSON.parse(line)
}

/** Import paths: how many documents and passages, and what it took. */
function importAll(paths, library) {
  const { answer, figures } = command(['import', ...paths], library)
  const { imported } = answer
  return { documents: imported.length, passages: imported.reduce((sum, one) => sum + one.passages, 0), ...figures }
}

const lookups = [
  ['lookup', 'Internet shutdown'],
  ['lookup', 'deeply concerned'],
  ['lookup', 'normative blueprint'],
  ['lookup', 'disinfomation'],
  ['lookup', 'zzyzx'],
]

/** The largest ratio of a cold lookup here to the same with nothing imported, and the median of all here. */
function coldRatio(library, none) {
  const rows = lookups.map(words => {
    const here = []
    const bare = []
    for (let run = 0; run <= RUNS; run++) {
      const times = [once(words, none), once(words, library)]
      if (run === 0) continue
      bare.push(times[0])
      here.push(times[1])
    }
    return { ms: median(here), ratio: median(here) / median(bare) }
  })
  return { ms: median(rows.map(({ ms }) => ms)), ratio: Math.max(...rows.map(({ ratio }) => ratio)) }
}

/** Seconds to import one document more, and to import it into an empty library: what is not the library's size. */
function oneMore(file, number, library, folder) {
  const more = copies([file], 900 + number, folder)
  const there = once(['import', more], library) / 1000
  const empty = mkdtempSync(join(tmpdir(), 'foc-one-'))
  const alone = once(['import', more, '--dry-run'], empty) / 1000
  rmSync(empty, { recursive: true, force: true })
  return { there, alone }
}

const most = Number(process.argv[2] ?? 2000)
const all = unpackAll()
if (all === null) console.log('The bulk resolutions are not here: nothing is measured.')
else {
  const { folder, english, french } = all
  const real = [...english, ...french]
  const library = join(folder, 'library')
  const none = join(folder, 'none')
  const sizes = [10, 100, english.length, real.length, 5 * real.length, 10 * real.length].filter(size => size <= most)
  let held = 0
  let passages = 0
  for (const [step, size] of sizes.entries()) {
    const figures = []
    while (held < size) {
      // Ten times as many documents: the real ones again under new symbols.
      const turn = Math.floor(held / real.length)
      const from = held % real.length
      const part = real.slice(from, Math.min(real.length, from + size - held))
      const inbox = join(folder, `inbox-${held}`)
      mkdirSync(inbox)
      part.forEach((file, at) => {
        if (turn === 0) symlinkSync(file, join(inbox, `${String(at).padStart(5, '0')}.xml`))
      })
      figures.push(importAll([turn === 0 ? inbox : copies(part, turn, folder)], library))
      if (turn > 0) rmSync(join(folder, `copies-${turn}`), { recursive: true, force: true })
      held += part.length
    }
    const sum = key => figures.reduce((total, one) => total + one[key], 0)
    passages += sum('passages')
    const cold = coldRatio(library, none)
    const line = {
      documents: held,
      passages,
      seconds: sum('seconds'),
      processor: sum('processor'),
      peak: Math.max(...figures.map(({ peak }) => peak)),
      cold,
      more: oneMore(real[0], step, library, folder),
      rebuilt: command(['index'], library).figures,
    }
    console.log(
      JSON.stringify(line, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)),
    )
  }
  writeFileSync(join(folder, 'done'), '')
  rmSync(folder, { recursive: true, force: true })
}
