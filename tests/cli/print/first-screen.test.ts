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
  it.each(['women and girls', 'girls'])('is headed by what was asked, not by a longer term: %s', words => {
    const { stdout } = foc(['lookup', words])
    expect(stdout).toMatch(new RegExp(`^${words} {2}`))
    expect(stdout).toContain('IN A LONGER TERM: “women and girls in all their diversity”')
    expect(stdout).not.toContain('BEST TO QUOTE')
    expect(stdout).toContain('See also: women and girls in all their diversity')
  })
  it('says what to cite first, what it leaves out, and how to see all', () => {
    const { stdout } = foc(['lookup', 'internet shutdown'])
    const lines = stdout.split('\n')
    const best = lines.indexOf('BEST TO QUOTE')
    expect(lines[best + 1]).toMatch(/^ {2}A\/RES\/80\/173 · 17 December 2025 · without a vote$/)
    const { entries } = JSON.parse(foc(['lookup', 'internet shutdown', '--json', '--all']).stdout)
    const { agreed, reported } = entries[0].texts
    // Each line of a text begins with its id; the nearest wording of the other body is no use of this one.
    const until = lines.findIndex(line => line.includes('worded otherwise: '))
    const ids = lines.slice(0, until).flatMap(line => /^ {2}(A\/RES\/\S+|20\d\d-\S+)/.exec(line)?.[1] ?? [])
    expect(stdout).toContain(`not shown: ${agreed - new Set(ids).size} texts, ${reported} text reported only`)
  })
  it('names beside an English entry the French words first, those adopted before those that nobody adopted', () => {
    const beside = (words: string): string => foc(['lookup', words]).stdout.split('\n')[1] ?? ''
    expect(beside('right to privacy')).toMatch(/^ {2}fr droit à la vie privée · .+: without a vote/)
    expect(beside('internet shutdown')).toMatch(/^ {2}fr coupure d’Internet .*: without a vote/)
    expect(beside('droit à la vie privée')).toMatch(/^ {2}en right to privacy · /)
  })
  it('says that filters left nothing, and nothing of what the library holds', () => {
    const { stdout } = foc(['lookup', 'privacy', '--since', '2029'])
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Searched: no document passes these filters.')
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
  describe('of words that are no entry', () => {
    const here = { library: join(temporaryFolder(), 'library') }
    const texts = [
      ['A/RES/98/1', 'Ladders', 'Praises the harbour light of each coast;', '155-1-25'],
      ['A/RES/98/2', 'Ropes', 'Notes that each harbour needs ropes, and that light is dear;', null],
      ['A/RES/98/3', 'Nets', 'Praises the light of the harbour;', null],
      ['A/RES/98/4', 'Bells', 'Regrets fog, and the lack of any bell;', null],
    ] as const
    const folder = temporaryFolder()
    for (const [at, [symbol, title, text]] of texts.entries())
      writeFiles(folder, { [`${at}.xml`]: akn({ symbol, title, preamble: [], operative: [{ number: '1', text }] }) })
    expect(foc(['import', folder], here).code).toBe(0)
    const screenOf = (...words: string[]): string => foc(['lookup', ...words], here).stdout

    it('only those texts answer and are counted that have them together', () => {
      const screen = screenOf('harbour light')
      expect(screen).toMatch(/^harbour light {2}together in 2 texts/)
      expect(screen).toContain('BEST TO QUOTE')
      expect(screen).not.toContain('A/RES/98/2')
      expect(screen).toContain('1 passage with the words apart')
      const { found, apart, best, passages } = JSON.parse(screenOf('harbour light', '--json'))
      expect([found, apart.total]).toEqual([{ total: 2, documentCount: 2, counted: 'exact' }, 1])
      expect(best.map((one: { id: string; together: boolean }) => [one.id, one.together]).at(-1)).toEqual([
        'A/RES/98/2',
        false,
      ])
      expect(passages.at(-1)).toMatchObject({ document: { id: 'A/RES/98/2' }, together: null })
    })
    it('and where none has them together, that is said first, and nothing is best or by all', () => {
      const screen = screenOf('fog bell')
      expect(screen).toMatch(/^fog bell {2}no text has these words together/)
      expect(screen).toContain('CLOSEST: THE WORDS STAND APART')
      expect(screen).not.toMatch(/BEST TO QUOTE|BY ALL/)
      expect(JSON.parse(screenOf('fog bell', '--json')).found.total).toBe(0)
    })
    it('a slip of the pen is taken for the word that texts have, and that is said', () => {
      expect(screenOf('harbuor')).toContain('“harbuor” is in no text; taken as “harbour”')
      expect(JSON.parse(screenOf('harbuor', '--json')).taken).toBe('harbour')
    })
    it('the symbol of a text that is not held is found where others name it by its number', () => {
      writeFiles(folder, {
        'named.xml': akn({
          symbol: 'A/RES/98/9',
          title: 'Oars',
          preamble: ['Recalling its resolution 61/7 of 4 May 2006,'],
          operative: [],
        }),
      })
      expect(foc(['import', join(folder, 'named.xml')], here).code).toBe(0)
      const screen = screenOf('A/RES/61/7,')
      expect(screen).toContain('1 passage names it as 61/7')
      expect(screen).not.toMatch(/61\/7,/)
      expect(screenOf('A/RES/61/8')).toContain('no passage names it')
    })
  })
  it('never quotes a paraphrase of ours, in JSON neither', () => {
    for (const words of ['human rights', 'civil society', 'status', 'development goals', 'gender identity']) {
      const { best } = JSON.parse(foc(['lookup', words, '--json']).stdout)
      expect(best.filter(({ status }: { status: string }) => ['summary', 'reported'].includes(status))).toEqual([])
    }
  })
  it('says of each statement of the Coalition who stood behind it, and how certain that is', () => {
    const lines = foc(['lookup', 'surveillance']).stdout.split('\n')
    const ours = lines.flatMap((line, at) => (/^ {2}20\d\d-\S+/.test(line) ? [`${line}${lines[at + 1]}`] : []))
    expect(ours.length).toBeGreaterThan(2)
    for (const one of ours) expect(one).toMatch(/Coalition/)
    expect(foc(['lookup', 'freedom of association']).stdout).toMatch(/consensus, \d+ members/)
  })
  it('always says a vote with its figures, that consensus was lost, and how other editions were adopted', () => {
    const { stdout } = foc(['lookup', 'encryption'])
    expect(stdout).toMatch(/adopted by vote, \d+–\d+–\d+/)
    expect(stdout).toMatch(/Consensus lost: without a vote until 78\/213 \(2023\); since 80\/215/)
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
