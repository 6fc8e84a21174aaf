import { describe, expect, it } from 'vitest'
import { bridged, unmatched } from '../../../src/ask/bridge/bridged.ts'
import { buildBrief, lookup, show } from '../../../src/ask/index.ts'
import { type IndexReader, openIndex } from '../../../src/store/index.ts'
import { copyOf, type GatheredText, gatheredPackage } from '../../fetch/gathered.ts'

const seven: GatheredText = {
  symbol: 'A/RES/99/7',
  title: 'Harbours in our time',
  copies: [{ language: 'en', text: copyOf('A/RES/99/7') }],
}

/** A concept of the resolutions alone: its label stands in the digest, and in no text of the Coalition. */
const portOfTheRegion = ['kind: term', 'labels:', '- { text: port of the region, language: en, role: entry }', ''].join(
  '\n',
)

const digestOfSeven = [
  '---',
  'facts: 99-7.yaml',
  'language: en',
  'measured: |',
  '  OP1: 11 200 0 15 43',
  '---',
  '',
  'OP1 “Welcomes”[^f] … “every open harbour”[^f] … “port of the region”[^f]',
  '',
  '[^f]: file',
  '',
].join('\n')

const bridge = [
  'bridge:',
  '- { term: signal-lamps-at-every-pier, relation: otherwise, words: every open harbour, document: A/RES/99/7, place: OP1, reason: harbours instead of lamps }',
  '- { term: harbour-closure, relation: broader, to: port-of-the-region, reason: of ports as a whole }',
  '- { term: free-passage-of-all-ships, relation: related, to: port-of-the-region, reason: ships need ports }',
  'broader:',
  '- { term: free-passage-of-all-ships, to: open-harbour, reason: passage needs harbours }',
  '',
].join('\n')

async function asking<T>(
  ask: (index: IndexReader) => T | Promise<T>,
  changes: Record<string, string> = {},
): Promise<T> {
  const { shipped } = gatheredPackage('https://harbour.example', [seven], {
    'glossary/terms/port-of-the-region.yaml': portOfTheRegion,
    'corpus/un/99-7.en.md': digestOfSeven,
    'glossary/bridge.yaml': bridge,
    ...changes,
  })
  const index = openIndex(shipped.index)
  try {
    return await ask(index)
  } finally {
    index.close()
  }
}

const told = (index: IndexReader, concept: string): string[] =>
  bridged(index, concept, 3).shown.map(
    ({ body, relation, citation, reason }) =>
      `${body} ${relation}: “${citation.quote}” ${citation.document.id} ${citation.locator?.label} (${reason})`,
  )

