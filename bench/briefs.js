// All five toolkits in five formats and two languages from what the package ships, in one run: seconds, peak memory, bytes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** @returns seconds, those of the processor, and peak memory (MiB) of the run, and how many files of how many bytes it wrote */
export function buildBriefs() {
  const folder = mkdtempSync(join(tmpdir(), 'foc-briefs-'))
  const script = `
    import { main } from ${JSON.stringify(join(root, 'dist', 'cli', 'main.js'))}
    const start = process.hrtime.bigint()
    await main(['toolkit', 'build', '--all', '--format', 'md,html,docx,pdf,json', '--lang', 'en,fr', '--out', ${JSON.stringify(`${folder}/`)}])
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    console.log(JSON.stringify({ seconds, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }))
  `
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, FOC_LIBRARY: join(folder, 'no-library') },
  })
  const files = readdirSync(folder)
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  rmSync(folder, { recursive: true, force: true })
  const line = stdout.trim().split('\n').at(-1)
  if (!line || files.length !== 50) throw new Error(stderr)
  return { files: files.length, bytes, ...JSON.parse(line) }
}

if (process.argv[1] === import.meta.filename) {
  const { files, bytes, seconds, processor, peak } = buildBriefs()
  console.log(
    `${files} files, ${(bytes / 1024).toFixed(0)} KiB: ${seconds.toFixed(1)} s (limit 10; ${processor.toFixed(1)} s of processor), ${peak.toFixed(0)} MiB (limit 400)`,
  )
  if (seconds > 10 || peak > 400) process.exitCode = 1
}
