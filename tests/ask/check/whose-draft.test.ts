import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/index.ts'
import type { CheckQuestion } from '../../../src/ask/check/prepare.ts'
import { weigh } from '../../../src/ask/gate/index.ts'
import { importBytes } from '../../../src/import/index.ts'
import { summarize } from '../../../src/render/check/index.ts'
import { verdictWords } from '../../../src/render/check/phrases.ts'
import type { CheckAnswer, CheckSpan } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const clauses = [
  'Urges every port to shelter each ship that asks for it, and to keep its lamps lit until the morning tide;',
  'Thanks the keepers of wind and weather for their patience in the long winter of the northern islands;',
  'Welcomes the almanac of tides and currents printed by the lighthouse keepers of the western lagoon;',
  'Notes that frayed ropes and rusty anchors endanger ferries, crews and passengers on stormy nights;',
  'Requests the keepers to ring brass bells in thick fog, and to report every wreck to the council;',
  'Invites sailmakers to mend torn sails of fishing boats before the first autumn storms arrive;',
]
const failed = 'Condemns all songs that ferry crews sing on deck between midnight and the first morning bell;'
const text = (symbol: string, date: string, operative: string[]): string =>
  akn({
    ...{ symbol, title: `Text ${symbol}`, date, preamble: [] },
    operative: operative.map((words, at) => ({ number: String(at + 1), text: words })),
  })
const here = inventedPackage()
writeFiles(here.inbox, {
  'french.xml': akn({
    ...{ symbol: 'A/RES/97/6', title: 'Phares', date: '2031-06-01', preamble: [], language: 'fra' },
    operative: [
      {
        number: '1',
        text: 'Engage les gardiens des phares à entretenir toutes les lampes du vieux port pendant les nuits de la saison ;',
      },
    ],
  }),
  'old.xml': text('A/RES/97/4', '2031-05-01', clauses.slice(0, 3)),
  'new.xml': text('A/RES/99/4', '2033-05-01', clauses),
  'draft.xml': akn({
    ...{ symbol: 'A/99/L.5', title: 'Songs', date: '2033-06-01', preamble: [], failed: true },
    operative: [{ number: '1', text: failed }],
    lists: { inFavour: ['Northmere'], against: ['Westing', 'France'], abstaining: [] },
  }),
})
await statuses(here, [here.inbox])

async function answered(words: string[], more: Partial<CheckQuestion> = {}): Promise<CheckAnswer> {
  const bytes = new TextEncoder().encode(words.join('\n\n'))
  const { documents } = await importBytes(bytes, 'draft.txt', { language: 'en' })
  const [draft] = documents
  if (!draft) throw new Error('no draft')
  return ask(here.library.index, index => check(index, { draft, file: 'draft.txt', filter: {}, ...more }))
}
const said = (answer: CheckAnswer): ReturnType<typeof summarize> =>
  summarize(weigh(answer, { failOn: [], baseline: null, waivers: [], today: '2034-01-01' }))

describe('a draft that is an adopted text', () => {
  it('is called by its name, and held against all others', async () => {
    const answer = await answered(clauses)
    expect(answer.itself).toMatchObject({ id: 'A/RES/99/4', changed: [], leftOut: true })
    expect(said(answer).itself).toContain(
      'This is A/RES/99/4, Text A/RES/99/4, as adopted on 1 May 2033, word for word',
    )
  })

  it('with some paragraphs changed is that text, but for them', async () => {
    const changed = clauses.map((words, at) => (at === 1 ? words.replace('Thanks', 'Notes') : words))
    const answer = await answered(changed)
    expect(answer.itself).toMatchObject({ id: 'A/RES/99/4', changed: [2], leftOut: false })
    expect(said(answer).itself).toMatch(/as adopted on 1 May 2033, but for para\. 2/)
  })

  it('that lost a paragraph, or the end of one, is never that text word for word, and is held against it', async () => {
    const cut = clauses.map((words, at) => (at === 2 ? `${words.slice(0, words.lastIndexOf(' '))};` : words))
    for (const draft of [clauses.filter((_, at) => at !== 1), cut]) {
      const answer = await answered(draft)
      expect(answer.excluded).toEqual([])
      expect(answer.itself?.lacking).toHaveLength(1)
      expect(said(answer).itself).not.toContain('word for word')
      expect(said(answer).itself).toContain('Not in the draft as adopted: ')
    }
  })

  it('is not what holds a text and much more, nor a few agreed paragraphs', async () => {
    expect((await answered(clauses.slice(0, 4))).itself).toBeNull()
    const other = Array.from(
      { length: 9 },
      (_, at) => `Our ${at} teapots of every town are painted with green and yellow roses.`,
    )
    expect((await answered([...clauses.slice(0, 3), ...other])).itself).toBeNull()
  })
})

