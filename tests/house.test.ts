import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

/** What each room may open, beside itself. `types` and `errors` are open to all. */
const ladder: Record<string, string[]> = {
  'types.ts': ['types'],
  types: [],
  'errors.ts': [],
  text: [],
  fetch: ['text'],
  read: ['text'],
  import: ['read', 'text'],
  match: ['text'],
  store: ['text'],
  library: ['fetch', 'import', 'match', 'store', 'read', 'text'],
  align: ['text'],
  compare: ['text'],
  ask: ['store', 'match', 'align', 'compare', 'text'],
  render: ['text'],
  cli: ['ask', 'library', 'render', 'import', 'read', 'store', 'text'],
  'index.ts': ['ask', 'library', 'render', 'import', 'read', 'store'],
}

/** Packages with one door each. */
const doors: Record<string, string> = {
  'fuse.js': 'ask',
  chalk: 'cli',
  commander: 'cli',
  'fast-wrap-ansi': 'cli',
  'fast-string-width': 'cli',
  libsql: 'store',
  '@myriaddreamin/typst-ts-node-compiler': 'render',
  yaml: 'read',
  zod: 'read',
}

interface Import {
  file: string
  from: string
  room: string
}

function imports(): Import[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap(entry => {
      const path = join(entry.parentPath, entry.name)
      const file = relative(src, path)
      const text = readFileSync(path, 'utf8')
      return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from = '']) => ({
        file,
        from,
        room: file.split('/')[0] ?? '',
      }))
    })
}

function roomOf({ file, from }: Import): string {
  return relative(src, resolve(src, dirname(file), from)).split('/')[0] ?? ''
}

describe('the house', () => {
  it('opens doors one way only', () => {
    const wrong = imports()
      .filter(one => one.from.startsWith('.'))
      .filter(one => {
        const to = roomOf(one)
        return to !== one.room && !['types.ts', 'errors.ts'].includes(to) && !ladder[one.room]?.includes(to)
      })
      .map(({ file, from }) => `${file} → ${from}`)
    expect(wrong).toEqual([])
  })

  it('has every room on the ladder', () => {
    const rooms = readdirSync(src).filter(name => name !== 'README.md')
    expect(rooms.filter(room => !(room in ladder))).toEqual([])
  })

  it('gives each package one door', () => {
    const wrong = imports()
      .filter(({ from, room }) => {
        const door = doors[from]
        return door !== undefined && door !== room && !(door === 'read' && room === 'import')
      })
      .map(({ file, from }) => `${file} → ${from}`)
    expect(wrong).toEqual([])
  })

  it('keeps every file to one idea: none over 250 lines, the vocabulary apart', () => {
    const long = readdirSync(src, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'types.ts')
      .map(entry => join(entry.parentPath, entry.name))
      .filter(file => readFileSync(file, 'utf8').split('\n').length > 250)
    expect(long.map(file => relative(src, file))).toEqual([])
  })

  it('never ends the process by force', () => {
    const forced = imports()
      .map(({ file }) => file)
      .filter(file => /process\.exit\(/.test(readFileSync(join(src, file), 'utf8')))
    expect([...new Set(forced)]).toEqual([])
  })
})
