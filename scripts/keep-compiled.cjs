// Keep what V8 compiles of the command in what is asked most, so that a start need not do it again (`src/cli/load.ts`).
const { rmSync } = require('node:fs')
const { join } = require('node:path')
const { PassThrough } = require('node:stream')

const dist = join(__dirname, '..', 'dist')
const calls = [
  ['--help'],
  ['lookup', 'internet shutdown'],
  ['lookup', 'disinfomation'],
  ['lookup', 'zzyzx'],
  ['show', '2018-internet-censorship'],
  ['cite', '2018-internet-censorship'],
]

async function keep() {
  rmSync(join(dist, 'compiled'), { recursive: true, force: true })
  const { load, keepCompiled } = require(join(dist, 'cli', 'load.cjs'))
  const { main } = load(join(dist, 'cli', 'main.cjs'))
  process.env.FOC_LIBRARY = join(dist, 'no-library')
  const write = process.stdout.write
  process.stdout.write = () => true
  for (const words of calls) await main(words)
  await served(main, keepCompiled)
  process.stdout.write = write
}

/** A client that asks `foc mcp` what an assistant asks first: what is compiled is kept at its answer, as later settings of V8 differ. */
async function served(main, answered) {
  const client = new PassThrough()
  Object.defineProperty(process, 'stdin', { value: client })
  const messages = [
    ['initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'build', version: '0' } }],
    ['tools/list', {}],
    ['tools/call', { name: 'lookup', arguments: { query: 'internet shutdown' } }],
  ]
  process.stdout.write = line => {
    const answer = JSON.parse(line)
    if (answer.error) throw new Error(answer.error.message)
    if (answer.id !== messages.length) return true
    answered()
    client.end()
    return true
  }
  const ended = main(['mcp'])
  for (const [at, [method, params]] of messages.entries())
    client.write(`${JSON.stringify({ jsonrpc: '2.0', id: at + 1, method, params })}\n`)
  await ended
}

keep().then(
  () => {
    process.exitCode = 0
  },
  error => {
    console.error(error)
    process.exitCode = 1
  },
)
