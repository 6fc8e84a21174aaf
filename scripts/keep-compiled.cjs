// Keep what V8 compiles of the command in what is asked most, so that a start need not do it again (`src/cli/load.ts`).
const { rmSync } = require('node:fs')
const { join } = require('node:path')

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
  process.stdout.write = write
  keepCompiled()
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
