/*
 * The same questions put to foc, SQLite FTS5, ripgrep, MiniSearch and Fuse over the same passages; median and 99th
 * percentile in ms, all in one run, everything warm. Build times beside them.
 *
 *   npx esbuild bench/scale/warm.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench/warm.js
 *   node dist/bench/warm.js LIBRARY
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import Libsql from 'libsql'
import MiniSearch from 'minisearch'
import { lookup, search } from '../../src/ask/index.ts'
import { askLibrary } from '../../src/library/index.ts'

const questions = [
  ...['digital divide', 'encryption', 'algorithmic bias', 'human rights defenders', 'safe drinking water'],
  ...['outer space', 'impunity', 'fossé numérique', 'vie privée', 'nuclear weapons', 'obstetric fistula', 'zzyzx'],
]
const terms = [
  'Internet shutdown',
  'deeply concerned',
  'digital divide',
  'freedom of expression',
  'human rights defender',
]
const LIMIT = 10

const now = (): number => Number(process.hrtime.bigint()) / 1e6
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

interface Row {
  name: string
  median: number
  p99: number
  asked: number
  /** Seconds until the first question could be put. */
  built?: number
}

/** Put each question `times` times, after once unmeasured. */
async function measure(
  name: string,
  asked: readonly string[],
  times: number,
  answer: (query: string) => unknown,
): Promise<Row> {
  const spent: number[] = []
  for (let round = 0; round <= times; round++)
    for (const question of asked) {
      const start = now()
      await answer(question)
      if (round > 0) spent.push(now() - start)
    }
  return { name, median: quantile(spent, 0.5), p99: quantile(spent, 0.99), asked: spent.length }
}

async function timed<T>(act: () => T): Promise<{ value: Awaited<T>; seconds: number }> {
  const start = now()
  const value = await act()
  return { value, seconds: (now() - start) / 1000 }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('name a library')
const scratch = mkdtempSync(join(tmpdir(), 'foc-warm-'))
const rows: Row[] = []
await askLibrary({ folder }, async index => {
  const documents = index.documents({}).filter(({ header }) => header.text === 'official' || header.text === 'copy')
  const passages = documents.flatMap(({ key }) => index.passages(key).map(one => ({ id: one.key, text: one.text })))
  console.log(`${documents.length} documents, ${passages.length} passages`)
  rows.push(await measure('foc, passages', questions, 20, query => search(index, { query, filter: {}, limit: LIMIT })))
  rows.push(await measure('foc, entries', terms, 20, query => lookup(index, { query, filter: {}, limit: LIMIT })))

  const built = await timed(() => {
    const database = new Libsql(join(scratch, 'plain.sqlite'))
    database.exec('PRAGMA journal_mode = OFF; CREATE VIRTUAL TABLE t USING fts5(text); BEGIN')
    const insert = database.prepare('INSERT INTO t (rowid, text) VALUES (?, ?)')
    for (const { id, text } of passages) insert.run(id, text)
    database.exec('COMMIT')
    return database.prepare('SELECT rowid, text FROM t WHERE t MATCH ? ORDER BY rank LIMIT ?')
  })
  const quoted = (query: string): string =>
    query
      .split(' ')
      .map(word => `"${word}"`)
      .join(' AND ')
  rows.push({
    ...(await measure('SQLite FTS5', questions, 20, query => built.value.all(quoted(query), LIMIT))),
    built: built.seconds,
  })

  const files = await timed(() => {
    mkdirSync(join(scratch, 'files'))
    for (const { key } of documents)
      writeFileSync(
        join(scratch, 'files', `${key}.txt`),
        index
          .passages(key)
          .map(({ text }) => text.replaceAll('\n', ' '))
          .join('\n'),
      )
  })
  const rg = (query: string): { error?: Error } =>
    spawnSync('rg', ['-i', '--no-heading', query, join(scratch, 'files')], { maxBuffer: 1e9 })
  if (rg('zzyzx').error) console.log('ripgrep is not here: left out')
  else rows.push({ ...(await measure('ripgrep, one process a query', questions, 4, rg)), built: files.seconds })

  const mini = await timed(() => {
    const all = new MiniSearch({ fields: ['text'] })
    all.addAll(passages)
    return all
  })
  rows.push({
    ...(await measure('MiniSearch', questions, 5, query => mini.value.search(query, { combineWith: 'AND' }))),
    built: mini.seconds,
  })
  const fuse = await timed(() => new Fuse(passages, { keys: ['text'], ignoreLocation: true, threshold: 0.3 }))
  rows.push({
    ...(await measure('Fuse', questions.slice(0, 3), 1, query => fuse.value.search(query, { limit: LIMIT }))),
    built: fuse.seconds,
  })
})
for (const { name, median, p99, asked, built } of rows)
  console.log(
    `| ${name} | ${median.toFixed(2)} | ${p99.toFixed(2)} | ${asked} | ${built === undefined ? '' : built.toFixed(1)} |`,
  )
rmSync(scratch, { recursive: true, force: true })
