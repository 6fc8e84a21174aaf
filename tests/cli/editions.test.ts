import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc } from './run.ts'

const place = temporaryFolder()
const edition = foc(['toolkit', 'build', 'ai', '--json']).stdout
const shorter = JSON.parse(edition) as { talkingPoints: unknown[]; wording: unknown[] }
writeFiles(place, {
  'ai.en.json': JSON.stringify({ ...shorter, talkingPoints: shorter.talkingPoints.slice(1) }),
  'now.json': edition,
  'newer.json': edition.replace('foc/brief@1', 'foc/brief@2'),
  'words.json': 'no JSON',
})
const at = (name: string): string => join(place, name)

describe('foc toolkit diff', () => {
  it('prints in eighty columns what came', () => {
    const { code, stdout } = foc(['toolkit', 'diff', at('ai.en.json'), at('now.json')])
    expect(code).toBe(0)
    expect(stdout).toContain('\nAdded (1)\n  point: ')
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })

  it('says of one edition given twice that nothing changed', () => {
    const { code, stdout } = foc(['toolkit', 'diff', at('now.json'), at('now.json')])
    expect([code, stdout.split('\n').at(-2)]).toEqual([
      0,
      'The same corpus, and the same points, terms, wording and references.',
    ])
  })

  it.each([
    ['words.json', 'NOT_AN_EDITION'],
    ['newer.json', 'EDITION_NEWER'],
    ['missing.json', 'NO_SUCH_FILE'],
  ])('refuses %s: %s', (name, code) => {
    const run = foc(['toolkit', 'diff', at(name), at('now.json')])
    expect([run.code, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain(`[${code}]`)
  })
})

describe('foc toolkit build --changes-from', () => {
  const build = (...words: string[]) => foc(['toolkit', 'build', ...words])

  it('writes the same bytes twice, and takes an edition that itself says what changed', () => {
    const once = build('ai', '--json', '--changes-from', at('ai.en.json')).stdout
    expect(build('ai', '--json', '--changes-from', place).stdout).toBe(once)
    writeFiles(place, { 'with-changes.json': once })
    expect(build('ai', '--changes-from', at('with-changes.json')).stdout).toContain('0 changes since the edition')
    const again = build('ai', '--full', '--changes-from', at('with-changes.json'))
    expect(again.stdout).toContain('No talking point, term, wording or reference changed.')
  })

  it('refuses the edition of another toolkit, and one edition for several notes', () => {
    expect(build('censorship', '--changes-from', at('now.json')).stderr).toContain('[OTHER_EDITION]')
    const several = build('ai', 'censorship', '--out', join(place, 'out'), '--changes-from', at('now.json'))
    expect(several.stderr).toContain('[EDITIONS_MISSING]')
  })

  it('says which note has no earlier edition in the folder', () => {
    const { code, stderr, stdout } = build('censorship', '--full', '--changes-from', place)
    expect([code, stdout.includes('What changed')]).toEqual([0, false])
    expect(stderr).toContain('there is no censorship.en.json')
  })
})
