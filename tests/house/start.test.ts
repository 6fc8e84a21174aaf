import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const dist = join(import.meta.dirname, '..', '..', 'dist')

/** The files that a built file loads at once, itself included, in the order in which they are met. */
function loadedAtOnce(file: string): string[] {
  const loaded = [file]
  for (const one of loaded) {
    const text = readFileSync(one, 'utf8')
    const opened = one.endsWith('.cjs')
      ? // What is opened later stands behind `then`.
        text.replace(/\.then\(\(\)=>[^)]*require\("[^"]+"\)/g, '').matchAll(/\brequire\("(\.[^"]+)"\)/g)
      : text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)
    for (const [, path = ''] of opened) {
      const to = join(dirname(one), path)
      if (!loaded.includes(to)) loaded.push(to)
    }
  }
  return loaded.map(one => relative(dist, one))
}

const chunkNamed = (name: string): string =>
  join(
    dist,
    'chunks',
    readdirSync(join(dist, 'chunks')).find(file => new RegExp(`^${name}-\\w+\\.cjs$`).test(file)) ?? name,
  )

it('what version this is, and which commands there are, is said without loading any', () => {
  const sizeOf = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0)
  expect(sizeOf(loadedAtOnce(join(dist, 'cli', 'main.cjs')))).toBeLessThan(15_000)
  expect(sizeOf(loadedAtOnce(chunkNamed('root-command')))).toBeLessThan(70_000)
})

it('a command loads one file at once, and small ones that version and help share with it', () => {
  const loaded = loadedAtOnce(chunkNamed('run'))
  expect(loaded.length, loaded.join(' ')).toBeLessThanOrEqual(8)
})

it('V8 takes what the build has compiled of a lookup', () => {
  const script = `
    const { load, openedFiles } = require('./dist/cli/load.cjs')
    const { main } = load(require('node:path').resolve('dist/cli/main.cjs'))
    main(['lookup', 'internet shutdown']).then(() => console.error(JSON.stringify(openedFiles())))
  `
  const { stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: join(dist, '..'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, FOC_LIBRARY: join(dist, 'no-library') },
  })
  const { files, compiled } = JSON.parse(stderr) as { files: number; compiled: number }
  expect(files).toBeGreaterThan(3)
  expect(compiled).toBe(files)
})

it('a thread loads nothing of the command', () => {
  for (const thread of ['reading-thread.js', 'import-pdf-worker.js']) {
    const sources = loadedAtOnce(join(dist, thread)).map(file => readFileSync(join(dist, file), 'utf8'))
    expect([thread, sources.some(source => source.includes('who adopted a term, when'))]).toEqual([thread, false])
  }
})
