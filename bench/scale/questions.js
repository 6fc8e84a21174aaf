// node bench/scale/questions.js [turns=1,5,15]: what questions cost in libraries of ever more documents: the 1,947 resolutions of the
// bulk texts so many times over, under symbols of sessions that never were. At each size a lookup of a hit, of a typo and
// of a miss, a search, a search of a phrase, and a check of a draft of some 2,000 words: seconds by the clock and of the
// processor (the least of three), and the peak of memory. One line of JSON a size.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copies, unpackAll } from './resolutions.js'

const root = join(import.meta.dirname, '..', '..')
const foc = join(root, 'bin', 'foc.js')
const RUNS = 3
const DRAFT_WORDS = 2000
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env

/** Writes the processor’s seconds and the peak of memory of the process behind what it says on stderr. */
const sayCost = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write('\\n' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])) })",
)}`

function once(words, library) {
  const start = process.hrtime.bigint()
  const { stderr, status } = spawnSync(process.execPath, ['--import', sayCost, foc, ...words], {
    encoding: 'utf8',
    env: { ...environment, FOC_LIBRARY: library },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  })
  if (status !== 0 && status !== 1) throw new Error(`foc ${words.join(' ')}: ${stderr.slice(0, 400)}`)
  const [processor, peak] = JSON.parse(stderr.trim().split('\n').at(-1))
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, processor, peak }
}

function cost(words, library) {
  const runs = Array.from({ length: RUNS }, () => once(words, library))
  const least = key => Math.min(...runs.map(run => run[key]))
  const said = { seconds: least('seconds'), processor: least('processor'), peak: least('peak') }
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, Number(value.toFixed(key === 'peak' ? 0 : 2))]),
  )
}

/** Paragraphs of resolutions from which every ninth word was taken, so that hardly one is word for word. */
function draftOf(files) {
  const words = files
    .flatMap(file => readFileSync(file, 'utf8').match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? [])
    .map(paragraph =>
      paragraph
        .replace(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/),
    )
    .filter(paragraph => paragraph.length > 25)
  const said = []
  for (let count = 0, at = 0; count < DRAFT_WORDS && at < words.length; at += 7) {
    const kept = words[at].filter((_, place) => place % 9 !== 8)
    said.push(kept.join(' '))
    count += kept.length
  }
  return said.join('\n\n')
}

const turns = (process.argv[2] ?? '1,5,15').split(',').map(Number)
const all = unpackAll()
if (all === null) console.log('The bulk resolutions are not here: nothing is measured.')
else {
  const { folder, english, french } = all
  const real = [...english, ...french]
  const library = join(folder, 'library')
  const draft = join(folder, 'draft.txt')
  writeFileSync(draft, draftOf(english.slice(0, 200)))
  const questions = {
    hit: ['lookup', 'Internet shutdown'],
    typo: ['lookup', 'disinfomation'],
    miss: ['lookup', 'zzyzx'],
    search: ['search', 'surveillance technologies'],
    phrase: ['search', '"human rights"'],
    check: ['check', draft, '--json'],
  }
  let held = 0
  for (const turn of turns) {
    for (; held < turn; held++) {
      const inbox = copies(real, held + 1, folder)
      const { status, stderr } = spawnSync(process.execPath, [foc, 'import', inbox, '--library', library, '--json'], {
        encoding: 'utf8',
        env: environment,
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 1e9,
      })
      if (status !== 0 && status !== 1) throw new Error(stderr.slice(0, 400))
      rmSync(inbox, { recursive: true, force: true })
      const texts = readdirSync(join(library, 'corpus')).length
      if (texts < (held + 1) * real.length)
        throw new Error(`${texts} texts after ${held + 1} turns: copies took the place of others`)
    }
    const costs = Object.entries(questions).map(([name, words]) => [name, cost(words, library)])
    const index = Math.round(statSync(join(library, 'index.sqlite')).size / 1e6)
    console.log(JSON.stringify({ documents: turn * real.length, index, ...Object.fromEntries(costs) }))
  }
  rmSync(folder, { recursive: true, force: true })
}
