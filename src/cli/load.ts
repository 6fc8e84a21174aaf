import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { asCompiled } from './shared/engine.ts'

/** What is built takes the engine from here (`scripts/build.js`): V8 has its settings once. */
export * from './shared/engine.ts'

/** What a file of the bundle opens others with, and what Node or `node_modules` have. */
type Open = ((name: string) => unknown) & { resolve: (name: string) => string }

/** What esbuild makes of a module, in the wrapper that Node puts around it. */
type Wrapped = (exports: unknown, open: Open, module: { exports: unknown }, file: string, folder: string) => void

const opened = new Map<string, { exports: unknown }>([[__filename, module]])
const scripts = new Map<string, Script>()
const others = new Map<string, unknown>()

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
  const text = `(function (exports, require, module, __filename, __dirname) {${textOf(file)}\n})`
  const cachedData = compiledOf(file)
  const script = asCompiled(() => new Script(text, { filename: file, cachedData }))
  scripts.set(file, script)
  const open = (name: string): unknown => (name.startsWith('.') ? load(join(folder, name)) : foreign(name))
  const run = script.runInThisContext() as Wrapped
  run(module.exports, Object.assign(open, { resolve: require.resolve }), module, file, folder)
  return module.exports
}

/** What Node has of its own is compiled with it, for those who ask for it under its settings. */
function foreign(name: string): unknown {
  const had = others.get(name)
  if (had !== undefined) return had
  const found: unknown = asCompiled(() => require(name))
  others.set(name, found)
  return found
}

/** Keep beside the bundle what V8 has compiled of the files opened so far, for a start of this very Node. */
export function keepCompiled(): void {
  for (const [file, script] of scripts) {
    const kept = keptFor(file)
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(
      kept,
      asCompiled(() => script.createCachedData()),
    )
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
