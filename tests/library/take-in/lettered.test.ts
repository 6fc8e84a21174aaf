import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { show } from '../../../src/ask/index.ts'
import { sealed } from '../../../src/library/folder/seal.ts'
import { forget, rebuild, takeIn } from '../../../src/library/writing.ts'
import { collection } from '../../import/akoma-ntoso/akn-collection.ts'
import { akn } from '../akn.ts'
import { ask, statuses } from '../answers.ts'
import { type Invented, inventedPackage } from '../invented.ts'
import { filesIn, writeFiles } from '../temporary.ts'

const piers = (symbol: string, ...letters: string[]): string =>
  collection({ symbol, parts: letters.map(letter => ({ letter })) })

function write(here: Invented, files: Record<string, string>): string[] {
  writeFiles(here.library.root, files)
  return Object.keys(files).map(name => join(here.library.root, name))
}
const names = (here: Invented): string[] => Object.keys(filesIn(here.library.corpus)).sort()

it('resolutions A to C of one file go in, and again, and stay when one is forgotten', async () => {
  const here = inventedPackage()
  const paths = write(here, { 'piers.xml': piers('A/RES/99/40 A-C', 'A', 'B', 'C') })
  const all = ['A/RES/99/40 A@en', 'A/RES/99/40 B@en', 'A/RES/99/40 C@en']
  expect(await statuses(here, paths)).toEqual(all.map(name => `${name} added`))
  expect(await statuses(here, paths)).toEqual(all.map(name => `${name} unchanged`))
  await forget(here.shipped, here.library, 'A/RES/99/40 B', null)
  expect(Object.keys(filesIn(here.library.originals))).toHaveLength(1)
  expect(await ask(here.library.index, index => show(index, '99/40 c', null, null).document.symbol)).toBe(
    'A/RES/99/40 C',
  )
})

it('a number without a letter is answered with what it stands for', async () => {
  const here = inventedPackage()
  await statuses(here, write(here, { 'piers.xml': piers('A/RES/99/40 A-C', 'A', 'B', 'C') }))
  for (const name of ['99/40', 'A/RES/99/40', 'a/res/99/40 a-c'])
    await expect(ask(here.library.index, index => show(index, name, null, null))).rejects.toMatchObject({
      code: 'AMBIGUOUS_DOCUMENT',
      message: `${name} stands for A/RES/99/40 A (Upkeep of piers — Piers of A); A/RES/99/40 B (Upkeep of piers — Piers of B); A/RES/99/40 C (Upkeep of piers — Piers of C)`,
      hint: 'Name one of them, for example "A/RES/99/40 A".',
    })
  await expect(ask(here.library.index, index => show(index, '99/40 A-B', null, null))).rejects.toMatchObject({
    message: expect.not.stringContaining('A/RES/99/40 C'),
  })
})

it('of two files, one resolution is taken once and the others all the same', async () => {
  const here = inventedPackage()
  const paths = write(here, { 'a.xml': piers('A/RES/99/40 A-B', 'A', 'B'), 'b.xml': piers('A/RES/99/40', 'B', 'C') })
  const { imported, refused } = await takeIn(here.shipped, here.library, paths, {})
  expect(imported.map(({ document }) => document)).toEqual(['A/RES/99/40 A', 'A/RES/99/40 B', 'A/RES/99/40 C'])
  expect(refused.map(({ error }) => [error.code, error.message])).toEqual([
    ['DUPLICATE_DOCUMENT', 'b.xml gives A/RES/99/40 B in en, and so does a.xml'],
  ])
})

it('a text that an older foc took for one document becomes several, and nothing is lost', async () => {
  const here = inventedPackage()
  const paths = write(here, { 'piers.xml': piers('A/RES/99/40 A-C', 'A', 'B', 'C') })
  await statuses(here, paths)
  const wanted = filesIn(here.library.corpus)
  const [first = '', ...others] = names(here)
  for (const name of others) rmSync(join(here.library.corpus, name))
  const text = Buffer.from(wanted[first] ?? '', 'latin1').toString('utf8')
  const older = text
    .replace(/\nwritten: .*(?=\n---\n)/, '')
    .replaceAll('A/RES/99/40 A', 'A/RES/99/40 A-C')
    .replace(/reader: akoma-ntoso \d+/, 'reader: akoma-ntoso 2')
  rmSync(join(here.library.corpus, first))
  writeFiles(here.library.corpus, { 'A%2FRES%2F99%2F40%20A-C.en.md': sealed(older) })
  const { readAgain } = await rebuild(here.shipped, here.library)
  expect(readAgain.filter(({ document }) => document.startsWith('A/RES/99/40'))).toMatchObject([
    {
      ...{ document: 'A/RES/99/40 A-C', status: 'updated' },
      warnings: ['it is A/RES/99/40 A now', 'it is A/RES/99/40 B now', 'it is A/RES/99/40 C now'],
    },
  ])
  expect(filesIn(here.library.corpus)).toEqual(wanted)
})

it('each of several from one file is read again for itself', async () => {
  const here = inventedPackage()
  await statuses(here, write(here, { 'piers.xml': piers('A/RES/99/40 A-B', 'A', 'B') }))
  const wanted = filesIn(here.library.corpus)
  for (const name of names(here)) {
    const text = Buffer.from(wanted[name] ?? '', 'latin1').toString('utf8')
    const older = text
      .replace(/\nwritten: .*(?=\n---\n)/, '')
      .replace(/reader: akoma-ntoso \d+/, 'reader: akoma-ntoso 2')
    writeFiles(here.library.corpus, { [name]: sealed(older) })
  }
  const { readAgain } = await rebuild(here.shipped, here.library)
  expect(readAgain.map(({ document, status }) => `${document} ${status}`)).toEqual([
    'A/RES/99/40 A unchanged',
    'A/RES/99/40 B unchanged',
  ])
  expect(filesIn(here.library.corpus)).toEqual(wanted)
})

it('square brackets in a file of an adopted resolution are its editors’: it is no draft', async () => {
  const here = inventedPackage()
  const text = '[trois quais] [deux lampes] [une jetée]'
  const file = (symbol: string): string =>
    akn({ symbol, title: 'Les quais', language: 'fra', preamble: [], operative: [{ number: '1', text }] })
  const paths = write(here, { 'a.xml': file('A/RES/99/41'), 'd.xml': file('A/C.3/99/L.41') })
  const { imported } = await takeIn(here.shipped, here.library, paths, {})
  expect(imported.map(({ warnings }) => warnings.some(one => one.startsWith('this is a draft')))).toEqual([false, true])
})
