import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryPlaces, packagePlaces } from '../../../src/library/folder/places.ts'
import { withIndexAside } from '../../../src/library/keep-in-step/index-aside.ts'
import type { Finding } from '../../../src/types.ts'
import { focIn } from '../../cli/run.ts'
import { harbourResolution } from '../akn.ts'
import { temporaryFolder, writeFiles } from '../temporary.ts'

const folder = temporaryFolder()
const library = join(folder, 'library')
writeFiles(folder, { 'a.xml': harbourResolution.en })

describe('an index with bytes that nobody wrote', () => {
  it('is built again from the files, which is said, and gives the same words', () => {
    expect(focIn(library, 'import', join(folder, 'a.xml')).code).toBe(0)
    const good = focIn(library, 'search', 'signal lamps')
    expect([good.code, good.stderr]).toEqual([0, ''])
    const handle = openSync(join(library, 'index.sqlite'), 'r+')
    for (let at = 1; at < 20; at++) writeSync(handle, Buffer.from([0xff, 0x00, 0xfe]), 0, 3, at * 500_000)
    const mended = focIn(library, 'search', 'signal lamps')
    expect([mended.code, mended.stdout]).toEqual([0, good.stdout])
    expect(mended.stderr).toContain('is not as it was written')
    expect(focIn(library, 'search', 'signal lamps')).toEqual(good)
  })
})

describe('an index that fails an answer, though nothing about its file tells', () => {
  it('is read whole, built again where it is damaged, and asked again', () => {
    const file = join(library, 'index.sqlite')
    const good = focIn(library, 'search', 'signal lamps')
    const at = readFileSync(file).indexOf('"adoption"')
    expect(at).toBeGreaterThan(0)
    const { atime, mtime } = statSync(file)
    const handle = openSync(file, 'r+')
    const data = readFileSync(file)
    // Within the words that are kept as JSON, wherever they are.
    for (let found = data.indexOf('"adoption"'); found !== -1; found = data.indexOf('"adoption"', found + 1))
      writeSync(handle, Buffer.from([1]), 0, 1, found + 2)
    closeSync(handle)
    utimesSync(file, atime, mtime)
    utimesSync(`${file}.seal`, statSync(`${file}.seal`).atime, statSync(`${file}.seal`).mtime)
    const mended = focIn(library, 'search', 'signal lamps')
    expect([mended.code, mended.stdout]).toEqual([0, good.stdout])
    expect(mended.stderr).toContain('is not as it was written')
  })
})

describe('a library that can only be read', () => {
  it('answers from an index built aside, of which nothing stays', async () => {
    const places = libraryPlaces(library)
    rmSync(places.index)
    const before = readdirSync(library)
    const warnings: Finding[] = []
    const used = await withIndexAside(
      { warn: finding => warnings.push(finding) },
      { shipped: packagePlaces(), library: places },
      async aside => {
        expect(existsSync(aside.index)).toBe(true)
        expect([aside.root, aside.corpus]).toEqual([places.root, places.corpus])
        return aside.index
      },
    )
    expect([existsSync(used), readdirSync(library)]).toEqual([false, before])
    expect(warnings.map(({ kind }) => kind)).toEqual(['INDEX_NOT_KEPT'])
  })
})
