import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TakeInOptions } from '../../../src/library/take-in/take-in-options.ts'
import { forget, rebuild, takeIn } from '../../../src/library/writing.ts'
import { harbourResolution } from '../akn.ts'
import { statuses } from '../answers.ts'
import { inventedPackage } from '../invented.ts'

function harbour(): { here: ReturnType<typeof inventedPackage>; file: string } {
  const here = inventedPackage()
  mkdirSync(here.inbox, { recursive: true })
  const file = join(here.inbox, 'r.xml')
  writeFileSync(file, harbourResolution.en)
  return { here, file }
}

async function taken(options: TakeInOptions): Promise<{ names: string[]; warnings: string[] }> {
  const { here, file } = harbour()
  const { imported } = await takeIn(here.shipped, here.library, [file], options)
  return {
    names: imported.map(({ document, language }) => `${document}@${language}`),
    warnings: imported.flatMap(({ warnings }) => warnings),
  }
}

describe('a text that was given an id that is not its own', () => {
  it('is said to be what it is, at once and whenever it comes again, until it is filed as that', async () => {
    const { here, file } = harbour()
    const { shipped, library } = here
    for (const options of [{ id: 'nonsense' }, {}, { id: 'nonsense' }]) {
      const [text] = (await takeIn(shipped, library, [file], options)).imported
      expect(text?.document).toBe('nonsense')
      expect(text?.warnings).toEqual([
        'the text is that of A/RES/99/7; nonsense is the id it was given: to file it as A/RES/99/7, run foc forget "nonsense@en", and import it',
      ])
    }
    await forget(shipped, library, 'nonsense', 'en')
    expect(await statuses(here, [file])).toEqual(['A/RES/99/7@en added'])
    expect((await takeIn(shipped, library, [file], {})).imported[0]?.warnings).toEqual([])
  })

  it('is said to be held twice where the library has the same bytes under another id', async () => {
    const { here, file } = harbour()
    await takeIn(here.shipped, here.library, [file], {})
    const { imported } = await takeIn(here.shipped, here.library, [file], { id: 'nonsense' })
    expect(imported[0]?.warnings[0]).toMatch(
      /^the library has the same text as A\/RES\/99\/7, .* forget "nonsense@en"$/,
    )
  })

  it('is told by the title and the day of a document that is known', async () => {
    const { here } = harbour()
    const file = join(here.inbox, 'statement.md')
    writeFileSync(
      file,
      '---\ntitle: Statement on Open Harbours\ndate: 2031-04-10\n---\n\nThe members want open harbours on every coast.\n',
    )
    const { imported } = await takeIn(here.shipped, here.library, [file], { id: 'mine' })
    expect(imported[0]?.warnings).toEqual([
      expect.stringContaining('the text is that of 2031-harbour-statement; mine is'),
    ])
    const own = await takeIn(here.shipped, here.library, [file], { id: '2031-harbour-statement' })
    expect(own.imported[0]?.warnings.filter(warning => warning.startsWith('the text is'))).toEqual([])
  })
})

describe('an id that is given', () => {
  it('may name the language, and a symbol is written as it is cited', async () => {
    expect((await taken({ id: 'Nonsense@EN' })).names).toEqual(['Nonsense@en'])
    expect((await taken({ id: 'a/res/99/7' })).names).toEqual(['A/RES/99/7@en'])
    expect((await taken({ id: 'A/RES/99/7@en', language: 'en' })).names).toEqual(['A/RES/99/7@en'])
  })

  it('is refused with a language that --lang contradicts', async () => {
    await expect(taken({ id: 'x@fr', language: 'en' })).rejects.toMatchObject({ code: 'WRONG_ID' })
  })

  it.each(['x@', '@fr', 'x@y@en', 'say “x”', 'a"b', 'x'.repeat(151)])(
    '%j is refused: no corpus file could hold it',
    async id => {
      await expect(taken({ id })).rejects.toMatchObject({ code: 'WRONG_ID' })
    },
  )
})

describe('a language that is given', () => {
  it.each(['', ' ', 'x y', 'en,fr', 'klingon', '@'])('%j is refused: no corpus file could hold it', async language => {
    const { here, file } = harbour()
    await expect(takeIn(here.shipped, here.library, [file], { language })).rejects.toMatchObject({
      code: 'WRONG_LANGUAGE',
    })
    expect(() => readdirSync(here.library.corpus)).toThrow('ENOENT')
  })

  it('is taken in any case, and said where the words look like another', async () => {
    expect(await taken({ language: ' EN ' })).toEqual({ names: ['A/RES/99/7@en'], warnings: [] })
    expect(await taken({ language: 'fr' })).toEqual({
      names: ['A/RES/99/7@fr'],
      warnings: ['the language was given as fr, but the words look like en'],
    })
  })

  it('lets the library be built again', async () => {
    const { here, file } = harbour()
    await takeIn(here.shipped, here.library, [file], { id: 'x@fr' })
    expect((await rebuild(here.shipped, here.library)).findings).toEqual([])
  })
})
