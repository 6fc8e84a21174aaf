import { join } from 'node:path'
import { type LibraryPlaces, libraryPlaces, type PackagePlaces } from '../../src/library/folder/places.ts'
import { buildShippedIndex, readShipped } from '../../src/library/keep-in-step/shipped-index.ts'
import { temporaryFolder, writeFiles } from './temporary.ts'

/**
 * A package about a coalition that does not exist. Its issuer bears the one name that the program knows as its own
 * (statements of that body have members, and stand in briefs); states, texts and words are all invented.
 */
export const issuer = 'Freedom Online Coalition'

/** Facts of an invented digest as front matter, with its body. */
export function digest(facts: Record<string, string>, ...body: string[]): string {
  const all = { kind: 'joint-statement', issuer, language: 'en', text: 'digest', read: 'all of it', ...facts }
  const front = Object.entries(all).map(([key, value]) => `${key}: ${value}`)
  return ['---', ...front, '---', '', body.join('\n\n'), ''].join('\n')
}

const notes = [
  '[^1]: text · https://harbour.example/statement',
  '[^2]: announcement · https://harbour.example/news',
].join('\n')

/** The files of the package, by name. */
export const packageFiles: Record<string, string> = {
  'package.json': '{ "name": "invented", "version": "0.0.1" }\n',
  'corpus/2031-harbour-statement.en.md': digest(
    {
      id: '2031-harbour-statement',
      title: 'Statement on Open Harbours',
      adopted: '2031-04-10',
      adoption: '{ mode: consensus, members: { min: 3, max: 3 }, basis: the minutes say so }',
      source: 'https://harbour.example/statement',
      themes: '[harbours]',
    },
    '¶1 The members want “open harbours”[^1] and the “free passage of all ships”[^1].',
    'call (c) Asks for “signal lamps at every pier”[^1].',
    '— The notice speaks of a “harbour closure”[^2].',
    notes,
  ),
  'corpus/2031-harbour-statement.fr.md': digest(
    {
      id: '2031-harbour-statement',
      title: 'Déclaration sur les ports ouverts',
      language: 'fr',
      adopted: '2031-04-10',
      adoption: '{ mode: consensus, members: { min: 3, max: 3 }, basis: the minutes say so }',
      themes: '[harbours]',
    },
    '¶1 Les membres veulent un “port ouvert”[^1].',
    notes.split('\n')[0] ?? '',
  ),
  'corpus/2033-closure-statement.en.md': digest(
    {
      id: '2033-closure-statement',
      title: 'Statement on Closures',
      adopted: '2033',
      adoption: '{ mode: endorsed, endorsers: { count: 1, names: [XA] }, basis: the list says so }',
      themes: '[closures]',
    },
    '1 Condemns a “harbour closure”[^1] at night.',
    notes.split('\n')[0] ?? '',
  ),
  'corpus/2034-tide-programme.en.md': digest(
    {
      id: '2034-tide-programme',
      title: 'Programme of the Tides',
      kind: 'programme-of-action',
      adopted: '2033-06/2034-02',
      adoption: '{ mode: unknown }',
      themes: '[harbours]',
    },
    '¶1 Plans for an “open port”[^1].',
    notes.split('\n')[0] ?? '',
  ),
  'corpus/2029-tide-report.en.md': digest(
    {
      id: '2029-tide-report',
      title: 'Report on the Tides',
      kind: 'report',
      adopted: '2029-01-05',
      adoption: '{ mode: none }',
      themes: '[harbours, closures]',
    },
    '¶1 The chair reports on an “open harbour”[^1].',
    notes.split('\n')[0] ?? '',
  ),
  'corpus/2035-pier-statement.en.md': digest({
    id: '2035-pier-statement',
    title: 'Statement on Piers',
    text: 'listed',
    themes: '[harbours]',
  }).replace('read: all of it\n', ''),
  'corpus/members.yaml': [
    `body: ${issuer}`,
    'members:',
    '- { iso: XA, name: Northmere, nameFr: Nordmer, joined: { date: 2030-01-15 } }',
    '- { iso: XB, name: Eastholm, joined: { after: 2030-12, before: 2032-03 } }',
    '- { iso: XC, name: Southby, joined: { date: 2034-06 } }',
    '- { iso: XD, name: Westing, joined: { date: 2030 }, left: { date: 2032-05-01 } }',
    '- { iso: XE, name: Lookout, joined: { date: 2030 }, observer: true }',
    '',
  ].join('\n'),
  'corpus/states.yaml': [
    'sources: [https://harbour.example/states]',
    'states:',
    '- { code: XA, en: Northmere, fr: Nordmer, member: 2001-05-10 }',
    '- { code: XB, en: Eastholm, fr: Estholm, member: 2001-05-10 }',
    '- { code: XC, en: Southby, fr: Sudby, member: 2031-09-20, formerly: [Old Southby] }',
    '- { code: XD, en: Westing, fr: Ouesting, member: 2001-05-10 }',
    '- { code: XE, en: Lookout, fr: Vigie }',
    '- { code: XF, en: Isle and Shoal, fr: Île-et-Haut-Fond, member: 2001-05-10, printed: [Isle and Shaol] }',
    '- { code: XG, en: Fenland, fr: Marais, member: 2001-05-10, also: [Fenland (Republic of the)] }',
    '- { code: XH, en: Upper Fenland, fr: Haut-Marais, member: 2001-05-10 }',
    '- { code: GB, en: United Kingdom, fr: Royaume-Uni, member: 1945-10-24, also: [UK] }',
    '- { code: BR, en: Brazil, fr: Brésil, member: 1945-10-24 }',
    '- { code: FR, en: France, fr: France, member: 1945-10-24 }',
    '',
  ].join('\n'),
  'glossary/themes.yaml': [
    'themes:',
    '- { id: harbours, title: { en: Harbours }, toolkits: [harbours] }',
    '- { id: closures, title: { en: Closures }, toolkits: [harbours] }',
    '',
  ].join('\n'),
  'glossary/terms/open-harbour.yaml': [
    'kind: term',
    'labels:',
    '- { text: open harbour, language: en, role: entry }',
    '- { text: open port, language: en, role: variant }',
    '- { text: port ouvert, language: fr, role: entry }',
    'themes: [harbours]',
    '',
  ].join('\n'),
  'glossary/terms/harbour-closure.yaml': [
    'kind: term',
    'labels:',
    '- { text: harbour closure, language: en, role: entry }',
    'themes: [closures]',
    'related:',
    '- { id: open-harbour, reason: its contrary }',
    '',
  ].join('\n'),
  'glossary/terms/free-passage-of-all-ships.yaml': [
    'kind: formulation',
    'labels:',
    '- { text: free passage of all ships, language: en, role: entry }',
    'themes: [harbours]',
    '',
  ].join('\n'),
  'glossary/terms/signal-lamps-at-every-pier.yaml': [
    'kind: formulation',
    'labels:',
    '- { text: signal lamps at every pier, language: en, role: entry }',
    'themes: [harbours]',
    '',
  ].join('\n'),
  'glossary/toolkits/harbours.en.md': [
    '---',
    'title: Harbours',
    'language: en',
    'themes: [harbours, closures]',
    'statement: 2031-harbour-statement',
    '---',
    '',
    '## Background',
    '',
    'Harbours are where ships rest.',
    '',
    '## Talking points',
    '',
    '- Keep the harbours open.',
    '  [@2031-harbour-statement ¶1 “open harbours”] {call}',
    '- Light every pier.',
    '  [@2031-harbour-statement call (c) “signal lamps at every pier”] {call}',
    '',
    '## Key resources',
    '',
    '- [The statement](https://harbour.example/statement)',
    '',
  ].join('\n'),
}

