// Every odd and hostile file through the real command: node bench/nasty.js FOLDER… [--slowest N]
// Prints the files over the limits (10 s of processor time, 500 MB), whatever is neither imported nor refused, and the slowest and largest.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const LIMIT_MS = 10_000
const LIMIT_MB = 500
const root = join(import.meta.dirname, '..')
/** The command says at its end how much memory it ever held, and how long it worked: others may share the machine. */
const told =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();writeSync(3,maxRSS+" "+(userCPUTime+systemCPUTime))})'

const at = process.argv.indexOf('--slowest')
const shown = at < 0 ? 10 : Number(process.argv[at + 1])
const folders = process.argv.slice(2, at < 0 ? undefined : at)
const files = (folders.length > 0 ? folders : [join(root, '..', 'shared', 'nasty')]).flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort(),
)

function measure(file) {
  const library = mkdtempSync(join(tmpdir(), 'foc-nasty-'))
  const child = spawn(
    process.execPath,
    ['--import', told, join(root, 'bin', 'foc.js'), 'import', file, '--library', library, '--json'],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  )
  const heard = ['', '', '', '']
  for (const stream of [1, 2, 3]) child.stdio[stream].on('data', piece => (heard[stream] += piece))
  const watch = setTimeout(() => child.kill('SIGKILL'), 12 * LIMIT_MS)
  return new Promise(done =>
    child.on('close', code => {
      clearTimeout(watch)
      rmSync(library, { recursive: true, force: true })
      const [, out, err, used] = heard
      const [memory, time] = used.split(' ').map(Number)
      done({
        file: relative(root, file),
        ms: Math.round(time / 1000),
        mb: Math.round(memory / 1024),
        outcome: outcomeOf(code, out, err),
      })
    }),
  )
}

function outcomeOf(code, out, err) {
  try {
    if (code === 0) return `imported ${JSON.parse(out).imported[0].passages}`
    const { error } = JSON.parse(err)
    return code === 2 ? error.code : `FINDING: exit ${code}, ${error.code}`
  } catch {
    return `FINDING: exit ${code}: ${(err || out).slice(0, 200)}`
  }
}

const line = ({ file, ms, mb, outcome }) =>
  `${String(ms).padStart(7)} ms ${String(mb).padStart(5)} MB  ${outcome.padEnd(24)} ${file}`
const results = []
for (const file of files) results.push(await measure(file))
const outcomes = new Map()
for (const { outcome } of results) {
  const kind = outcome.split(' ')[0]
  outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
}
console.log(
  `${results.length} files: ${[...outcomes]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')}`,
)
const bad = results.filter(({ ms, mb, outcome }) => ms > LIMIT_MS || mb > LIMIT_MB || outcome.startsWith('FINDING'))
console.log(`over 10 s or 500 MB, or neither imported nor refused: ${bad.length}`)
for (const result of bad) console.log(line(result))
console.log('slowest')
for (const result of [...results].sort((a, b) => b.ms - a.ms).slice(0, shown)) console.log(line(result))
console.log('largest')
for (const result of [...results].sort((a, b) => b.mb - a.mb).slice(0, shown)) console.log(line(result))
process.exitCode = bad.length > 0 ? 1 : 0