describe('the bridge', () => {
  it('leads from a wording of the Coalition to words of a resolution, cut from its digest, with what differs', () =>
    asking(index => {
      expect(told(index, 'signal-lamps-at-every-pier')).toEqual([
        'united-nations otherwise: “every open harbour” A/RES/99/7 OP1 (harbours instead of lamps)',
      ])
      const [one] = bridged(index, 'signal-lamps-at-every-pier', 3).shown
      expect(one?.citation).toMatchObject({ status: 'phrase', seen: 'file' })
      expect(one?.diff.map(({ op, text }) => `${op} ${text.trim()}`)).toEqual([
        'delete signal lamps at',
        'equal every',
        'delete pier',
        'insert open harbour',
      ])
    }))

  it('leads to a concept at the place to cite first, and back, the relation turned, the nearest first', () =>
    asking(index => {
      expect(told(index, 'harbour-closure')).toEqual([
        'united-nations broader: “port of the region” A/RES/99/7 OP1 (of ports as a whole)',
      ])
      expect(told(index, 'port-of-the-region')).toEqual([
        'coalition narrower: “harbour closure” 2033-closure-statement 1 (of ports as a whole)',
        'coalition related: “free passage of all ships” 2031-harbour-statement ¶1 (ships need ports)',
      ])
      expect(bridged(index, 'port-of-the-region', 1)).toMatchObject({ more: 1 })
    }))

  it('has nothing to tell of other concepts', () =>
    asking(index => expect(bridged(index, 'open-harbour', 3)).toEqual({ shown: [], more: 0 })))

  it('stands in a lookup, and makes concepts wider than others', () =>
    asking(async index => {
      const { entries } = await lookup(index, { query: 'harbour closure', filter: {}, limit: 5 })
      expect(entries[0]?.bridge.map(({ relation }) => relation)).toEqual(['broader'])
      expect(entries[0]?.term.broader).toEqual(['port-of-the-region'])
      expect(index.term('free-passage-of-all-ships')?.broader).toEqual(['open-harbour'])
    }))

  it('finds the counterpart of a talking point; what is only on the same matter is none', () =>
    asking(index => {
      const [first, second] = buildBrief(index, 'harbours', 'en').talkingPoints
      expect(second?.counterparts.map(({ quote, bridge: how }) => [quote, how?.relation])).toEqual([
        ['every open harbour', 'otherwise'],
      ])
      // Worded otherwise is near: the words themselves do not reach there.
      expect(second?.reach).toEqual({ foc: true, un: false, phrases: [] })
      expect(first?.counterparts.map(({ document }) => document.id)).toEqual(['A/RES/99/7'])
    }))

  it('of a package is refused where its words are not quoted at their place, or a concept is missing', async () => {
    const wrong = (line: string): Promise<unknown> =>
      asking(() => null, { 'glossary/bridge.yaml': `bridge:\n- { ${line}, reason: x }\n` })
    const to = 'term: harbour-closure, relation: same'
    await expect(wrong(`${to}, words: every closed harbour, document: A/RES/99/7, place: OP1`)).rejects.toThrow(
      /BRIDGE_NOT_IN_DIGEST/,
    )
    await expect(wrong(`${to}, words: every open harbour, document: A/RES/99/7, place: OP2`)).rejects.toThrow(
      /BRIDGE_NOT_IN_DIGEST/,
    )
    await expect(wrong(`${to}, to: open-harbors`)).rejects.toThrow(/Did you mean open-harbour/)
    await expect(wrong(`${to}, to: open-harbour, words: x`)).rejects.toThrow(/either `to`/)
  })
})

describe('a concept to which no wording of the United Nations was found', () => {
  const vain =
    'unmatched:\n- { term: harbour-closure, looked: [closed harbour, shut port], reason: ports stay open there }\n'

  it('says what was looked for, and nothing where a line is known', () =>
    asking(
      async index => {
        const { entries } = await lookup(index, { query: 'harbour closure', filter: {}, limit: 5 })
        expect(entries[0]?.unmatched).toEqual({
          looked: ['closed harbour', 'shut port'],
          reason: 'ports stay open there',
        })
        expect(unmatched(index, 'port-of-the-region')).toBe(null)
      },
      { 'glossary/bridge.yaml': `bridge: []\n${vain}` },
    ))

  it('says nothing of it once a text of the United Nations has the words', () =>
    asking(index => expect(unmatched(index, 'port-of-the-region')).toBe(null), {
      'glossary/bridge.yaml': `bridge: []\n${vain.replace('harbour-closure', 'port-of-the-region')}`,
    }))

  it('is refused where it has a line all the same, or is no concept', async () => {
    const both = asking(() => null, { 'glossary/bridge.yaml': `${bridge}${vain}` })
    await expect(both).rejects.toThrow(/REPEATED_BRIDGE/)
    const unknown = asking(() => null, {
      'glossary/bridge.yaml': `bridge: []\n${vain.replace('harbour-closure', 'harbour-closures')}`,
    })
    await expect(unknown).rejects.toThrow(/Did you mean harbour-closure/)
  })
})

