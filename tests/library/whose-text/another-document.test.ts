import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareDigest } from '../../../src/library/whose-text/compare-digest.ts'
import { judgeText } from '../../../src/library/whose-text/judge-text.ts'
import { takeIn } from '../../../src/library/writing.ts'
import type { Document } from '../../../src/types.ts'
import { akn } from '../akn.ts'
import { statuses } from '../answers.ts'
import { inventedPackage } from '../invented.ts'

describe('the text of another document', () => {
  const here = inventedPackage()
  mkdirSync(here.inbox, { recursive: true })
  const write = (symbol: string): string => {
    const file = join(here.inbox, 'text.xml')
    writeFileSync(
      file,
      akn({
        symbol,
        title: 'On the harbours',
        preamble: ['Recalling its resolution on piers,'],
        operative: [{ number: '1', text: 'Calls upon States to light red lamps in every harbour of the coast.' }],
      }),
    )
    return file
  }

  it.each(['A/RES/99/8', 'a/res/99/8'])('is refused under %s, where it states a symbol of its own', async id => {
    const { imported, refused } = await takeIn(here.shipped, here.library, [write('A/RES/99/7')], { id })
    expect(imported).toEqual([])
    expect(refused.map(({ error }) => [error.code, error.message])).toEqual([
      ['ANOTHER_DOCUMENT', 'this is not the text of A/RES/99/8: it says that it is A/RES/99/7'],
    ])
  })

  it('is refused under a statement that ships, where it is a resolution', async () => {
    const id = '2031-harbour-statement'
    const { imported, refused } = await takeIn(here.shipped, here.library, [write('A/RES/99/7')], { id })
    expect(imported).toEqual([])
    expect(refused.map(({ error }) => [error.code, error.message])).toEqual([
      ['ANOTHER_DOCUMENT', `this is not the text of ${id}: it says that it is A/RES/99/7`],
    ])
  })

  it.each(['', ' ', '..', 'a\nb', 'a\u001b[31mb'])(
    'has no id of nothing, nor one that does not print: %j',
    async id => {
      await expect(takeIn(here.shipped, here.library, [write('A/RES/99/7')], { id })).rejects.toMatchObject({
        code: 'WRONG_ID',
      })
    },
  )

  it('goes in under its own symbol in any case, with its letter or without, and under a name that is no symbol', async () => {
    for (const id of ['a/res/99/7', 'A/RES/99/7 B', 'harbours'])
      expect(await statuses(here, [write('A/RES/99/7')], { id })).toEqual([expect.stringContaining('added')])
  })
})

describe('a text that is only said to be a document whose phrases a script found', () => {
  const judged = (symbol: string | null, decided: boolean, isGathered: boolean) => {
    const digest = () => ({ verdict: () => 'another-text' as const, phrasesPresent: () => 0, isGathered })
    return judgeText({ id: 'A/RES/99/7', symbol } as Document, { held: () => null, digest }, decided)
  }

  it('is refused where hardly one of them stands in it', () => {
    expect(() => judged(null, true, true)).toThrow(expect.objectContaining({ code: 'ANOTHER_DOCUMENT' }))
  })

  it('goes in with a warning where it states the symbol itself, or nobody looked the phrases up', () => {
    for (const [symbol, decided, isGathered] of [
      ['A/RES/99/7', true, true],
      [null, false, true],
      [null, true, false],
    ] as const)
      expect(judged(symbol, decided, isGathered)).toEqual({
        replaces: true,
        warnings: [expect.stringContaining('hardly one phrase of our digest')],
      })
  })
})

describe('a digest gathered by a script', () => {
  const words = Array.from({ length: 20 }, (_, at) => `lamp${at} pier${at}`)
  const digest = (seen: 'file' | 'page', many = words.length) => ({
    title: 'On the harbours',
    language: 'en',
    passages: words.slice(0, many).map((text, at) => ({
      place: { kind: 'paragraph', number: String(at + 1) },
      text,
      heading: [],
      quotations: [{ start: 0, end: text.length, seen }],
    })),
  })
  const text = (...said: string[]) => ({
    ...digest('file'),
    passages: said.map(one => ({ ...digest('file').passages[0], text: one })),
  })
  const verdict = (seen: 'file' | 'page', ...said: string[]) =>
    compareDigest(text(...said) as never, digest(seen) as never).verdict()

  it('of whose phrases at most a fifth stand in a text is of another text', () => {
    expect(verdict('file', 'lamp0 pier0 and nothing more')).toBe('another-text')
    expect(verdict('page', 'lamp0 pier0 and nothing more')).toBe('fits')
    expect(verdict('file', ...words.slice(0, 4))).toBe('another-text')
    expect(verdict('file', ...words.slice(0, 5))).toBe('fits')
  })

  it('is reworded where none of its phrases stands in a text, but its names do', () => {
    const turned = words.map((_, at) => `pier${at} of the lamp${at}`)
    const compared = (many: number) =>
      compareDigest(text(...turned.slice(0, many)) as never, digest('file', many) as never).verdict()
    expect([compared(12), compared(20)]).toEqual(['reworded', 'reworded'])
  })
})
