import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rebuild, takeIn } from '../../../src/library/writing.ts'
import { readDocument } from '../../../src/read/index.ts'
import type { Document } from '../../../src/types.ts'
import { type AknText, akn } from '../akn.ts'
import { type Invented, inventedPackage } from '../invented.ts'
import { filesIn, writeFiles } from '../temporary.ts'

type Facts = Partial<Pick<AknText, 'date' | 'lists' | 'symbol' | 'failed'>>

const LANGUAGES = { en: 'eng', fr: 'fra', ar: 'ara' } as const
type Language = keyof typeof LANGUAGES

/** The same resolution in several languages, each with its own facts. */
function versions(here: Invented, facts: Partial<Record<Language, Facts>>): string[] {
  const files = Object.entries(facts).map(([language, own]): [string, string] => [
    `quiet-${language}.xml`,
    akn({
      ...{ symbol: 'A/RES/88/7', title: 'Quiet lamps', date: '2033-11-01', language: LANGUAGES[language as Language] },
      ...{ preamble: ['Noting the tides,'], operative: [{ number: '1', text: 'Asks for lamps.' }] },
      ...own,
    }),
  ])
  writeFiles(here.library.root, Object.fromEntries(files))
  return files.map(([name]) => join(here.library.root, name))
}

const corpusFile = (language: string, number = 7): string => `corpus/A%2FRES%2F88%2F${number}.${language}.md`
function held(here: Invented, language: string): Document {
  const file = corpusFile(language)
  return readDocument(Buffer.from(filesIn(here.library.root)[file] ?? '', 'latin1').toString('utf8'), file)
}
const days = (here: Invented, ...languages: string[]): (string | null)[] =>
  languages.map(language => held(here, language).adopted)
const about = /language versions/

async function warningsOf(here: Invented, paths: string[]): Promise<string[]> {
  const { imported } = await takeIn(here.shipped, here.library, paths, {})
  return imported.flatMap(({ warnings }) => warnings).filter(warning => about.test(warning))
}

