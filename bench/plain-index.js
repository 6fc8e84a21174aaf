// A plain FTS5 index of the passages of some files, built by the sqlite3 command line: what an import is measured against.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Write the passages of all XML files below a folder as CSV (id, text). Gives their number. */
export async function writePassages(folder, csv) {
  const { importBytes } = await import('../dist/index.js')
  const quoted = text => `"${text.replaceAll('"', '""')}"`
  const lines = []
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (!name.endsWith('.xml')) continue
    const { documents } = await importBytes(readFileSync(join(folder, name)), basename(name))
    for (const { id, passages } of documents)
      for (const { locator, text } of passages)
        lines.push(`${quoted(`${id} ${locator?.label ?? ''}`)},${quoted(text)}\n`)
  }
  writeFileSync(csv, lines.join(''))
  return lines.length
}

/** Build the index anew: seconds by the clock, and of the processor. Null where there is no sqlite3. */
export function buildPlain(csv, database) {
  rmSync(database, { force: true })
  const sql = `create virtual table p using fts5(id unindexed, text);\n.mode csv\n.import ${csv} p\n`
  const start = process.hrtime.bigint()
  // The second line of `times` is what the children of the shell took.
  const { status, stdout } = spawnSync('sh', ['-c', `sqlite3 "${database}" && times`], { input: sql, encoding: 'utf8' })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) return null
  const spent = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return { seconds, processor: spent.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0) }
}
