import { describe, expect, it } from 'vitest'
import { foc } from './run.ts'

const linesOf = (...words: string[]): string[] => foc(words).stdout.trimEnd().split('\n')

/** Lines that are wider than a screen, addresses apart: one that is cut leads nowhere. */
const wide = (lines: readonly string[]): string[] =>
  lines.filter(line => line.length > 80 && !line.includes('https://'))

describe('an answer stands on one screen, and says what it leaves out', () => {
  it.each([
    ['search', 'Internet'],
    ['search', 'human', 'rights'],
    ['trace', 'open Internet'],
    ['trace', 'human rights online'],
    ['impact', '2018-hrc38-geneva-network'],
    ['show', '2018-internet-censorship'],
    ['lookup', 'disinformation', '--state', 'FR'],
    ['lookup', 'internet shutdown', '--alternatives'],
    ['lookup', 'internet shutdown', '--with', 'fr'],
    ['lookup', 'internet shutdown', '--state', 'CA', '--with', 'fr', '--alternatives'],
  ])('foc %s %s %s', (...words) => {
    const lines = linesOf(...words)
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(wide(lines)).toEqual([])
    expect(lines.slice(-2).join('\n')).toMatch(/--all/)
    expect(lines.join('\n')).toMatch(/[Nn]ot shown: /)
  })

  it.each([
    ['search', 'Internet'],
    ['trace', 'open Internet'],
    ['impact', '2018-hrc38-geneva-network'],
    ['show', '2018-internet-censorship'],
  ])('and everything with --all: foc %s %s', (...words) => {
    expect(linesOf(...words, '--all').length).toBeGreaterThan(24)
  })

  it('counts truly what a search does not show', () => {
    const { total } = JSON.parse(foc(['search', 'Internet', '--json']).stdout)
    const lines = linesOf('search', 'Internet')
    const hidden = Number(/Not shown: (\d+) passages/.exec(lines.join('\n'))?.[1])
    // A head, a blank line before and behind: every other line is one passage, the first of several.
    expect(total - hidden).toBeLessThanOrEqual(lines.length - 4)
    expect(total - hidden).toBeGreaterThan(10)
  })

  it('says of each kind of text how many texts there are, one in five languages once', () => {
    const { entries } = JSON.parse(foc(['lookup', 'internet shutdown', '--json', '--all']).stdout)
    const [{ uses, adoption }] = entries as [
      { uses: { citations: number; documents: number }[]; adoption: { documents: number } },
    ]
    const told = [...foc(['lookup', 'internet shutdown']).stdout.matchAll(/\((\d+) of (\d+) (?:other )?texts\)$/gm)]
    expect(told.length).toBeGreaterThan(0)
    for (const [, shown, of] of told) expect(Number(shown)).toBeLessThan(Number(of))
    const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0)
    expect(sum(uses.map(({ documents }) => documents))).toBe(adoption.documents)
    expect(sum(uses.map(({ citations }) => citations))).toBeGreaterThan(2 * adoption.documents)
    // With the text that stands above.
    expect(sum(told.map(([, , of]) => Number(of))) + 1).toBeLessThanOrEqual(adoption.documents)
  })

  it('is whole where it fits', () => {
    expect(linesOf('search', 'zebra privacy').join('\n')).not.toContain('Not shown')
  })
})

describe('a question that says little', () => {
  it.each(['the', 'of the', 'a', 'de la', 'и'])('has only little words, and is refused: %s', query => {
    const { code, stderr } = foc(['lookup', query])
    expect([code, stderr.includes('[EMPTY_QUERY]')]).toEqual([2, true])
    expect(stderr.split('\n').length).toBeLessThan(6)
  })

  it.each(['€', '???', '…', '🙂', ''])('has no word, and is refused: «%s»', query => {
    for (const command of ['lookup', 'search', 'trace']) {
      const { code, stderr } = foc([command, query])
      expect([command, code, stderr.includes('[EMPTY_QUERY]')]).toEqual([command, 2, true])
    }
  })

  it.each([
    ...['x', 'droits & libertés', 'privacy vie privée', '§ 12 %', 'C++', 'l’', 'word of the harbour '.repeat(2000)],
    ...['a'.repeat(20_000), `"${'b'.repeat(5000)} harbour"`],
  ])('is answered on one screen: %.20s', query => {
    for (const command of ['lookup', 'search']) {
      const { code, stdout } = foc([command, query])
      expect(code).toBeLessThan(2)
      const lines = stdout.trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(24)
      expect(wide(lines)).toEqual([])
    }
  })

  it('is no draft', () => {
    const { code, stderr } = foc(['trace', 'word of the harbour '.repeat(2000)])
    expect([code, stderr.includes('[QUERY_TOO_LONG]')]).toEqual([2, true])
  })
})