describe('language versions that name several days of adoption', () => {
  it('have the day of most of them, which is said; what a file says is kept', async () => {
    const here = inventedPackage()
    const paths = versions(here, { en: {}, fr: {}, ar: { date: '2032-11-01' } })
    expect(await warningsOf(here, paths)).toEqual([
      'its language versions name several days of adoption, 1 November 2033 (en, fr), 1 November 2032 (ar): 1 November 2033 was taken',
    ])
    expect(days(here, 'en', 'fr', 'ar')).toEqual(['2033-11-01', '2033-11-01', '2033-11-01'])
    expect(held(here, 'ar').adoption.basis).toBe(
      'adopted without a vote, says the file of the resolution (H/PV.1); the day is that of other language versions, this file says 1 November 2032',
    )
    expect(held(here, 'en').adoption.basis).toBe('adopted without a vote, says the file of the resolution (H/PV.1)')
  })

  it('are settled alike in whatever order they come in, one by one or together', async () => {
    const facts = { ar: { date: '2032-11-01' }, en: {}, fr: {} }
    const together = inventedPackage()
    await takeIn(together.shipped, together.library, versions(together, facts), {})
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const here = inventedPackage()
      const paths = versions(here, facts)
      for (const at of order) await takeIn(here.shipped, here.library, [paths[at] ?? ''], {})
      expect(filesIn(here.library.corpus)).toEqual(filesIn(together.library.corpus))
    }
  })

  it('have the day within the session where as many are for each, and each its own where that decides nothing', async () => {
    const here = inventedPackage()
    const warnings = await warningsOf(here, versions(here, { en: { date: '2033-11-01' }, fr: { date: '2032-11-01' } }))
    expect(warnings[0]).toContain('1 November 2033 was taken, the day within the session')
    expect(days(here, 'en', 'fr')).toEqual(['2033-11-01', '2033-11-01'])
    const other = inventedPackage()
    const tie = versions(other, { en: { date: '2033-11-01' }, fr: { date: '2033-11-02' } })
    expect((await warningsOf(other, tie))[0]).toContain('nothing decides, and each keeps its own')
    expect(days(other, 'en', 'fr')).toEqual(['2033-11-01', '2033-11-02'])
  })

  it('that somebody corrected by hand, or gave the day of, stay as they are', async () => {
    const here = inventedPackage()
    const [en = '', fr = '', ar = ''] = versions(here, { en: {}, fr: {}, ar: { date: '2032-11-01' } })
    await takeIn(here.shipped, here.library, [ar], { meta: { adopted: '2032-10-31' } })
    await takeIn(here.shipped, here.library, [en, fr], {})
    expect(days(here, 'en', 'fr', 'ar')).toEqual(['2033-11-01', '2033-11-01', '2032-10-31'])
    const by = inventedPackage()
    const paths = versions(by, { en: {}, fr: {}, ar: { date: '2032-11-01' } })
    await takeIn(by.shipped, by.library, [paths[2] ?? ''], {})
    const text = Buffer.from(filesIn(by.library.root)[corpusFile('ar')] ?? '', 'latin1').toString('utf8')
    writeFiles(by.library.root, { [corpusFile('ar')]: text.replace('Asks for lamps.', 'Asks for many lamps.') })
    await takeIn(by.shipped, by.library, paths.slice(0, 2), {})
    expect(days(by, 'ar')).toEqual(['2032-11-01'])
  })

  it('are settled when the library is read again', async () => {
    const here = inventedPackage()
    await takeIn(here.shipped, here.library, versions(here, { en: {}, fr: {}, ar: { date: '2032-11-01' } }), {})
    const settled = filesIn(here.library.corpus)
    for (const language of ['en', 'fr', 'ar']) {
      const file = corpusFile(language)
      const { sealed } = await import('../../../src/library/folder/seal.ts')
      const text = Buffer.from(filesIn(here.library.root)[file] ?? '', 'latin1').toString('utf8')
      const older = text
        .replace(/\nwritten: .*(?=\n---\n)/, '')
        .replace(/reader: akoma-ntoso \d+/, 'reader: akoma-ntoso 0')
      writeFiles(here.library.root, { [file]: sealed(older) })
    }
    const { readAgain } = await rebuild(here.shipped, here.library)
    expect(readAgain.flatMap(({ warnings }) => warnings).filter(one => about.test(one))).toHaveLength(1)
    expect(filesIn(here.library.corpus)).toEqual(settled)
  })
})

describe('language versions that tell the vote differently', () => {
  const states = { inFavour: ['Northmere', 'Lakeland'], against: [], abstaining: [] }
  it('have the vote of most of them, which is said', async () => {
    const here = inventedPackage()
    const paths = versions(here, { en: { lists: states }, fr: { lists: states }, ar: {} })
    expect(await warningsOf(here, paths)).toEqual([
      'its language versions tell its adoption differently, by vote, 2–0–0 (en, fr), without a vote (ar): what en, fr say was taken',
    ])
    expect(held(here, 'ar').adoption).toMatchObject({ mode: 'vote', votes: { for: 2, against: 0, abstaining: 0 } })
    expect(held(here, 'ar').adoption.basis).toMatch(/, in en; this file says without a vote$/)
  })

  it('lend it to a version whose file does not tell it', async () => {
    const here = inventedPackage()
    const [en = '', fr = ''] = versions(here, { en: { lists: states }, fr: {} })
    writeFiles(here.library.root, {
      'quiet-fr.xml': akn({
        ...{ symbol: 'A/RES/88/7', title: 'Quiet lamps', date: '2033-11-01', language: 'fra', vote: '?' },
        ...{ preamble: ['Noting the tides,'], operative: [{ number: '1', text: 'Asks for lamps.' }] },
      }),
    })
    expect(await warningsOf(here, [fr, en])).toEqual([])
    expect(held(here, 'fr').adoption).toMatchObject({ mode: 'vote', votes: { for: 2 } })
  })
})

it('versions that agree are written once, and not looked into again', async () => {
  const here = inventedPackage()
  const paths = versions(here, { en: {}, fr: {}, ar: {} })
  expect(await warningsOf(here, paths)).toEqual([])
  expect(held(here, 'ar').extra).not.toHaveProperty('statedOtherwise')
})
