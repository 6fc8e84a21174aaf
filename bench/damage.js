// Damage to an index, and what the calls that read it do: every call must give the words it gives of the whole index, or
// end in INDEX_UNREADABLE; none may end by a signal or with [BUG].
//
//   node bench/damage.js [FOLDER-OF-XML] [--rounds N] [--seed N]
//
// Each kind of damage is tried with the time of the file moved, as when a program wrote to it; with that time set back; and
// unseen, where nothing about the file tells (its seal is made to be the newer), as when a disk forgets. `renewed`: the
// index was built again from the files, said so, and gave the same words.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '22' }, seed: { type: 'string', default: '1' } },
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'foc-damage-'))
const library = join(folder, 'library')
const index = join(library, 'index.sqlite')
const seal = `${index}.seal`
const whole = join(folder, 'whole')
const foc = (...args) =>
  spawnSync(process.execPath, [join(root, 'bin', 'foc.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, FOC_LIBRARY: library },
  })

let state = Number(values.seed)
/** Numbers that come again with the same seed (mulberry32). */
function random(below) {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}

function write(bytes, at) {
  const handle = openSync(index, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}
function byteAt(at) {
  const handle = openSync(index, 'r')
  const one = Buffer.alloc(1)
  readSync(handle, one, 0, 1, at)
  closeSync(handle)
  return one[0]
}
const size = () => statSync(index).size
const kinds = {
  '20 random bytes': () => {
    for (let n = 0; n < 20; n++) write(Buffer.from([random(256)]), random(size()))
  },
  '200 random bytes': () => {
    for (let n = 0; n < 200; n++) write(Buffer.from([random(256)]), random(size()))
  },
  'one bit': () => {
    const at = random(size())
    write(Buffer.from([byteAt(at) ^ (1 << random(8))]), at)
  },
  'a zeroed block': () => write(Buffer.alloc(4096), 4096 * random(size() / 4096)),
  '64 zeroed blocks': () => {
    for (let n = 0; n < 64; n++) write(Buffer.alloc(4096), 4096 * random(size() / 4096))
  },
  'two blocks changed places': () => {
    const pages = size() / 4096
    const [a, b] = [random(pages) * 4096, random(pages) * 4096]
    const [one, other] = [Buffer.alloc(4096), Buffer.alloc(4096)]
    const handle = openSync(index, 'r+')
    readSync(handle, one, 0, 4096, a)
    readSync(handle, other, 0, 4096, b)
    writeSync(handle, one, 0, 4096, b)
    writeSync(handle, other, 0, 4096, a)
    closeSync(handle)
  },
  'cut short': () => truncateSync(index, 1 + random(size() - 1)),
}
const calls = [
  ['lookup', 'privacy'],
  ['search', '"human rights"', '--limit', '50'],
  ['show', 'A/RES/79/175'],
  ['verify'],
  ['trace', 'privacy'],
  ['documents'],
]

cpSync(positionals[0] ?? join(root, '..', 'shared', 'un-digital'), join(folder, 'in'), { recursive: true })
const taken = foc('import', join(folder, 'in'))
if (taken.status !== 0) {
  process.stderr.write(taken.stderr)
  process.exit(1)
}
foc('lookup', 'privacy')
cpSync(library, whole, { recursive: true, preserveTimestamps: true })
const good = calls.map(args => foc(...args).stdout)
const table = {}
const bad = []
for (const [kind, damage] of Object.entries(kinds))
  for (const time of ['moved', 'set back', 'unseen']) {
    const row = { same: 0, renewed: 0, refused: 0, altered: 0, signal: 0, bug: 0, other: 0 }
    table[`${kind}, time ${time}`] = row
    for (let round = 0; round < rounds; round++) {
      const began = state
      const which = round % calls.length
      for (const name of ['index.sqlite', 'index.sqlite.seal']) {
        copyFileSync(join(whole, name), join(library, name))
        const { atimeMs, mtimeMs } = statSync(join(whole, name))
        utimesSync(join(library, name), atimeMs / 1000, mtimeMs / 1000)
      }
      const { atimeMs, mtimeMs } = statSync(join(whole, 'index.sqlite'))
      // What was copied together is taken as whole for two seconds.
      if (time === 'set back') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
      damage()
      if (time !== 'moved') utimesSync(index, atimeMs / 1000, mtimeMs / 1000)
      if (time === 'unseen') utimesSync(seal, statSync(seal).atimeMs / 1000, statSync(seal).mtimeMs / 1000)
      const { status, signal, stdout, stderr } = foc(...calls[which])
      const said = /not as it was written/.test(stderr)
      const what = signal
        ? 'signal'
        : /\[BUG\]/.test(stderr) || status === 3
          ? 'bug'
          : /INDEX_UNREADABLE/.test(stderr + stdout)
            ? 'refused'
            : stdout === good[which]
              ? said
                ? 'renewed'
                : 'same'
              : status === 0
                ? 'altered'
                : 'other'
      row[what]++
      if (['signal', 'bug', 'altered', 'other'].includes(what))
        bad.push({
          kind,
          time,
          began,
          call: calls[which].join(' '),
          what,
          signal,
          status,
          stderr: stderr.slice(0, 300),
        })
    }
    process.stderr.write(`${kind}, time ${time}: ${JSON.stringify(row)}\n`)
  }
process.stdout.write(`${JSON.stringify({ rounds, seed: Number(values.seed), table, bad }, null, 2)}\n`)
rmSync(folder, { recursive: true })
