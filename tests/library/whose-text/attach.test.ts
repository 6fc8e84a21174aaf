import { describe, expect, it } from 'vitest'
import { addressKey } from '../../../src/library/whose-text/address-key.ts'
import { type Attachment, attach } from '../../../src/library/whose-text/attach.ts'
import type { DocumentRow } from '../../../src/store/index.ts'
import type { DocumentHeader } from '../../../src/types.ts'

function header(facts: Partial<DocumentHeader>): DocumentHeader {
  return {
    id: 'text-from-a-file',
    symbol: null,
    title: 'Untitled',
    kind: 'other',
    issuer: 'Harbour Coalition',
    adopted: null,
    language: 'en',
    source: null,
    copies: [],
    text: 'copy',
    read: null,
    themes: [],
    adoption: { mode: 'unknown', members: null, endorsers: null, votes: null, sponsors: null, basis: null },
    lead: null,
    chair: null,
    evidence: [],
    notes: null,
    subjects: [],
    sha256: null,
    original: null,
    extra: {},
    ...facts,
  }
}

const row = (facts: Partial<DocumentHeader>): DocumentRow => ({
  key: 0,
  origin: 'builtin',
  shadowed: false,
  passages: 0,
  header: header(facts),
  own: null,
  standing: null,
  names: header(facts),
  state: { file: '', size: null, modified: null, hash: '' },
})

const catalogue: DocumentRow[] = [
  row({
    id: '2031-lamps',
    title: 'FOC Joint Statement on Signal Lamps at Night',
    adopted: '2031-04',
    source: 'https://www.harbour.example/documents/lamps/?b=2&a=1',
    copies: ['http://mirror.example/lamps.pdf'],
  }),
  row({ id: '2033-lamps', title: 'Joint Statement on Signal Lamps at Night (2033)', adopted: '2033-06-02' }),
  row({ id: '2031-lamps', language: 'fr', title: 'Déclaration conjointe sur les lampes de nuit', adopted: '2031-04' }),
  row({ id: '2032-programme', title: 'HC Programme of Work 2032', source: 'https://harbour.example/programme' }),
  row({ id: '2033-programme', title: 'HC Programme of Work 2033', source: 'http://www.harbour.example/programme/' }),
  row({ id: '2032-tides', title: 'Statement on the Tides of the Coast', adopted: '2032' }),
  row({ id: 'H/RES/7', symbol: 'H/RES/7', title: 'Harbours in our time', adopted: '2030', sha256: 'ab'.repeat(32) }),
]

const put = (facts: Partial<DocumentHeader>): Attachment => attach(header(facts), catalogue)
const idOf = (found: Attachment): string => (found.kind === 'known' ? found.id : found.kind)
const candidatesOf = (found: Attachment): string[] =>
  found.kind === 'ambiguous' ? found.candidates.map(({ id }) => id) : [found.kind]

describe('an imported text is attached', () => {
  it('by its id or symbol, in any case', () => {
    expect(idOf(put({ id: '2031-LAMPS', title: 'Something else' }))).toBe('2031-lamps')
    expect(idOf(put({ symbol: 'h/res/7', title: 'Harbours' }))).toBe('H/RES/7')
  })

  it('by the bytes of a known original', () => {
    expect(idOf(put({ sha256: 'ab'.repeat(32), id: 'a-file' }))).toBe('H/RES/7')
  })

  it('by an address of one document, however it is written', () => {
    expect(idOf(put({ source: 'http://harbour.example/documents/lamps?a=1&b=2#top', title: 'Lamps' }))).toBe(
      '2031-lamps',
    )
    expect(idOf(put({ copies: ['https://www.mirror.example/lamps.pdf'] }))).toBe('2031-lamps')
  })

  it('by an equal title, case and punctuation apart, with a date that agrees or no other like it', () => {
    expect(idOf(put({ title: 'FOC joint statement – on signal lamps, at NIGHT', adopted: '2031-04-09' }))).toBe(
      '2031-lamps',
    )
    expect(idOf(put({ title: 'Statement on the tides of the coast' }))).toBe('2032-tides')
  })

  it('by a close title where both dates agree for one document alone', () => {
    expect(idOf(put({ title: 'Joint Statement on Signal Lamps at Night', adopted: '2033-06' }))).toBe('2033-lamps')
    expect(idOf(put({ title: 'Déclaration sur les lampes de nuit', language: 'fr', adopted: '2031' }))).toBe(
      '2031-lamps',
    )
  })
})

it('reads the facts of each known document once, however many texts are compared with it', () => {
  let read = 0
  const distant = catalogue.map(
    (one): DocumentRow => ({
      ...one,
      get header() {
        read++
        return one.header
      },
    }),
  )
  for (const word of ['reefs', 'buoys', 'ferries'])
    attach(header({ id: word, title: `Notice of the new ${word}`, source: `https://${word}.example` }), distant)
  expect(read).toBe(catalogue.length)
})

