// Import and index a folder of resolutions: seconds by the clock and of the processor, peak memory in MB.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const archive = join(root, '..', 'shared', 'bulk', 'un-ga-75-77-en.tar.xz')

/** Unpack the English resolutions into a temporary folder; null where the archive is not here. */
export function unpack() {
  if (!existsSync(archive)) return null
  const folder = mkdtempSync(join(tmpdir(), 'foc-bulk-'))
  spawnSync('tar', ['-xJf', archive, '-C', folder], { stdio: 'inherit' })
  return folder
}

/** Import a folder into a new library; figures of the whole process. */
export function importAll(folder) {
  const library = mkdtempSync(join(tmpdir(), 'foc-bench-'))
  const script = `
    import { main } from ${JSON.stringify(join(root, 'dist', 'cli', 'main.js'))}
    const start = process.hrtime.bigint()
    let text = ''
    const write = process.stdout.write
    process.stdout.write = chunk => { text += chunk; return true }
    await main(['import', ${JSON.stringify(folder)}, '--library', ${JSON.stringify(library)}, '--json'])
    process.stdout.write = write
    const { imported, refused } = JSON.parse(text)
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    const passages = imported.reduce((sum, one) => sum + one.passages, 0)
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const processor = (userCPUTime + systemCPUTime) / 1e6
    console.log(JSON.stringify({ documents: imported.length, refused: refused.length, passages, seconds, processor, peak: maxRSS / 1024 }))
  `
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const line = stdout.trim().split('\n').at(-1)
  if (!line) throw new Error(stderr)
  return { library, ...JSON.parse(line) }
}

export function remove(...folders) {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
