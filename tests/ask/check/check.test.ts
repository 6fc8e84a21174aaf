import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import type { CheckQuestion } from '../../../src/ask/check/prepare.ts'
import { lookup } from '../../../src/ask/index.ts'
import { importBytes } from '../../../src/import/index.ts'
import type { CheckAnswer } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { digest, inventedPackage, packageFiles } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const lamps = 'Urges all harbour masters to keep signal lamps burning at every pier throughout the winter months;'
const tides =
  'Welcomes the yearly almanac of tides and currents printed by the lighthouse keepers of the northern islands.'
const ropes = 'Notes that frayed ropes and rusty anchors endanger ferries, crews and passengers on stormy nights;'
const sails = 'Invites sailmakers to mend torn sails of fishing boats before the first autumn storms arrive;'

const here = inventedPackage({
  'corpus/2036-keeper-notice.en.md': digest(
    {
      id: '2036-keeper-notice',
      title: 'Notice of the Keepers',
      adopted: '2036-04-10',
      adoption: '{ mode: consensus, basis: the minutes say so }',
      source: 'https://harbour.example/notice',
      themes: '[harbours]',
    },
    '¶1 Keepers shall polish brass lanterns twice weekly and report every broken lens to the council.',
    '¶2 They agreed to “polish copper kettles thrice yearly under open skies”[^1] and, a notice says, to “scrub wooden decks with sand and vinegar”[^2].',
    packageFiles['corpus/2031-harbour-statement.en.md']?.split('\n').slice(-3).join('\n') ?? '',
  ),
})
const resolution = (number: number, date: string, operative: string[]): string =>
  akn({
    symbol: `A/RES/99/${number}`,
    title: `Harbours, part ${number}`,
    date,
    preamble: ['Recalling the purposes of the old harbour charter and of its many faded maps,'],
    operative: operative.map((text, at) => ({ number: String(at + 1), text })),
  })
writeFiles(here.inbox, {
  '1.xml': resolution(1, '2031-05-01', [lamps, tides, ropes]),
  '2.xml': resolution(2, '2033-05-01', [lamps, lamps.replace('winter', 'autumn')]),
  '3.xml': resolution(3, '2034-05-01', [lamps.replace('Urges', 'Kindly asks'), ropes]),
  '4.xml': akn({
    symbol: 'A/RES/99/4',
    title: 'Repeats',
    date: '2032-01-01',
    preamble: ['Weighing gravely the thickness of the morning fog over the outer harbour wall,'],
    operative: [
      { number: '1', text: sails },
      { number: '2', text: sails },
    ],
  }),
})
await statuses(here, [here.inbox])

async function checked(text: string, more: Partial<CheckQuestion> = {}, language = 'en'): Promise<CheckAnswer> {
  const { documents } = await importBytes(new TextEncoder().encode(text), 'draft.txt', { language })
  const [draft] = documents
  if (!draft) throw new Error('no draft')
  return ask(here.library.index, index => check(index, { draft, file: 'draft.txt', filter: {}, ...more }))
}

const spoken = ({ spans, paragraphs }: CheckAnswer): [string, string][] =>
  spans.map(({ verdict, paragraph, start, end }) => [verdict, paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''])