/** An invented package on disk with its index built, and the places of an empty library beside it. */
export interface Invented {
  shipped: PackagePlaces
  library: LibraryPlaces
  /** Folder for files to import. */
  inbox: string
}

/**
 * Write the package, with files changed or added (null: left out), and build its index.
 * Nothing of it may be wrong: findings are thrown.
 */
export function inventedPackage(changes: Record<string, string | null> = {}): Invented {
  const root = temporaryFolder()
  const kept = Object.entries({ ...packageFiles, ...changes }).flatMap(([name, text]) =>
    text === null ? [] : [[name, text]],
  )
  writeFiles(root, Object.fromEntries(kept))
  writeFiles(root, { 'dist/.keep': '', 'schemas/.keep': '' })
  const shipped = placesOf(root)
  const read = readShipped(shipped)
  const errors = read.findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  buildShippedIndex(shipped, read)
  return { shipped, library: libraryPlaces(join(root, 'library')), inbox: join(root, 'inbox') }
}

function placesOf(root: string): PackagePlaces {
  return {
    root,
    corpus: join(root, 'corpus'),
    members: join(root, 'corpus', 'members.yaml'),
    states: join(root, 'corpus', 'states.yaml'),
    terms: join(root, 'glossary', 'terms'),
    themes: join(root, 'glossary', 'themes.yaml'),
    toolkits: join(root, 'glossary', 'toolkits'),
    schemas: join(root, 'schemas'),
    site: join(root, 'dist', 'site'),
    index: join(root, 'dist', 'builtin.sqlite'),
    mark: join(root, 'dist', 'builtin.mark'),
  }
}
