import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type TraceAnswer, trace } from '../../../src/ask/trace/index.ts'
import type { Filter } from '../../../src/store/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { digest, inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const glossary = join(import.meta.dirname, '..', '..', '..', 'glossary')
const shipped = (name: string): string => readFileSync(join(glossary, name), 'utf8')
const note = '[^1]: text · https://harbour.example/words'
const notice = '[^2]: announcement · https://harbour.example/news'
const term = (text: string, family = ''): string =>
  `kind: formulation\nlabels:\n- { text: "${text}", language: en, role: entry }\nthemes: [harbours]\n${family}`

const here = inventedPackage({
  'glossary/wording/operative-verbs.yaml': shipped('wording/operative-verbs.yaml'),
  'glossary/wording/addressees.yaml': shipped('wording/addressees.yaml'),
  'glossary/wording/caveats.yaml': shipped('wording/caveats.yaml'),
  'glossary/wording/weakening-rules.yaml': shipped('wording/weakening-rules.yaml'),
  'glossary/verbs/united-nations-website.yaml': shipped('verbs/united-nations-website.yaml'),
  'glossary/verbs/gruenberg-2009.yaml': shipped('verbs/gruenberg-2009.yaml'),
  'glossary/terms/free-lagoon.yaml': term('free lagoon', 'family: lagoon\n'),
  'glossary/terms/open-and-free-lagoon.yaml': term('open and free lagoon', 'family: lagoon\n'),
  'corpus/2036-lagoon-statement.en.md': digest(
    {
      id: '2036-lagoon-statement',
      title: 'Statement on Lagoons',
      adopted: '2036-02-01',
      adoption: '{ mode: consensus, basis: the minutes say so }',
    },
    '¶1 Wants a “free, open and reliable lagoon”[^1]. The notice says “a free and silent lagoon”[^2].',
    `${note}\n${notice}`,
  ),
  'corpus/2038-lagoon-statement.en.md': digest(
    {
      id: '2038-lagoon-statement',
      title: 'Second Statement on Lagoons',
      adopted: '2038-02-01',
      adoption: '{ mode: endorsed }',
    },
    '¶1 Wants an “open and free lagoon”[^1].',
    note,
  ),
  'corpus/2037-lagoon-report.en.md': digest(
    { id: '2037-lagoon-report', title: 'Report', kind: 'report', adopted: '2037', adoption: '{ mode: none }' },
    '¶1 Reports on a “free lagoon”[^1].',
    note,
  ),
  'corpus/undated-lagoon.en.md': digest(
    { id: 'undated-lagoon', title: 'Undated', adoption: '{ mode: consensus, basis: the minutes say so }' },
    '¶1 Wants a “free lagoon”[^1].',
    note,
  ),
})

const lagoons: [number: number, date: string, text: string, item: string][] = [
  [
    1,
    '2033-05-01',
    'Demands that all States keep a free, open and secured lagoon;',
    'To light each pier of the coast;',
  ],
  [2, '2034-05-01', 'Urges all States to keep an open, free and secure lagoon;', 'To light each pier of the coast;'],
  [3, '2035-05-01', 'Urges States to keep an open lagoon;', 'To light each pier of the coast, as appropriate;'],
]
const french = 'Demande aux États de garder un lagon ouvert et libre ;'
writeFiles(here.inbox, {
  ...Object.fromEntries(
    lagoons.map(([number, date, text, item]) => [
      `${number}.xml`,
      akn({
        symbol: `A/RES/9${number}/1`,
        title: 'Lagoons',
        date,
        preamble: ['Recalling the free lagoon,'],
        operative: [
          { number: '1', text },
          { number: '2', text: 'Calls upon all States:', items: [['a', item]] },
        ],
      }),
    ]),
  ),
  'fr.xml': akn({
    symbol: 'A/RES/92/1',
    title: 'Lagons',
    language: 'fra',
    date: '2034-05-01',
    preamble: ['Rappelant le lagon,'],
    operative: [{ number: '1', text: french }],
  }),
})
await statuses(here, [here.inbox])

