import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lookup, show } from '../../src/ask/index.ts'
import { askLibrary } from '../../src/library/index.ts'
import type { Finding } from '../../src/types.ts'
import { harbourResolution } from './akn.ts'
import { statuses } from './answers.ts'
import { digest, type Invented, inventedPackage } from './invented.ts'
import { filesIn, writeFiles } from './temporary.ts'

const current = vi.hoisted((): { here: Invented | null } => ({ here: null }))

// Questions go to the package the program runs from: here, the invented one.
vi.mock('../../src/library/folder/places.ts', async original => ({
  ...(await original<typeof import('../../src/library/folder/places.ts')>()),
  packagePlaces: () => current.here?.shipped,
}))

let here: Invented
const name = 'A%2FRES%2F99%2F7.en.md'

beforeEach(async () => {
  here = inventedPackage()
  current.here = here
  writeFiles(here.inbox, { 'a.xml': harbourResolution.en, 'b.xml': harbourResolution.fr })
  await statuses(here, [here.inbox])
})

/** Edit a file in place, as an editor that keeps the file does; its folder does not change. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(here.library.corpus, file)
  const { atimeMs, mtimeMs } = statSync(path)
  writeFileSync(path, change(filesIn(here.library.corpus)[file] ?? ''))
  // Two seconds later, whatever the clock of the file system.
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000 + 2)
}

/** Quotations of a term in answer order, each with its document, and what was said on the way. */
async function quotes(query: string): Promise<{ quotes: string[]; said: Finding[] }> {
  const said: Finding[] = []
  const { entries } = await askLibrary({ folder: here.library.root, warn: finding => said.push(finding) }, index =>
    lookup(index, { query, filter: { noBuiltin: true }, limit: 50, every: true }),
  )
  const citations = entries.flatMap(entry => entry.citations)
  return { quotes: citations.map(({ quote, document, language }) => `${document.id}@${language} ${quote}`), said }
}

const text = (): Promise<string> =>
  askLibrary({ folder: here.library.root }, index => show(index, 'A/RES/99/7', 'PP1', null).passages[0]?.text ?? '')

