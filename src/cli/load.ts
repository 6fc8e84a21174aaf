import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { compileLater } from './shared/engine.ts'

// First, since V8 takes nothing compiled under other settings.
compileLater()

/** What a file of the bundle opens others with, and what Node or `node_modules` have. */
type Open = ((name: string) => unknown) & { resolve: (name: string) => string }

/** What esbuild makes of a module, in the wrapper that Node puts around it. */
type Wrapped = (exports: unknown, open: Open, module: { exports: unknown }, file: string, folder: string) => void

const opened = new Map<string, { exports: unknown }>()
const scripts = new Map<string, Script>()

/**
 * Open a file of the bundle, and with it those it opens. Node’s own loader of modules takes a third of a bare start before it
 * reads a line, so the command is built for `require`; and V8 need not compile again what the build has compiled.
 *
 * @param file absolute path.
 * @returns what the file exports.
 */
export function load(file: string): unknown {
  const before = opened.get(file)
  if (before) return before.exports
  const module: { exports: unknown } = { exports: {} }
  opened.set(file, module)
  const folder = dirname(file)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${textOf(file)}\n})`, {
    filename: file,
    cachedData: compiledOf(file),
  })
  scripts.set(file, script)
  const open = (name: string): unknown => (name.startsWith('.') ? load(join(folder, name)) : require(name))
  const run = script.runInThisContext() as Wrapped
  run(module.exports, Object.assign(open, { resolve: require.resolve }), module, file, folder)
  return module.exports
}

/** Keep beside the bundle what V8 has compiled of the files opened so far, for a start of this very Node. */
export function keepCompiled(): void {
  for (const [file, script] of scripts) {
    const kept = keptFor(file)
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, script.createCachedData())
  }
}

/** How many files are open, and of how many what the build has compiled was taken. */
export function openedFiles(): { files: number; compiled: number } {
  const taken = [...scripts.values()].filter(({ cachedDataRejected }) => cachedDataRejected === false)
  return { files: scripts.size, compiled: taken.length }
}

/** The bundler writes letters beyond ASCII as escapes, which is read fastest. */
const textOf = (file: string): string => readFileSync(file, 'latin1')

/** V8 refuses what another version of it has made; what it was made for is in the name as well. */
const keptFor = (file: string): string =>
  join(__dirname, '..', 'compiled', `${process.version}-${process.platform}-${process.arch}`, basename(file))

function compiledOf(file: string): Buffer | undefined {
  try {
    return readFileSync(keptFor(file))
  } catch {
    // Another Node than the one that built it: V8 compiles.
    return undefined
  }
}