const buoys: [year: number, title: string, text: string][] = [
  [2051, 'Buoys of the sound', 'Urges States to keep every red buoy of the northern sound lit by night;'],
  [2052, 'Seals', 'Urges States to keep every red buoy of the northern sound lit by night, as appropriate;'],
  [2053, 'Buoys of the sound', 'Urges States to keep every red buoy of the northern sound lit by night;'],
]
writeFiles(
  here.inbox,
  Object.fromEntries(
    buoys.map(([year, title, text]) => [
      `buoy-${year}.xml`,
      akn({
        ...{ symbol: `A/RES/${year - 1945}/3`, title, date: `${year}-05-01`, preamble: ['Recalling the tides,'] },
        operative: [{ number: '1', text }],
      }),
    ]),
  ),
)

const quays: [year: number, ...paragraphs: string[]][] = [
  [2041, 'Demands that all States keep a broad and lit quay;'],
  [
    2042,
    'Urges States to keep a broad or lit quay;',
    'Calls upon States to paint each broad or lit quay, where applicable;',
  ],
]
writeFiles(
  here.inbox,
  Object.fromEntries(
    quays.map(([year, ...paragraphs]) => [
      `${year}.xml`,
      akn({
        symbol: `A/RES/${year - 1945}/2`,
        title: 'Quays',
        date: `${year}-05-01`,
        preamble: ['Recalling the tides,'],
        operative: paragraphs.map((text, at) => ({ number: `${at + 1}`, text })),
      }),
    ]),
  ),
)
await statuses(here, [here.inbox])

const answer = (query: string, filter: Filter = {}, limit = 20): Promise<TraceAnswer> =>
  ask(here.library.index, index => trace(index, { query, filter, limit }))

const lines = ({ texts }: TraceAnswer): unknown[] =>
  texts.map(({ document, wordings }) => [document.id, ...wordings.map(({ quote }) => quote)])

