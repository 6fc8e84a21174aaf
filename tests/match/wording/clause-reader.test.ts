import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseReader, phraseFinder, rankVerbs, verbFinder } from '../../../src/match/index.ts'
import { readSentenceWords } from '../../../src/read/index.ts'
import { emptyWords, readWords, tokenize } from '../../../src/text/index.ts'
import type { VerbLadder } from '../../../src/types.ts'

const { words, findings } = readSentenceWords(join(import.meta.dirname, '..', '..', '..', 'glossary'))

function read(text: string, place: string, language = 'en'): (string | null)[] {
  const start = text.indexOf(place)
  const clause = clauseReader(words, language).around(text, { start, end: start + place.length })
  const cut = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end)
  return [cut(clause.verb), cut(clause.addressee), clause.caveats.map(cut).join(', ')]
}

describe('the force of a clause', () => {
  it('is read from lists without a mistake in them', () => {
    expect(findings).toEqual([])
    expect(words.ladders.map(({ id }) => id)).toEqual([
      'gruenberg-2009',
      'legal-response-2010',
      'united-nations-website',
    ])
  })

  it.each<[language: string, text: string, place: string, force: (string | null)[]]>([
    ['en', 'Urges all States to keep harbours open;', 'harbours', ['Urges', 'all States', '']],
    [
      'en',
      'Further strongly urges Member States and businesses to light the piers, as appropriate;',
      'piers',
      ['Further strongly urges', 'Member States and businesses', 'as appropriate'],
    ],
    [
      'en',
      'Welcomes the new lamps, and calls upon donors to keep the piers, where applicable;',
      'piers',
      ['calls upon', 'donors', 'where applicable'],
    ],
    [
      'en',
      'Deeply concerned by dark piers, and encouraging Member States to mend the lamps,',
      'lamps',
      ['encouraging', 'Member States', ''],
    ],
    [
      'en',
      'We, the members of the Coalition, call on all governments to open harbours.',
      'harbours',
      ['call on', 'all governments', ''],
    ],
    [
      'fr',
      'Demande instamment aux États Membres d’ouvrir les ports, selon qu’il conviendra ;',
      'ports',
      ['Demande instamment', 'États Membres', 'selon qu’il conviendra'],
    ],
    [
      'es',
      'Exhorta a los Estados a que abran los puertos, según proceda;',
      'puertos',
      ['Exhorta', 'Estados', 'según proceda'],
    ],
  ])('%s: %s', (language, text, place, force) => {
    expect(read(text, place, language)).toEqual(force)
  })

  it('does not take a noun for a verb, nor the verb of another part of the sentence', () => {
    expect(read('Notes the requests and demands of sailors about harbours;', 'harbours')[0]).toBe('Notes')
    expect(read('Urges States to lamp the piers; welcomes the tides', 'tides')[0]).toBe('welcomes')
    expect(read('Urges States to support and welcome ships in harbours', 'harbours')[0]).toBe('Urges')
  })

  it('of an item is that of the paragraph above it', () => {
    const text = 'Welcomes the tides, and calls upon all States:'
    const { verb, addressee } = clauseReader(words, 'en').lead(text)
    expect([verb, addressee].map(span => span && text.slice(span.start, span.end))).toEqual([
      'calls upon',
      'all States',
    ])
  })
})

describe('verbs and set phrases', () => {
  it('are the same among words in arrays as among words as objects', () => {
    const part = fc.constantFrom(
      ...['urges', 'strongly', 'urges', 'States', 'all', 'and', 'welcomes', 'requests', 'calls upon', 'as appropriate'],
      ...['further', 'the', 'ships', 'we', 'where applicable', 'noting', ';', ',', 'deeply concerned', 'not'],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), parts => {
        const text = parts.join(' ')
        const row = emptyWords()
        readWords(text, 'en', row)
        const tokens = tokenize(text, 'en')
        expect(verbFinder(words, 'en')(row)).toEqual(verbFinder(words, 'en')(tokens))
        expect(phraseFinder(words.caveats, 'en').all(row)).toEqual(phraseFinder(words.caveats, 'en').all(tokens))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('two verbs', () => {
  const ladder = (id: string, issuers: string[], chains: string[][]): VerbLadder => ({
    id,
    title: id,
    language: 'en',
    issuers,
    chains,
    source: { publication: id, address: 'https://a.example', page: null, read: 'all' },
    note: null,
  })
  const harbour = ladder('harbour', ['Harbour'], [['asks', 'begs', 'orders']])
  const tide = ladder('tide', ['Tide'], [['begs', 'asks']])
  const about = { issuer: 'Harbour Coalition', language: 'en' }

  it('are ranked by an order that speaks of the body', () => {
    expect(rankVerbs([harbour], about, 'orders', 'asks')).toMatchObject({ order: 'lower', ladders: [harbour] })
    expect(rankVerbs([harbour], about, 'asks', 'begs').order).toBe('higher')
  })

  it('are not ranked where orders contradict one another, and both are named', () => {
    expect(rankVerbs([harbour, tide], about, 'begs', 'asks')).toEqual({
      order: 'unranked',
      reason: 'conflict',
      ladders: [harbour, tide],
    })
  })

  it.each([
    ['of another body', [tide], about, 'begs', 'asks'],
    ['of another language', [harbour], { ...about, language: 'fr' }, 'orders', 'asks'],
    ['in no order', [harbour], about, 'orders', 'sings'],
  ] as const)('are not ranked by an order %s', (_, ladders, body, from, to) => {
    expect(rankVerbs(ladders, body, from, to)).toEqual({ order: 'unranked', reason: 'no-source', ladders: [] })
  })

  it('of the United Nations: urges is below demands, and nobody ranks decides', () => {
    const body = { issuer: 'United Nations General Assembly', language: 'en' }
    expect(rankVerbs(words.ladders, body, 'demands', 'urges').order).toBe('lower')
    expect(rankVerbs(words.ladders, body, 'calls-upon', 'requests').reason).toBe('conflict')
    expect(rankVerbs(words.ladders, body, 'decides', 'urges').reason).toBe('no-source')
  })
})
