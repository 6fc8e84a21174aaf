import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { executable, focIn, focProcess, type Run, surroundings } from '../cli/run.ts'
import { akn, harbourResolution } from './akn.ts'
import { temporaryFolder, writeFiles } from './temporary.ts'

/** Small resolutions with a phrase that is in the built-in glossary, by file name. */
function resolutions(from: number, to: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let number = from; number <= to; number++)
    files[`r${number}.xml`] = akn({
      symbol: `A/RES/97/${number}`,
      title: `Harbours, part ${number}`,
      preamble: Array.from({ length: 20 }, (_, at) => `Recalling lamp ${at} of pier ${number},`),
      operative: [{ number: '1', text: `Ends every Internet shutdown in harbour ${number}.` }],
    })
  return files
}

/** Ids of the imported documents that the next question knows. */
function imported(library: string): string[] {
  const { code, stdout, stderr } = focIn(library, 'documents', '--no-builtin', '--json')
  expect([code === 0 || code === 1, stderr]).toEqual([true, ''])
  const { documents } = JSON.parse(stdout) as { documents: { id: string }[] }
  return documents.map(({ id }) => id).sort()
}

/** Quotations of a term in imported documents. */
function quotes(library: string): number {
  const { stdout } = focIn(library, 'lookup', 'internet shutdown', '--no-builtin', '--limit', '1000', '--json')
  const { entries } = JSON.parse(stdout) as { entries: { citations: unknown[] }[] }
  return entries.reduce((sum, { citations }) => sum + citations.length, 0)
}

function start(library: string, ...words: string[]): { end: Promise<number | null>; kill: () => void } {
  const child = spawn(process.execPath, [executable, ...words], {
    env: { ...surroundings, FOC_LIBRARY: library },
    stdio: 'ignore',
  })
  const end = new Promise<number | null>(resolve => child.on('close', code => resolve(code)))
  return { end, kill: () => child.kill('SIGKILL') }
}

describe('an import killed at any moment', () => {
  it('loses nothing imported before, lets the next question work, and is completed by importing again', async () => {
    const library = join(temporaryFolder(), 'library')
    const inbox = temporaryFolder()
    writeFiles(inbox, { 'first/a.xml': harbourResolution.en })
    for (const [name, text] of Object.entries(resolutions(1, 60))) writeFiles(inbox, { [`more/${name}`]: text })
    expect(focIn(library, 'import', join(inbox, 'first')).code).toBe(0)
    for (let delay = 90; delay <= 510; delay += 60) {
      const run = start(library, 'import', join(inbox, 'more'))
      await wait(delay)
      run.kill()
      await run.end
      expect(imported(library)).toContain('A/RES/99/7')
      const written = readdirSync(join(library, 'corpus')).filter(name => name.endsWith('.md')).length
      expect([delay, imported(library).length]).toEqual([delay, written])
    }
    const again = focIn(library, 'import', join(inbox, 'more'), '--json')
    expect([again.code, (JSON.parse(again.stdout) as { refused: unknown[] }).refused]).toEqual([0, []])
    expect(imported(library).length).toBe(61)
    expect(quotes(library)).toBe(60)
    expect(readdirSync(join(library, 'corpus')).filter(name => !name.endsWith('.md'))).toEqual([])
    expect(focIn(library, 'verify').code).toBe(0)
  })
})

describe('two imports at the same time', () => {
  it('into a new library both go in whole', async () => {
    for (let round = 0; round < 3; round++) {
      const library = join(temporaryFolder(), 'library')
      const inbox = temporaryFolder()
      for (const [name, text] of Object.entries(resolutions(1, 20))) writeFiles(inbox, { [`a/${name}`]: text })
      for (const [name, text] of Object.entries(resolutions(21, 40))) writeFiles(inbox, { [`b/${name}`]: text })
      const runs = ['a', 'b'].map(folder => start(library, 'import', join(inbox, folder)))
      expect(await Promise.all(runs.map(({ end }) => end))).toEqual([0, 0])
      expect(imported(library).length).toBe(40)
      expect(quotes(library)).toBe(40)
    }
  })

  it('do not stop a question', async () => {
    const library = join(temporaryFolder(), 'library')
    const inbox = temporaryFolder()
    for (const [name, text] of Object.entries(resolutions(1, 60))) writeFiles(inbox, { [name]: text })
    const run = start(library, 'import', inbox)
    await wait(150)
    const answers: Run[] = []
    for (let asked = 0; asked < 3; asked++) answers.push(focIn(library, 'lookup', 'internet shutdown'))
    await run.end
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0])
  })
})

