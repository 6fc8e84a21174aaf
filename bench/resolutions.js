// node bench/resolutions.js [FOLDER…]: over all Akoma Ntoso files of the folders (by default those shared beside the clone),
// whether every paragraph, article and item has the number that the file prints, as a script outside foc reads it, and
// whether every place that foc prints is a place that foc reads.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { comparePlaces } from './resolutions/compare.js'

const root = join(import.meta.dirname, '..')
const shared = join(root, '..', 'shared')
const archives = [
  ...['un-ga-75-77-en', 'un-ga-75-77-fr', 'un-ga-78-80-en'].map(name => join('bulk', name)),
  ...['en', 'fr', 'es', 'ru', 'ar'].map(name => join('un-digital', name)),
].map(name => join(shared, `${name}.tar.xz`))

const scratch = mkdtempSync(join(tmpdir(), 'foc-places-'))

function unpacked() {
  return archives.filter(existsSync).map((archive, at) => {
    const folder = join(scratch, String(at))
    spawnSync('mkdir', ['-p', folder])
    spawnSync('tar', ['-xJf', archive, '-C', folder], { stdio: 'inherit' })
    return folder
  })
}

const lines = (command, words) =>
  spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'inherit'] })
    .stdout.trim()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

async function places(folder) {
  const outfile = join(root, 'dist', 'bench', 'resolutions.js')
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/resolutions/run.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  return lines(process.execPath, [outfile, folder])
}

const total = { files: 0, forms: 0, unread: 0 }
const counts = new Map()
const examples = []
for (const folder of process.argv.length > 2 ? process.argv.slice(2) : unpacked()) {
  const printed = lines('python3', [join(root, 'bench', 'resolutions', 'printed.py'), folder])
  const read = new Map((await places(folder)).map(one => [one.file, one]))
  for (const { file, entries } of printed) {
    const { passages, forms, unread } = read.get(file) ?? { passages: [], forms: 0, unread: [] }
    total.files++
    total.forms += forms
    total.unread += unread.length
    for (const one of unread) examples.push(`${file}: ${one.label}, ${one.form}: ${one.words}`)
    for (const { kind, article, wrong, mark, place } of comparePlaces(entries, passages)) {
      const name = `${kind}${article === null ? '' : ' of an article'}`
      const row = counts.get(name) ?? { all: 0, right: 0, wrong: {} }
      row.all++
      if (wrong === null) row.right++
      else {
        row.wrong[wrong] = (row.wrong[wrong] ?? 0) + 1
        examples.push(`${file}: ${mark}${article === null ? '' : ` of article ${article}`}: ${wrong} (${place ?? '—'})`)
      }
      counts.set(name, row)
    }
  }
}
rmSync(scratch, { recursive: true, force: true })

console.log(`${total.files} files\n\n| printed | numbers | right | share | wrong |\n|---|---:|---:|---:|---|`)
for (const [name, { all, right, wrong }] of [...counts].sort()) {
  const faults = Object.entries(wrong).map(([what, count]) => `${what} ${count}`)
  console.log(`| ${name} | ${all} | ${right} | ${((100 * right) / all).toFixed(2)} % | ${faults.join(', ')} |`)
}
console.log(`\nForms of places that foc prints: ${total.forms}; not read back: ${total.unread}`)
for (const example of examples.slice(0, Number(process.env.EXAMPLES ?? 20))) console.log(`  ${example}`)
