/*
 * `foc check` of drafts of which no paragraph comes twice, two builds in turn: whole processes, processor, clock and peak
 * memory, and the ratio of each round.
 *
 *   npx esbuild bench/check/*.ts --bundle --platform=node --format=esm --packages=external --outdir=dist/bench/check
 *   node dist/bench/check/long-draft.js BEFORE LIBRARY NOW LIBRARY [ROUNDS]
 *
 * BEFORE and NOW are `bin/foc.js` of two builds, each with a library that it made of the same resolutions. A paragraph is the
 * first half of one agreed paragraph and the second half of another.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary, resolutions } from './agreed.ts'
import { pick, random } from './random.ts'

const [before, itsLibrary, now, library, rounds = '3'] = process.argv.slice(2)
if (!before || !itsLibrary || !now || !library) throw new Error('usage: long-draft BEFORE LIBRARY NOW LIBRARY [ROUNDS]')
const { NODE_EXTRA_CA_CERTS: _unused, ...environment } = process.env
const folder = mkdtempSync(join(tmpdir(), 'foc-long-'))
const paragraphs = agreed(library)

for (const words of [8000, 240_000]) {
  const draft = join(folder, `${words}.txt`)
  writeFileSync(draft, everNew(words).join('\n\n'))
  for (let round = 1; round <= Number(rounds); round++) {
    const old = await once(before, itsLibrary, draft)
    const ours = await once(now, library, draft)
    const ratio = { clock: ours.clock / old.clock, processor: ours.processor / old.processor }
    console.log(
      `${words} words, round ${round}: before ${told(old)}; now ${told(ours)}; ratio ${ratio.clock.toFixed(2)} by the clock, ${ratio.processor.toFixed(2)} of the processor; load ${loadavg()[0]?.toFixed(1)}`,
    )
  }
}

interface Run {
  clock: number
  processor: number
  peak: number
}

function told({ clock, processor, peak }: Run): string {
  return `${clock.toFixed(1)} s (${processor.toFixed(1)} of the processor, ${peak.toFixed(0)} MB)`
}

/** One whole process; what it took is read from its own account just before it ends. */
function once(foc: string, held: string, draft: string): Promise<Run> {
  const account = join(folder, 'account')
  const hook = join(folder, 'hook.cjs')
  writeFileSync(
    hook,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
       const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
       require('node:fs').writeFileSync(${JSON.stringify(account)}, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }))
     })`,
  )
  const start = process.hrtime.bigint()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', hook, foc, 'check', draft, '--library', held], {
      env: environment,
      stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', () => {
      const clock = Number(process.hrtime.bigint() - start) / 1e9
      resolve({ clock, ...(JSON.parse(readFileSync(account, 'utf8')) as Omit<Run, 'clock'>) })
    })
  })
}

/** Paragraphs of the resolutions of a library, long enough to be halved. */
function agreed(held: string): string[][] {
  const index = openLibrary(held)
  try {
    return resolutions(index, 'en')
      .flatMap(({ key }) => index.passages(key).map(({ text }) => text.split(/\s+/)))
      .filter(({ length }) => length > 30)
  } finally {
    index.close()
  }
}

function everNew(words: number): string[] {
  const next = random(5)
  const made = new Set<string>()
  let count = 0
  while (count < words) {
    const first = pick(paragraphs, next) ?? []
    const second = pick(paragraphs, next) ?? []
    const paragraph = [...first.slice(0, first.length >> 1), ...second.slice(second.length >> 1)]
    const text = paragraph.join(' ')
    if (made.has(text)) continue
    made.add(text)
    count += paragraph.length
  }
  return [...made]
}
