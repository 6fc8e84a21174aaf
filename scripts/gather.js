// npm run gather -- FOLDER [FOLDER…]: write corpus/un/ anew from Akoma Ntoso files of resolutions; see corpus/README.md.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outfile = join(root, 'dist', 'gather', 'run.js')
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/gather/run.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'warning',
})
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
