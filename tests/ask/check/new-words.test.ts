import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import { importBytes } from '../../../src/import/index.ts'
import type { CheckAnswer } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const glossary = join(import.meta.dirname, '..', '..', '..', 'glossary')
const names = ['operative-verbs', 'addressees', 'caveats', 'conditions', 'modals', 'negations', 'weakening-rules']
const here = inventedPackage(
  Object.fromEntries(
    names.map(name => [
      `glossary/wording/${name}.yaml`,
      readFileSync(join(glossary, 'wording', `${name}.yaml`), 'utf8'),
    ]),
  ),
)
const operative = [
  'Calls upon towns to keep every lighthouse manned, and to refrain from ferry closures in the herring season;',
  'Stresses the importance of safe crossings for all crews, by mending the piers and refraining from night patrols;',
  'Encourages towns to promote lamp repairs on the northern moles, and to protect harbour pilots;',
  'Urges towns to ensure lamp repairs on the southern moles before the winter;',
  'Calls upon shipowners to conduct yearly herring tide audits of all their trawlers;',
  'Calls upon towns to refrain from the use of force against gulls of any colour;',
  'Notes that towns count their harbour drones with the help of old almanacs;',
  'Urges towns to refrain from the use of fog horns at night, and encourages them to promote fog horns by day;',
]
writeFiles(here.inbox, {
  '1.xml': akn({
    ...{ symbol: 'A/RES/92/1', title: 'Lagoons', date: '2034-05-01', preamble: ['Recalling the tides,'] },
    operative: operative.map((text, at) => ({ number: String(at + 1), text })),
  }),
})
await statuses(here, [here.inbox])

async function answered(words: string, name = 'draft.txt'): Promise<CheckAnswer> {
  const how = { language: 'en', changes: 'both', together: true } as const
  const { documents } = await importBytes(new TextEncoder().encode(words), name, how)
  const [draft] = documents
  if (!draft) throw new Error('no draft')
  return ask(here.library.index, index => check(index, { draft, file: name, filter: {} }))
}
const told = ({ findings }: CheckAnswer): string[] =>
  findings.map(({ rule, place }) => `${rule} ${place?.locator?.label}`)

describe('new words that soften an agreed duty', () => {
  it.each([
    'We think that towns should reduce ferry closures.',
    'It is time that all towns should avoid ferry closures.',
    'We therefore ask our neighbours to consider refraining from ferry closures.',
    'Our guards will limit the night patrols.',
  ])('are told, with the agreed duty as what comes closest: %s', async words => {
    const answer = await answered(words)
    expect(told(answer)).toEqual([words.includes('ferry') ? 'duty-softened OP1' : 'duty-softened OP2'])
    expect(answer.spans.map(({ closest }) => closest?.quote)).toEqual([
      words.includes('ferry') ? 'refrain from ferry closures' : 'refraining from night patrols',
    ])
  })

  it.each([
    ['some agreed text asks for as little', 'We think that towns should promote lamp repairs everywhere.'],
    ['they ask for as much', 'We think that towns should end ferry closures.'],
    ['the duty is denied', 'We think that towns should not limit ferry closures.'],
    ['nobody agreed a duty about it', 'We think that towns should reduce teapot prices.'],
  ])('are no finding where %s', async (_, words) => {
    expect(told(await answered(words))).toEqual([])
  })
})

describe('new words with an agreed object', () => {
  it.each([
    ['We urge shipowners to consider conducting herring tide audits.', 'duty-softened OP5', 'consider conducting'],
    [
      'It is time that our cousins beyond the fog explored whether they should explore ways to conduct tide audits.',
      'duty-softened OP5',
      'explore ways to conduct',
    ],
    ['We ask our cousins beyond the fog to strive to conduct tide audits.', 'duty-softened OP5', 'strive to conduct'],
    ['We ask towns to refrain, as appropriate, from ferry closures.', 'caveat-added OP1', 'as appropriate'],
    ['We ask towns to refrain from the use of fog horns where feasible.', 'caveat-added OP8', 'where feasible'],
  ])('are told with what makes an attempt of it, or the caveat: %s', async (words, rule, quoted) => {
    const answer = await answered(words)
    expect(told(answer)).toEqual([rule])
    expect(answer.findings.map(({ message }) => message)[0]).toContain(`“${quoted}`)
  })

  it.each([
    'We ask our cousins beyond the fog to conduct tide audits.',
    'We ask our cousins beyond the fog to consider postponing tide audits.',
    'We urge towns to promote fog horns.',
  ])('are no finding where as much is asked, something else, or as little as was agreed: %s', async words => {
    expect(told(await answered(words))).toEqual([])
  })

  it('are shown what speaks of the same thing before what has the same verb', async () => {
    const { spans } = await answered('We call upon towns to refrain from the use of harbour drones at noon.')
    expect(spans.map(({ closest }) => closest?.locator?.label)).toEqual(['OP7'])
  })
})

