import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffTexts, type NamedText } from '../../../src/ask/diff/index.ts'
import { importBytes } from '../../../src/import/index.ts'
import type { DiffParagraph, TextDiff } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const lamps = 'Urges all harbour masters to keep signal lamps burning at every pier throughout the winter months;'
const tides = 'Welcomes the yearly almanac of tides and currents printed by the lighthouse keepers of the islands;'
const ropes = 'Notes that frayed ropes and rusty anchors endanger ferries, crews and passengers on stormy nights;'
const sails = 'Invites sailmakers to mend torn sails of fishing boats before the first autumn storms arrive;'
const bells = 'Requests the keepers to ring brass bells in thick fog, and to report every wreck to the council;'
const opening = 'Recalling the purposes of the old harbour charter and of its many faded maps,'

const caveats = 'glossary/wording/caveats.yaml'
const here = inventedPackage({
  [caveats]: readFileSync(join(import.meta.dirname, '..', '..', '..', caveats), 'utf8'),
})
const text = (
  symbol: string,
  date: string,
  operative: string[],
  more: Partial<Parameters<typeof akn>[0]> = {},
): string =>
  akn({
    ...{ symbol, title: 'Harbours in winter', date, preamble: [opening] },
    operative: operative.map((words, at) => ({ number: String(at + 1), text: words })),
    ...more,
  })
writeFiles(here.inbox, {
  'old.xml': text('A/RES/97/5', '2031-05-01', [lamps, tides, ropes, bells]),
  'new.xml': text(
    'A/RES/99/5',
    '2033-05-01',
    [bells, lamps.replace('months', 'months, as appropriate'), ropes, sails],
    {
      lists: { inFavour: ['Northmere', 'France'], against: ['Westing'], abstaining: ['Brazil'] },
    },
  ),
  'newer.xml': text('A/RES/101/5', '2035-05-01', [lamps, ropes], {
    lists: { inFavour: ['Northmere', 'Westing'], against: ['France'], abstaining: ['Brazil'] },
  }),
  'french.xml': text('A/RES/97/6', '2031-06-01', ['Engage les gardiens des phares à entretenir les lampes ;'], {
    language: 'fra',
    title: 'Phares',
  }),
  'a.xml': text('A/RES/98/7 A', '2032-05-01', [lamps, tides]),
  'b.xml': text('A/RES/98/7 B', '2032-05-02', [lamps, sails]),
})
await statuses(here, [here.inbox])

const held = (reference: string): NamedText => ({ kind: 'held', reference })

async function draft(words: string, language?: string): Promise<NamedText> {
  const how = language === undefined ? {} : { language }
  const { documents } = await importBytes(new TextEncoder().encode(words), 'draft.txt', how)
  const [document] = documents
  if (!document) throw new Error('no draft')
  return { kind: 'draft', draft: document, file: 'draft.txt' }
}

const diff = (before: NamedText, after: NamedText, language: string | null = null): Promise<TextDiff> =>
  ask(here.library.index, index => diffTexts(index, { before, after, language }))

const told = ({ kind, before, after }: DiffParagraph): string =>
  `${kind} ${before?.locator?.label ?? '-'} ${after?.locator?.label ?? '-'}`

const refusal = async (answer: Promise<TextDiff>): Promise<{ code: string; hint: string }> => {
  const error: unknown = await answer.then(() => null).catch((reason: unknown) => reason)
  if (typeof error !== 'object' || error === null || !('code' in error) || !('hint' in error)) throw error
  return { code: String(error.code), hint: String(error.hint) }
}

