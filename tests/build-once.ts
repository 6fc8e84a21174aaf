import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What is built, and what is written last. */
const SOURCES = ['src', 'scripts', 'corpus', 'glossary', 'schemas', 'package.json', 'package-lock.json']
const BUILT = 'dist/builtin.sqlite'

/** Tests of the command run the built tool: build it, unless it was built from the sources as they are now. */
export default function setup(): void {
  if (process.env.FOC_SKIP_BUILD || isBuilt()) return
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function isBuilt(): boolean {
  const built = join(root, BUILT)
  return existsSync(built) && SOURCES.every(source => newest(join(root, source)) < statSync(built).mtimeMs)
}

/** When a file, or anything in a folder, was changed last. A folder tells when a file was removed from it. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  const within = statSync(path).isDirectory() ? readdirSync(path) : []
  return Math.max(mtimeMs, ...within.map(name => newest(join(path, name))))
}