describe('a library that cannot be written', () => {
  it('since a file stands in its way, refuses an import with its place', () => {
    const folder = temporaryFolder()
    writeFiles(folder, { file: 'no folder', 'a.xml': harbourResolution.en })
    const { code, stdout, stderr } = focIn(join(folder, 'file', 'library'), 'import', join(folder, 'a.xml'), '--json')
    expect([code, stdout]).toEqual([2, ''])
    const { error } = JSON.parse(stderr) as { error: { code: string; place: { file: string }; hint: string } }
    expect([error.code, error.place.file.startsWith(folder), error.hint !== '']).toEqual(['WRITE_FAILED', true, true])
    const question = focIn(join(folder, 'file'), 'lookup', 'internet shutdown')
    expect([question.code, question.stderr]).toEqual([2, expect.stringContaining('[NOT_A_PACK]')])
  })

  const isRoot = process.getuid?.() === 0
  const nobody = { uid: 65534, gid: 65534 }
  const asNobody = (library: string, ...words: string[]): Run =>
    focProcess(words, {
      env: { ...surroundings, FOC_LIBRARY: library, HOME: '/nonexistent' },
      ...(isRoot ? nobody : {}),
    })
  // Root ignores modes; and where nobody cannot read the project, nobody cannot run it.
  const canRun = process.platform !== 'win32' && asNobody('/nonexistent', '--version').code === 0

  it.skipIf(!canRun)('since it is read-only, refuses an import and still answers from what it has', () => {
    const folder = temporaryFolder()
    const library = join(folder, 'library')
    writeFiles(folder, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr })
    expect(focIn(library, 'import', join(folder, 'a.xml')).code).toBe(0)
    chmodSync(folder, 0o755)
    for (const part of ['corpus', 'originals', '.']) chmodSync(join(library, part), 0o555)
    chmodSync(join(library, 'index.sqlite'), 0o444)
    chmodSync(join(library, 'index.lock'), 0o444)
    const refused = asNobody(library, 'import', join(folder, 'b.xml'), '--json')
    expect([refused.code, refused.stdout]).toEqual([2, ''])
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'LIBRARY_READ_ONLY' } })
    const answer = asNobody(library, 'show', 'A/RES/99/7', 'PP1')
    expect([answer.code, answer.stderr]).toEqual([0, ''])
    expect(answer.stdout).toContain('an open harbour serves the whole coast')
    // A change that cannot be taken into the index is said, and the rest is answered.
    writeFileSync(join(library, 'corpus', 'broken.en.md'), 'no front matter')
    const stale = asNobody(library, 'show', 'A/RES/99/7', 'PP1')
    expect([stale.code, stale.stderr.includes('could not be renewed')]).toEqual([0, true])
    for (const part of ['.', 'corpus', 'originals']) chmodSync(join(library, part), 0o755)
    if (isRoot) chownSync(library, 0, 0)
  })

  it('since its disk is full, says so, and keeps what was imported before', ({ skip }) => {
    const disk = smallDisk()
    if (disk === null) return skip('needs the right to make a small disk')
    try {
      const library = join(disk, 'library')
      const inbox = temporaryFolder()
      writeFiles(inbox, { 'a.xml': harbourResolution.en })
      for (const [name, text] of Object.entries(resolutions(1, 40))) writeFiles(inbox, { [`more/${name}`]: text })
      // A thread lets go of an index only when its memory is collected, and the disk is to be taken away.
      const run = (...words: string[]): Run => focProcess(words, { env: { ...surroundings, FOC_LIBRARY: library } })
      expect(run('import', join(inbox, 'a.xml')).code).toBe(0)
      writeFileSync(join(disk, 'filling'), Buffer.alloc(freeBytes(disk) - 40_000))
      const { code, stdout, stderr } = run('import', join(inbox, 'more'), '--json')
      expect([code, stdout, JSON.parse(stderr)]).toMatchObject([2, '', { error: { code: 'DISK_FULL' } }])
      const answer = run('show', 'A/RES/99/7', 'PP1')
      expect([answer.code, answer.stdout.includes('an open harbour serves')]).toEqual([0, true])
      expect(readdirSync(join(library, 'corpus')).filter(name => !name.endsWith('.md'))).toEqual([])
    } finally {
      spawnSync('umount', [disk])
    }
  })
})

/** A disk of a few megabytes, where this machine lets us make one; null elsewhere. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const place = join(temporaryFolder(), 'disk')
  mkdirSync(place)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', place])
  return status === 0 && existsSync(place) ? place : null
}

function freeBytes(place: string): number {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', place], { encoding: 'utf8' })
  return Number(stdout.trim().split('\n').at(-1))
}
