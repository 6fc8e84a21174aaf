import { describe, expect, it } from 'vitest'
import { lookup, search } from '../../../src/ask/index.ts'
import { checkGlossary, readEntryPoints } from '../../../src/read/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { temporaryFolder, writeFiles } from '../../library/temporary.ts'

const points = [
  'entry-points:',
  '- asked: { en: [quay lockout, QLO], fr: [blocage des quais] }',
  '  leads: [{ text: barring of quays to ships, language: en, document: A/RES/98/40, place: para. 1 }]',
  '  term: harbour-closure',
  '- asked: { en: [ghost wharf] }',
  '  leads: [{ text: wharves without keepers, language: en, document: A/RES/98/99, place: para. 3 }]',
  '  note: Nobody says ghost.',
  '- asked: { en: [pier jam] }',
  '  term: open-harbour',
  '- asked: { en: [lamp theft] }',
  '  leads: [{ text: barring of quays to ships, language: en, document: A/RES/98/40 }]',
  '',
].join('\n')
const here = inventedPackage({ 'glossary/entry-points.yaml': points })
writeFiles(here.inbox, {
  'a.xml': akn({
    symbol: 'A/RES/98/40',
    title: 'Quays',
    date: '2032-05-01',
    preamble: [],
    operative: [
      { number: '1', text: 'Deplores the barring of quays to ships;' },
      { number: '2', text: 'Deplores lamp theft;' },
    ],
  }),
})
await statuses(here, [here.inbox])
const asked = (query: string) => ask(here.library.index, index => lookup(index, { query, filter: {}, limit: 10 }))

describe('words that no text has', () => {
  it.each(['quay lockout', 'Quay lockouts', 'QLO', 'blocage des quais'])(
    'lead to the agreed wording, and the answer says how: %s',
    async query => {
      const { understood, passages, entries, near, found } = await asked(query)
      expect(understood?.leads).toMatchObject([{ text: 'barring of quays to ships', found: true, place: 'para. 1' }])
      expect(passages.map(({ locator }) => locator?.label)).toEqual(['OP1'])
      expect(found).toMatchObject({ total: 1, documentCount: 1 })
      expect(entries).toEqual([])
      expect(near[0]).toEqual({ id: 'harbour-closure', label: 'harbour closure' })
    },
  )

  it('lead to a concept where no text has the agreed wording', async () => {
    const { understood, entries } = await asked('pier jam')
    expect(understood?.term?.id).toBe('open-harbour')
    expect(entries.map(({ term, match }) => [term.id, match.kind])).toEqual([['open-harbour', 'entry-point']])
  })

  it('say where the wording stands, though the text is not held', async () => {
    const { understood, passages, entries } = await asked('ghost wharf')
    expect([...passages, ...entries]).toEqual([])
    expect(understood).toMatchObject({ leads: [{ document: 'A/RES/98/99', found: false }], note: 'Nobody says ghost.' })
  })

  it('are words of their own where some text has them', async () => {
    const { understood, passages } = await asked('lamp theft')
    expect(understood).toBeUndefined()
    expect(passages.map(({ locator }) => locator?.label)).toEqual(['OP2'])
  })

  it('lead on in search too', async () => {
    const { hits, notes } = await ask(here.library.index, index =>
      search(index, { query: 'quay lockout', filter: {}, limit: 10 }),
    )
    expect(hits.map(({ locator }) => locator?.label)).toEqual(['OP1'])
    expect(notes.join()).toContain('understood (by us) as “barring of quays to ships”')
  })

  it('lead on in search to a concept too, and say where words stand that are not held', async () => {
    const put = (query: string) => ask(here.library.index, index => search(index, { query, filter: {}, limit: 10 }))
    expect((await put('pier jam')).notes.join()).toContain('understood (by us) as “open harbour”')
    expect((await put('ghost wharf')).notes).toEqual([
      'In no passage held; it leads (by us) to “wharves without keepers”, A/RES/98/99, para. 3.',
    ])
  })
})

describe('entry points', () => {
  it('deny nothing in their notes: what texts lack is looked up when it is asked for', () => {
    const { entryPoints } = readEntryPoints('glossary/entry-points.yaml')
    expect(entryPoints.length).toBeGreaterThan(20)
    expect(entryPoints.filter(({ note }) => /\b(?:no|none of the) (?:\w+ )?texts?\b/i.test(note ?? ''))).toEqual([])
  })
  const read = (text: string) => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'entry-points.yaml': text })
    return readEntryPoints(`${folder}/entry-points.yaml`)
  }
  const terms = [{ id: 'pier', labels: [{ text: 'pier', language: 'en', role: 'entry' }] }] as never
  const kinds = (text: string): string[] => {
    const { entryPoints, findings } = read(text)
    const rest = { documents: [], themes: [], toolkits: [], membership: null, states: [], words: [] }
    const one = { ...(terms as [{ id: string }])[0], themes: [], related: [], broader: [], family: null }
    return [...findings, ...checkGlossary({ ...rest, terms: [one] as never, entryPoints })].map(({ kind }) => kind)
  }

  it('may not be a label, stand twice, lead to nothing known or to a whole sentence', () => {
    expect(kinds('entry-points: [{ asked: { en: [piers] }, term: pier }]')).toContain('LABEL_ASKED')
    expect(kinds('entry-points: [{ asked: { en: [wharf, wharf] }, term: pier }]')).toContain('REPEATED_ENTRY_POINT')
    expect(kinds('entry-points: [{ asked: { en: [wharf] }, term: mole }]')).toContain('UNKNOWN_CONCEPT')
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen'
    expect(
      kinds(`entry-points: [{ asked: { en: [wharf] }, leads: [{ text: ${long}, language: en, document: X/1 }] }]`),
    ).toEqual(['LONG_QUOTATION'])
    expect(kinds('entry-points: [{ asked: { en: [wharf] }, term: pier }]')).toEqual([])
  })
})
