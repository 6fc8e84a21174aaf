import { appendFileSync, copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { show } from '../../src/ask/index.ts'
import { type KeptLibrary, keepLibraryOpen } from '../../src/library/keep-open.ts'
import { focIn } from '../cli/run.ts'
import { akn, harbourResolution } from './akn.ts'
import { temporaryFolder, writeFiles } from './temporary.ts'

const place = temporaryFolder()
writeFiles(place, {
  'a.xml': harbourResolution.en,
  'b.xml': akn({
    symbol: 'A/RES/99/8',
    title: 'Tides',
    preamble: [],
    operative: [{ number: '1', text: 'Welcomes the tides of the coast.' }],
  }),
})
const library = join(place, 'library')
expect(focIn(library, 'import', join(place, 'a.xml')).code).toBe(0)
const kept: KeptLibrary = keepLibraryOpen({ folder: library })
afterAll(() => kept.close())

const file = join(library, 'index.sqlite')
const holds = (id: string): Promise<boolean> => kept.ask(index => index.documentsById(id).length > 0)
const open = (): Promise<object> => kept.ask(index => index.states)

describe('a library that is kept open', () => {
  it('is opened for its first question, and then once for many', async () => {
    expect(await holds('A/RES/99/7')).toBe(true)
    expect(await open()).toBe(await open())
  })

  it('is opened anew where its index is replaced meanwhile', async () => {
    const before = await open()
    copyFileSync(file, `${file}.new`)
    renameSync(`${file}.new`, file)
    expect(await holds('A/RES/99/7')).toBe(true)
    expect(await open()).not.toBe(before)
  })

  it('has what another process takes in and forgets meanwhile', async () => {
    expect(await holds('A/RES/99/8')).toBe(false)
    expect(focIn(library, 'import', join(place, 'b.xml'))).toMatchObject({ code: 0 })
    expect(await holds('A/RES/99/8')).toBe(true)
    expect(focIn(library, 'forget', 'A/RES/99/8').code).toBe(0)
    expect(await holds('A/RES/99/8')).toBe(false)
  })

  it('has the words of a file that is edited in place', async () => {
    const [name = ''] = readdirSync(join(library, 'corpus'))
    const words = (): Promise<string> =>
      kept.ask(index => JSON.stringify(show(index, 'A/RES/99/7', null, null).passages.map(({ text }) => text)))
    expect(await words()).not.toContain('Sounds every horn')
    appendFileSync(join(library, 'corpus', name), '\n3 Sounds every horn of the coast.\n')
    expect(await words()).toContain('Sounds every horn of the coast.')
  })

  it('lives on where a question fails', async () => {
    await expect(kept.ask(index => show(index, 'nothing', null, null))).rejects.toThrow('no document has the id')
    expect(await holds('A/RES/99/7')).toBe(true)
  })

  it('answers from what ships where the library is gone', async () => {
    rmSync(library, { recursive: true })
    expect(await holds('A/RES/99/7')).toBe(false)
    expect(await holds('2018-internet-censorship')).toBe(true)
  })
})
