import { describe, expect, it } from 'vitest'
import { checkGlossary } from '../../../src/read/check/check-glossary.ts'
import { readDocument } from '../../../src/read/document/read-document.ts'
import { parseMembership } from '../../../src/read/glossary/membership.ts'
import { parseStates } from '../../../src/read/glossary/states.ts'
import { readTerm } from '../../../src/read/glossary/terms.ts'
import { readToolkit } from '../../../src/read/toolkit/toolkits.ts'
import type { Document, Finding, State, Term, Theme, Toolkit } from '../../../src/types.ts'
import { corpusFile, file, invented, passage } from '../samples.ts'

const theme: Theme = { id: 'harbours', title: { en: 'Harbours' }, toolkits: [] }
const digest = readDocument(
  corpusFile('¶1 Says “open harbours for all”[^1].\n\n¶2 Says “safe piers”[^1].\n\n[^1]: text · https://a.example/'),
  file,
)

function term(id: string, labels: string[], ...more: string[]): Term {
  const lines = labels.map(label => `  - { ${label} }`)
  return readTerm(['kind: term', 'labels:', ...lines, ...more].join('\n'), `terms/${id}.yaml`)
}

function toolkit(citation: string): Toolkit {
  const facts = [
    '---',
    'title: Harbours',
    'language: en',
    'themes: [harbours]',
    'statement: 2031-harbour-statement',
    '---',
  ]
  return readToolkit(
    [...facts, '## Talking points', `- Open them. ${citation} {call}`].join('\n'),
    'toolkits/harbours.en.md',
  )
}

function check(parts: { documents?: Document[]; terms?: Term[]; toolkits?: Toolkit[]; themes?: Theme[] }): Finding[] {
  return checkGlossary({
    documents: [digest],
    themes: [theme],
    terms: [],
    toolkits: [],
    membership: null,
    states: [],
    ...parts,
  })
}

const kinds = (findings: Finding[]): string[] => findings.map(({ kind, severity }) => `${severity} ${kind}`)
const pier = term('pier', ['text: pier, language: en, role: entry'], 'themes: [harbours]')

describe('checking concepts', () => {
  it('finds nothing in a sound glossary', () => {
    expect(
      check({ terms: [pier, term('quay', ['text: quay, language: en, role: entry'], 'related: [pier]')] }),
    ).toEqual([])
  })

  it.each<[name: string, terms: Term[], kinds: string[], file: string, line: number]>([
    [
      'one spelling in two concepts',
      [pier, term('jetty', ['text: Jetty, language: en, role: entry', 'text: Pier, language: en, role: variant'])],
      ['error DUPLICATE_LABEL'],
      'terms/jetty.yaml',
      4,
    ],
    [
      'two concepts that differ in their endings',
      [pier, term('jetty', ['text: piers, language: en, role: entry'])],
      ['warning DUPLICATE_INFLECTION'],
      'terms/jetty.yaml',
      3,
    ],
    [
      'a label both variant and related',
      [
        pier,
        term(
          'jetty',
          ['text: jetty, language: en, role: entry', 'text: piers, language: en, role: variant'],
          'related: [pier]',
        ),
      ],
      ['error VARIANT_AND_RELATED'],
      'terms/jetty.yaml',
      4,
    ],
    [
      'an unknown theme',
      [term('pier', ['text: pier, language: en, role: entry'], 'themes:', '  - harbour')],
      ['error UNKNOWN_THEME'],
      'terms/pier.yaml',
      5,
    ],
    [
      'an unknown related concept',
      [term('pier', ['text: pier, language: en, role: entry'], 'related: [{ id: dock, reason: near }]')],
      ['error UNKNOWN_CONCEPT'],
      'terms/pier.yaml',
      4,
    ],
    [
      'a concept related to itself',
      [term('pier', ['text: pier, language: en, role: entry'], 'related: [pier]')],
      ['error RELATED_TO_ITSELF'],
      'terms/pier.yaml',
      4,
    ],
    [
      'no entry label',
      [term('pier', ['text: pier, language: en, role: variant'])],
      ['error NO_ENTRY_LABEL'],
      'terms/pier.yaml',
      3,
    ],
    [
      'two entry labels',
      [term('pier', ['text: pier, language: en, role: entry', 'text: landing, language: en, role: entry'])],
      ['error SEVERAL_ENTRY_LABELS'],
      'terms/pier.yaml',
      4,
    ],
    [
      'a label seen in an unknown document',
      [
        term('pier', [
          'text: pier, language: en, role: entry, source: { document: 2031-harbour-statment, seen: title }',
        ]),
      ],
      ['error UNKNOWN_DOCUMENT'],
      'terms/pier.yaml',
      3,
    ],
  ])('reports %s, with file, line and remedy', (_, terms, expected, where, line) => {
    const findings = check({ terms })
    expect(kinds(findings)).toEqual(expected)
    expect(findings[0]?.place).toMatchObject({ file: where, line })
    expect(findings[0]?.hint).toMatch(/[.?]$/)
  })

  it('lets regions have an entry label each, languages the same word, and an acronym a word’s letters', () => {
    const terms = [
      term('right', [
        'text: droits de la personne, language: fr, region: CA, role: entry',
        'text: droits de l’Homme, language: fr, region: FR, role: entry',
      ]),
      term('technology', ['text: IT, language: en, role: entry']),
      term('thing', ['text: it, language: en, role: entry', 'text: quai, language: fr, role: entry']),
      term('quai', ['text: quai, language: de, role: entry']),
    ]
    expect(check({ terms })).toEqual([])
  })
})

