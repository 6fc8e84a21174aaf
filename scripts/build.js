// Build what runs: the command and what programs use, bundled and split, then the index of what the package ships.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { copyFonts } from './copy-fonts.js'
import { ourItems, styleInUse } from './style-in-use.js'
import { licencesOf, thirdParty } from './third-party.js'

// Installers that keep packages apart put the native database where only libsql itself finds it.
const nativeDatabase = {
  name: 'native-database',
  setup({ onLoad }) {
    onLoad({ filter: /libsql[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const call = 'return require(`@libsql/${target}`);'
      if (!source.includes(call)) throw new Error('libsql loads its native part in a new way: mend scripts/build.js')
      return {
        contents: source.replace(
          call,
          'try { return require(`@libsql/${target}`) } catch { return require("node:module").createRequire(require.resolve("libsql"))(`@libsql/${target}`) }',
        ),
        loader: 'js',
      }
    })
  },
}

// The server for assistants sends its clients no form: the validator for their answers is a third of what it would load.
const noForms = {
  name: 'no-forms',
  setup({ onLoad }) {
    onLoad({ filter: /@modelcontextprotocol[\\/]sdk[\\/].*[\\/]validation[\\/]ajv-provider\.js$/ }, () => ({
      contents: 'export class AjvJsonSchemaValidator {}',
      loader: 'js',
    }))
  },
}

// Its schemas of messages are made as it is loaded, also those of messages that nobody sends or takes here: marked as free of
// effects, these are left out.
const schemasInUse = {
  name: 'schemas-in-use',
  setup({ onLoad }) {
    onLoad({ filter: /@modelcontextprotocol[\\/]sdk[\\/].*[\\/]esm[\\/]types\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const made = /^((?:export )?const \w+ =) ((?:z|\w+Schema)\.[\s\S]*?);$(?=\n(?:export|const|function|\/|$))/gm
      if (!made.test(source))
        throw new Error('the package of the protocol writes its schemas in a new way: mend scripts/build.js')
      return { contents: source.replace(made, '$1 /* @__PURE__ */ (() => $2)();'), loader: 'js' }
    })
  },
}

// Of the styles and languages of Citation.js one each is used, and of the style what it says of resolutions and pages.
const citationsInUse = {
  name: 'citations-in-use',
  setup({ onLoad }) {
    const read = async path => JSON.parse(await readFile(path, 'utf8'))
    onLoad({ filter: /plugin-csl[\\/]lib[\\/]styles\.json$/ }, async ({ path }) => {
      const { apa } = await read(path)
      return { contents: JSON.stringify({ apa: styleInUse(apa, ourItems) }), loader: 'json' }
    })
    onLoad({ filter: /plugin-csl[\\/]lib[\\/]locales\.json$/ }, async ({ path }) => {
      const { 'en-US': english } = await read(path)
      return { contents: JSON.stringify({ 'en-US': english }), loader: 'json' }
    })
  },
}

// To find out whether it runs at a certain provider, the client of PostgreSQL makes an answer of the web, for which Node loads
// 30 ms of code. Nor does it need its other client, which is a package of its own.
const plainSockets = {
  name: 'plain-sockets',
  setup({ onLoad }) {
    onLoad({ filter: /pg[\\/]lib[\\/]stream\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const call = 'if (isCloudflareRuntime()) {'
      if (!source.includes(call)) throw new Error('pg opens its sockets in a new way: mend scripts/build.js')
      return { contents: source.replace(call, 'if (false) {').replace("require('pg-cloudflare')", '{}'), loader: 'js' }
    })
    onLoad({ filter: /pg[\\/]lib[\\/]native[\\/]index\.js$/ }, () => ({
      contents: 'module.exports = null',
      loader: 'js',
    }))
  },
}

// Programs beside this one, named `foc-…`, are nothing that foc starts: commander need not load what starts them.
const noPrograms = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'no-programs' } : null,
    )
    onLoad({ filter: /./, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

// Half of all answers hash nothing: what Node has for it is a tenth of a bare start.
const hashLater = {
  name: 'hash-later',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:crypto$/ }, ({ importer, namespace }) =>
      namespace === 'hash-later' || !importer.startsWith(join(root, 'src'))
        ? null
        : { path: 'crypto', namespace: 'hash-later' },
    )
    onLoad({ filter: /./, namespace: 'hash-later' }, () => ({
      contents: `const crypto = () => require('node:crypto')
export const createHash = (...words) => crypto().createHash(...words)
export default { createHash, get hash() { return crypto().hash } }`,
      loader: 'js',
    }))
  },
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'src', 'cli', 'main.ts')
const run = join(root, 'src', 'cli', 'run.ts')
/** What the command opens without being asked anything: of version and help nothing else is loaded. */
const bare = [run, join(root, 'src', 'cli', 'commands', 'root-command.ts')]