describe('a trace', () => {
  it('gives every distinct wording of a family in order of date, one step a text whatever its languages', async () => {
    const traced = await answer('free lagoons')
    expect(lines(traced)).toEqual([
      ['A/RES/91/1', 'free lagoon', 'free, open and secured lagoon'],
      ['A/RES/92/1', 'free lagoon', 'open, free and secure lagoon'],
      ['A/RES/93/1', 'free lagoon', 'open lagoon'],
      ['2036-lagoon-statement', 'free, open and reliable lagoon'],
      ['2038-lagoon-statement', 'open and free lagoon'],
    ])
    expect(traced.subject).toMatchObject({ kind: 'list', family: 'lagoon', taken: null })
    expect(traced.summary).toMatchObject({
      texts: 5,
      first: { id: 'A/RES/91/1' },
      firstByConsensus: { id: '2036-lagoon-statement' },
      latest: { id: '2038-lagoon-statement', mode: 'endorsed' },
    })
  })

  it('of words that stand nowhere side by side says what each has alone, and what is near one that no text has', async () => {
    const { miss } = await answer('meaningful lagoon tieds')
    expect(miss?.words).toMatchObject([
      { kind: 'phrase', passages: 0, missing: ['meaningful', 'tieds'] },
      { text: 'meaningful', missing: ['meaningful'] },
      { text: 'lagoon', missing: [], near: [] },
      { text: 'tieds', missing: ['tieds'], near: ['tides'] },
    ])
    expect((await answer('free lagoons')).miss).toBeNull()
  })

  it('says from when on it holds texts of each body: the first of these is not the first ever', async () => {
    const { heldFrom } = await answer('free lagoons')
    expect(heldFrom).toEqual([
      { issuer: 'Freedom Online Coalition', adopted: '2029-01-05' },
      { issuer: 'United Nations General Assembly', adopted: '2033-05-01' },
    ])
    // What a filter leaves out is held all the same.
    const { heldFrom: since } = await answer('free lagoons', { since: '2036' })
    expect(since).toEqual([{ issuer: 'Freedom Online Coalition', adopted: '2029-01-05' }])
  })

  it('cuts each wording from its passage, and marks all of it', async () => {
    const { texts } = await answer('free lagoon')
    for (const { wordings } of texts)
      for (const { quote, comparison } of wordings)
        if (comparison) expect(comparison.diff.map(({ text }) => text).join('')).toBe(quote)
  })

  it('marks words as added, moved and replaced against the same body’s text before', async () => {
    const { texts } = await answer('free lagoon')
    const { comparison } = texts[1]?.wordings[1] ?? {}
    expect(comparison).toMatchObject({ document: 'A/RES/91/1', sameBody: true, firm: true, lost: [] })
    expect(comparison?.diff.filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'move', text: 'open' },
      { op: 'insert', text: 'secure' },
    ])
    expect(comparison?.replaced).toEqual([{ from: 'secured', to: 'secure' }])
  })

  it('says dropped only of the same body, and only of what no other wording of the text has', async () => {
    const { texts } = await answer('free lagoon')
    const later = texts[2]?.wordings.find(({ quote }) => quote === 'open lagoon')
    expect(later?.comparison?.lost).toEqual([{ text: 'secure', claim: 'dropped' }])
    expect(later?.findings).toMatchObject([{ rule: 'qualifier-lost', severity: 'warning' }])
    expect(later?.findings[0]?.sources[0]?.address).toMatch(/^https:/)
  })

  it('says of another body’s phrase, and of one that may be cut, only that the words are not there', async () => {
    const { texts } = await answer('free lagoon')
    const [, , , first, second] = texts
    expect(first?.wordings[0]?.comparison).toMatchObject({ sameBody: false })
    expect(second?.wordings[0]?.comparison).toMatchObject({
      sameBody: true,
      firm: false,
      lost: [{ text: 'reliable', claim: 'not-recorded' }],
    })
    expect(second?.wordings[0]?.findings).toMatchObject([{ rule: 'qualifier-lost', severity: 'info' }])
  })

  it('never makes a step of reported words, of a text nobody adopted, or of one without a date', async () => {
    const { apart, texts } = await answer('free lagoon')
    expect(apart.reported.map(({ id, quote }) => [id, quote])).toEqual([
      ['2036-lagoon-statement', 'free and silent lagoon'],
    ])
    expect(apart.notAdopted.map(({ id }) => id)).toEqual(['2037-lagoon-report'])
    expect(apart.undated.map(({ id }) => id)).toEqual(['undated-lagoon'])
    expect(texts.some(({ document }) => document.id === '2037-lagoon-report')).toBe(false)
  })

  it('finds the formulations of qualities that are typed without their thing', async () => {
    const { subject, texts } = await answer('free, open and secured')
    expect(subject).toMatchObject({ kind: 'list', taken: null, heads: [{ text: 'lagoon', language: 'en' }] })
    expect(texts.flatMap(({ wordings }) => wordings.map(({ quote }) => quote))).toContain(
      'free, open and secured lagoon',
    )
    // One of the qualities alone is another wording.
    expect(texts.flatMap(({ wordings }) => wordings.map(({ quote }) => quote))).not.toContain('free lagoon')
  })

  it('takes verbs before a thing for a phrase, not for its qualities', async () => {
    const { subject } = await answer('protect, respect and promote lagoons')
    expect(subject).toMatchObject({ kind: 'phrase', heads: [] })
  })

  it('gives beside the first by consensus the first without a vote, as another thing', async () => {
    const { summary } = await answer('broad and lit quay')
    expect(summary).toMatchObject({ firstByConsensus: null, firstWithoutVote: { id: 'A/RES/96/2' } })
  })

  it('tells “or” from “and” between the same qualities', async () => {
    const { texts } = await answer('broad and lit quay')
    const [before, after] = texts.map(({ wordings }) => wordings[0])
    expect([before?.quote, after?.quote]).toEqual(['broad and lit quay', 'broad or lit quay'])
    expect(after?.comparison).toMatchObject({ relation: 'changed', replaced: [{ from: 'and', to: 'or' }], lost: [] })
    expect(after?.comparison?.diff).toEqual([
      { op: 'equal', text: 'broad ' },
      { op: 'insert', text: 'or' },
      { op: 'equal', text: ' lit quay' },
    ])
  })

  it('gives of a wording that stands at several places only the force they share', async () => {
    const { texts } = await answer('broad or lit quay', { since: '2042' })
    expect(texts[0]?.wordings).toMatchObject([{ also: ['OP2'], verb: null, addressee: 'States', caveats: [] }])
  })

  it('reads the verb, the addressee and the caveats of each sentence', async () => {
    const { texts } = await answer('free lagoon')
    const forces = texts.slice(0, 3).map(({ wordings }) => {
      const last = wordings.at(-1)
      return [last?.verb?.text, last?.addressee]
    })
    expect(forces).toEqual([
      ['Demands', 'all States'],
      ['Urges', 'all States'],
      ['Urges', 'States'],
    ])
  })

  it('follows clauses that come back: a lower verb by a sourced order, an added caveat by a sourced rule', async () => {
    const { clauses } = await answer('free lagoon')
    const findings = clauses.flatMap(({ steps }) => steps.flatMap(step => step.findings))
    expect(findings).toMatchObject([{ rule: 'verb-lowered', severity: 'warning' }])
    expect(findings[0]?.message).toContain('“Demands” to “Urges”: lower by The United Nations website')
    const piers = await answer('light each pier')
    const last = piers.clauses[0]?.steps.at(-1)
    expect(last?.comparison?.changes).toEqual([{ kind: 'caveat-added', from: null, to: 'as appropriate' }])
    expect(last?.findings).toMatchObject([{ rule: 'caveat-added', severity: 'warning' }])
    expect([last?.verb?.text, last?.addressee]).toEqual(['Calls upon', 'all States'])
  })

  it('holds a clause against the text before of its own series, not against another that stood between', async () => {
    const { clauses } = await answer('red buoy')
    const [first] = clauses
    expect(
      first?.steps.map(({ document, comparison }) => [document, comparison?.document, comparison?.relation]),
    ).toEqual([
      ['A/RES/106/3', undefined, undefined],
      ['A/RES/107/3', 'A/RES/106/3', 'changed'],
      ['A/RES/108/3', 'A/RES/106/3', 'same'],
    ])
  })

  it('takes the reader’s language where the text has the words in it', async () => {
    const { texts } = await answer('lagon libre et ouvert', { languages: ['fr'] })
    expect(texts.map(({ document }) => [document.id, document.language])).toEqual([['A/RES/92/1', 'fr']])
    expect(texts[0]?.wordings[0]).toMatchObject({
      quote: 'lagon ouvert et libre',
      verb: { text: 'Demande' },
      addressee: 'États',
    })
  })

  it('finds a typed list in any order of its qualities', async () => {
    const { subject, texts } = await answer('free and secure lagoon')
    expect(subject).toMatchObject({ kind: 'list', terms: [] })
    expect(texts.map(({ document }) => document.id)).toContain('2038-lagoon-statement')
  })

  it('takes the nearest concept for what stands nowhere, and says so', async () => {
    const { subject } = await answer('free lagoom')
    expect(subject.taken).toBe('free lagoon')
  })

  it('counts what is weaker in the texts and clauses that it leaves out, too', async () => {
    for (const query of ['free lagoon', 'red buoy', 'clean harbours']) {
      const all = await answer(query, {}, 1000)
      const weaker = [...all.texts.flatMap(({ wordings }) => wordings), ...all.clauses.flatMap(({ steps }) => steps)]
        .flatMap(({ findings }) => findings)
        .filter(({ severity }) => severity === 'warning')
      expect(all.summary.regressions).toBe(weaker.length)
      expect((await answer(query, {}, 1)).summary).toEqual(all.summary)
    }
  })

  it('keeps the first text and the latest ones where a limit is set', async () => {
    const { texts, textsLeftOut } = await answer('free lagoon', {}, 2)
    expect([texts.map(({ document }) => document.id), textsLeftOut]).toEqual([
      ['A/RES/91/1', '2038-lagoon-statement'],
      3,
    ])
  })

  it.each(['', '?!', 'the of'])('refuses a query without a word to trace: %j', async query => {
    await expect(answer(query)).rejects.toMatchObject({ code: 'EMPTY_QUERY' })
  })

  it('refuses a page of text', async () => {
    await expect(answer('lagoon '.repeat(5000))).rejects.toMatchObject({ code: 'QUERY_TOO_LONG' })
  })

  it.each(['"lagoon', 'lagoon" OR "x', 'NEAR(free lagoon', 'lagoon*', 'free AND NOT lagoon', '(((', '-free'])(
    'is not put off by signs of a query language: %s',
    async query => {
      await answer(query).then(
        found => expect(found.query).toBe(query),
        error => expect(error).toMatchObject({ code: 'EMPTY_QUERY' }),
      )
    },
  )
})
