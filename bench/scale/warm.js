// node bench/scale/warm.js LIBRARY: the same questions put to foc, SQLite FTS5, ripgrep, MiniSearch and Fuse over the same
// passages; median and 99th percentile in ms, all in one run, everything warm. Build times and memory beside them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askLibrary, lookup, searchPassages } from '../../dist/index.js'

const require = createRequire(import.meta.url)
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

const now = () => Number(process.hrtime.bigint()) / 1e6
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]

/** Put each question `times` times, after once unmeasured. */
async function measure(name, asked, times, answer) {
  const spent = []
  for (let round = 0; round <= times; round++)
    for (const question of asked) {
      const start = now()
      await answer(question)
      if (round > 0) spent.push(now() - start)
    }
  return { name, median: quantile(spent, 0.5), p99: quantile(spent, 0.99), asked: spent.length }
}

async function timed(act) {
  const start = now()
  const value = await act()
  return { value, seconds: (now() - start) / 1000 }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('name a library: node bench/scale/warm.js LIBRARY')
const scratch = mkdtempSync(join(tmpdir(), 'foc-warm-'))
const rows = []
await askLibrary({ folder }, async index => {
  const documents = index.documents({}).filter(({ header }) => header.text === 'official' || header.text === 'copy')
  const passages = documents.flatMap(({ key }) => index.passages(key).map(one => ({ id: one.key, text: one.text })))
  console.log(`${documents.length} documents, ${passages.length} passages`)
  rows.push(
    await measure('foc, passages', questions, 20, query =>
      searchPassages(index, query, {}, { offset: 0, limit: LIMIT }),
    ),
  )
  rows.push(await measure('foc, entries', terms, 20, query => lookup(index, { query, filter: {}, limit: LIMIT })))

  const Libsql = require('libsql')
  const built = await timed(() => {
    const database = new Libsql(join(scratch, 'plain.sqlite'))
    database.exec('PRAGMA journal_mode = OFF; CREATE VIRTUAL TABLE t USING fts5(text); BEGIN')
    const insert = database.prepare('INSERT INTO t (rowid, text) VALUES (?, ?)')
    for (const { id, text } of passages) insert.run(id, text)
    database.exec('COMMIT')
    return database.prepare('SELECT rowid, text FROM t WHERE t MATCH ? ORDER BY rank LIMIT ?')
  })
  const quoted = query =>
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
  const rg = query => spawnSync('rg', ['-i', '--no-heading', query, join(scratch, 'files')], { maxBuffer: 1e9 })
  if (rg('zzyzx').error) console.log('ripgrep is not here: left out')
  else rows.push({ ...(await measure('ripgrep, one process a query', questions, 4, rg)), built: files.seconds })

  const { default: MiniSearch } = await import('minisearch').catch(() => ({ default: null }))
  if (MiniSearch === null) console.log('MiniSearch is not here: left out')
  else {
    const mini = await timed(() => {
      const all = new MiniSearch({ fields: ['text'] })
      all.addAll(passages)
      return all
    })
    rows.push({
      ...(await measure('MiniSearch', questions, 5, query => mini.value.search(query, { combineWith: 'AND' }))),
      built: mini.seconds,
    })
  }
  const { default: Fuse } = await import('fuse.js')
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
