// Before a package is packed: the types of what programs use, and of nothing else.
// node scripts/pack-types.js
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'dist', 'types')

rmSync(folder, { recursive: true, force: true })
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.types.json')], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (status !== 0) process.exit(1)

// Declarations are written for every file that is compiled; those are kept that the door of the package leads to.
const kept = new Set()
const toRead = [join(folder, 'index.d.ts')]
for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
  if (kept.has(file)) continue
  kept.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
    const named = resolve(dirname(file), name.replace(/\.(?:ts|js)$/, '.d.ts'))
    if (!existsSync(named)) throw new Error(`${file} names ${name}, which was not written`)
    toRead.push(named)
  }
}
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
  if (entry.isFile() && !kept.has(join(entry.parentPath, entry.name))) rmSync(join(entry.parentPath, entry.name))
