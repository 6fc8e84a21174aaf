import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const dist = join(import.meta.dirname, '..', '..', 'dist')

/** The files that a built file loads at once, itself included, in the order in which they are met. */
function loadedAtOnce(file: string): string[] {
  const loaded = [file]
  for (const one of loaded) {
    const opened = readFileSync(one, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)
    for (const [, path = ''] of opened) {
      const to = join(dirname(one), path)
      if (!loaded.includes(to)) loaded.push(to)
    }
  }
  return loaded.map(one => relative(dist, one))
}

it('the command loads one file at once beside its own and what the bundler shares', () => {
  const loaded = loadedAtOnce(join(dist, 'cli', 'main.js'))
  expect(loaded.length, loaded.join(' ')).toBeLessThanOrEqual(3)
})

it('a thread loads nothing of the command', () => {
  for (const thread of ['reading-thread.js', 'check-thread.js', 'import-pdf-worker.js']) {
    const sources = loadedAtOnce(join(dist, thread)).map(file => readFileSync(join(dist, file), 'utf8'))
    expect([thread, sources.some(source => source.includes('who adopted a term, when'))]).toEqual([thread, false])
  }
})
