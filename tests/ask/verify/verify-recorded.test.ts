import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verify } from '../../../src/ask/index.ts'
import { drawVerify } from '../../../src/cli/print/verify.ts'
import { screen } from '../../../src/cli/shared/screen.ts'
import { takeIn } from '../../../src/library/writing.ts'
import { ask } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const lamps = digest(
  { id: '2031-lamps', title: 'Statement on Lamps', adopted: '2031-04-10' },
  '1 Wants “signal lamps at every pier”[^1] and “safe ships”[^2].',
  '2 Thanks “the crews of the coast”[^1]; names “an open and lasting harbour”[^1] and “whales of the deep sea”[^2].',
  '— The notice speaks of a “lasting harbour peace”[^3].',
  [
    '[^1]: text · https://harbour.example/lamps',
    '[^2]: quoted · https://harbour.example/notes',
    '[^3]: announcement · https://harbour.example/news',
  ].join('\n'),
)

const full = [
  'Statement on Lamps',
  '1. We thank the crews of the coast, and want signal lamps at every pier.',
  '2. We call for an open and peaceful harbour, and for lasting help to all.',
  '3. We want ships that are safe.',
  '',
].join('\n\n')

async function verified(official: boolean): Promise<ReturnType<typeof verify>> {
  const here = inventedPackage({ 'corpus/2031-lamps.en.md': lamps })
  writeFiles(here.inbox, { 'lamps.txt': full })
  await takeIn(here.shipped, here.library, [join(here.inbox, 'lamps.txt')], { id: '2031-lamps', official })
  return ask(here.library.index, index => verify(index))
}

describe('a recorded phrase put to the full text', () => {
  it('is confirmed, moved, different with the words that differ, or absent; unchecked without a full text', async () => {
    const { recorded } = await verified(true)
    const mine = recorded.filter(({ document }) => document === '2031-lamps')
    expect(mine.map(({ phrase, result, found }) => [phrase, result, found?.label ?? null])).toEqual([
      ['signal lamps at every pier', 'confirmed', '1'],
      ['safe ships', 'absent', null],
      ['the crews of the coast', 'moved', '1'],
      ['an open and lasting harbour', 'differs', '2'],
      ['whales of the deep sea', 'absent', null],
      ['lasting harbour peace', 'absent', null],
    ])
    expect(mine[3]).toMatchObject({
      text: 'official',
      locator: { label: '2' },
      similarity: 0.8,
      diff: [
        { op: 'equal', text: 'an open and ' },
        { op: 'delete', text: 'lasting ' },
        { op: 'insert', text: 'peaceful ' },
        { op: 'equal', text: 'harbour' },
      ],
    })
    const others = recorded.filter(({ document }) => document !== '2031-lamps')
    expect(others.length).toBe(8)
    expect(others.every(({ result, text }) => result === 'unchecked' && text === null)).toBe(true)
  })

  it('is an error where the text itself was read, a warning where it was quoted or moved, else information', async () => {
    const { findings } = await verified(true)
    expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      'PHRASE_ABSENT warning',
      'PHRASE_MOVED warning',
      'PHRASE_DIFFERS error',
      'PHRASE_ABSENT warning',
      'PHRASE_ABSENT info',
    ])
    expect(findings[1]?.message).toContain('recorded at 2 and stands at 1: moved, to review')
    expect(findings[2]?.message).toBe(
      '“an open and lasting harbour” was recorded of 2031-lamps in en (seen: text); the official text has “an open and peaceful harbour” at 2',
    )
  })

  it('is drawn as a table of 80 columns with the words that differ', async () => {
    const page = screen(80)
    drawVerify(await verified(false), page)
    const lines = page.text().split('\n')
    expect(lines.every(line => line.length <= 80)).toBe(true)
    expect(lines.slice(0, 9)).toEqual([
      '2031-lamps [en], copy: 1 confirmed, 1 moved, 1 different, 3 absent',
      '  result    recorded at       stands at         seen          similarity',
      '  absent    1                 —                 quoted',
      '            “safe ships”',
      '  moved     2                 1                 text',
      '            “the crews of the coast”: moved, to review',
      '  differs   2                 2                 text          0.80',
      '            “an open and lasting harbour”',
      '            an open and [-lasting-] {+peaceful+} harbour',
    ])
    expect(lines).toContain('1 thing does not hold.')
  })
})