/**
 * Whatever a command loads later opens first what was loaded at once to run it. So all parts share one set of files, and the
 * bundler writes that set as one file; parted by who shares what it was 35 files, whose reading was a sixth of a lookup.
 */
const startAsOneFile = {
  name: 'start-as-one-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./, namespace: 'file' }, ({ kind, path, importer, resolveDir }) =>
      kind === 'dynamic-import' &&
      resolveDir.startsWith(join(root, 'src')) &&
      !(importer === main && bare.includes(join(resolveDir, path)))
        ? { path: join(resolveDir, path), namespace: 'later' }
        : null,
    )
    onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
      contents: `import ${JSON.stringify(run)}\nexport * from ${JSON.stringify(path)}`,
      resolveDir: root,
    }))
  },
}

const languages = ['en', 'es', 'fr', 'ru']
const wordsOf = language => `written-words-${language}`

/** Words counted in each language are half a megabyte: the command and the threads open the same files, beside their chunks. */
const wordsOnce = {
  name: 'words-once',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/written-words\.ts$/ }, ({ resolveDir }) => ({
      path: `./${wordsOf(basename(resolveDir))}.cjs`,
      external: true,
    }))
  },
}

/** V8 has its settings once: what is built and what opens it ask the same file. */
const oneEngine = {
  name: 'one-engine',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine\.ts$/ }, ({ resolveDir }) =>
      resolveDir.startsWith(join(root, 'src', 'cli')) ? { path: '../cli/load.cjs', external: true } : null,
    )
  },
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20',
  // Everything is bundled, so that a cold start reads few files; only the native database and the writer of PDF are found
  // when it runs. citeproc (CPAL-1.0 or AGPL-1.0) is never part of what is built: it is an optional package of its own.
  external: ['@libsql/*', '@myriaddreamin/*', 'citeproc'],
  alias: {
    '@neon-rs/load': join(root, 'scripts', 'native-target.cjs'),
    // Citation.js could load addresses; the network has one door, and it is not this one.
    'node-fetch': join(root, 'scripts', 'no-network.cjs'),
    'sync-fetch': join(root, 'scripts', 'no-network.cjs'),
    'detect-libc': join(root, 'scripts', 'native-target.cjs'),
  },
  // Parsing what is never called is a third of a cold start.
  minify: true,
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
}

/** The bundler leaves letters in patterns as they are; a file of ASCII alone is read fastest. A letter needs no stroke before it. */
const inAscii = code =>
  code.replace(/(\\*)([^\0-\x7f])/g, (_, strokes, letter) => {
    const before = strokes.length % 2 === 0 ? strokes : strokes.slice(1)
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

/**
 * Bundle entry points, by name in `dist/`, for `require`: the loader of `import` takes a third of a bare start of Node before
 * it reads a line. The bundler parts only what is imported, so each part is turned afterwards. Parts that two bundles have in
 * common, of other packages, are one file.
 *
 * @returns the files that were read and written, from the root of the project
 */
async function bundle(entryPoints, plugins = []) {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints,
    outdir: 'dist',
    splitting: true,
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    plugins: [
      nativeDatabase,
      wordsOnce,
      noForms,
      schemasInUse,
      plainSockets,
      noPrograms,
      hashLater,
      citationsInUse,
      ...plugins,
    ],
    write: false,
  })
  await Promise.all(outputFiles.map(turned))
  return { read: Object.keys(metafile.inputs), written: Object.keys(metafile.outputs) }
}

