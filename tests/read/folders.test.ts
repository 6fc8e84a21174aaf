import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { corpusFileName } from '../../src/read/document/corpus-file-name.ts'
import { readCorpus, readMembership, readTerms, readThemes, readToolkits, writeDocument } from '../../src/read/index.ts'
import { invented } from './samples.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foc-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text)
}

const written = (id: string, language = 'en'): string => writeDocument(invented({ id, language, text: 'listed' }))

describe('reading a corpus folder', () => {
  it('reads documents sorted by file name, and passes over README.md, other files and folders', () => {
    for (const id of ['b', 'A/RES/99/1', 'a']) put(corpusFileName(id, 'en'), written(id))
    put('README.md', '# Read me')
    put('members.yaml', 'body: X')
    put('.hidden.md', 'x')
    mkdirSync(join(folder, 'drafts.md'))
    const { documents, findings } = readCorpus(folder)
    expect(documents.map(({ id, file }) => [id, file])).toEqual([
      ['A/RES/99/1', 'A%2FRES%2F99%2F1.en.md'],
      ['a', 'a.en.md'],
      ['b', 'b.en.md'],
    ])
    expect(findings).toEqual([])
  })

  it('reads the others when one file is bad, and says which and why', () => {
    put('a.en.md', written('a'))
    put('b.en.md', 'no facts')
    put('c.en.md', new Uint8Array([0x2d, 0xff, 0xfe]))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'd.en.md'))
    put('e.en.md', '')
    truncateSync(join(folder, 'e.en.md'), 33 * 1024 * 1024)
    put('f.en.md', '')
    const { documents, findings } = readCorpus(folder)
    expect(documents.map(({ id }) => id)).toEqual(['a'])
    expect(findings.map(({ kind, place }) => [kind, place?.file])).toEqual([
      ['MISSING_FRONT_MATTER', 'b.en.md'],
      ['INVALID_ENCODING', 'c.en.md'],
      ['MISSING_FILE', 'd.en.md'],
      ['FILE_TOO_LARGE', 'e.en.md'],
      ['MISSING_FRONT_MATTER', 'f.en.md'],
    ])
  })

  it('reports two files of one document and language, and a file named for another', () => {
    put('a.en.md', written('a'))
    put('b.en.md', written('a'))
    put('c.fr.md', written('c', 'de'))
    const { documents, findings } = readCorpus(folder)
    expect(documents.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(findings.map(({ kind, place }) => [kind, place?.file])).toEqual([
      ['REPEATED_DOCUMENT', 'b.en.md'],
      ['WRONG_FILE_NAME', 'c.fr.md'],
    ])
  })

  it('reports a folder that is not there, without its path', () => {
    const { findings } = readCorpus(join(folder, 'none'))
    expect(findings).toMatchObject([{ kind: 'MISSING_FOLDER', severity: 'error' }])
    expect(JSON.stringify(findings)).not.toContain(folder)
  })
})

describe('reading a glossary folder', () => {
  it('reads a concept with all that it may say, its id from its name', () => {
    put(
      'pier.yaml',
      [
        'kind: term',
        'labels:',
        '  - { text: pier, language: en, role: entry }',
        '  - { text: jetée, language: fr, region: CA, role: variant, termType: fullForm, source: { document: a, seen: title, evidence: https://a.example/, note: n } }',
        'themes: [harbours]',
        'scope: s',
        'related: [quay, { id: dock, reason: r }]',
        'family: f',
        'note: n',
      ].join('\n'),
    )
    const { terms, findings } = readTerms(folder)
    expect(findings).toEqual([])
    expect(terms).toEqual([
      {
        id: 'pier',
        kind: 'term',
        labels: [
          { text: 'pier', language: 'en', region: null, role: 'entry', source: null, termType: null },
          {
            text: 'jetée',
            language: 'fr',
            region: 'CA',
            role: 'variant',
            source: { document: 'a', seen: 'title', evidence: 'https://a.example/', note: 'n' },
            termType: 'fullForm',
          },
        ],
        themes: ['harbours'],
        scope: 's',
        related: [
          { id: 'quay', reason: null },
          { id: 'dock', reason: 'r' },
        ],
        family: 'f',
        note: 'n',
      },
    ])
  })

  it('reports a bad concept with file, line and remedy, and reads the others', () => {
    put('pier.yaml', 'kind: term\nlabels:\n  - { text: pier, language: en, role: entree }')
    put(
      'quay.yaml',
      'kind: term\nlabels:\n  - { text: quay, language: en, role: entry }\nrelated:\n  - { id: dock, raison: x }',
    )
    put('Big Dock.yaml', 'kind: term')
    put('dock.yaml', 'kind: term\nlabels:\n  - { text: dock, language: en, role: entry }')
    const { terms, findings } = readTerms(folder)
    expect(terms.map(({ id }) => id)).toEqual(['dock'])
    expect(findings.map(({ kind, place, hint }) => [kind, place?.file, place?.line, hint])).toEqual([
      ['INVALID_ID', 'terms/Big Dock.yaml', undefined, expect.any(String)],
      ['INVALID_FIELD', 'terms/pier.yaml', 3, 'Did you mean entry?'],
      ['UNKNOWN_FIELD', 'terms/quay.yaml', 5, 'Did you mean reason?'],
    ])
  })

  it('reads themes and members', () => {
    put('themes.yaml', 'themes:\n  - { id: harbours, title: { en: Harbours, fr: Ports }, toolkits: [harbours] }')
    put(
      'members.yaml',
      [
        'body: Harbour Coalition',
        'members:',
        '  - { iso: NO, name: Norway, joined: { after: 2012-05-03, before: 2013-06 }, left: { date: 2031 } }',
        'counts: [{ date: 2031, number: 3 }]',
        'chairs: [{ name: Norway, from: 2031 }]',
      ].join('\n'),
    )
    expect(readThemes(join(folder, 'themes.yaml'))).toEqual({
      themes: [{ id: 'harbours', title: { en: 'Harbours', fr: 'Ports' }, toolkits: ['harbours'], general: [] }],
      findings: [],
    })
    const { membership, findings } = readMembership(join(folder, 'members.yaml'))
    expect(findings).toEqual([])
    expect(membership?.members).toEqual([
      {
        iso: 'NO',
        name: 'Norway',
        nameFr: null,
        joined: { date: null, after: '2012-05-03', before: '2013-06' },
        left: { date: '2031', after: null, before: null },
        observer: false,
        note: null,
        evidence: [],
      },
    ])
    expect(membership?.counts).toEqual([{ date: '2031', number: 3, basis: null, conflict: null, evidence: [] }])
    expect(readMembership(join(folder, 'none.yaml'))).toMatchObject({
      membership: null,
      findings: [{ kind: 'MISSING_FILE' }],
    })
  })

  it('reads toolkits by file name', () => {
    const facts = (language: string): string => `---\ntitle: T\nlanguage: ${language}\nthemes: [a]\nstatement: s\n---\n`
    put('a.fr.md', facts('fr'))
    put('a.en.md', facts('en'))
    put('b.md', facts('en'))
    const { toolkits, findings } = readToolkits(folder)
    expect(toolkits.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'en'],
      ['a', 'fr'],
    ])
    expect(findings).toMatchObject([{ kind: 'WRONG_FILE_NAME', place: { file: 'toolkits/b.md' } }])
  })
})
