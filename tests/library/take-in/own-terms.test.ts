import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { focIn } from '../../cli/run.ts'
import { filesIn, temporaryFolder, writeFiles } from '../temporary.ts'

const csv = [
  'concept,language,label,region,role',
  'internet-shutdown,en,Internet shutdown,,entry',
  'internet-shutdown,fr,arrêt total du réseau,CA,entry',
  'm-12,en,disinformation,,entry',
  'm-12,fr,intox,,entry',
  'lighthouse-duty,en,lighthouse duty,,entry',
  '',
].join('\n')

const folder = temporaryFolder()
const library = join(folder, 'library')
writeFiles(folder, { 'ministry.csv': csv })
const take = (...words: string[]): ReturnType<typeof focIn> =>
  focIn(
    library,
    'import-terms',
    join(folder, 'ministry.csv'),
    '--owner',
    'Ministry of Harbours',
    '--date',
    '2031-05-16',
    ...words,
  )

interface Answer {
  entries: { term: { id: string }; match: { kind: string }; citations: { quote: string }[] }[]
  own?: { owner: string; date: string; on: string | null; term: { id: string; labels: { text: string }[] } }[]
}
const lookup = (...words: string[]): Answer => JSON.parse(focIn(library, 'lookup', ...words, '--json').stdout) as Answer

// In this order: the library grows.
describe('a termbase of the user’s own', () => {
  it('is only looked at with --dry-run', () => {
    expect(take('--dry-run').stdout).toContain('2 laid over ours')
    expect(existsSync(library)).toBe(false)
  })

  it('is kept as a file of its own, with who and when', () => {
    const report = JSON.parse(take('--json').stdout) as Record<string, unknown>
    expect(report).toMatchObject({
      ...{ termbase: 'ministry', status: 'added', owner: 'Ministry of Harbours', date: '2031-05-16' },
      layered: [
        { id: 'internet-shutdown', on: 'internet-shutdown' },
        { id: 'm-12', on: 'disinformation' },
      ],
      added: ['lighthouse-duty'],
    })
    expect(readFileSync(join(library, 'terms', 'ministry.yaml'), 'utf8')).toContain('owner: "Ministry of Harbours"')
  })

  it('is shown beside ours, with its labels alone, as theirs', () => {
    const { entries, own } = lookup('internet shutdown')
    expect(entries[0]).toMatchObject({ term: { id: 'internet-shutdown' }, match: { kind: 'exact' } })
    expect(own).toHaveLength(1)
    expect(own?.[0]).toMatchObject({ owner: 'Ministry of Harbours', date: '2031-05-16', on: 'internet-shutdown' })
    expect(own?.[0]?.term.labels.map(({ text }) => text)).toEqual(['arrêt total du réseau'])
  })

  it('leads from its words to our concept, whose citations are those of our labels', () => {
    const { entries, own } = lookup('arrêt total du réseau')
    expect(entries.map(({ term, match }) => [term.id, match.kind])).toEqual([['internet-shutdown', 'own']])
    expect(own).toHaveLength(1)
    expect(entries[0]?.citations.filter(({ quote }) => quote.includes('arrêt'))).toEqual([])
  })

  it('answers alone, in any inflection, where ours has nothing; and never as agreed', () => {
    const { entries, own } = lookup('lighthouse duties')
    expect([entries, own?.map(({ term, on }) => [term.id, on])]).toEqual([[], [['lighthouse-duty', null]]])
    const { code, stdout } = focIn(library, 'lookup', 'lighthouse', 'duty')
    expect(code).toBe(0)
    expect(stdout).toContain('Your termbase: not agreed language')
    expect(stdout).toContain('Ministry of Harbours, 2031-05-16')
    expect(stdout).not.toContain('Agreed texts')
  })

  it('is no part of our glossary: an export does not have it', () => {
    expect(focIn(library, 'export', 'jsonl').stdout).not.toContain('lighthouse duty')
  })

  it('changes nothing when the same file comes again', () => {
    const before = filesIn(join(library, 'terms'))
    expect(take('--date', '2032-01-01').stdout).toContain('has all this already')
    expect(filesIn(join(library, 'terms'))).toEqual(before)
  })

  it('is seen as it stands after an edit by hand, and gone with its file', () => {
    const file = join(library, 'terms', 'ministry.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('lighthouse duty', 'beacon duty'))
    utimesSync(file, new Date(2031, 1, 1), new Date(2031, 1, 1))
    expect(lookup('beacon duty').own).toHaveLength(1)
    writeFileSync(file, 'owner: [')
    const broken = focIn(library, 'lookup', 'internet shutdown')
    expect([broken.code, broken.stderr]).toEqual([0, expect.stringContaining('ministry.yaml')])
    const again = focIn(library, 'lookup', 'beacon duty')
    expect([again.stdout.includes('Your termbase'), again.stderr]).toEqual([false, broken.stderr])
  })

  it('keeps nothing of a file that is the same as ours', () => {
    const fresh = join(folder, 'fresh')
    const tbx = join(folder, 'ours.tbx')
    expect(focIn(fresh, 'export', 'tbx', '--term-kind', 'all', '--out', tbx).code).toBe(0)
    const { code, stdout } = focIn(fresh, 'import-terms', tbx)
    expect([code, stdout]).toEqual([0, expect.stringContaining('nothing was kept')])
    expect(existsSync(fresh)).toBe(false)
  })

  it('is refused whole where it cannot be read, with nothing written', () => {
    const other = join(folder, 'other')
    writeFiles(folder, {
      'bad.csv': 'concept,language,lable\na,en,b\n',
      'evil.tbx': '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>',
    })
    for (const name of ['bad.csv', 'evil.tbx', 'absent.csv'])
      expect(focIn(other, 'import-terms', join(folder, name)).code).toBe(2)
    expect(existsSync(other)).toBe(false)
  })
})