describe('a corpus file changed by hand', () => {
  it('is seen by the next question', async () => {
    edit(name, file => file.replace('serves the whole coast', 'serves all ships of the whole coast'))
    expect(await text()).toBe('Recalling that an open harbour serves all ships of the whole coast,')
  })

  it('is seen when it is as long as before', async () => {
    edit(name, file => file.replace('whole coast', 'upper coast'))
    expect(await text()).toBe('Recalling that an open harbour serves the upper coast,')
  })

  it('is seen by a question that only lists documents, or reads all their words', async () => {
    const titles = (): Promise<string[]> =>
      askLibrary({ folder: here.library.root }, index => index.documents({}).map(({ header }) => header.title))
    const passages = (): Promise<number> =>
      askLibrary(
        { folder: here.library.root },
        index =>
          index.wholeTexts({}).find(({ id, language }) => id === 'A/RES/99/7' && language === 'en')?.passages ?? 0,
      )
    expect(await titles()).not.toContain('Lamps')
    edit(name, file => file.replace(/^title: .*$/m, 'title: Lamps'))
    expect(await titles()).toContain('Lamps')
    const before = await passages()
    edit(name, file => `${file}\n99 Asks keepers to keep lamps;\n`)
    expect(await passages()).toBe(before + 1)
  })

  it('counts its uses again', async () => {
    expect((await quotes('harbour closure')).quotes).toEqual(['A/RES/99/7@en harbour closure'])
    edit(name, file =>
      file.replace('To end each harbour closure', 'To end each harbour closure, every harbour closure,'),
    )
    expect((await quotes('harbour closure')).quotes.length).toBe(2)
  })

  it('is seen when an editor replaced it with another file', async () => {
    const path = join(here.library.corpus, name)
    copyFileSync(path, `${path}~`)
    writeFileSync(
      `${path}~`,
      (filesIn(here.library.corpus)[name] ?? '').replace('the whole coast', 'every harbour closure'),
    )
    renameSync(`${path}~`, path)
    expect((await quotes('harbour closure')).quotes.length).toBe(2)
  })

  it('is gone from the answers when it is removed', async () => {
    rmSync(join(here.library.corpus, name))
    expect((await quotes('open harbour')).quotes).toEqual(['A/RES/99/7@fr port ouvert', 'A/RES/99/7@fr port ouvert'])
  })

  it('that cannot be read any more is reported with its place, at every question; the others still answer', async () => {
    edit(name, file => file.replace(/^kind: .*$/m, 'kind: wishes'))
    for (const again of [1, 2]) {
      const { quotes: found, said } = await quotes('open harbour')
      expect([again, found]).toEqual([again, ['A/RES/99/7@fr port ouvert', 'A/RES/99/7@fr port ouvert']])
      expect(said.map(({ severity, place }) => [severity, place?.file, typeof place?.line])).toEqual([
        ['error', name, 'number'],
      ])
    }
  })

  it('is seen again once it is mended in place', async () => {
    edit(name, file => file.replace(/^kind: .*$/m, 'kind: wishes'))
    await quotes('open harbour')
    edit(name, file => file.replace(/^kind: .*$/m, 'kind: report'))
    const { quotes: found, said } = await quotes('open harbour')
    expect([found.length, said]).toEqual([5, []])
  })

  it('that is a folder, or leads nowhere, is no corpus file', async () => {
    mkdirSync(join(here.library.corpus, 'notes.md'))
    symlinkSync('nowhere', join(here.library.corpus, 'link.md'))
    const { quotes: found, said } = await quotes('open harbour')
    expect([found.length, said]).toEqual([5, []])
  })

  it('that holds a document twice is reported; the document is answered from the first file', async () => {
    copyFileSync(join(here.library.corpus, name), join(here.library.corpus, 'copy-of-it.en.md'))
    const { quotes: found, said } = await quotes('open harbour')
    expect(found.length).toBe(5)
    expect(said.map(({ kind, place }) => [kind, place?.file])).toEqual([['DUPLICATE_DOCUMENT', 'copy-of-it.en.md']])
  })

  it('may be a digest of one’s own of a document that ships with one: one’s own is used', async () => {
    const own = digest(
      { id: '2033-closure-statement', title: 'Statement on Closures', adopted: '2033' },
      '1 Speaks of an “open harbour”[^1].',
      '[^1]: text · https://harbour.example/own',
    )
    writeFiles(here.library.corpus, { '2033-closure-statement.en.md': own })
    const { said } = await quotes('open harbour')
    expect(said).toEqual([])
    const { entries } = await askLibrary({ folder: here.library.root }, index =>
      lookup(index, { query: 'harbour closure', filter: {}, limit: 50, every: true }),
    )
    expect(entries[0]?.citations.filter(({ document }) => document.id === '2033-closure-statement')).toEqual([])
  })
})

describe('a library', () => {
  it('that is not there is answered from what the package ships, and is not made', async () => {
    const folder = join(here.inbox, 'nowhere')
    const { entries } = await askLibrary({ folder }, index =>
      lookup(index, { query: 'open harbour', filter: {}, limit: 9 }),
    )
    expect(entries[0]?.citations.map(({ document }) => document.id)).toContain('2031-harbour-statement')
    expect(() => statSync(folder)).toThrow()
  })

  it('whose index was removed or damaged makes it again from its files', async () => {
    const before = await quotes('open harbour')
    rmSync(here.library.index)
    expect(await quotes('open harbour')).toEqual(before)
    writeFileSync(here.library.index, 'These are words, and no index. '.repeat(999))
    const after = await quotes('open harbour')
    expect(after.quotes).toEqual(before.quotes)
    expect(after.said).toMatchObject([{ kind: 'INDEX_DAMAGED', severity: 'warning' }])
  })

  it('whose index comes from a newer version is refused, and left as it is', async () => {
    const { FORMAT } = await import('../../src/store/index.ts')
    const { updateIndex } = await import('../../src/store/writing.ts')
    await updateIndex(here.library.index, writer => writer.setMeta('format', String(FORMAT + 1)))
    await expect(quotes('open harbour')).rejects.toMatchObject({ code: 'INDEX_NEWER' })
    await expect(statuses(here, [here.inbox])).rejects.toMatchObject({ code: 'INDEX_NEWER' })
  })

  it('that is a file is refused', async () => {
    const path = join(here.inbox, 'a.xml')
    await expect(
      statuses({ ...here, library: { ...here.library, corpus: join(path, 'corpus') } }, [here.inbox]),
    ).rejects.toMatchObject({ code: 'WRITE_FAILED' })
  })
})
