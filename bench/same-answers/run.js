// Run every call of calls.js with one build, and record what it answers:
//
//   node bench/same-answers/run.js RECORD_DIR FOC_BIN [--shared DIR] [--work DIR] [--only N | WORDS] [--jobs N]
//
// RECORD_DIR/record.json has exit code, stdout, stderr and written files of each call; RECORD_DIR/texts what they hold, by
// sha256. FOC_BIN is bin/foc.js of a build. --shared: the folder of inputs (default: `shared` beside the project). --work:
// where libraries are kept for the next run (default: in the temporary folder); give two runs the same, since a path can
// change how a line is wrapped. --only: the call of this number, or those with these words in their id;
// what else is in the record stays.
// Then: node bench/same-answers/compare.js RECORD_A RECORD_B
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { calls, libraries } from './calls.js'
import { callFoc, sha256 } from './foc.js'
import { inputs } from './inputs.js'
import { copyLibrary, filesBelow, nameOfBuild, unpackTexts } from './libraries.js'
import { keeper, snapshot } from './record.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shared: { type: 'string' }, work: { type: 'string' }, only: { type: 'string' }, jobs: { type: 'string' } },
})
if (positionals.length !== 2) {
  console.error('node run.js RECORD_DIR FOC_BIN [--shared DIR] [--work DIR] [--only N | WORDS] [--jobs N]')
  process.exit(2)
}
const here = import.meta.dirname
const record = resolve(positionals[0])
const bin = realpathSync(positionals[1])
const project = dirname(dirname(bin))
const shared = realpathSync(values.shared ?? join(here, '..', '..', '..', 'shared'))
const work = resolve(values.work ?? join(tmpdir(), 'foc-same-answers'))
const jobs = Number(values.jobs ?? 2)
const texts = join(work, 'texts')

const machine = place => [
  [place, '<place>'],
  [texts, '<texts>'],
  [shared, '<shared>'],
  [project, '<foc>'],
  [work, '<work>'],
]

/** A new working folder with the inputs in it. */
function makePlace(place) {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const [name, bytes] of Object.entries(inputs)) {
    const path = join(place, 'inputs', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  symlinkSync(shared, join(place, 'shared'))
  symlinkSync(texts, join(place, 'texts'))
}

/** The steps of a call one after the other, each as it ended. */
async function runSteps(steps, keep, place, library) {
  const done = []
  for (const { words, input } of steps) {
    const given = input === null ? '' : readFileSync(join(place, input))
    const { exit, stdout, stderr } = await callFoc(bin, words, { place, library, input: given })
    done.push({ words, exit, stdout: keep(stdout), stderr: keep(stderr) })
  }
  return done
}

/** Where libraries of this build are kept: another place when what they are made of changes. */
function folderOfLibraries() {
  const code = ['clock.js', 'libraries.js', 'inputs.js', 'record.js'].map(file =>
    sha256(readFileSync(join(here, file))),
  )
  const key = sha256([JSON.stringify(libraries), ...code].join('\n')).slice(0, 12)
  return join(work, `${nameOfBuild(project)}-${key}`)
}

/** Make a library with this build, or take the one that it made before. */
async function makeLibrary(name, steps, folder) {
  const made = join(folder, name)
  const place = join(made, 'place')
  if (!existsSync(join(made, 'record.json'))) {
    makePlace(place)
    const { keep, written } = keeper(made, machine(place))
    const before = snapshot(place)
    const done = await runSteps(steps, keep, place, 'library')
    const files = written(place, before)
    writeFileSync(join(made, 'record.json'), JSON.stringify({ id: `library: ${name}`, steps: done, files }))
  }
  cpSync(join(made, 'texts'), join(record, 'texts'), { recursive: true })
  return { library: join(place, 'library'), call: JSON.parse(readFileSync(join(made, 'record.json'), 'utf8')) }
}

async function runCall({ id, library, copy, steps }, made) {
  const place = join(work, 'places', sha256(id).slice(0, 12))
  makePlace(place)
  const from = made[library]?.library
  if (from !== undefined) {
    if (copy) copyLibrary(from, join(place, 'library'))
    else symlinkSync(from, join(place, 'library'))
  }
  const { keep, written } = keeper(record, machine(place))
  const before = snapshot(place)
  const done = await runSteps(steps, keep, place, from === undefined ? undefined : 'library')
  const files = written(place, before)
  rmSync(place, { recursive: true, force: true })
  return { id, steps: done, files }
}

/** Whether files were written into a library: names, sizes and times. */
const stateOf = folder =>
  filesBelow(folder)
    .map(path => [path, statSync(join(folder, path))])
    .map(([path, { size, mtimeMs }]) => `${path} ${size} ${mtimeMs}`)
    .join('\n')

const only = values.only ?? null
const chosen = calls.filter(
  ({ id }, at) => only === null || String(at + 1) === only || (!/^\d+$/.test(only) && id.includes(only)),
)
const started = Date.now()
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`

// A few calls are put into the record that is there; all of them make a new one.
const kept =
  only !== null && existsSync(join(record, 'record.json'))
    ? JSON.parse(readFileSync(join(record, 'record.json'), 'utf8'))
    : null
if (kept === null) rmSync(join(record, 'texts'), { recursive: true, force: true })
mkdirSync(join(record, 'texts'), { recursive: true })
mkdirSync(work, { recursive: true })
unpackTexts(texts, shared)
const folder = folderOfLibraries()
const made = {}
for (const [name, steps] of Object.entries(libraries))
  if (chosen.some(({ library }) => library === name)) made[name] = await makeLibrary(name, steps, folder)
console.error(`libraries: ${seconds()}`)

const states = Object.values(made).map(({ library }) => stateOf(library))
const answers = new Array(chosen.length)
let next = 0
async function runNext() {
  while (next < chosen.length) {
    const at = next++
    answers[at] = await runCall(chosen[at], made)
    if ((at + 1) % 50 === 0) console.error(`${at + 1} of ${chosen.length} calls: ${seconds()}`)
  }
}
await Promise.all(Array.from({ length: jobs }, runNext))

const all = new Map((kept?.calls ?? []).map(call => [call.id, call]))
for (const call of [...Object.values(made).map(each => each.call), ...answers]) all.set(call.id, call)
const order = [...Object.keys(libraries).map(name => `library: ${name}`), ...calls.map(({ id }) => id)]
const recorded = { only: kept === null ? only : kept.only, calls: order.flatMap(id => all.get(id) ?? []) }
writeFileSync(join(record, 'record.json'), `${JSON.stringify(recorded, null, 1)}\n`)
console.error(`${answers.length} calls: ${seconds()}`)
for (const [at, { library }] of Object.values(made).entries())
  if (stateOf(library) !== states[at]) {
    console.error(`a call that only asks wrote into ${library}`)
    process.exitCode = 1
  }
