// Build what runs: the command and what programs use, bundled and split, then the index of what the package ships.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { copyFonts } from './copy-fonts.js'
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
          'try { return require(`@libsql/${target}`) } catch { return __createRequire(require.resolve("libsql"))(`@libsql/${target}`) }',
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

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'src', 'cli', 'main.ts')

/**
 * Whatever the command loads later opens first what it has loaded at once. So all parts share one set of files, and the
 * bundler writes that set as one file; parted by who shares what it was 35 files, whose reading was a sixth of a lookup.
 */
const startAsOneFile = {
  name: 'start-as-one-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./, namespace: 'file' }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' && resolveDir.startsWith(join(root, 'src'))
        ? { path: join(resolveDir, path), namespace: 'later' }
        : null,
    )
    onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
      contents: `import ${JSON.stringify(main)}\nexport * from ${JSON.stringify(path)}`,
      resolveDir: root,
    }))
  },
}

/** Bundle entry points, by name in `dist/`. @returns the files that were read and written, from the root of the project */
async function bundle(entryPoints, plugins = []) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    bundle: true,
    metafile: true,
    splitting: true,
    format: 'esm',
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
    plugins: [nativeDatabase, noForms, plainSockets, ...plugins],
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    // Parsing what is never called is a third of a cold start.
    minify: true,
    keepNames: false,
    legalComments: 'none',
    logLevel: 'warning',
  })
  return { read: Object.keys(metafile.inputs), written: Object.keys(metafile.outputs) }
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
  await bundle({ 'cli/main': main }, [startAsOneFile]),
  // What programs use, and the threads: none of them loads the command.
  await bundle({
    index: 'src/index.ts',
    'build-index': 'scripts/build-index.ts',
    'import-pdf-worker': 'src/import/pdf/worker.ts',
    'reading-thread': 'src/library/take-in/reading-thread.ts',
    'check-thread': 'src/ask/check/check-thread.ts',
  }),
]
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
const { status } = spawnSync(process.execPath, [join(root, 'dist', 'build-index.js')], { stdio: 'inherit' })
process.exitCode = status ?? 1