describe('the bridge beside a text', () => {
  const beside = (index: IndexReader, id: string, place: string | null, every = false): string[] =>
    show(index, id, place, null, undefined, every).bridge.map(
      ({ body, relation, from, citation }) =>
        `${from.locator?.label} “${from.quote}” ${body} ${relation}: “${citation.quote}” ${citation.document.id}`,
    )

  it('leads from words of the Coalition to the United Nations, what was chosen first, then to the same words', () =>
    asking(index =>
      expect(beside(index, '2031-harbour-statement', null)).toEqual([
        'call (c) “signal lamps at every pier” united-nations otherwise: “every open harbour” A/RES/99/7',
        'undefined “harbour closure” united-nations broader: “port of the region” A/RES/99/7',
        '¶1 “open harbours” united-nations same: “open harbour” A/RES/99/7',
      ]),
    ))

  it('leads back from a resolution, also from words that are no concept, and tells what differs from what stands there', () =>
    asking(index => {
      expect(beside(index, 'A/RES/99/7', 'OP1', true)).toContain(
        'OP1 “every open harbour” coalition otherwise: “signal lamps at every pier” 2031-harbour-statement',
      )
      expect(beside(index, 'A/RES/99/7', 'OP1', true)).toContain(
        'OP1 “port of the region” coalition narrower: “harbour closure” 2033-closure-statement',
      )
      const [first] = show(index, 'A/RES/99/7', 'OP1', null).bridge
      expect(first?.diff.map(({ text }) => text).join('')).toContain('region')
    }))

  it('has what is only on the same matter last', () =>
    asking(
      index =>
        expect(
          beside(index, '2031-harbour-statement', null).map(line => line.replace(/.*united-nations /, '')),
        ).toEqual([
          'broader: “port of the region” A/RES/99/7',
          'same: “open harbour” A/RES/99/7',
          'related: “port of the region” A/RES/99/7',
        ]),
      { 'glossary/bridge.yaml': bridge.replace('relation: otherwise', 'relation: related') },
    ))

  it('counts what it leaves out', () =>
    asking(index => {
      const { bridge: shown, bridgeMore } = show(index, 'A/RES/99/7', null, null)
      expect(shown.length + bridgeMore).toBe(show(index, 'A/RES/99/7', null, null, undefined, true).bridge.length)
    }))
})

describe('a counterpart', () => {
  it('of a set phrase is only one on the subject: in a text or a paragraph of the toolkit’s themes', () =>
    asking(
      index => {
        const [, second] = buildBrief(index, 'harbours', 'en').talkingPoints
        expect(second?.counterparts).toEqual([])
        expect(second?.reach.un).toBe(false)
      },
      {
        'glossary/bridge.yaml': 'bridge: []\n',
        'glossary/themes.yaml': [
          'themes:',
          '- { id: harbours, title: { en: Harbours }, toolkits: [harbours] }',
          '- { id: closures, title: { en: Closures }, toolkits: [harbours] }',
          '- { id: birds, title: { en: Birds }, toolkits: [] }',
          '',
        ].join('\n'),
        'corpus/un/99-7.en.md': digestOfSeven
          .replace('every open harbour', 'signal lamps at every pier')
          .replace('11 200 0 15 43', '11 200 0 15 43'),
        'corpus/un/99-7.yaml': [
          'symbol: A/RES/99/7',
          'titles: { en: Birds in our time }',
          'adopted: 2033-05-01',
          'adoption: { mode: adopted-without-vote, basis: the file says so }',
          'themes: [birds]',
          `files: { en: { sha256: ${'b'.repeat(64)}, bytes: 10 } }`,
          '',
        ].join('\n'),
      },
    ))
  it('of a concept that is said of much else is none in a text of which no theme is known', async () => {
    const reachWith = (general: string): Promise<boolean[]> =>
      asking(index => buildBrief(index, 'harbours', 'en').talkingPoints.map(({ reach }) => reach.un), {
        'glossary/bridge.yaml': 'bridge: []\n',
        'glossary/themes.yaml': [
          'themes:',
          `- { id: harbours, title: { en: Harbours }, toolkits: [harbours], general: [${general}] }`,
          '- { id: closures, title: { en: Closures }, toolkits: [harbours] }',
          '',
        ].join('\n'),
        'corpus/un/99-7.yaml': [
          'symbol: A/RES/99/7',
          'titles: { en: Birds in our time }',
          'adopted: 2033-05-01',
          'adoption: { mode: adopted-without-vote, basis: the file says so }',
          `files: { en: { sha256: ${'b'.repeat(64)}, bytes: 10 } }`,
          '',
        ].join('\n'),
        'corpus/un/99-7.en.md': digestOfSeven.replace('every open harbour', 'signal lamps at every pier'),
      })
    const [, told] = await reachWith('')
    const [, general] = await reachWith('signal-lamps-at-every-pier')
    expect([told, general]).toEqual([true, false])
  })
})
