// Eight readers and a second writer while a library is being imported into: how often one is refused, how long each waits.
//
//   node bench/readers.js FOLDER-OF-XML SECOND.xml [--readers N]
//
// Wanted: no reader refused, the second writer let in behind the first.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readers: { type: 'string', default: '8' } },
})
const [folder, second] = positionals
if (!folder || !second) {
  process.stderr.write('usage: node bench/readers.js FOLDER-OF-XML SECOND.xml [--readers N]\n')
  process.exit(2)
}
const home = mkdtempSync(join(tmpdir(), 'foc-readers-'))
const env = { ...process.env, FOC_LIBRARY: join(home, 'library') }
const foc = (...args) =>
  new Promise(resolve => {
    const began = performance.now()
    const child = spawn(process.execPath, [join(root, 'bin', 'foc.js'), ...args], { env })
    let said = ''
    child.stderr.on('data', piece => {
      said += piece
    })
    child.stdout.resume()
    child.on('close', (code, signal) => resolve({ code, signal, said, seconds: (performance.now() - began) / 1000 }))
  })

let isImporting = true
const calls = []
const first = foc('import', folder).then(done => {
  isImporting = false
  return done
})
async function read(at) {
  const asked = [['lookup', 'privacy'], ['search', '"human rights"'], ['show', 'A/RES/79/175'], ['documents']]
  for (let n = at; isImporting; n++)
    calls.push({ command: asked[n % asked.length].join(' '), ...(await foc(...asked[n % asked.length])) })
}
const readers = Array.from({ length: Number(values.readers) }, (_, at) => read(at))
const writer = foc('import', second)
const [one, other] = await Promise.all([first, writer, ...readers])
const refused = calls.filter(({ code }) => code !== 0)
const seconds = calls.map(call => call.seconds).sort((a, b) => a - b)
process.stdout.write(
  `${JSON.stringify(
    {
      import: { code: one.code, seconds: one.seconds },
      secondImport: { code: other.code, seconds: other.seconds, said: other.said },
      reads: calls.length,
      refused: refused.map(({ command, code, signal, said }) => ({ command, code, signal, said })),
      median: seconds[Math.floor(seconds.length / 2)],
      slowest: seconds.at(-1),
    },
    null,
    2,
  )}\n`,
)
rmSync(home, { recursive: true })