describe('which agreed text is told of a duty that was softened', () => {
  const texts = [
    { at: '3', date: '2031-05-01', text: 'Urges towns to refrain from ferry closures in every season of fog;' },
    { at: '12', date: '2033-05-01', text: 'Calls upon towns to end ferry closures in the northern bays at once;' },
    {
      at: '7',
      date: '2033-05-01',
      text: 'Requests the council to prohibit the ferry closures of the coldest winters;',
    },
    { at: '9', date: '2030-05-01', text: 'Asks keepers never to end ferry closures without a count of the gulls;' },
    {
      at: '5',
      date: '2034-05-01',
      text: 'Urges towns to end hunger. Ferry closures were counted by the council of gulls;',
    },
    {
      at: '6',
      date: '2034-05-01',
      text: 'Urges towns to end hunger and to report on ferry closures to the council of gulls;',
    },
  ]

  async function toldOf(order: readonly (typeof texts)[number][]): Promise<string[]> {
    const package_ = inventedPackage({})
    writeFiles(
      package_.inbox,
      Object.fromEntries(
        order.map(({ at, date, text }, place) => [
          `${place}.xml`,
          akn({
            ...{ symbol: `A/RES/92/${at}`, title: `Ferries ${at}`, date, preamble: ['Recalling the tides,'] },
            operative: [{ number: '1', text }],
          }),
        ]),
      ),
    )
    await statuses(package_, [package_.inbox])
    const words = ['We think that towns should reduce ferry closures.', 'Our guards will limit the ferry closures.']
    const { documents } = await importBytes(new TextEncoder().encode(words.join('\n\n')), 'draft.txt', {
      language: 'en',
    })
    const [draft] = documents
    if (!draft) throw new Error('no draft')
    const { findings } = await ask(package_.library.index, index =>
      check(index, { draft, file: 'draft.txt', filter: {} }),
    )
    return findings.filter(({ rule }) => rule === 'duty-softened').map(({ message }) => message)
  }

  it('is the same in whatever order a library took them in, and only one that has the duty itself', async () => {
    const orders = [texts, texts.toReversed(), [...texts.slice(3), ...texts.slice(0, 3)]]
    const told = await Promise.all(orders.map(toldOf))
    expect(told[0]).toEqual([
      '“reduce ferry closures” can be met in part; A/RES/92/12, para. 1, has “end ferry closures”',
      '“limit the ferry closures” can be met in part; A/RES/92/12, para. 1, has “end ferry closures”',
    ])
    expect(new Set(told.map(one => one.join('\n'))).size).toBe(1)
  })
})

describe('a clause that looks like a heading', () => {
  it('is read: a line by itself, without a stop, above a paragraph', async () => {
    const { paragraphs, findings } = await answered(
      'Recalling the tides,\n\nInvites towns to keep every lighthouse manned\n\nWelcomes the almanac of the islands and its maps;',
    )
    expect(paragraphs.map(({ text }) => text)).toContain('Invites towns to keep every lighthouse manned')
    expect(findings.map(({ rule }) => rule)).toContain('verb-changed')
  })

  it('a heading stays one', async () => {
    const { paragraphs } = await answered(
      'Recalling the tides,\n\nSafety of old piers\n\nWelcomes the maps of the isles;',
    )
    expect(paragraphs.map(({ text }) => text)).not.toContain('Safety of old piers')
  })
})

describe('words struck through, with bold ones in their place', () => {
  it.each(['draft.md', 'draft.txt'])('are alternatives in %s', async name => {
    const { spans } = await answered(
      '~~Urges~~ **Invites** towns to ensure lamp repairs on the southern moles before the winter;',
      name,
    )
    expect(spans.map(({ verdict, choice }) => [verdict, choice?.text])).toEqual([
      ['verbatim', undefined],
      ['near', 'Invites'],
    ])
  })
})
