import { describe, expect, it } from 'vitest'
import { exportTerms } from '../../../src/ask/export/index.ts'
import { buildBrief } from '../../../src/ask/index.ts'
import { firstScreen, lookup, ROOM } from '../../../src/ask/lookup/index.ts'
import { drawFirstScreen } from '../../../src/cli/print/first-screen.ts'
import { drawLookup } from '../../../src/cli/print/lookup.ts'
import { screen } from '../../../src/cli/shared/screen.ts'
import { type ExchangeFormat, writeExchange } from '../../../src/render/exchange/index.ts'
import { tokenize } from '../../../src/text/index.ts'
import type { TermRecord } from '../../../src/types.ts'
import { ask } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'
import { foc } from '../run.ts'

// All members agreed to the English words. One of them endorsed the French ones; nobody the other French ones.
const { shipped } = inventedPackage({
  'corpus/2031-harbour-statement.fr.md': null,
  'corpus/2036-night-statement.fr.md': digest(
    {
      id: '2036-night-statement',
      title: 'Déclaration de nuit',
      language: 'fr',
      adopted: '2036',
      adoption: '{ mode: endorsed, endorsers: { count: 1, names: [XA] }, basis: the list says so }',
      themes: '[harbours]',
    },
    '¶1 Les signataires veulent des “ports ouverts”[^1].',
    '[^1]: text · https://harbour.example/night',
  ),
  'glossary/terms/open-harbour.yaml': [
    'kind: term',
    'labels:',
    '- { text: open harbour, language: en, role: entry }',
    '- { text: port ouvert, language: fr, role: entry }',
    '- { text: havre libre, language: fr, role: variant }',
    '- { text: havre ami, language: fr, role: variant, source: { document: 2031-harbour-statement, seen: title } }',
    'themes: [harbours]',
    '',
  ].join('\n'),
  'glossary/terms/harbour-closure.yaml': [
    'kind: term',
    'labels:',
    '- { text: harbour closure, language: en, role: entry }',
    '- { text: fermeture de port, language: fr, role: entry }',
    'themes: [closures]',
    '',
  ].join('\n'),
  'glossary/toolkits/harbours.fr.md': [
    ...['---', 'title: Les ports', 'language: fr', 'themes: [harbours, closures]', 'statement: 2031-harbour-statement'],
    ...['read: le titre', 'basis: le procès-verbal', '---', '', '## Points de discussion', ''],
    ...['- Gardons les ports ouverts.', '  [@2036-night-statement@fr ¶1 “ports ouverts”] {call}', ''],
  ].join('\n'),
})

const said = {
  'open harbour': 'adopted by consensus',
  'port ouvert': 'endorsed by some members',
  'havre libre': 'our label: none on record',
  'havre ami': 'none on record: seen in 2031-harbour-statement, not agreed as such',
} as const

const records = (): Promise<TermRecord[]> =>
  ask(shipped.index, index => exportTerms(index, { filter: {}, kinds: ['term'], citations: 3 }).entries)

const written = async (format: ExchangeFormat): Promise<string> => {
  const data = {
    ...{ corpus: 'c', base: 'https://harbour.example/', languages: ['en', 'fr'] as const, tbxVersion: '3' as const },
    ...{ records: await records(), themes: [], documents: [], units: [] },
  }
  return String(await writeExchange(format, data))
}

const drawn = (draw: (to: ReturnType<typeof screen>) => void): string => {
  const to = screen(400)
  draw(to)
  return to.text()
}

const answer = () => ask(shipped.index, index => lookup(index, { query: 'open harbour', filter: {}, limit: 5 }))

