import { describe, expect, it } from 'vitest'
import { trace } from '../../../src/ask/trace/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage()
const german = (id: string, text: string): string =>
  `---\nid: ${id}\ntitle: ${id}\nkind: declaration\nissuer: Hafenbund\nadopted: ${id.slice(0, 4)}\n` +
  `adoption: { mode: unknown }\nlanguage: de\ntext: copy\nsource: https://harbour.example/${id}\n---\n1 ${text}\n`
writeFiles(here.inbox, {
  'a.xml': akn({
    symbol: 'A/RES/91/1',
    title: 'Lagons',
    language: 'fra',
    preamble: ['Rappelant la pêche, le sel et la houle,'],
    operative: [{ number: '1', text: 'Demande aux États de garder un lagon libre, ouvert et sûr ;' }],
  }),
  'b.xml': akn({
    symbol: 'A/RES/92/1',
    title: 'Lagons',
    language: 'fra',
    date: '2034-05-01',
    preamble: ['Rappelant le sel, la houle et la pêche,'],
    operative: [{ number: '1', text: 'Demande aux États de garder des lagons ouverts, sûrs et calmes ;' }],
  }),
  'c.md': german('2035-hafen', 'Wir wollen einen freien, offenen und sicheren Hafen.'),
  'd.md': german(
    '2036-feuer',
    'Wir wollen ein freies, offenes, verlässliches und sicheres Leuchtfeuer, das sich dreht.',
  ),
  'f.xml': akn({
    symbol: 'A/RES/93/1',
    title: 'Signals',
    date: '2035-05-01',
    preamble: ['Recalling that a stable environment is good for fish,'],
    operative: [
      {
        number: '1',
        text: 'Urges States to keep an open, stable and peaceful signals and beacons technology environment;',
      },
    ],
  }),
  'g.xml': akn({
    symbol: 'A/RES/94/1',
    title: 'Signals',
    date: '2036-05-01',
    preamble: ['Recalling the tides,'],
    operative: [
      {
        number: '1',
        text: 'Urges States to keep a stable, open and secure signals and beacons technology environment based on law;',
      },
    ],
  }),
  'e.md': german('2037-tor', 'Wir wollen, dass das Tor offen und sicher bleibt.'),
})
await statuses(here, [here.inbox])
const answer = (query: string) => ask(here.library.index, index => trace(index, { query, filter: {}, limit: 9 }))

describe('qualities typed without their thing', () => {
  it('are found behind their thing where no glossary knows them, in any inflection', async () => {
    const { subject, texts } = await answer('libre, ouvert et sûr')
    expect(subject).toMatchObject({ kind: 'list', heads: [{ text: 'lagon', language: 'fr' }] })
    expect(texts.flatMap(({ wordings }) => wordings.map(({ quote }) => quote))).toEqual([
      'lagon libre, ouvert et sûr',
      'lagons ouverts, sûrs et calmes',
    ])
  })

  it('are none where they are things that follow one another', async () => {
    const { subject } = await answer('pêche, sel et houle')
    expect(subject.kind).toBe('phrase')
  })
})

describe('qualities of several things', () => {
  it('have a history each: of conditions nothing is lost that an Internet had', async () => {
    const { texts, summary } = await answer('frei, offen und sicher')
    expect(texts.flatMap(({ wordings }) => wordings.map(({ comparison }) => comparison))).toEqual([null, null])
    expect(summary.regressions).toBe(0)
  })
})

describe('German qualities', () => {
  it.each(['freies, offenes und sicheres', 'frei, offen und sicher', 'frei und offen'])(
    'are found before their thing, typed as they stand before or behind it: %s',
    async query => {
      const { subject, texts } = await answer(query)
      expect(subject).toMatchObject({ kind: 'list', heads: [{ language: 'de' }, { language: 'de' }] })
      expect(texts.flatMap(({ wordings }) => wordings.map(({ quote }) => quote))).toEqual([
        'freien, offenen und sicheren Hafen',
        'freies, offenes, verlässliches und sicheres Leuchtfeuer',
      ])
    },
  )

  it('are none with a noun among them: its capital tells the thing', async () => {
    const { subject } = await answer('ein freier, offener und sicherer Hafen')
    expect(subject).toMatchObject({ kind: 'list', heads: [{ text: 'Hafen', language: 'de' }] })
  })
})

describe('a thing that several words name', () => {
  it.each(['open, stable and peaceful', 'open, stable and peaceful signals and beacons technology environment'])(
    'is followed whole, in any order of its qualities, and not mixed with other things of its last word: %s',
    async query => {
      const { subject, texts } = await answer(query)
      expect(subject).toMatchObject({
        kind: 'list',
        heads: [{ text: 'signals and beacons technology environment', language: 'en' }],
      })
      expect(texts.flatMap(({ wordings }) => wordings.map(({ qualities }) => qualities.join(' ')))).toEqual([
        'open stable peaceful',
        'stable open secure',
      ])
      expect(texts[1]?.wordings[0]?.comparison?.lost).toMatchObject([{ text: 'peaceful', claim: 'dropped' }])
    },
  )
})
