/*
 * Whole processes: `foc check` of drafts of three lengths against a large and a small library, and `foc lookup`.
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/speed.js FOC LARGE SMALL STATEMENTS
 *
 * after `npm run build`; FOC is `bin/foc.js`, LARGE and SMALL are library folders. A draft takes paragraphs in turn from
 * joint statements (STATEMENTS, a folder of Markdown) and from resolutions of LARGE with one word changed.
 * Medians of five interleaved runs; processor time beside the clock, since other work on the machine slows the clock.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary, resolutions } from './agreed.ts'
import { edits } from './edits.ts'
import { random } from './random.ts'

const RUNS = 3
const [foc, large, small, statements] = process.argv.slice(2)
if (!foc || !large || !small || !statements) throw new Error('usage: speed FOC LARGE SMALL STATEMENTS')
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env
const folder = mkdtempSync(join(tmpdir(), 'foc-speed-'))
const paragraphs = mixture(statements, large)
const calls: [name: string, library: string, words: string[]][] = [
  ['lookup, large', large, ['lookup', 'Internet shutdown']],
  ...[4000, 8000, 16_000].map((words): [string, string, string[]] => [
    `check ${words} words, large`,
    large,
    ['check', draft(words)],
  ]),
  ['check 8000 words, small', small, ['check', draft(8000)]],
]
const times = calls.map(() => ({ clock: [] as number[], processor: [] as number[], memory: 0 }))
for (let run = 0; run < RUNS; run++)
  for (const [at, [, library, words]] of calls.entries()) {
    const { clock, processor, memory } = once(library, words)
    const row = times[at]
    row?.clock.push(clock)
    row?.processor.push(processor)
    if (row) row.memory = Math.max(row.memory, memory)
  }
for (const [at, [name]] of calls.entries()) {
  const { clock, processor, memory } = times[at] ?? { clock: [], processor: [], memory: 0 }
  console.log(
    `${name.padEnd(26)} ${median(clock).toFixed(2)} s, of processor ${median(processor).toFixed(2)} s, at most ${memory.toFixed(0)} MB`,
  )
}

function once(library: string, words: string[]): { clock: number; processor: number; memory: number } {
  const script = `
    const { main } = await import(${JSON.stringify(join(process.cwd(), foc ?? '', '..', '..', 'dist', 'cli', 'main.js'))})
    process.stdout.write = () => true
    await main(${JSON.stringify([...words, '--library', library])})
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    process.stderr.write('\\n' + JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }))`
  const start = process.hrtime.bigint()
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: environment,
  })
  const clock = Number(process.hrtime.bigint() - start) / 1e9
  return { clock, ...(JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as { processor: number; memory: number }) }
}

function draft(words: number): string {
  const text: string[] = []
  let count = 0
  for (let at = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    text.push(paragraph)
    count += paragraph.split(/\s+/).length
  }
  const file = join(folder, `${words}.txt`)
  writeFileSync(file, text.join('\n\n'))
  return file
}

function mixture(statements: string, library: string): string[] {
  const next = random(3)
  const said = readdirSync(statements, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && name.includes('/'))
    .sort()
    .flatMap(name =>
      readFileSync(join(statements, name), 'utf8')
        .split(/\n\s*\n/)
        .slice(1),
    )
    .map(text =>
      text
        .replace(/[*_#>]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(text => text.length > 200)
  const index = openLibrary(library)
  const agreed = resolutions(index, 'en')
    .filter((_, at) => at % 40 === 0)
    .flatMap(({ key }) => index.passages(key).slice(1, 9))
    .flatMap(({ text }) => edits.synonym?.(text, next, 'en')?.text ?? [])
  index.close()
  return said.slice(0, agreed.length).flatMap((text, at) => [text, agreed[at] ?? ''])
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
