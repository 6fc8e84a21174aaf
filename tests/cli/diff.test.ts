import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { TextDiff } from '../../src/types.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc } from './run.ts'

const folder = temporaryFolder()
const many = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}. We urge all harbour masters to keep lantern ${at} of pier ${at * 7} lit at night.`,
)
writeFiles(folder, {
  'old.md': [
    '# Lamps',
    'We urge all States to keep every free, open and secure harbour lit, in accordance with the law of the sea.',
    'We welcome the almanac of tides and currents.',
    'We note that frayed ropes endanger <crews> & passengers.',
  ].join('\n\n'),
  'new.md': [
    '# Lamps',
    'We note that frayed ropes endanger <crews> & passengers.',
    'We urge all States to keep every open harbour lit, as appropriate.',
    'We invite sailmakers to mend torn sails.',
  ].join('\n\n'),
  'long.md': many.join('\n\n'),
  'shorter.md': many.map(line => line.replace('We urge all', 'We urge, where possible,')).join('\n\n'),
  'french.md': 'Les gardiens des phares et les marins des îles ont entretenu toutes les lampes du vieux port.',
})
const diff = (...words: string[]) => foc(['diff', ...words], { folder })
const written = (name: string): Uint8Array => readFileSync(join(folder, 'out', name))
const plain = (text: string): string =>
  text
    .replace(/\\/g, '')
    .replace(/&lt;|&#x3C;/g, '<')
    .replace(/&amp;|&#x26;/g, '&')

describe('a comparison of two texts', () => {
  it('tells the same findings and the same words in every format', () => {
    diff('old.md', 'new.md', '--all', '--format', 'text,md,html,docx,json', '--out', 'out')
    const stem = 'old.md.to.new.md.diff'
    const { paragraphs } = JSON.parse(readFileSync(join(folder, 'out', `${stem}.json`), 'utf8')) as TextDiff
    const word = new TextDecoder().decode(unzipSync(written(`${stem}.docx`))['word/document.xml'])
    const texts = [
      new TextDecoder().decode(written(`${stem}.txt`)).replace(/\s+/g, ' '),
      new TextDecoder().decode(written(`${stem}.md`)),
      new TextDecoder().decode(written(`${stem}.html`)).replace(/<[^>]*>/g, ''),
      word.replace(/<[^>]*>/g, ''),
    ].map(plain)
    const findings = paragraphs.flatMap(one => one.findings)
    expect(findings.length).toBeGreaterThan(1)
    for (const text of texts) {
      for (const { message } of findings) expect(text).toContain(message)
      expect(text).toContain('[-We welcome the almanac of tides and currents.]')
      expect(text).toContain('[+We invite sailmakers to mend torn sails.]')
    }
  })

  it('says first what decides, on one screen, with a count of what is not shown', () => {
    const { stdout } = diff('long.md', 'shorter.md')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines[0]).toMatch(/^Weaker in 120 places/)
    expect(stdout).toMatch(/Weaker \(120, \d+ not shown here\)/)
    expect(stdout).toContain('--all')
  })

  it('of texts that differ in no word says so', () => {
    writeFiles(folder, { 'copy.md': readFileSync(join(folder, 'old.md'), 'utf8') })
    const { code, stdout } = diff('old.md', 'copy.md')
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'No word differs.'])
  })

  it('gives the same bytes twice', () => {
    expect(diff('old.md', 'new.md', '--format', 'docx').stdout).toBe(
      diff('old.md', 'new.md', '--format', 'docx').stdout,
    )
  })

  it('refuses what it cannot compare, and says why', () => {
    const code = (...words: string[]): string => /\[([A-Z_]+)\]/.exec(diff(...words).stderr)?.[1] ?? ''
    expect(code('old.md', 'old.md')).toBe('SAME_TEXT')
    expect(code('-', '-')).toBe('SAME_TEXT')
    expect(code('old.md', 'french.md')).toBe('LANGUAGES_DIFFER')
    expect(code('old.md', 'A/RES/1/1')).toBe('UNKNOWN_DOCUMENT')
    expect(code('old.md', '2018-internet-censorship')).toBe('NO_FULL_TEXT')
    expect(code('old.md', 'new.md', '--format', 'pdf')).toBe('UNKNOWN_FORMAT')
    expect(code('old.md', 'new.md', '--format', 'md,html')).toBe('OUT_MISSING')
  })
})
