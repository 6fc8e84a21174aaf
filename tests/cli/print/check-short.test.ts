import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { akn } from '../../library/akn.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'
import { foc } from '../run.ts'

const folder = temporaryFolder()
const here = { library: join(folder, 'library') }
const agreed =
  'Calls upon all States to keep every open harbour lit at night, to shelter each ship that asks for it, and to do so consistent with international human rights law and without discrimination of any kind;'
const draft = [
  'Calls upon all States to keep every open harbour lit at night, to shelter each ship that asks for it, and to do so in a calm manner.',
  '',
  'Nothing of this was ever said by anybody about green umbrellas in the rain of Sunday.',
  '',
  'Calls upon all States to keep every open harbour lit at night, to shelter each ship that asks for it, and to do so consistent with national law and without discrimination of any kind.',
].join('\n')

beforeAll(() => {
  writeFiles(folder, {
    'one.xml': akn({
      symbol: 'A/RES/98/1',
      title: 'Harbours',
      preamble: [],
      operative: [{ number: '1', text: agreed }],
    }),
    'draft.txt': draft,
  })
  expect(foc(['import', join(folder, 'one.xml')], here).code).toBe(0)
})

const screenOf = (...more: string[]): string => foc(['check', join(folder, 'draft.txt'), ...more], here).stdout

describe('a check on the screen', () => {
  it('stands on one screen, what decides first, and says how to see all', () => {
    const lines = screenOf().trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.filter(line => line.length > 80)).toEqual([])
    expect(lines[0]).toMatch(/^What decides: /)
    expect(lines.join('\n')).toMatch(/Not shown: .*--all/s)
    expect(screenOf('--all').split('\n').length).toBeGreaterThan(24)
  })
  it('leaves out no alarm, and no words that were lost', () => {
    const plain = screenOf().replace(/\s+/g, ' ')
    const { findings, spans } = JSON.parse(screenOf('--json')) as {
      findings: { severity: string; rule: string; message: string }[]
      spans: { verdict: string; diff: { op: string; text: string }[] | null }[]
    }
    const grave = findings.filter(({ severity, rule }) => severity !== 'info' || rule === 'words-lost')
    expect(grave.length).toBeGreaterThan(1)
    for (const { rule, message } of grave) {
      expect(plain).toContain(` ${rule}, `)
      expect(plain).toContain(message.replace(/\s+/g, ' '))
    }
    const lost = spans.flatMap(({ verdict, diff }) => (verdict === 'near' ? (diff ?? []) : []))
    expect(lost.some(({ op }) => op === 'delete')).toBe(true)
    for (const { op, text } of lost) if (op === 'delete') expect(plain).toContain(`[-${text.trim()}]`)
  })
  it('says whole papers as before', () => {
    expect(screenOf('--format', 'md')).toContain('green umbrellas')
    expect(screenOf('--format', 'json')).toBe(screenOf('--json'))
  })
  it('says what an import would add where no full text is held, as a search does', () => {
    const bare = { library: join(folder, 'empty') }
    for (const words of [
      ['check', join(folder, 'draft.txt')],
      ['search', 'privacy'],
    ]) {
      expect(foc(words, bare).stdout).toContain('foc import FILE adds whole texts')
      expect(foc(words, here).stdout).not.toContain('foc import FILE adds whole texts')
    }
  })
})

describe('a search on the screen', () => {
  it('shows our summary only where no document’s own words have what was asked', () => {
    expect(foc(['search', 'privacy']).stdout).not.toContain('Our summary')
    expect(foc(['search', 'privacy', '--all']).stdout).toContain('our summary')
  })
  it.each(['lookup', 'search'])('one letter is told as one: foc %s x', command => {
    expect(foc([command, 'x']).stdout.replace(/\s+/g, ' ')).toContain(
      'x is one letter: it is found only where it stands alone',
    )
    expect(foc([command, 'privacy']).stdout).not.toContain('one letter')
  })
})

describe('a library that is not there', () => {
  it.each([['where'], ['forget', 'A/RES/1/1'], ['lookup', 'privacy']])('is told by foc %s', (...words) => {
    const { stderr } = foc([...words, '--library', join(folder, 'nowhere')])
    expect(stderr).toContain('there is no library here')
    expect(foc([...words, '--library', join(folder, 'library')]).stderr).not.toContain('there is no library here')
  })
})
