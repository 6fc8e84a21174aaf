import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import type { CheckFinding } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const glossary = join(import.meta.dirname, '..', '..', '..', 'glossary')
const shipped = [
  'wording/operative-verbs.yaml',
  'wording/addressees.yaml',
  'wording/caveats.yaml',
  'wording/conditions.yaml',
  'wording/modals.yaml',
  'wording/negations.yaml',
  'wording/weakening-rules.yaml',
  'verbs/united-nations-website.yaml',
  'verbs/gruenberg-2009.yaml',
]
const here = inventedPackage(
  Object.fromEntries(shipped.map(name => [`glossary/${name}`, readFileSync(join(glossary, name), 'utf8')])),
)
const agreed = {
  lagoon: 'Urges all States to keep every free, open and secure lagoon clean for the fishing villages of the coast;',
  pilots:
    'Requests the harbour pilots, who should report 30 stranded vessels each winter, to visit the council of the coast;',
  cables:
    'Encourages States to mend broken telegraph cables before the winter storms arrive, as appropriate, with their neighbours;',
  beacons:
    'Stresses that lighthouse keepers must never dim their beacons during fog, in conformity with the customs of the coast;',
  recall: 'Recalling its resolution 91/1 of 1 May 2033 on the dredging of shallow channels near the fishing villages,',
}
writeFiles(here.inbox, {
  '1.xml': akn({
    symbol: 'A/RES/91/1',
    title: 'Dredging of shallow channels',
    date: '2033-05-01',
    preamble: ['Recalling the tides,'],
    operative: [
      {
        number: '1',
        text: 'Demands that all States mend each wooden pier of the northern coast before the herring season begins;',
      },
    ],
  }),
  '2.xml': akn({
    symbol: 'A/RES/92/1',
    title: 'Lagoons and cables',
    date: '2034-05-01',
    preamble: [agreed.recall],
    operative: [
      { number: '1', text: agreed.lagoon },
      { number: '2', text: agreed.pilots },
      { number: '3', text: agreed.cables },
      { number: '4', text: agreed.beacons },
      {
        number: '6',
        text: 'Notes a free and open anchorage north of the oyster farms, where herring boats wait for the tide;',
      },
      {
        number: '5',
        text: 'Requests that all States mend each wooden pier of the northern coast before the herring season begins;',
      },
    ],
  }),
  '3.xml': akn({
    symbol: 'A/RES/92/2',
    title: 'Buoys',
    date: '2034-07-01',
    preamble: ['Welcoming the painters of the eastern buoys,'],
    operative: [
      { number: '1', text: 'Welcomes the open, free and secure anchorage that the painters left behind them;' },
      {
        number: '4',
        text: 'Calls upon all States:',
        items: [
          ['a', 'To count the drifting fog buoys of every estuary;'],
          ['b', 'To repaint and repair the drifting fog buoys, including those near oyster farms;'],
        ],
      },
    ],
  }),
  'year.md':
    '---\nadopted: 2035\n---\n# Statement of the ferry towns\n\nWe want an open and secure jetty in every town.\n',
  'march.md':
    '---\nadopted: 2035-03\n---\n# Statement of the ferry crews\n\nWe want an open, secure and free jetty in every town.\n',
  'fr.xml': akn({
    symbol: 'A/RES/93/1',
    title: 'Lagunes',
    language: 'fra',
    date: '2034-06-01',
    preamble: ['Rappelant les marées,'],
    operative: [
      {
        number: '1',
        text: 'Engage les États à réparer les câbles rompus avant les tempêtes de l’hiver et à garder un lagon ouvert, libre et sûr ;',
      },
    ],
  }),
})
await statuses(here, [here.inbox])

const read = (language: string, text: string): Promise<CheckFinding[]> =>
  ask(here.library.index, index => {
    const draft = { id: 'draft', language, title: 'Draft', passages: [{ ...rest, text }] }
    return check(index, { draft, file: 'draft.txt', filter: {}, includeSelf: true }).findings
  })
const rest = {
  locator: null,
  heading: [],
  notes: [],
  quotations: [],
  fingerprint: '',
  position: { line: 1, column: 1, offset: 0 },
}

/** Rule, words of the draft, place of the agreed text. */
async function found(text: string, language = 'en'): Promise<unknown[]> {
  return (await read(language, text)).map(({ rule, start, end, place }) => [
    rule,
    text.slice(start, end),
    place && `${place.id} ${place.locator?.label}`,
  ])
}
const edited = (key: keyof typeof agreed, from: string, to: string): string => {
  expect(agreed[key]).toContain(from)
  return agreed[key].replace(from, to)
}