describe('checking toolkits', () => {
  const full = (text: string): Document =>
    invented({ passages: [passage(text, { locator: digest.passages[0]?.locator ?? null })] })

  it.each<[name: string, citation: string, documents: Document[], kinds: string[]]>([
    ['a phrase at its place', '[@2031-harbour-statement ¶1 “open harbours”]', [digest], []],
    ['a phrase in another case', '[@2031-harbour-statement ¶1 “Open Harbours”]', [digest], []],
    ['our own words', '[@2031-harbour-statement ¶1 “Says”]', [digest], ['error PHRASE_NOT_FOUND']],
    [
      'half a word',
      '[@2031-harbour-statement ¶1 “en harb”]',
      [invented({ ...digest, passages: digest.passages.slice(1) })],
      ['error UNKNOWN_LOCATOR'],
    ],
    ['a phrase of another paragraph', '[@2031-harbour-statement ¶1 “safe piers”]', [digest], ['error MOVED_CITATION']],
    ['an unknown place', '[@2031-harbour-statement ¶9 “wide quays”]', [digest], ['error UNKNOWN_LOCATOR']],
    ['an unknown document', '[@2031-harbor-statement ¶1 “open harbours”]', [digest], ['error UNKNOWN_DOCUMENT']],
    [
      'a language that is not here',
      '[@2031-harbour-statement @fr ¶1 “open harbours”]',
      [digest],
      ['error UNKNOWN_DOCUMENT'],
    ],
    [
      'a phrase that the full text has',
      '[@2031-harbour-statement ¶1 “open harbours”]',
      [digest, full('We want open harbours.')],
      [],
    ],
    [
      'a phrase of unknown place that the full text has',
      '[@2031-harbour-statement — “open harbours”]',
      [full('We want open harbours.')],
      [],
    ],
    [
      'a phrase that the full text lacks',
      '[@2031-harbour-statement ¶1 “open harbours”]',
      [digest, full('We want wide harbours.')],
      ['warning PHRASE_NOT_CARRIED'],
    ],
    [
      'a phrase that the full text has elsewhere',
      '[@2031-harbour-statement ¶2 “open harbours”]',
      [digest, full('We want open harbours.')],
      ['warning MOVED_CITATION'],
    ],
  ])('judges %s', (_, citation, documents, expected) => {
    const findings = check({ documents, toolkits: [toolkit(citation)] })
    expect(kinds(findings)).toEqual(expected)
    for (const { place } of findings) expect(place).toMatchObject({ file: 'toolkits/harbours.en.md', line: 8 })
  })

  it('reports an unknown statement and theme, and a theme that feeds no toolkit here', () => {
    const findings = check({
      documents: [],
      themes: [{ ...theme, id: 'piers', toolkits: ['docks'] }],
      toolkits: [toolkit('[@2031-harbour-statement ¶1 “open harbours”]')],
    })
    expect(kinds(findings).sort()).toEqual([
      'error UNKNOWN_DOCUMENT',
      'error UNKNOWN_DOCUMENT',
      'error UNKNOWN_THEME',
      'error UNKNOWN_TOOLKIT',
    ])
  })
})

