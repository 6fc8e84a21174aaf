import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forget, rebuild, takeIn, unlikeFiles } from '../../src/library/writing.ts'
import { harbourResolution } from './akn.ts'
import { ask, statuses } from './answers.ts'
import { inventedPackage } from './invented.ts'
import { writeFiles } from './temporary.ts'

describe('a library that is not there', () => {
  it('does not come to be by forgetting, nor by a trial', async () => {
    const { shipped, library, inbox } = inventedPackage()
    writeFiles(inbox, { 'a.xml': harbourResolution.en })
    expect(await forget(shipped, library, 'nope', null)).toEqual({ forgotten: [], findings: [] })
    const report = await takeIn(shipped, library, [inbox], { dryRun: true })
    expect(report.imported).toHaveLength(1)
    expect(existsSync(library.root)).toBe(false)
  })

  it('is refused as an index of a file', async () => {
    const { shipped, library } = inventedPackage()
    writeFileSync(library.root, 'no folder')
    await expect(rebuild(shipped, library)).rejects.toMatchObject({ code: 'LIBRARY_NOT_A_FOLDER' })
  })
})

describe('forgetting', () => {
  it('names the languages in order, whatever the order of the index', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.fr, 'b.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const { forgotten } = await forget(here.shipped, here.library, 'A/RES/99/7', null)
    expect(forgotten.map(({ language }) => language)).toEqual(['en', 'fr'])
  })
})

describe('a corpus file that the index does not have', () => {
  it('is told, with what is wrong in it', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    writeFileSync(join(here.library.corpus, 'broken.en.md'), 'title: [')
    const findings = await ask(here.library.index, index =>
      unlikeFiles(index, { library: here.library, builtinOnly: false }),
    )
    expect(findings.map(({ severity, place }) => [severity, place?.file])).toEqual([['error', 'broken.en.md']])
  })
})

describe('a full text that was corrected by hand', () => {
  it('is told: its words are no longer those of its source', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const told = () =>
      ask(here.library.index, index => unlikeFiles(index, { library: here.library, builtinOnly: false }))
    expect(await told()).toEqual([])
    const [name = ''] = readdirSync(here.library.corpus)
    const file = join(here.library.corpus, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('lamps', 'red lamps'))
    await rebuild(here.shipped, here.library)
    expect((await told()).map(({ kind, severity, place }) => [kind, severity, place?.file])).toEqual([
      ['CORRECTED_BY_HAND', 'warning', file],
    ])
  })
})

describe('a corpus file whose length and time are as the index knows them', () => {
  it('is told where its words are not', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, { 'a.xml': harbourResolution.en })
    await statuses(here, [here.inbox])
    const unlike = () =>
      ask(here.library.index, index => unlikeFiles(index, { library: here.library, builtinOnly: false }))
    expect(await unlike()).toEqual([])
    const [name = ''] = readdirSync(here.library.corpus)
    const file = join(here.library.corpus, name)
    const { atime, mtime } = statSync(file)
    writeFileSync(file, readFileSync(file, 'utf8').replace('lamps', 'lumps'))
    utimesSync(file, atime, mtime)
    expect((await unlike()).map(({ kind, severity, place }) => [kind, severity, place?.file])).toEqual([
      ['INDEX_STALE', 'error', file],
    ])
  })
})
