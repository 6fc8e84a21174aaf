import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { readOwnToolkits } from '../../../src/read/index.ts'
import { readOwnToolkit } from '../../../src/read/toolkit/own-toolkits.ts'

const facts = ['---', 'by: Lake Desk', 'date: 2031-03-01', 'language: en', '---', '']
const point = ['## Talking points', '', '- Keep harbours open. [@x ¶1 “a”] {call}', '']
const sound = [...facts, ...point].join('\n')
const known = [{ id: 'harbours', language: 'en' }]

describe('what a user adds to a toolkit', () => {
  it('is read with the name and the day of whoever adds it', () => {
    expect(readOwnToolkit(sound, 'library/toolkits/harbours.en.md')).toMatchObject({
      id: 'harbours',
      language: 'en',
      addedBy: { name: 'Lake Desk', date: '2031-03-01' },
      points: [{ use: 'position', say: 'Keep harbours open.', force: 'call' }],
      care: [],
    })
  })

  it('may come from several people, each in a file of their own', () => {
    expect(readOwnToolkit(sound, 'toolkits/harbours.lake-desk.en.md').id).toBe('harbours')
  })

  it.each<[name: string, file: string, source: string, code: string, line: number | undefined]>([
    ['no name', 'harbours.en.md', sound.replace('by: Lake Desk\n', ''), 'MISSING_FIELD', undefined],
    ['a month for a day', 'harbours.en.md', sound.replace('2031-03-01', '2031-03'), 'INVALID_FIELD', 3],
    ['a field of our toolkits', 'harbours.en.md', sound.replace('by:', 'title: T\nby:'), 'UNKNOWN_FIELD', 2],
    ['a background', 'harbours.en.md', `${sound}\n## Background\n`, 'UNKNOWN_SECTION', 11],
    ['a name in another language', 'harbours.fr.md', sound, 'WRONG_FILE_NAME', 1],
    ['too many parts in its name', 'harbours.a.b.en.md', sound, 'WRONG_FILE_NAME', 1],
    ['a point that rests on nothing', 'harbours.en.md', sound.replace('[@x ¶1 “a”]', ''), 'POINT_WITHOUT_CITATION', 9],
    ['a giant file', 'harbours.en.md', `${sound}${' '.repeat(500_001)}`, 'FILE_TOO_LARGE', undefined],
    ['a thousand points', 'harbours.en.md', sound + '- A. [@x ¶1 “a”]\n'.repeat(1000), 'TOO_MANY_POINTS', undefined],
  ])('with %s is refused with its place', (_, file, source, code, line) => {
    let thrown: unknown = null
    try {
      readOwnToolkit(source, file)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(FocError)
    expect(thrown).toMatchObject({ code, place: { file, ...(line === undefined ? {} : { line }) } })
  })

  it('is read file by file, so that a wrong one leaves the others as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foc-own-'))
    try {
      writeFileSync(join(folder, 'harbours.en.md'), sound)
      writeFileSync(join(folder, 'harbours.bad.en.md'), 'no facts')
      writeFileSync(join(folder, 'lakes.en.md'), sound)
      writeFileSync(join(folder, 'harbours.bytes.en.md'), Uint8Array.of(0xff, 0xfe, 0x00))
      const { own, findings } = readOwnToolkits(folder, known)
      expect(own.map(({ file }) => file)).toEqual(['library/toolkits/harbours.en.md'])
      expect(findings.map(({ kind, place }) => [kind, place?.file])).toEqual([
        ['MISSING_FRONT_MATTER', 'library/toolkits/harbours.bad.en.md'],
        ['INVALID_ENCODING', 'library/toolkits/harbours.bytes.en.md'],
        ['UNKNOWN_TOOLKIT', 'library/toolkits/lakes.en.md'],
      ])
      expect(findings.every(({ hint }) => hint !== null)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is nothing where there is no folder', () => {
    expect(readOwnToolkits(join(tmpdir(), 'foc-own-none'), known)).toEqual({ own: [], findings: [] })
  })
})
