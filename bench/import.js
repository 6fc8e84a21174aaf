// node bench/import.js [FOLDER [ROUNDS]]: import a folder of resolutions, and build a plain FTS5 index of the same passages
// with the sqlite3 command line, in turn; the ratio of each round and their median, then the seconds of each stage.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { importAll, remove, unpack } from './library.js'
import { buildPlain, writePassages } from './plain-index.js'

const root = join(import.meta.dirname, '..')
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Both in turn, so that other work on the machine meets both: their figures, a row a round. */
export async function compare(folder, rounds) {
  const scratch = mkdtempSync(join(tmpdir(), 'foc-plain-'))
  const csv = join(scratch, 'passages.csv')
  await writePassages(folder, csv)
  const rows = []
  // Removed at the end: a file system that has just forgotten thousands of files is slow to make new ones.
  const libraries = []
  for (let round = 0; round < rounds; round++) {
    // What was written before is on the disk, so that nobody writes beside what is measured.
    spawnSync('sync')
    const before = buildPlain(csv, join(scratch, 'plain.db'))
    const { library, ...ours } = importAll(folder)
    const after = buildPlain(csv, join(scratch, 'plain.db'))
    libraries.push(library)
    if (before === null || after === null) throw new Error('there is no sqlite3 command line here')
    const plain = key => (before[key] + after[key]) / 2
    rows.push({ ...ours, load: loadavg()[0], plain: { seconds: plain('seconds'), processor: plain('processor') } })
  }
  remove(scratch, ...libraries)
  return rows
}

/** Processor seconds of each stage, one after the other in one thread. */
export async function stages(folder) {
  const outfile = join(root, 'dist', 'bench', 'import.js')
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/import/run.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  const { stdout, stderr } = spawnSync(process.execPath, [outfile, folder], { encoding: 'utf8', maxBuffer: 1e9 })
  remove(join(root, 'dist', 'bench', 'import.js'))
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Print what `compare` and `stages` give. */
export function print(rows, seconds) {
  const figure = (value, digits = 2) => value.toFixed(digits).padStart(7)
  console.log(
    '| round | load | plain, s | import, s | ratio | plain, processor | import, processor | ratio | peak, MB |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const [at, row] of rows.entries())
    console.log(
      `| ${at + 1} | ${[row.load, row.plain.seconds, row.seconds, row.seconds / row.plain.seconds, row.plain.processor, row.processor, row.processor / row.plain.processor].map(value => figure(value)).join(' | ')} | ${figure(row.peak, 0)} |`,
    )
  const ratio = key => median(rows.map(row => row[key] / row.plain[key])).toFixed(1)
  console.log(
    `\nMedian: ${ratio('seconds')} times the plain index by the clock, ${ratio('processor')} of the processor`,
  )
  console.log('\nProcessor seconds of each stage, in one thread:')
  for (const [stage, value] of Object.entries(seconds)) console.log(`| ${stage.padEnd(50)} | ${figure(value)} |`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv[2]
  const folder = given ?? unpack()
  if (folder === null) console.log('The bulk resolutions are not here: name a folder of Akoma Ntoso files.')
  else {
    print(await compare(folder, Number(process.argv[3] ?? 3)), await stages(folder))
    if (given === undefined) remove(folder)
  }
}
