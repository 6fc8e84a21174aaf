// What a server for assistants costs: its first answer against a cold lookup, warm lookups, and memory over many calls.
// node bench/mcp/run.js [--library DIR] [--calls N] [--rounds N] [--json]
//   --calls: lookups over which memory is watched (default 20,000); --rounds: starts that are measured (default 21)
// The questions are the entry labels of the glossary in English, in the order of their ids, again and again: no question is
// asked twice before all have been.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { askLibrary } from '../../dist/index.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const executable = join(root, 'bin', 'foc.js')
const optionOf = name => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
const library = optionOf('--library') ?? join(root, 'no-such-library')
const calls = Number(optionOf('--calls') ?? 20_000)
const rounds = Number(optionOf('--rounds') ?? 21)
const env = { PATH: process.env.PATH, FOC_LIBRARY: library }

/** A server, and how to ask it. */
function started() {
  const foc = spawn(process.execPath, [executable, 'mcp'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting = new Map()
  createInterface({ input: foc.stdout }).on('line', line => {
    const answer = JSON.parse(line)
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let id = 0
  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, answer => (answer.error ? reject(new Error(answer.error.message)) : resolve(answer.result)))
      foc.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    })
  const lookup = query => ask('tools/call', { name: 'lookup', arguments: { query } })
  const hello = () =>
    ask('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '0' } })
  const ended = new Promise(resolve => foc.on('close', resolve))
  const close = () => {
    foc.stdin.end()
    return ended
  }
  return { pid: foc.pid, hello, lookup, close }
}

/** Megabytes a process has in memory. */
const memory = pid => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
/** Milliseconds of processor that a process has taken. */
function processor(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const rounded = value => Math.round(value * 10) / 10

const labels = await askLibrary({ folder: library }, index =>
  index
    .terms()
    .flatMap(({ labels }) => labels.find(({ language, role }) => language === 'en' && role === 'entry')?.text ?? []),
)

/** From the start of the process to its first answer, beside a lookup of the command; in turns. */
async function firstAnswers() {
  const [served, cold] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const query = labels[round % labels.length]
    const before = performance.now()
    spawnSync(process.execPath, [executable, 'lookup', query, '--json'], { env, stdio: 'ignore' })
    cold.push(performance.now() - before)
    const start = performance.now()
    const server = started()
    // A client sends its question as soon as it has been greeted.
    await server.hello()
    await server.lookup(query)
    served.push(performance.now() - start)
    await server.close()
  }
  return {
    served: rounded(median(served)),
    cold: rounded(median(cold)),
    ratio: rounded((100 * median(served)) / median(cold)) / 100,
  }
}

async function warm() {
  const server = started()
  await server.hello()
  for (const query of labels.slice(0, 20)) await server.lookup(query)
  const times = []
  const from = processor(server.pid)
  for (const query of labels) {
    const start = performance.now()
    await server.lookup(query)
    times.push(performance.now() - start)
  }
  const processors = (processor(server.pid) - from) / labels.length
  const watched = []
  for (let call = 0; call < calls; call++) {
    await server.lookup(labels[call % labels.length])
    if ((call + 1) % Math.ceil(calls / 20) === 0) watched.push(Math.round(memory(server.pid)))
  }
  await server.close()
  const sorted = [...times].sort((a, b) => a - b)
  return {
    questions: labels.length,
    median: rounded(median(times)),
    ninetieth: rounded(sorted[Math.floor(times.length * 0.9)]),
    slowest: rounded(sorted.at(-1)),
    processor: rounded(processors),
    memory: watched,
  }
}

const answer = { first: await firstAnswers(), warm: await warm() }
if (process.argv.includes('--json')) console.log(JSON.stringify(answer))
else {
  const { first, warm } = answer
  console.log(`first answer ${first.served} ms, cold lookup ${first.cold} ms: ${first.ratio}`)
  console.log(
    `${warm.questions} warm lookups: median ${warm.median} ms, 9 of 10 within ${warm.ninetieth} ms, slowest ${warm.slowest} ms, ${warm.processor} ms of processor each`,
  )
  console.log(`memory over ${calls} calls, MB: ${warm.memory.join(' ')}`)
}