/** Write a part, turned for `require`. */
async function turned({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    minify: true,
    keepNames: false,
  })
  if (code.includes('written-words-') && basename(dirname(path)) !== 'chunks')
    throw new Error(`${path} does not stand beside the words that it opens: mend scripts/build.js`)
  const url = code.includes('__url') ? 'const __url=require("node:url").pathToFileURL(__filename).href;' : ''
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `"use strict";${url}${inAscii(code)}`)
}

/** What opens the files of the command. @returns the same */
async function bundleLoader() {
  const { metafile } = await build({
    ...shared,
    entryPoints: { 'cli/load': 'src/cli/load.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  })
  return { read: Object.keys(metafile.inputs), written: Object.keys(metafile.outputs) }
}

/** The words of each language, a file each. @returns what was read and written */
async function bundleWords() {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: Object.fromEntries(languages.map(one => [wordsOf(one), `src/text/languages/${one}/written-words.ts`])),
    outdir: 'dist/chunks',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    write: false,
  })
  mkdirSync(join(root, 'dist', 'chunks'), { recursive: true })
  for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text))
  return { read: Object.keys(metafile.inputs), written: Object.keys(metafile.outputs) }
}

/** Modules in front of what was built: for programs, and for threads, which are started by the name of a module. */
function writeModules(threads) {
  writeFileSync(
    join(root, 'dist', 'cli', 'main.js'),
    `import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
const { load } = createRequire(import.meta.url)('./load.cjs')
export const { main } = load(fileURLToPath(new URL('main.cjs', import.meta.url)))
`,
  )
  writeFileSync(join(root, 'dist', 'index.js'), 'export * from "./index.cjs"\n')
  for (const name of threads) writeFileSync(join(root, 'dist', `${name}.js`), `import "./${name}.cjs"\n`)
}

/** What only Node has: nothing that a page calls needs it. */
const withoutNode = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) =>
      path === 'node:buffer'
        ? { path: join(root, 'scripts', 'page-buffer.cjs') }
        : { path, namespace: 'absent', sideEffects: false },
    )
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

/** The script of the pages of a site, one file for any browser. @returns the files that were read */
async function bundleForPages() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { site: 'src/browser/main.ts' },
    outdir: 'dist/site',
    bundle: true,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    plugins: [withoutNode],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs)
}

const inPages = await bundleForPages()
const bundles = [
  await bundleWords(),
  await bundle({ 'cli/main': main }, [oneEngine, startAsOneFile]),
  await bundleLoader(),
  // What programs use, and the threads: none of them loads the command.
  await bundle({
    index: 'src/index.ts',
    'build-index': 'scripts/build-index.ts',
    'import-pdf-worker': 'src/import/pdf/worker.ts',
    'reading-thread': 'src/library/take-in/reading-thread.ts',
  }),
]
writeModules(['import-pdf-worker', 'reading-thread'])
// Chunks of an earlier build go last, so that the tool works at every moment of a build.
const made = new Set(bundles.flatMap(({ written }) => written).map(file => basename(file)))
for (const name of readdirSync(join(root, 'dist', 'chunks')))
  if (!made.has(name)) rmSync(join(root, 'dist', 'chunks', name))
writeFileSync(
  join(root, 'dist', 'THIRD-PARTY.txt'),
  thirdParty(root, [...new Set([...bundles.flatMap(({ read }) => read), ...inPages])]),
)
writeFileSync(join(root, 'dist', 'site', 'licences.txt'), licencesOf(root, inPages))
copyFonts(root)
// What V8 has compiled last, since it is made by asking the built index.
const failed = ['dist/build-index.cjs', 'scripts/keep-compiled.cjs']
  .map(script => spawnSync(process.execPath, [join(root, script)], { stdio: 'inherit' }).status ?? 1)
  .find(status => status !== 0)
process.exitCode = failed ?? 0