describe('a label carries how its own words were adopted, and nothing of what was agreed in other words', () => {
  it('in the records of an export, with counts and first use', async () => {
    const [record] = (await records()).filter(({ term }) => term.id === 'open-harbour')
    const mine = record?.term.labels.map(({ text }, at) => {
      const uses = record.labelAdoptions[at]
      return [text, uses?.widest, uses?.documents, uses?.first?.quote ?? null]
    })
    expect(mine).toEqual([
      ['open harbour', 'consensus', 1, 'open harbours'],
      ['port ouvert', 'endorsed', 1, 'ports ouverts'],
      ['havre libre', null, 0, null],
      ['havre ami', null, 0, null],
    ])
  })

  it('in the answer of a lookup', async () => {
    const [entry] = (await answer()).entries
    expect(entry?.labelAdoptions).toEqual([
      { widest: 'consensus', document: '2031-harbour-statement' },
      { widest: 'endorsed', document: '2036-night-statement' },
      { widest: null, document: null },
      { widest: null, document: null },
    ])
  })

  it('on the first screen of a lookup, and on the long one', async () => {
    const given = await answer()
    const first = drawn(to => drawFirstScreen(given, firstScreen(given, ROOM), to))
    expect(first).toContain('fr port ouvert: by some members')
    const long = drawn(to => drawLookup(given, to))
    for (const [label, how] of Object.entries(said)) expect(long).toContain(`${label}: ${how}`)
  })

  it('beside the counts that they head, where their concept was adopted otherwise', async () => {
    const headOf = async (query: string): Promise<string> => {
      const given = await ask(shipped.index, index => lookup(index, { query, filter: {}, limit: 5 }))
      return drawn(to => drawFirstScreen(given, firstScreen(given, ROOM), to)).split('\n', 1)[0] ?? ''
    }
    expect(await headOf('port ouvert')).toContain('these words: by some members')
    expect(await headOf('havre libre')).toContain('these words: our label, none on record')
    expect(await headOf('open harbour')).not.toContain('these words')
  })

  it('in the JSON of an export', async () => {
    for (const format of ['json', 'jsonl'] as const)
      expect(await written(format)).toMatch(/"labelAdoptions":\s*\[\s*\{\s*"first"/)
  })

  it('in CSV, beside each label and not beside its concept', async () => {
    const rows = (await written('csv')).split('\r\n')
    for (const [label, how] of Object.entries(said))
      expect(rows.filter(row => row.includes(`,${label},`)).map(row => row.includes(how))).toEqual([true])
    expect(rows.find(row => row.includes(',port ouvert,'))).not.toContain('consensus')
  })

  it('in TBX, at the term', async () => {
    const terms = (await written('tbx')).split('<termSec>')
    for (const [label, how] of Object.entries(said))
      expect(terms.find(term => term.includes(`<term>${label}</term>`))).toContain(`Widest adoption: ${how}`)
    expect((await written('tbx')).match(/Widest adoption/g)).toHaveLength(terms.length - 1)
  })

  it('in SKOS, as Turtle and as JSON-LD', async () => {
    for (const format of ['skos', 'jsonld'] as const) {
      const text = await written(format)
      for (const [label, how] of Object.entries(said))
        expect(text).toMatch(new RegExp(`“${label}” \\((?:en|fr)\\): ${how}`))
      expect(text).not.toContain('Widest adoption:')
    }
  })

  it('in a glossary for OmegaT, of the target', async () => {
    const lines = (await written('omegat')).split('\n')
    for (const [label, how] of Object.entries(said).slice(1))
      expect(lines.find(line => line.includes(`\t${label}\t`))).toContain(`widest adoption of these words: ${how}`)
  })

  it('in the table of agreed terms of a brief: those that nobody adopted in these words stand apart', async () => {
    const brief = await ask(shipped.index, index => buildBrief(index, 'harbours', 'fr'))
    expect(brief.terms.map(({ term, adoption, notAgreed }) => [term.id, adoption.widest, notAgreed])).toEqual([
      ['harbour-closure', 'endorsed', 'fermeture de port'],
      ['open-harbour', 'endorsed', undefined],
    ])
  })
})

/** Half of the words of a label at least, in any form: verbs and little words may be others. */
function shares(quote: string, label: string, language: string): boolean {
  const stems = (words: string): string[] => tokenize(words, language).map(({ stem }) => stem)
  const there = new Set(stems(quote))
  const wanted = stems(label)
  const joined = (words: string): string => words.toLowerCase().replace(/[\s\u2011-]/gu, '')
  if (joined(quote).includes(joined(label))) return true
  return wanted.filter(stem => there.has(stem)).length * 2 >= wanted.length
}

describe('the glossary that ships', () => {
  const entries: TermRecord[] = JSON.parse(foc(['export', 'json', '--term-kind', 'all']).stdout).entries
  const labels = entries.flatMap(({ term, adoption, labelAdoptions }) =>
    term.labels.map((label, at) => ({ label, adoption, own: labelAdoptions[at] })),
  )

  it('shows under each label uses of its own words in its own language, in any form', () => {
    expect(labels.length).toBeGreaterThan(800)
    const wrong = labels.filter(({ label: { text, language }, own }) =>
      [own?.first, own?.firstByConsensus, own?.latest].some(
        use => use && (use.language !== language.split('-')[0] || !shares(use.quote, text, language)),
      ),
    )
    expect(wrong.map(({ label, own }) => [label.text, own?.first?.quote])).toEqual([])
  })

  it('gives French words no consensus of the Coalition that only English words have', () => {
    const french = labels.filter(({ label, adoption }) => label.language === 'fr' && adoption.widest === 'consensus')
    expect(french.length).toBeGreaterThan(30)
    expect(french.filter(({ own }) => own?.firstByConsensus?.language === 'en')).toEqual([])
    expect(french.filter(({ own }) => own?.widest === 'consensus' && own.firstByConsensus?.language !== 'fr')).toEqual(
      [],
    )
  })
})