describe('a precedent', () => {
  it('comes strongest and newest first, each document once, with how many say the same', async () => {
    const { spans } = await checked(lamps)
    expect(spans.map(({ verdict, similarity, texts }) => [verdict, similarity, texts])).toEqual([['verbatim', 1, 2]])
    expect(
      spans[0]?.precedents.map(({ document, locator, similarity }) => [document.id, locator?.label, similarity]),
    ).toEqual([
      ['A/RES/99/2', 'OP1', 1],
      ['A/RES/99/1', 'OP1', 1],
    ])
  })

  it('is cut from its passage by offset, with the diff from its words to the draft’s', async () => {
    const { spans } = await checked(lamps.replace('burning', 'burning brightly'))
    const [span] = spans
    const [best] = span?.precedents ?? []
    expect([span?.verdict, best?.document.id, best?.locator?.label]).toEqual(['near', 'A/RES/99/2', 'OP1'])
    expect(
      best?.context?.slice((best.start ?? 0) - (best.contextStart ?? 0), (best.end ?? 0) - (best.contextStart ?? 0)),
    ).toBe(best?.quote)
    expect(span?.diff?.filter(({ op }) => op !== 'equal')).toEqual([{ op: 'insert', text: 'brightly ' }])
    expect(span?.texts).toBe(2)
  })

  it('of one document that repeats itself is its first place; the others are listed with it', async () => {
    const { spans } = await checked(sails)
    expect(spans[0]?.precedents.map(({ locator, also }) => [locator?.label, also.map(one => one?.label)])).toEqual([
      ['OP1', ['OP2']],
    ])
  })

  it('is none of our own words, none that was only reported, none that nobody adopted', async () => {
    const ours = await checked(
      'Keepers shall polish brass lanterns twice weekly and report every broken lens to the council.',
    )
    expect(ours.spans.map(({ verdict }) => verdict)).not.toContain('verbatim')
    expect(JSON.stringify(ours.spans.flatMap(({ precedents }) => precedents))).not.toContain('brass')
    const reported = await checked('We scrub wooden decks with sand and vinegar.')
    expect(reported.spans.map(({ verdict }) => verdict)).toEqual(['no-precedent'])
    expect(reported.spans[0]?.closest?.quote ?? '').not.toContain('vinegar')
    const report = await checked('The chair reports on an open harbour')
    expect(
      report.spans.every(({ precedents }) => precedents.every(({ document }) => document.adoption.mode !== 'none')),
    ).toBe(true)
  })

  it('may be a checked phrase of a digest', async () => {
    const { spans } = await checked('Polish copper kettles thrice yearly under open skies!')
    expect(spans.map(({ verdict, precedents }) => [verdict, precedents[0]?.status, precedents[0]?.quote])).toEqual([
      ['verbatim', 'phrase', 'polish copper kettles thrice yearly under open skies'],
    ])
  })

  it('passes the filter', async () => {
    const { spans, searched } = await checked(lamps, { filter: { until: '2032-12-31' } })
    expect(spans[0]?.precedents.map(({ document }) => document.id)).toEqual(['A/RES/99/1'])
    expect(searched.latest).toBe('2032-01-01')
  })

  it('says what is known of each state’s part', async () => {
    const { spans } = await checked('The free passage of all ships', { states: ['XA', 'Southby'] })
    expect(spans[0]?.precedents[0]?.states?.map(({ country, position }) => [country, position])).toEqual([
      ['XA', 'by-consensus'],
      ['XC', 'not-member'],
    ])
  })
})

describe('new words', () => {
  it('hold formulations of the glossary as stretches of their own, and name the terms in the rest', async () => {
    const answer = await checked(
      'Our bakers dream loudly about an open harbour, about signal lamps at every pier, and about warm bread for weary sailors.',
    )
    expect(spoken(answer)).toEqual([
      ['term', 'Our bakers dream loudly about an open harbour, about'],
      ['verbatim', 'signal lamps at every pier'],
      ['no-precedent', 'and about warm bread for weary sailors'],
    ])
    expect(answer.spans[1]?.precedents.map(({ document, status }) => [document.id, status])).toEqual([
      ['2031-harbour-statement', 'phrase'],
    ])
  })

  it('have what comes closest, and how close, and nothing that they are made of', async () => {
    const { spans } = await checked('Nobody mends frayed ropes with old porridge, however hungry the crews may be.')
    expect(spans.map(({ verdict, precedents, texts, diff }) => [verdict, precedents, texts, diff])).toEqual([
      ['no-precedent', [], 0, null],
    ])
    expect(spans[0]?.closest?.quote).toContain('frayed ropes')
    expect(spans[0]?.similarity).toBeLessThan(0.6)
  })
})

describe('the draft itself', () => {
  const own = [lamps, tides, ropes]

  it('is no precedent of its own words, and that is said', async () => {
    const text = ['Recalling the purposes of the old harbour charter and of its many faded maps,', ...own].join('\n\n')
    const { excluded, spans } = await checked(text)
    expect(excluded).toEqual([{ id: 'A/RES/99/1', language: 'en', why: 'it is the draft, word for word' }])
    expect(spans.flatMap(({ precedents }) => precedents).map(({ document }) => document.id)).not.toContain('A/RES/99/1')
  })

  it('is one where that is asked', async () => {
    const text = ['Recalling the purposes of the old harbour charter and of its many faded maps,', ...own].join('\n\n')
    const { excluded, coverage } = await checked(text, { includeSelf: true })
    expect([excluded, coverage.verbatim]).toEqual([[], 1])
  })

  it('is known by its id, even where it was changed', async () => {
    const { excluded } = await ask(here.library.index, index => {
      const [row] = index.documentsById('A/RES/99/2')
      const [first] = row ? index.passages(row.key) : []
      if (!row || !first) throw new Error('not there')
      const { locator, heading, notes, quotations, fingerprint } = first
      const position = { line: 0, column: 0, offset: 0 }
      const passages = [{ locator, heading, notes, quotations, fingerprint, position, text: tides }]
      return check(index, { draft: { ...row.header, passages }, file: '2.xml', filter: {} })
    })
    expect(excluded).toEqual([{ id: 'A/RES/99/2', language: 'en', why: 'the draft bears its id' }])
  })
})

