import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import Libsql from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { FocError } from '../../src/errors.ts'
import { unpack } from '../../src/library/pack.ts'
import { harbourResolution } from '../library/akn.ts'
import { filesIn, temporaryFolder, writeFiles } from '../library/temporary.ts'
import { foc, focIn, focProcess, noLibrary, type Run, surroundings } from './run.ts'

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)
const library = at('library')
const whole = at('whole.foc')

beforeAll(() => {
  writeFiles(folder, { 'inbox/en.xml': harbourResolution.en, 'inbox/fr.xml': harbourResolution.fr })
  expect(focIn(library, 'import', at('inbox')).code).toBe(0)
  expect(focIn(library, 'pack', whole, '--format', 'md')).toMatchObject({ code: 0, stderr: '' })
})

/** A copy of the pack in which SQL changed something. */
function changed(name: string, sql: string, ...values: (string | number | Buffer)[]): string {
  writeFileSync(at(name), readFileSync(whole))
  const database = new Libsql(at(name))
  database.prepare(sql).run(values)
  database.close()
  return at(name)
}

/** The code with which unpacking is refused. */
function refusal(pack: string, out: string): string {
  try {
    unpack(pack, out)
    return 'none'
  } catch (error) {
    return error instanceof FocError ? error.code : String(error)
  }
}

const codeOf = ({ stderr }: Run): string => /\[([A-Z_]+)\]/.exec(stderr)?.[1] ?? ''

