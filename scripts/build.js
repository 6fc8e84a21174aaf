// Build what runs: one bundle split by command, then the index of what the package ships.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { copyFonts } from './copy-fonts.js'
import { thirdParty } from './third-party.js'

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

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    index: 'src/index.ts',
    'build-index': 'scripts/build-index.ts',
    'import-pdf-worker': 'src/import/pdf/worker.ts',
    'reading-thread': 'src/library/take-in/reading-thread.ts',
    'check-thread': 'src/ask/check/check-thread.ts',
  },
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
  plugins: [nativeDatabase],
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
// Chunks of an earlier build go last, so that the tool works at every moment of a build.
const made = new Set(Object.keys(metafile.outputs).map(file => basename(file)))
for (const name of readdirSync(join(root, 'dist', 'chunks')))
  if (!made.has(name)) rmSync(join(root, 'dist', 'chunks', name))
writeFileSync(join(root, 'dist', 'THIRD-PARTY.txt'), thirdParty(root, Object.keys(metafile.inputs)))
copyFonts(root)
const { status } = spawnSync(process.execPath, [join(root, 'dist', 'build-index.js')], { stdio: 'inherit' })
process.exitCode = status ?? 1