describe('two editions of a text', () => {
  it('have each paragraph with what became of it, in the order of the newer text', async () => {
    const { paragraphs } = await diff(held('A/RES/97/5'), held('A/RES/99/5'))
    expect(paragraphs.map(told)).toEqual([
      'same PP1 PP1',
      'same OP4 OP1',
      'reworded OP1 OP2',
      'lost OP2 -',
      'same OP3 OP3',
      'new - OP4',
    ])
    expect(paragraphs.filter(({ moved }) => moved).map(told)).toEqual(['same OP4 OP1'])
  })

  it('say what the rules of a check say, and count it', async () => {
    const { paragraphs, counts } = await diff(held('A/RES/97/5'), held('A/RES/99/5'))
    const findings = paragraphs.flatMap(one => one.findings)
    expect(findings).toMatchObject([{ rule: 'caveat-added', effect: 'weaker', after: { text: 'as appropriate' } }])
    expect(counts).toMatchObject({ weaker: 1, stronger: 0, moved: 1, paragraphs: { lost: 1, new: 1, same: 3 } })
  })

  it('the other way round: what was weaker is stronger, lost is new, and the order is questioned', async () => {
    const there = await diff(held('A/RES/97/5'), held('A/RES/99/5'))
    const back = await diff(held('A/RES/99/5'), held('A/RES/97/5'))
    expect(back.counts).toMatchObject({
      weaker: there.counts.stronger,
      stronger: there.counts.weaker,
      paragraphs: { lost: there.counts.paragraphs.new, new: there.counts.paragraphs.lost },
    })
    expect([there.reversed, back.reversed]).toEqual([false, true])
  })

  it('have their words cut from the paragraphs by offset', async () => {
    const { paragraphs } = await diff(held('A/RES/97/5'), held('A/RES/99/5'))
    for (const { before, after, diff: parts, findings } of paragraphs) {
      for (const one of findings) {
        if (one.before) expect(before?.text.slice(one.before.start, one.before.end)).toBe(one.before.text)
        if (one.after) expect(after?.text.slice(one.after.start, one.after.end)).toBe(one.after.text)
      }
      const newer = parts?.filter(({ op }) => op !== 'delete').map(({ text: words }) => words)
      if (newer) expect(newer.join('')).toBe(after?.text)
    }
  })

  it('have the states that voted otherwise, where both votes name them', async () => {
    expect((await diff(held('A/RES/97/5'), held('A/RES/99/5'))).votes).toBeNull()
    const { votes } = await diff(held('A/RES/99/5'), held('A/RES/101/5'))
    expect(votes?.changed).toEqual([
      { state: 'FR', from: 'for', to: 'against' },
      { state: 'XD', from: 'against', to: 'for' },
    ])
  })

  it('may be parts A and B of one text', async () => {
    const { counts } = await diff(held('A/RES/98/7 A'), held('a/res/98/7b'))
    expect(counts.paragraphs).toMatchObject({ same: 2, lost: 1, new: 1 })
  })
})

describe('a draft', () => {
  it('is held against either edition, with its own numbers', async () => {
    const { paragraphs, after } = await diff(held('A/RES/97/5'), await draft(`1. ${lamps}\n\n2. ${sails}`))
    expect(after).toMatchObject({ file: 'draft.txt', document: null })
    expect(paragraphs.map(told)).toContain('same OP1 1')
    expect(paragraphs.map(told)).toContain('new - 2')
  })

  it('with brackets is read with the first wording of each, and that is said', async () => {
    const live = lamps.replace('Urges', '[Urges][Invites]').replace('all ', '[all ]')
    const { paragraphs, notes } = await diff(held('A/RES/97/5'), await draft(live))
    expect(paragraphs.map(told)).toContain('same OP1 ¶1')
    expect(notes.join()).toMatch(/2 further choices/)
  })

  it('is refused where it has no words, or is in another language', async () => {
    const empty: NamedText = {
      kind: 'draft',
      file: 'draft.txt',
      draft: { id: 'draft', language: 'en', title: '', passages: [] },
    }
    expect((await refusal(diff(held('A/RES/97/5'), empty))).code).toBe('EMPTY_DRAFT')
    const french = await draft('Les gardiens des phares et les marins des îles ont entretenu les lampes du port.', 'fr')
    expect((await refusal(diff(held('A/RES/97/5'), french))).code).toBe('LANGUAGES_DIFFER')
  })
})

describe('what cannot be compared', () => {
  it('is a text with itself', async () => {
    expect((await refusal(diff(held('A/RES/97/5'), held('a/res/97/5@en')))).code).toBe('SAME_TEXT')
  })

  it('is a text that is not held, with the way to take it in', async () => {
    const { code, hint } = await refusal(diff(held('A/RES/97/5'), held('A/RES/97/99')))
    expect([code, hint]).toEqual(['UNKNOWN_DOCUMENT', expect.stringContaining('foc import')])
  })

  it('is a digest, whose words are few', async () => {
    const { code, hint } = await refusal(diff(held('2031-harbour-statement'), held('A/RES/97/5')))
    expect([code, hint]).toEqual(['NO_FULL_TEXT', expect.stringContaining('foc import')])
  })

  it('is a text in another language', async () => {
    expect((await refusal(diff(held('A/RES/97/5'), held('A/RES/97/6')))).code).toBe('LANGUAGES_DIFFER')
  })
})