describe('an imported text is never attached by a guess:', () => {
  it('a title like two others without a date is ambiguous, and says why', () => {
    const found = put({ title: 'Joint Statement on Signal Lamps at Night' })
    expect(found).toEqual({
      kind: 'ambiguous',
      candidates: [
        expect.objectContaining({ id: '2031-lamps', why: 'has a like title; no date decides' }),
        expect.objectContaining({ id: '2033-lamps', adopted: '2033-06-02' }),
      ],
    })
  })

  it('an equal title without a date is ambiguous while another title is like it', () => {
    expect(candidatesOf(put({ title: 'FOC Joint Statement on Signal Lamps at Night' }))).toEqual([
      '2031-lamps',
      '2033-lamps',
    ])
  })

  it('a close title without a date is ambiguous', () => {
    expect(candidatesOf(put({ title: 'HC Statement on the Tides of the Coast' }))).toEqual(['2032-tides'])
  })

  it('an equal title of another date is a new document, with a warning', () => {
    const found = put({ title: 'Statement on the Tides of the Coast', adopted: '2034-01' })
    expect(found).toEqual({
      kind: 'new',
      warnings: [expect.stringContaining('2032-tides has a like title, but is of 2032')],
    })
  })

  it('an address that several documents share decides only with title and date', () => {
    const source = 'https://harbour.example/programme'
    expect(candidatesOf(put({ source, title: 'Programme' }))).toEqual(['2032-programme', '2033-programme'])
  })

  it('an address whose document has another title and date is ambiguous', () => {
    const source = 'https://harbour.example/documents/lamps?a=1&b=2'
    expect(candidatesOf(put({ source, title: 'Notice of a new harbour', adopted: '2035' }))).toEqual(['2031-lamps'])
    const same = put({ source, title: 'FOC Joint Statement on Signal Lamps at Night', adopted: '2035' })
    expect(same).toMatchObject({ kind: 'known', id: '2031-lamps', doubt: null })
    expect(same).toMatchObject({ warnings: ['the text says 2035, the catalogue 2031-04'] })
  })

  it('other years or sessions in like titles are other documents', () => {
    expect(idOf(put({ title: 'HC Programme of Work 2035' }))).toBe('new')
  })

  it('another symbol, another language, a title of two words decide nothing', () => {
    expect(idOf(put({ symbol: 'H/RES/8', title: 'Harbours in our time' }))).toBe('new')
    expect(idOf(put({ title: 'Statement on the Tides of the Coast', language: 'fr' }))).toBe('new')
    expect(idOf(put({ title: 'Tides' }))).toBe('new')
  })
})

describe('what a title leaves open is left to the words:', () => {
  const dated = [
    row({ id: '2032-tides', title: 'Statement on the Tides of the Coast', adopted: '2032' }),
    row({ id: '2033-piers', title: 'Statement on the Piers of the Coast', adopted: '2033-05-06' }),
  ]
  const doubtOf = (facts: Partial<DocumentHeader>): unknown => {
    const found = attach(header(facts), dated)
    return found.kind === 'known' ? (found.doubt?.words ?? null) : found.kind
  }

  it('without a date they must speak for the document, within a year not against it; one day is enough', () => {
    const title = 'Statement on the Piers of the Coast'
    expect(doubtOf({ title })).toBe('for')
    expect(doubtOf({ title, adopted: '2033' })).toBe('not-against')
    expect(doubtOf({ title, adopted: '2033-05-06' })).toBe(null)
  })

  it('a close title needs them unless both dates are known to the month', () => {
    const title = 'Joint Statement on the Piers of the Coast'
    expect(doubtOf({ title, adopted: '2033' })).toBe('for')
    expect(doubtOf({ title, adopted: '2033-05' })).toBe('not-against')
  })

  it('an id made of title and year says no more than they do', () => {
    expect(doubtOf({ id: '2032-tides', title: 'Another title altogether' })).toBe(null)
    const id = '2033-statement-on-the-piers-of-the-coast'
    const held = [row({ id, title: 'Statement on the Piers of the Coast', adopted: '2033-05-06' })]
    const fresh = header({ id, title: 'Statement on the Piers of the Coast', adopted: '2033' })
    expect(attach(fresh, held)).toMatchObject({ id, doubt: { words: 'not-against', candidate: { id } } })
  })
})

describe('two addresses are one', () => {
  it('whatever scheme, www., closing slash, order of the query and fragment', () => {
    const key = addressKey('https://harbour.example/a/b?x=1&y=2')
    for (const same of [
      'http://WWW.harbour.example/a/b/?y=2&x=1#end',
      'https://harbour.example/a/b?utm_source=m&x=1&y=2',
    ])
      expect(addressKey(same)).toBe(key)
    for (const other of [
      'https://harbour.example/A/b?x=1&y=2',
      'https://harbour.example/a/b',
      'https://harbour.example:8443/a/b?x=1&y=2',
    ])
      expect(addressKey(other)).not.toBe(key)
  })
})
