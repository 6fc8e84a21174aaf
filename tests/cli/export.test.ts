import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { harbourResolution } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { closed } from '../schemas/closed.ts'
import { foc, focIn, focProcess, root } from './run.ts'

const place = temporaryFolder()
const library = join(place, 'library')
writeFiles(place, { 'inbox/a.xml': harbourResolution.en, 'inbox/b.xml': harbourResolution.fr, file: '' })
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
for (const name of ['common', 'entry'])
  ajv.addSchema(closed(JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))) as object)

const formats = ['tbx', 'skos', 'jsonld', 'csv', 'xlsx', 'omegat', 'csl', 'bibtex', 'ris', 'json', 'jsonl']

describe('foc export', () => {
  it('writes each format, the same bytes in two time zones and two languages', () => {
    const write = (name: string, env: NodeJS.ProcessEnv): void => {
      for (const format of formats)
        expect(
          focProcess(['export', format, '--theme', 'shutdowns', '--out', `${join(place, name)}/`], { env }).code,
        ).toBe(0)
    }
    const path = process.env.PATH
    write('a', { PATH: path, FOC_LIBRARY: library, TZ: 'Pacific/Auckland', LANG: 'en_GB.UTF-8' })
    write('b', { PATH: path, FOC_LIBRARY: library, TZ: 'America/Lima', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' })
    expect(readdirSync(join(place, 'a'))).toHaveLength(formats.length)
    for (const name of readdirSync(join(place, 'a')))
      expect([name, readFileSync(join(place, 'a', name)).equals(readFileSync(join(place, 'b', name)))]).toEqual([
        name,
        true,
      ])
  })

  it('gives JSON Lines whose every line is valid by its schema', () => {
    const lines = foc(['export', 'jsonl']).stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(300)
    const check = ajv.getSchema('entry.schema.json')
    expect(lines.filter(line => check?.(JSON.parse(line)) !== true)).toEqual([])
  })

  it('leaves set phrases out of TBX unless they are asked for, by --term-kind or by --kind', () => {
    const concepts = (...words: string[]): number =>
      [...foc(['export', 'tbx', '--theme', 'shutdowns', ...words]).stdout.matchAll(/<conceptEntry /g)].length
    const [plain, phrases, all] = [concepts(), concepts('--kind', 'formulation'), concepts('--term-kind', 'all')]
    expect([plain > 0, phrases > 0, all >= plain + phrases]).toEqual([true, true, true])
  })

  it('keeps the labels of the languages asked for, and names what has none', () => {
    const { stdout, stderr } = foc(['export', 'csv', '--lang', 'fr', '--theme', 'shutdowns'])
    const languages = stdout.split('\r\n').flatMap(line => /^[a-z0-9-]+,[a-z]+,([a-z]{2}),/.exec(line)?.[1] ?? [])
    expect([...new Set(languages)]).toEqual(['fr'])
    expect(stderr).toMatch(/^note: \d+ concepts have no label in that language/)
  })

  it('keeps the concepts that the texts of a filter use', () => {
    const { stdout } = foc(['export', 'json', '--document', '2018-internet-censorship'])
    const { entries } = JSON.parse(stdout) as { entries: { citations: { document: { id: string } }[] }[] }
    expect(entries.length).toBeGreaterThan(0)
    const ids = entries.flatMap(({ citations }) => citations.map(({ document }) => document.id))
    expect([...new Set(ids)]).toEqual(['2018-internet-censorship'])
  })

  it('pairs the paragraphs of imported texts, and says what it left out', () => {
    expect(focIn(library, 'import', join(place, 'inbox')).code).toBe(0)
    const { code, stdout } = focIn(library, 'export', 'tmx')
    expect([code, stdout.match(/<tu /g)?.length]).toEqual([0, 6])
    expect(stdout).toMatch(
      /<seg>To keep signal lamps at every pier;<\/seg>[\s\S]{0,300}<seg>De garder des lampes à chaque quai ;<\/seg>/,
    )
  })

  it('writes a file for each pair of languages where several targets are asked for', () => {
    const out = `${join(place, 'pairs')}/`
    const { code, stdout } = focIn(library, 'export', 'tmx', '--lang', 'en,fr,es', '--out', out, '--json')
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      {
        file: 'foc.en-fr.tmx',
        units: 6,
        files: [
          { file: 'foc.en-fr.tmx', languages: ['en', 'fr'], units: 6 },
          { file: null, languages: ['en', 'es'], units: 0 },
        ],
      },
    ])
    expect(readdirSync(out)).toEqual(['foc.en-fr.tmx'])
    const omegat = foc(['export', 'omegat', '--lang', 'en,fr,es', '--out', out])
    expect([omegat.code, readdirSync(out).sort()]).toEqual([0, ['foc.en-es.utf8', 'foc.en-fr.tmx', 'foc.en-fr.utf8']])
  })

  it('leaves out of a TBX for readers of two languages what has no term in the first', () => {
    const { stdout, stderr } = foc(['export', 'tbx', '--tbx-version', '2', '--lang', 'fr,en'])
    expect(stderr).toMatch(/^note: \d+ concepts have no label in that language/)
    const first = [...stdout.matchAll(/<termEntry[\s\S]*?<langSet xml:lang="(\w+)">/g)].map(([, language]) => language)
    expect([...new Set(first)]).toEqual(['fr'])
  })

  it.each<[name: string, words: string[]]>([
    ['no full text in two languages', ['export', 'tmx', '--document', '2018-internet-censorship']],
    ['nothing that passes', ['export', 'tbx', '--since', '2099']],
    ['no labels in both languages', ['export', 'omegat', '--lang', 'fr,en', '--since', '2099']],
  ])('ends with 1 and writes nothing: %s', (_, words) => {
    const { code, stdout, stderr } = foc([...words, '--out', join(place, 'nothing')])
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^nothing to export/m)])
    expect(existsSync(join(place, 'nothing'))).toBe(false)
  })

  it.each<[code: string, words: string[]]>([
    ['UNKNOWN_FORMAT', ['export', 'odt']],
    ['UNKNOWN_VALUE', ['export', 'tbx', '--term-kind', 'poem', '--out', 'x']],
    ['UNKNOWN_VALUE', ['export', 'tbx', '--lang', 'xx', '--out', 'x']],
    ['UNKNOWN_VALUE', ['export', 'csv', '--kind', 'poem', '--out', 'x']],
    ['UNKNOWN_VALUE', ['export', 'csv', '--kind', 'all', '--kind', 'poem', '--out', 'x']],
    ['WRONG_USAGE', ['export', 'omegat', '--lang', 'en', '--out', 'x']],
    ['WRONG_USAGE', ['export', 'tmx', '--lang', 'en,en', '--out', 'x']],
    ['WRONG_USAGE', ['export', 'tmx', '--lang', 'en,fr,es', '--out', 'x']],
    ['UNKNOWN_VALUE', ['export', 'tbx', '--tbx-version', '1', '--out', 'x']],
    ['WRONG_USAGE', ['export', 'tbx']],
    ['WRITE_FAILED', ['export', 'ris', '--out', `${join(place, 'file')}/`]],
    ['WRITE_FAILED', ['export', 'ris', '--out', join(place, 'file', 'x.ris')]],
  ])('refuses with %s: foc %j', (code, words) => {
    const { stdout, stderr, code: exit } = foc([...words, '--json'])
    const { error } = JSON.parse(stderr) as { error: { code: string } }
    expect([exit, stdout, error.code]).toEqual([2, '', code])
  })
})
