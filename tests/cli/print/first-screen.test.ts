import { describe, expect, it } from 'vitest'
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
    expect(lines[best + 1]).toMatch(/consensus, 34 members$/)
    const { entries } = JSON.parse(foc(['lookup', 'internet shutdown', '--json', '--all']).stdout)
    const { citations, toConfirm } = entries[0].adoption
    const shown = lines.filter(line => line.includes('“')).length
    expect(stdout).toContain(`not shown: ${citations - shown} uses, ${toConfirm} to confirm`)
  })
  it('has French wordings first where a French one was asked for', () => {
    const [head = '', , , , best = ''] = foc(['lookup', 'coupure d’Internet']).stdout.split('\n')
    expect(head).toMatch(/^coupure d’Internet/)
    expect(best).toMatch(/\[fr\]$/)
  })
  it('is the whole list with --all, and so much of it with --limit', () => {
    const uses = (words: string[]): number =>
      foc(['lookup', 'internet shutdown', ...words]).stdout.match(/ · short quotation, unchecked| · reported/g)
        ?.length ?? 0
    expect(uses(['--limit', '2'])).toBe(2)
    expect(uses(['--all'])).toBeGreaterThan(10)
  })
  it('names in JSON what to cite in the order of the screen', () => {
    const { best } = JSON.parse(foc(['lookup', 'internet shutdown', '--json']).stdout)
    expect(best.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(['2022-iran-shutdowns', '2022-iran-shutdowns'])
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