describe('the findings of a check', () => {
  it('are none where the draft says what was agreed', async () => {
    for (const text of Object.values(agreed)) expect(await found(text)).toEqual([])
  })

  it('name a caveat that was added, one that was dropped, and one in another’s place', async () => {
    expect(await found(edited('lagoon', 'clean for', 'clean, where appropriate, for'))).toEqual([
      ['caveat-added', 'where appropriate', 'A/RES/92/1 OP1'],
    ])
    expect(await found(edited('cables', ', as appropriate,', ''))).toEqual([
      ['caveat-dropped', 'arrive with', 'A/RES/92/1 OP3'],
    ])
    const [swapped, ...others] = await read('en', edited('cables', 'as appropriate', 'in accordance with national law'))
    expect(swapped).toMatchObject({ rule: 'caveat-added', source: 'our rule: docs/findings.md#caveat-added' })
    expect(swapped?.message).toContain('“as appropriate” became “in accordance with national law”')
    expect(others).toEqual([])
  })

  it('rank a changed verb only by an order that speaks of the body, and say when orders disagree', async () => {
    const [changed] = await read('en', edited('lagoon', 'Urges', 'Invites'))
    expect(changed).toMatchObject({ rule: 'verb-changed', severity: 'warning', start: 0, end: 7 })
    expect(changed?.message).toContain('no source that was read ranks the two')
    const [lower] = await read('en', edited('lagoon', 'Urges', 'Requests'))
    expect(lower).toMatchObject({ rule: 'verb-changed', severity: 'warning' })
    expect(lower?.message).toContain('lower by The United Nations website')
    const [disputed] = await read('en', edited('pilots', 'Requests', 'Calls upon'))
    expect(disputed).toMatchObject({ rule: 'verb-changed', severity: 'warning' })
    expect(disputed?.message).toContain('the sources that rank the two contradict one another')
    expect(await found(edited('lagoon', 'Urges', 'Strongly urges'))).toEqual([
      ['verb-changed', 'Strongly urges', 'A/RES/92/1 OP1'],
    ])
  })

  it('name qualities that a list lost, gained, or has in another order', async () => {
    expect(await found(edited('lagoon', 'free, open and secure', 'free and open'))).toEqual([
      ['qualifier-lost', 'free and open lagoon', 'A/RES/92/1 OP1'],
    ])
    expect(await found(edited('lagoon', 'free, open and secure', 'free, open, quiet and secure'))).toEqual([
      ['qualifier-added', 'quiet', 'A/RES/92/1 OP1'],
    ])
    expect(await found(edited('lagoon', 'free, open and secure', 'open, free and secure'))).toEqual([
      ['qualifier-moved', 'open, free and secure lagoon', 'A/RES/92/1 OP1'],
    ])
  })

  it('name the agreed list where new words have only part of it', async () => {
    const [one, ...others] = await read('en', 'Our ministers painted an open and free lagoon upon the old chapel wall.')
    expect(one).toMatchObject({ rule: 'qualifier-lost', severity: 'info', place: { id: 'A/RES/92/1' } })
    expect(one?.message).toContain('“free, open and secure lagoon”')
    expect(others).toEqual([])
    expect(await found('Our ministers painted a secure, open and free lagoon upon the old chapel wall.')).toEqual([])
  })

  it('say nothing of new words whose form does not show that they are a list of qualities', async () => {
    expect(await found('Our ministers painted the harbour, open and free lagoon upon the old chapel wall.')).toEqual([])
    expect(await found('Our ministers praised an open and free secure lagoon upon the old chapel wall.')).toEqual([])
  })

  it('name somebody who was added, left out, or put in another’s place', async () => {
    expect(await found(edited('lagoon', 'all States', 'all stakeholders'))).toEqual([
      ['party-added', 'all stakeholders', 'A/RES/92/1 OP1'],
    ])
    expect(await found(edited('cables', 'States', 'States and business enterprises'))).toEqual([
      ['party-added', 'business enterprises', 'A/RES/92/1 OP3'],
    ])
  })

  it('name a negation, a modal verb and a number that changed', async () => {
    expect(await found(edited('pilots', 'should report', 'should not report'))).toEqual([
      ['negation-changed', 'not', 'A/RES/92/1 OP2'],
    ])
    expect(await found(edited('beacons', 'must never dim', 'must dim'))).toEqual([
      ['negation-changed', 'must dim', 'A/RES/92/1 OP4'],
    ])
    expect(await found(edited('pilots', 'should report', 'shall report'))).toEqual([
      ['modal-changed', 'shall', 'A/RES/92/1 OP2'],
    ])
    expect(await found(edited('pilots', '30', '40'))).toEqual([['number-differs', '40', 'A/RES/92/1 OP2']])
  })

  it('name a cited text whose number or date is not that of the agreed words or of the text itself', async () => {
    expect(await found(edited('recall', '1 May', '3 May'))).toEqual([
      ['reference-differs', '91/1 of 3 May 2033', 'A/RES/92/1 PP1'],
    ])
    expect(await found('We thank the General Assembly for resolution 91/1 of 2 June 2033, which we read.')).toEqual([
      ['reference-differs', '91/1 of 2 June 2033', 'A/RES/91/1 undefined'],
    ])
    expect(await found('We thank the General Assembly for resolution 91/1 of 1 May 2033, which we read.')).toEqual([])
  })

  it('name the condition before which the draft stops', async () => {
    const [one, ...others] = await read('en', edited('beacons', ', in conformity with the customs of the coast', ''))
    expect(one).toMatchObject({ rule: 'cut-before-condition', place: { id: 'A/RES/92/1' } })
    expect(one?.message).toContain('in conformity with the customs of the coast')
    expect(others).toEqual([])
  })

  it('name the stronger wording of the same body where the draft has its weaker one word for word', async () => {
    const [one, ...others] = await read(
      'en',
      'Requests that all States mend each wooden pier of the northern coast before the herring season begins;',
    )
    expect(one).toMatchObject({ rule: 'weaker-wording', severity: 'warning', place: { id: 'A/RES/91/1' } })
    expect(one?.message).toContain('“Demands” became “Requests”: lower by')
    expect(others).toEqual([])
  })

  it('name the fuller list that was agreed since, of a list that was agreed before it', async () => {
    const about = async (text: string): Promise<CheckFinding[]> =>
      (await read('en', text)).filter(({ rule }) => rule === 'weaker-wording')
    const [one, ...others] = await about('We promote a free and open anchorage.')
    expect(one).toMatchObject({ rule: 'weaker-wording', severity: 'info', place: { id: 'A/RES/92/2' } })
    expect(one?.message).toBe(
      'agreed so last in A/RES/92/1 (1 May 2034); since then A/RES/92/2 (1 July 2034) has “open, free and secure anchorage” (1 more)',
    )
    expect(others).toEqual([])
    expect(await about('We promote an open, free and secure anchorage.')).toEqual([])
  })

  it('do not call a list superseded by one that may be older: of a year and a month in it nobody knows', async () => {
    expect((await read('en', 'We promote an open and secure jetty.')).map(({ message }) => message)).toEqual([])
    const [only] = await read('en', 'We promote a free and secure jetty.')
    expect(only?.message).toContain('(March 2035) has “open, secure and free jetty”')
  })

  it('take nobody for a party who is somebody’s own', async () => {
    const own = edited('lagoon', 'of the coast', 'of their countries')
    expect((await found(own)).filter(one => String(one).startsWith('party'))).toEqual([])
  })

  it('take no number for a thing that has qualities', async () => {
    const rules = (await read('en', edited('recall', 'its resolution 91/1', '91/1'))).map(({ rule }) => rule)
    expect(rules).toEqual(['words-lost'])
  })

  it('hold a verb and an addressee against the words that lead into an agreed item', async () => {
    const item = 'to repaint and repair the drifting fog buoys, including those near oyster farms;'
    expect(await found(`Calls upon all States ${item}`)).toEqual([])
    expect(await found(`Encourages all stakeholders ${item}`)).toEqual([
      ['verb-changed', 'Encourages', 'A/RES/92/2 OP4(b)'],
      ['party-added', 'all stakeholders', 'A/RES/92/2 OP4(b)'],
    ])
    expect(await found(`Fully ${item}`)).toEqual([])
  })

  it('are told of each alternative in brackets, at its place in the draft', async () => {
    const draft = edited('lagoon', 'Urges all', '[Urges][Requests] [US: all]').replace(
      'clean for',
      'clean[, as appropriate,] for',
    )
    const told = await read('en', draft)
    expect(told.map(({ rule, start, end, choice }) => [rule, draft.slice(start, end), choice])).toEqual([
      [
        'quantifier-lost',
        'Urges][Requests] [US: all] States',
        { text: '', without: 'all', start: 23, end: 23, by: 'US' },
      ],
      ['verb-changed', 'Requests', { text: 'Requests', start: 8, end: 16, by: null }],
      ['caveat-added', 'as appropriate', undefined],
    ])
  })

  it('read French', async () => {
    const draft = 'Engage les États à réparer les câbles rompus avant les tempêtes de l’hiver et à garder un lagon'
    expect(await found(`${draft} ouvert et libre ;`, 'fr')).toEqual([
      ['qualifier-lost', 'lagon ouvert et libre', 'A/RES/93/1 OP1'],
    ])
    expect(
      await found(`${draft}, le cas échéant, ouvert, libre et sûr ;`.replace('États', 'entreprises'), 'fr'),
    ).toEqual([
      ['party-added', 'entreprises', 'A/RES/93/1 OP1'],
      ['caveat-added', 'le cas échéant', 'A/RES/93/1 OP1'],
    ])
  })
})