describe('a pack', () => {
  it.each([
    ['show', 'A/RES/99/7'],
    ['lookup', 'internet shutdown'],
    ['search', 'harbour'],
    ['documents'],
    ['toolkit', 'verify'],
  ])('answers foc %s %s as the library does, and nothing is unpacked', (...words) => {
    const before = filesIn(folder)
    const [packed, ...others] = [focIn(whole, ...words, '--json'), focIn(library, ...words, '--json')]
    expect(packed).toEqual(others[0])
    expect(packed.code).toBe(0)
    expect(Object.keys(filesIn(folder))).toEqual(Object.keys(before))
  })

  it('is only read: import and forget leave it as it is, and say what to do', () => {
    const before = readFileSync(whole)
    for (const words of [
      ['import', at('inbox')],
      ['forget', 'A/RES/99/7'],
    ])
      expect(focIn(whole, ...words)).toMatchObject({ code: 2, stderr: expect.stringContaining('foc unpack FILE') })
    expect(readFileSync(whole).equals(before)).toBe(true)
  })

  it('is unpacked into a library with the same files and the same answers', () => {
    expect(foc(['unpack', whole, '--out', at('out')])).toMatchObject({ code: 0, stderr: '' })
    const { 'index.sqlite': _, 'index.lock': __, 'index.sqlite.seal': ___, ...held } = filesIn(library)
    const unpacked = filesIn(at('out'))
    expect(unpacked).toMatchObject(held)
    expect(
      Object.keys(unpacked)
        .filter(name => !(name in held))
        .every(name => name.startsWith('briefs/')),
    ).toBe(true)
    expect(focIn(at('out'), 'search', 'harbour', '--json')).toEqual(focIn(library, 'search', 'harbour', '--json'))
  })

  it('has the same bytes when it is made again', () => {
    expect(focIn(library, 'pack', at('again.foc'), '--format', 'md').code).toBe(0)
    expect(readFileSync(at('again.foc')).equals(readFileSync(whole))).toBe(true)
    expect(focIn(library, 'pack', at('again.foc'), '--format', 'md').code).toBe(0)
  })

  it('has the same bytes made of the same files at another time', () => {
    writeFiles(folder, { 'quays.csv': 'concept,language,label\nquay,en,quay\n' })
    const packed = ['first', 'second'].map(name => {
      const other = at(name)
      expect(focIn(other, 'import', at('inbox')).code).toBe(0)
      expect(focIn(other, 'import-terms', at('quays.csv'), '--date', '2031-05-16', '--owner', 'A. Pilot').code).toBe(0)
      writeFileSync(join(other, 'corpus', 'broken.en.md'), 'no front matter')
      focIn(other, 'lookup', 'lamp')
      expect(focIn(other, 'pack', at(`${name}.foc`), '--format', 'md').code).toBe(0)
      return readFileSync(at(`${name}.foc`))
    })
    expect(packed[0]?.equals(packed[1] ?? new Uint8Array())).toBe(true)
  })

  it('of a machine where nothing was imported holds what foc ships', () => {
    expect(foc(['pack', at('shipped.foc'), '--format', 'md']).stdout).toMatch(
      /^shipped\.foc packed: 0 documents, 0 originals/,
    )
    expect(focIn(at('shipped.foc'), 'lookup', 'internet shutdown').code).toBe(0)
    expect(existsSync(noLibrary)).toBe(false)
  })

  it('leaves the originals out where that is asked', () => {
    expect(focIn(library, 'pack', at('small.foc'), '--no-originals', '--format', 'md').stdout).toContain(
      '2 documents, 0 originals',
    )
  })

  it('is written over nothing but a pack, and never half', () => {
    writeFileSync(at('notes.txt'), 'mine')
    mkdirSync(at('place'))
    expect(codeOf(focIn(library, 'pack', at('notes.txt')))).toBe('FILE_EXISTS')
    expect(codeOf(focIn(library, 'pack', at('place')))).toBe('FILE_EXISTS')
    expect(codeOf(focIn(library, 'pack', join(at('notes.txt'), 'a.foc'), '--format', 'md'))).toBe('WRITE_FAILED')
    expect(codeOf(focIn(whole, 'pack', at('twice.foc')))).toBe('ALREADY_A_PACK')
    expect(readFileSync(at('notes.txt'), 'utf8')).toBe('mine')
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('the briefs in a pack', () => {
  const own =
    '---\nby: Lake Desk\ndate: 2031-03-01\nlanguage: en\n---\n\n## Talking points\n\n- Our own word on it. [@2018-internet-censorship ¶1 “in the name of security”] {concern}\n'

  it('are Markdown, HTML, Word and PDF of every toolkit and language, with the user’s own points', () => {
    const mine = at('mine')
    writeFiles(mine, { 'toolkits/censorship.en.md': own })
    expect(focIn(mine, 'pack', at('mine.foc')).stderr).toBe('')
    expect(foc(['unpack', at('mine.foc'), '--out', at('mine-out')]).code).toBe(0)
    const names = readdirSync(at('mine-out/briefs'))
    expect(names.filter(name => name.startsWith('censorship.'))).toEqual(
      ['en', 'fr'].flatMap(language => ['docx', 'html', 'md', 'pdf'].map(format => `censorship.${language}.${format}`)),
    )
    const built = focIn(mine, 'toolkit', 'build', 'censorship').stdout
    expect(built).toContain('Added by Lake Desk')
    expect(readFileSync(at('mine-out/briefs/censorship.en.md'), 'utf8')).toBe(built)
    expect(readFileSync(at('mine-out/toolkits/censorship.en.md'), 'utf8')).toBe(own)
    // Where it lies, the pack says the same.
    expect(focIn(at('mine.foc'), 'toolkit', 'build', 'censorship').stdout).toBe(built)
  })

  it('are of the formats asked for', () => {
    expect(focIn(library, 'pack', at('few.foc'), '--format', 'json').stdout).toContain('10 briefs')
    expect(codeOf(focIn(library, 'pack', at('none.foc'), '--format', 'odt'))).toBe('UNKNOWN_FORMAT')
    expect(existsSync(at('none.foc'))).toBe(false)
  })
})

describe('a stranger’s pack', () => {
  /** In a process of its own, which it must not end. */
  const alone = (pack: string, ...words: string[]): Run =>
    focProcess(words, { env: { ...surroundings, FOC_LIBRARY: pack } })
  const insert = 'INSERT INTO packed VALUES (?, ?, ?, ?)'
  const content = deflateRawSync(Buffer.from('owned'))

  it.each([
    '../owned',
    'corpus/../../owned',
    '/tmp/owned',
    'corpus\\..\\owned',
    'corpus/.hidden',
    'corpus/con.md',
    'corpus/a:b.md',
    'owned',
    'corpus//owned',
    'corpus/a/b/c/d/e/f.md',
    'corpus/\u202egnp.md',
  ])('with a file named %j is refused whole', name => {
    const pack = changed('named.foc', insert, name, 5, 'x', content)
    expect(refusal(pack, at('hostile'))).toBe('PACK_DAMAGED')
    expect(existsSync(at('hostile'))).toBe(false)
    expect(existsSync(at('owned'))).toBe(false)
  })

  it.each<[why: string, code: string, sql: string, values: (string | number | Buffer)[]]>([
    ['a wrong hash', 'PACK_DAMAGED', insert, ['corpus/a.md', 5, 'x', content]],
    ['a wrong size', 'PACK_DAMAGED', "UPDATE packed SET size = 3 WHERE name LIKE 'corpus/%'", []],
    ['no compressed data', 'PACK_DAMAGED', insert, ['corpus/a.md', 5, 'x', Buffer.from('owned')]],
    ['text for bytes', 'PACK_DAMAGED', insert, ['corpus/a.md', 5, 'x', 'owned']],
    ['a file of four terabytes', 'PACK_TOO_LARGE', insert, ['corpus/a.md', 4e12, 'x', content]],
    ['a file of fewer than no bytes', 'PACK_TOO_LARGE', insert, ['corpus/a.md', -1, 'x', content]],
    ['a bomb', 'PACK_DAMAGED', insert, ['corpus/a.md', 10, 'x', deflateRawSync(Buffer.alloc(100_000_000))]],
    ['a view', 'PACK_DAMAGED', 'CREATE VIEW more AS SELECT * FROM document', []],
    ['a trigger', 'PACK_DAMAGED', 'CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END', []],
  ])('with %s is refused, and nothing is written', (_why, code, sql, values) => {
    const pack = changed('wrong.foc', sql, ...values)
    expect(refusal(pack, at('hostile'))).toBe(code)
    expect(readdirSync(folder).filter(name => name.startsWith('hostile'))).toEqual([])
  })

  it('that is cut short, or no pack, is refused by every question', () => {
    writeFileSync(at('short.foc'), readFileSync(whole).subarray(0, 50_000))
    writeFileSync(at('empty.foc'), '')
    for (const [name, code] of [
      ['short.foc', 'PACK_DAMAGED'],
      ['empty.foc', 'NOT_A_PACK'],
      ['inbox/en.xml', 'NOT_A_PACK'],
      ['library/index.sqlite', 'NOT_A_PACK'],
    ] as const)
      expect([name, codeOf(focIn(at(name), 'lookup', 'harbour'))]).toEqual([name, code])
    expect(codeOf(focIn(at('short.foc'), 'where'))).toBe('PACK_DAMAGED')
    expect(codeOf(foc(['unpack', at('no-such.foc'), '--out', at('hostile')]))).toBe('NO_SUCH_FILE')
    expect(codeOf(foc(['unpack', whole, '--out', at('inbox')]))).toBe('FOLDER_NOT_EMPTY')
  })

  it('with broken data in its index is called damaged, not a bug', () => {
    const pack = changed('broken.foc', "UPDATE document SET header = '{'")
    const run = focIn(pack, 'documents')
    expect([run.code, codeOf(run)]).toEqual([2, 'PACK_DAMAGED'])
  })

  it.each([
    ['a document', "UPDATE document SET header = CAST(x'7bff7d' AS TEXT)", 'documents'],
    ['a passage', "UPDATE passage SET text = CAST(x'686172626f7572ff' AS TEXT)", 'search', 'harbour'],
    ['a label', "UPDATE label SET text = CAST(x'c3' AS TEXT)", 'lookup', 'lighthouse'],
    ['a fact of the index', "UPDATE meta SET value = CAST(x'fe' AS TEXT) WHERE key = 'format'", 'lookup', 'harbour'],
    [
      'the name of a file',
      "UPDATE packed SET name = CAST(x'636f727075732f80' AS TEXT) WHERE name = (SELECT min(name) FROM packed)",
      'where',
    ],
  ])('with bytes that are no text in %s is called damaged, and does not end the program', (_where, sql, ...words) => {
    const pack = changed('no-text.foc', sql)
    const run = alone(pack, ...words)
    expect([0, 1, 2]).toContain(run.code)
    if (words[0] !== 'where') expect(codeOf(run)).toBe('PACK_DAMAGED')
    expect(refusal(pack, at('hostile'))).toMatch(/^(?:none|PACK_DAMAGED)$/)
    rmSync(at('hostile'), { recursive: true, force: true })
  })

  it('whose layout is not in plain letters is called damaged', () => {
    const bytes = readFileSync(whole)
    const place = bytes.indexOf('value TEXT NOT NULL')
    bytes[place + 6] = 0xd4
    writeFileSync(at('layout.foc'), bytes)
    expect(codeOf(focIn(at('layout.foc'), 'lookup', 'harbour'))).toBe('PACK_DAMAGED')
  })

  it('with any bytes changed ends with an answer or a clear error, and unpacks as it was or not at all', () => {
    const good = readFileSync(whole)
    const place = fc.integer({ min: 0, max: good.length - 1 })
    let run = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 }), all => {
        const bytes = Buffer.from(good)
        for (const [where, by] of all) bytes[where] = (bytes[where] ?? 0) ^ by
        writeFileSync(at('flipped.foc'), bytes)
        expect([0, 1, 2]).toContain(alone(at('flipped.foc'), 'lookup', 'harbour').code)
        const out = at(`flipped-${run++}`)
        const code = refusal(at('flipped.foc'), out)
        expect(['none', 'NOT_A_PACK', 'PACK_DAMAGED', 'PACK_TOO_LARGE']).toContain(code)
        expect(existsSync(out)).toBe(code === 'none')
      }),
      { numRuns: 8, seed: 7 },
    )
  })
})