describe('a draft that cannot be checked is refused', () => {
  it('in a language of which there is no text, with what there is', async () => {
    const { documents } = await importBytes(
      new TextEncoder().encode('Guten Morgen, liebe Seeleute und Heizer.'),
      'd.txt',
      { language: 'de' },
    )
    const [draft] = documents
    if (!draft) throw new Error('no draft')
    await expect(
      ask(here.library.index, index => check(index, { draft, file: 'd.txt', filter: {} })),
    ).rejects.toMatchObject({
      code: 'NO_TEXTS_IN_LANGUAGE',
      hint: expect.stringContaining('en, fr'),
    })
  })

  it('in no language that its words tell', async () => {
    await expect(checked('Qwertyuiop asdfghjkl.', {}, 'und')).rejects.toMatchObject({
      code: 'LANGUAGE_NOT_TOLD',
      hint: expect.stringContaining('--lang'),
    })
  })

  it('of more words than are checked at once', async () => {
    await expect(checked(`${'warm bread '.repeat(500)}.\n\n`.repeat(301))).rejects.toMatchObject({
      code: 'DRAFT_TOO_LONG',
    })
  })

  it('without words', async () => {
    const draft = { id: 'd', title: '', language: 'en', passages: [] }
    await expect(
      ask(here.library.index, index => check(index, { draft, file: 'd.txt', filter: {} })),
    ).rejects.toMatchObject({
      code: 'EMPTY_DRAFT',
    })
  })
})

describe('a draft of few words', () => {
  it('is in the language in whose texts its words were agreed, and that is said', async () => {
    const { draft, spans, notes } = await checked('Sailmakers mend torn sails', {}, 'und')
    expect([draft.language, spans.length]).toEqual(['en', 1])
    expect(notes).toEqual([
      'the draft is taken to be in en, where most of its words were agreed; --lang says otherwise',
    ])
  })
})

describe('coverage', () => {
  it('is the share of the draft’s words under each verdict', async () => {
    const { coverage } = await checked(
      `${lamps}\n\nWarm bread cheers weary sailors whenever grey clouds gather over quiet villages up the hill.`,
    )
    expect(coverage).toEqual({ verbatim: 0.516, near: 0, recombined: 0, term: 0, noPrecedent: 0.484 })
  })
})

describe('alternatives', () => {
  it('are other agreed wordings, widest adoption and newest first, each once with its texts', async () => {
    const { spans } = await checked(lamps.replace('Urges', 'Begs'), { alternatives: true })
    expect(
      spans[0]?.alternatives?.map(({ wording, kind, texts, citations }) => [
        wording.split(' ')[0],
        kind,
        texts,
        citations[0]?.document.id,
      ]),
    ).toEqual([
      ['signal', 'passage', 1, '2031-harbour-statement'],
      ['Kindly', 'passage', 1, 'A/RES/99/3'],
      ['Urges', 'passage', 2, 'A/RES/99/2'],
      ['Urges', 'passage', 1, 'A/RES/99/2'],
    ])
  })

  it('are not given where they were not asked for', async () => {
    const { spans } = await checked(lamps)
    expect(spans.map(({ alternatives }) => alternatives)).toEqual([null])
  })

  it('of a looked-up term are its family and other labels as texts have them', async () => {
    const { alternatives, entries } = await ask(here.library.index, index =>
      lookup(index, { query: 'open port', filter: {}, limit: 5, alternatives: true }),
    )
    expect(entries[0]?.term.id).toBe('open-harbour')
    expect(alternatives?.map(({ wording, kind, similarity, texts }) => [wording, kind, similarity, texts])).toEqual([
      ['open harbours', 'family', null, 1],
    ])
  })
})