describe('words of a draft that failed', () => {
  it('have no precedent, and the draft is named beside them', async () => {
    const { spans } = await answered([failed])
    expect(spans.map(({ verdict, unadopted }) => [verdict, unadopted?.map(({ id, why }) => `${id} ${why}`)])).toEqual([
      ['no-precedent', ['A/99/L.5 failed']],
    ])
  })
})

describe('what decides, where nothing is an alarm', () => {
  it('says that words are new to others where the draft is an adopted text', async () => {
    expect(said(await answered(clauses)).decides).toContain('the draft is A/RES/99/4 itself; by all other texts ')
  })

  it('says what is not in the draft of an adopted text', async () => {
    expect(said(await answered(clauses.filter((_, at) => at !== 1))).decides).toContain(
      'Not in the draft of A/RES/99/4: para. 2',
    )
  })

  it('names a draft that failed', async () => {
    expect(said(await answered([failed])).decides).toContain('New words stand in A/99/L.5, a draft that failed')
  })

  it('says how much was agreed with changes, what is gone, and what could not be checked', async () => {
    const bare = clauses[3]?.replace('Notes that', 'Notes then that') ?? ''
    const { decides } = said(
      await answered([bare, 'Recalling its resolution 88/7 on the teapots of the western town,']),
    )
    expect(decides).toMatch(/ % with changes, /)
    expect(decides).toMatch(/Cited and not held, so not checked: see \S+/)
  })
})

describe('a verdict', () => {
  it('says of a text whose adoption is unknown which other one was adopted', () => {
    const of = (id: string, mode: 'unknown' | 'vote') => ({ document: { id, symbol: id, adoption: { mode } } })
    const words = (verdict: 'near' | 'recombined', ...modes: ('unknown' | 'vote')[]): string =>
      verdictWords({
        ...{ verdict, similarity: 0.9 },
        precedents: modes.map((mode, at) => of(`T${at}`, mode)),
      } as unknown as CheckSpan)
    expect(words('near', 'unknown', 'unknown')).toBe('near, 90 %, in a text whose adoption is unknown')
    expect(words('near', 'unknown', 'vote')).toBe('near, 90 %, in a text whose adoption is unknown; T1 was adopted')
    expect(words('near', 'vote', 'unknown')).toBe('near, 90 %')
    expect(words('recombined', 'vote', 'unknown')).toContain('in part of a text whose adoption is unknown')
  })
})

describe('a paragraph that a draft repeats', () => {
  it('has its alarm once, with every place', async () => {
    const bad = clauses[0]?.replace('each ship', 'one ship') ?? ''
    const { worst } = said(await answered([bad, bad]))
    expect(worst.every(line => /para\. 1, 2 \(counted\)/.test(line))).toBe(true)
    expect(worst.length).toBeGreaterThan(0)
  })
})

describe('a draft in two languages', () => {
  const french =
    'Engage les gardiens des phares à entretenir toutes les lampes du vieux port pendant les nuits de la saison ;'

  it('has the verdict of each paragraph from texts in its own language', async () => {
    const { spans, coverage, notes } = await answered([clauses[0] ?? '', french, clauses[2] ?? ''])
    expect(spans.map(({ paragraph, verdict, precedents }) => [paragraph, verdict, precedents[0]?.language])).toEqual([
      [1, 'verbatim', 'en'],
      [2, 'verbatim', 'fr'],
      [3, 'verbatim', 'en'],
    ])
    expect(coverage.verbatim).toBe(1)
    expect(notes[0]).toMatch(/^paragraph 2 is in fr and was held against texts in that language/)
  })

  it('is read as one where its user names the language', async () => {
    const { spans } = await answered([clauses[0] ?? '', french], { filter: { languages: ['en'] } })
    expect(spans.map(({ verdict }) => verdict)).toEqual(['verbatim', 'no-precedent'])
  })
})
