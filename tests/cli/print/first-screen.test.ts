import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { akn } from '../../library/akn.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'
import { foc } from '../run.ts'

const asked = ['internet shutdown', 'disinformation', 'digital divide', 'coupure d’Internet', 'human rights defenders']

describe('an answer of foc lookup', () => {
  it.each(asked)('stands on one screen: %s', words => {
    const lines = foc(['lookup', words]).stdout.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    // An address that is cut leads nowhere.
    expect(lines.filter(line => line.length > 80 && !line.includes('https://'))).toEqual([])
  })
  it('says what to cite first, what it leaves out, and how to see all', () => {
    const { stdout } = foc(['lookup', 'internet shutdown'])
    const lines = stdout.split('\n')
    const best = lines.indexOf('BEST TO QUOTE')
    expect(lines[best + 1]).toMatch(/^ {2}A\/RES\/80\/173 · 17 December 2025 · without a vote$/)
    const { entries } = JSON.parse(foc(['lookup', 'internet shutdown', '--json', '--all']).stdout)
    const { citations, toConfirm } = entries[0].adoption
    // The nearest wording of the other body is no use of this one.
    const shown = lines.filter(line => line.includes('“') && !line.includes('worded otherwise: ')).length
    expect(stdout).toContain(`not shown: ${citations - shown} uses, ${toConfirm} to confirm`)
  })
  it('is not headed as the best to quote where no passage has all of the words', () => {
    const here = { library: join(temporaryFolder(), 'library') }
    const operative = [
      { number: '1', text: 'Calls upon States to ensure the protection of lighthouse keepers;' },
      { number: '2', text: 'Calls upon States to pay lighthouse keepers;' },
    ]
    const folder = temporaryFolder()
    writeFiles(folder, { 'keepers.xml': akn({ symbol: 'A/RES/98/1', title: 'Ladders', preamble: [], operative }) })
    expect(foc(['import', join(folder, 'keepers.xml')], here).code).toBe(0)
    const titleOf = (words: string): string | undefined =>
      foc(['lookup', words], here)
        .stdout.split('\n')
        .find(line => /^(?:BEST|CLOSEST)/.test(line))
    expect(
      ['protection of lighthouse keepers', 'protecting lighthouse keepers', 'pay lighthouse pilots'].map(titleOf),
    ).toEqual(['BEST TO QUOTE', 'CLOSEST: OTHER FORMS OF THE WORDS', 'CLOSEST, WITHOUT “pilots”'])
  })
  it('says that others have it by all only of wordings without a vote', () => {
    const headings = (words: string): string[] => foc(['lookup', words]).stdout.match(/^(?:ALSO )?BY ALL.*$/gm) ?? []
    expect(headings('internet shutdown')[0]).toMatch(/^ALSO BY ALL, WITHOUT A VOTE/)
    expect(headings('encryption')[0]).toMatch(/^BY ALL, WITHOUT A VOTE/)
  })
  it('has French wordings first where a French one was asked for', () => {
    const [head = '', , , , best = ''] = foc(['lookup', 'coupure d’Internet']).stdout.split('\n')
    expect(head).toMatch(/^coupure d’Internet/)
    expect(best).toMatch(/\[fr\]$/)
  })
  it('is the whole list with --all, and so much of it with --limit', () => {
    const uses = (words: string[]): number =>
      foc(['lookup', 'internet shutdown', ...words]).stdout.match(/ · short quotation, (?:un)?checked| · reported/g)
        ?.length ?? 0
    expect(uses(['--limit', '2'])).toBe(2)
    expect(uses(['--all'])).toBeGreaterThan(10)
  })
  it('names in JSON what to cite in the order of the screen', () => {
    const { best } = JSON.parse(foc(['lookup', 'internet shutdown', '--json']).stdout)
    const [first] = foc(['lookup', 'internet shutdown']).stdout.match(/(?<=BEST TO QUOTE\n {2})\S+/) ?? []
    expect([best[0].id, first]).toEqual(['A/RES/80/173', 'A/RES/80/173'])
  })
})

describe('a library that does not exist', () => {
  it('is said on stderr where an option names it, and the answer is given all the same', () => {
    const { code, stdout, stderr } = foc(['lookup', 'internet shutdown', '--library', 'no-such-folder'])
    expect([code, stdout.includes('BEST TO QUOTE')]).toEqual([0, true])
    expect(stderr).toMatch(/^warning: .*no-such-folder: there is no library here/)
    expect(foc(['lookup', 'internet shutdown']).stderr).toBe('')
  })
})