describe('checking the states', () => {
  it('reports a list that names an unknown document', () => {
    const lines = [
      'body: Harbour Coalition',
      'members: []',
      'lists:',
      '  - kind: members',
      '    document: 2031-other',
      '    date: { date: 2031 }',
      '    states: [CA]',
      '    basis: its list',
    ]
    const membership = parseMembership(lines.join('\n'), 'members.yaml')
    const findings = checkGlossary({
      documents: [digest],
      terms: [],
      themes: [theme],
      toolkits: [],
      membership,
      states: [],
    })
    expect(findings).toMatchObject([{ kind: 'UNKNOWN_DOCUMENT', place: { file: 'members.yaml', line: 5 } }])
  })
})

describe('the table of states', () => {
  const table = (...rows: string[]): State[] =>
    parseStates(['sources: [https://x.example]', 'states:', ...rows].join('\n'), 'states.yaml')
  const north = '- { code: XA, en: Northmere, fr: Nordmer, also: [The North] }'
  const holdings = { documents: [], terms: [], themes: [], toolkits: [], membership: null }

  it('has each code and each name once: the second is reported with its line', () => {
    const code = checkGlossary({ ...holdings, states: table(north, '- { code: XA, en: Southby, fr: Sudby }') })
    expect(code).toMatchObject([{ kind: 'DUPLICATE_STATE', place: { file: 'states.yaml', line: 4 } }])
    const name = checkGlossary({ ...holdings, states: table(north, '- { code: XB, en: NORTH, fr: Sudby }') })
    expect(name).toMatchObject([{ kind: 'DUPLICATE_STATE', message: expect.stringContaining('The North') }])
  })

  it('says what is wrong in a line, and how to mend it', () => {
    const wrong: [row: string, code: string, hint: string][] = [
      ['- { code: XA, en: Northmere }', 'MISSING_FIELD', 'states[1].fr'],
      ['- { code: XA, en: N, fr: N, memebr: 2001-01-01 }', 'UNKNOWN_FIELD', 'Did you mean member?'],
      ['- { code: xa, en: N, fr: N }', 'INVALID_FIELD', 'Correct'],
      ['- { code: XA, en: N, fr: N, member: 2001 }', 'INVALID_FIELD', 'quotes'],
    ]
    for (const [row, code, hint] of wrong)
      expect(() => table(row)).toThrow(
        expect.objectContaining({
          code,
          place: expect.objectContaining({ line: 3 }),
          hint: expect.stringContaining(hint),
        }),
      )
  })

  it('has every member of the Coalition', () => {
    const membership = parseMembership(
      'body: X\nmembers:\n- { iso: XB, name: Eastholm, joined: { date: 2030 } }',
      'members.yaml',
    )
    const findings = checkGlossary({ ...holdings, membership, states: table(north) })
    expect(findings).toMatchObject([{ kind: 'UNKNOWN_STATE', place: { file: 'members.yaml', line: 3 } }])
  })
})
