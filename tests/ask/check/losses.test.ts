import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import type { CheckAnswer, CheckFinding } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { writeFiles } from '../../library/temporary.ts'
import { packageWithRules } from './with-rules.ts'

const here = packageWithRules()
const agreed = {
  law: 'Calls upon harbour masters to light every mole of the northern coast, consistent with the international law of the sea and the Charter of the Ferry Towns, before the first autumn storm;',
  list: 'Encourages keepers to mend the lamps, ropes and bells of the old northern lighthouse by day and by night;',
  choice: 'Deplores any damage or delay that careless pilots bring upon the painted ferries of the western lagoon;',
  quality: 'Requests a prompt and impartial inquiry into the sinking of painted ferries near the western lagoon;',
  holder: 'Affirms that everyone on the eastern quay may fish with wooden rods during the long herring season;',
  safeguard:
    'Invites towns to inspect anchored herring boats in the eastern estuary, while protecting the rights of the crew;',
  duty: 'Urges towns to end the lonely night watch and to ensure warm cabins for the pilots of the eastern estuary;',
  session:
    'Decides to consider the drifting fog buoys of the estuary at its seventy-ninth session, under the item on buoys;',
  journalists: 'Stresses that journalists must reach the stranded ferries of the southern sandbank without any delay;',
  halves:
    'Urges towns to keep every lamp of the long western breakwater burning through the coldest winter nights, and to ensure dry bunks for the shipwrecked crews of the outer sandbanks;',
}
writeFiles(here.inbox, {
  '1.xml': akn({
    symbol: 'A/RES/92/1',
    title: 'Lagoons and lamps',
    date: '2034-05-01',
    preamble: ['Recalling the tides,'],
    operative: Object.values(agreed).map((text, at) => ({ number: String(at + 1), text })),
  }),
  '2.xml': akn({
    symbol: 'A/RES/92/2',
    title: 'Buoys',
    date: '2034-07-01',
    preamble: ['Welcoming the painters of the eastern buoys,'],
    operative: [
      {
        number: '1',
        text: 'Urges all States:',
        items: [
          ['a', 'To count the drifting fog buoys of every estuary twice each winter;'],
          ['b', 'To repaint the drifting fog buoys near the oyster farms of the sandy western shore;'],
        ],
      },
    ],
  }),
})
await statuses(here, [here.inbox])

const rest = {
  locator: null,
  heading: [],
  notes: [],
  quotations: [],
  fingerprint: '',
  position: { line: 1, column: 1, offset: 0 },
}
const answered = (text: string): Promise<CheckAnswer> =>
  ask(here.library.index, index =>
    check(index, {
      draft: { id: 'draft', language: 'en', title: 'Draft', passages: [{ ...rest, text }] },
      file: 'draft.txt',
      filter: {},
      includeSelf: true,
    }),
  )

/** What is said of an agreed text with some words changed: `severity rule`. */
async function told(key: keyof typeof agreed, from: string, to: string): Promise<string[]> {
  expect(agreed[key]).toContain(from)
  return (await findings(agreed[key].replace(from, to))).map(({ severity, rule }) => `${severity} ${rule}`)
}
const findings = async (text: string): Promise<CheckFinding[]> => (await answered(text)).findings

describe('words that a draft lost', () => {
  it('are none where it has them all', async () => {
    for (const text of Object.values(agreed)) expect(await findings(text)).toEqual([])
  })

  it('are told as a reference to law where one went, became another, or was loosened', async () => {
    const went = ', consistent with the international law of the sea and the Charter of the Ferry Towns'
    expect(await told('law', went, '')).toContain('warning law-lost')
    expect(await told('law', 'international law of the sea', 'customs of the quay')).toContain('warning law-lost')
    expect(await told('law', 'consistent with the', 'consistent with the spirit of the')).toEqual(['warning law-lost'])
  })

  it('are told as a member of a list, whatever it lists', async () => {
    expect(await told('list', 'lamps, ropes and bells', 'lamps and ropes')).toContain('warning member-lost')
    expect(await told('list', ' and by night', '')).toEqual(['warning member-lost'])
    expect(await told('list', 'ropes and bells', 'ropes and drums')).toEqual(['warning member-lost'])
  })

  it('are told as a connective where “or” became “and”', async () => {
    expect(await told('choice', 'damage or delay', 'damage and delay')).toEqual(['warning connective-changed'])
  })

  it('are told as a quantity, a quality, a safeguard and a holder of rights', async () => {
    expect(await told('choice', 'any damage', 'damage')).toEqual(['warning quantifier-lost'])
    expect(await told('quality', 'prompt and impartial ', '')).toContain('warning qualifier-lost')
    expect(await told('safeguard', ', while protecting the rights of the crew', '')).toEqual(['warning safeguard-lost'])
    expect(await told('holder', 'everyone', 'citizens')).toEqual(['warning holder-lost'])
    expect(await told('journalists', 'journalists', 'accredited journalists')).toEqual(['warning holder-lost'])
  })

  it('are told as a duty where its verb is another one or was made an attempt', async () => {
    expect(await told('duty', 'to end', 'to reduce')).toEqual(['warning duty-softened'])
    expect(await told('duty', 'to ensure', 'to seek to ensure')).toEqual(['warning duty-softened'])
  })

  it('are a warning where other words stand in their place, and a note where more was cast anew', async () => {
    const [lost] = await findings(agreed.holder.replace('wooden rods', 'nets'))
    expect(lost).toMatchObject({ rule: 'words-lost', severity: 'warning' })
    expect(lost?.message).toContain('“wooden rods” became “nets”')
    expect(await told('holder', 'wooden rods', 'green nets made of hemp')).toEqual(['info words-lost'])
  })

  it('are a warning where a right is among them', async () => {
    expect(await told('safeguard', 'the rights of the crew', 'the crew')).toEqual(['warning words-lost'])
  })

  it('are told as another verb where the draft has only the end of a clause, under a verb of its own', async () => {
    const half = 'to ensure dry bunks for the shipwrecked crews of the outer sandbanks'
    const [changed, ...others] = await findings(`Encourages towns ${half};`)
    expect(others).toEqual([])
    expect(changed).toMatchObject({ rule: 'verb-changed' })
    expect(changed?.message).toContain('“Urges” became “Encourages”')
  })

  it('are quoted whole where the clause is cut at its end', async () => {
    const [cut] = await findings('Invites towns to inspect anchored herring boats in the eastern estuary.')
    expect(cut?.message).toContain('“while protecting the rights of the crew” is gone')
  })

  it('are data too: which sentence, and the words in it', async () => {
    const [one] = await findings(agreed.duty.replace('to end', 'to reduce'))
    expect(one?.message).not.toMatch(/[{}]/)
    expect(one?.says).toEqual({
      id: 'duty.weaker',
      params: expect.objectContaining({ before: 'end', after: 'reduce' }),
    })
  })
})

describe('what gives nothing away', () => {
  it('is another number of a session', async () => {
    expect(await told('session', 'seventy-ninth', 'eighty-first')).toEqual(['info words-lost'])
  })

  it('is the same word in one word or two, or with another spelling', async () => {
    expect(await told('law', 'harbour', 'harbor')).toEqual([])
    expect(await told('session', 'seventy-ninth', 'seventy ninth')).toEqual([])
  })
})

describe('the verb of a clause', () => {
  it('is the same where the draft says it in its own person', async () => {
    const { spans, findings: notes } = await answered(agreed.holder.replace('Affirms', 'We affirm'))
    expect(spans.map(({ verdict }) => verdict)).toEqual(['verbatim'])
    expect(notes).toMatchObject([{ rule: 'said-by-us', severity: 'info' }])
    expect(notes[0]?.message).toContain('“Affirms” is said as “We affirm”')
  })

  it('is a warning where the draft has a verb that is on no list', async () => {
    expect(await told('duty', 'Urges towns', 'Considers it useful for towns')).toEqual(['warning verb-changed'])
  })

  it('does not make a modal of an infinitive', async () => {
    const draft =
      'We note that towns should end the lonely night watch and should ensure warm cabins for the pilots of the eastern estuary;'
    expect((await findings(draft)).map(({ rule }) => rule)).not.toContain('modal-changed')
  })

  it('and its addressee may stand in the words that lead into an agreed item', async () => {
    const rules = (
      await findings('States must repaint the drifting fog buoys near the oyster farms of the sandy western shore;')
    ).map(({ rule }) => rule)
    expect(rules).not.toContain('party-added')
  })
})

describe('what comes closest', () => {
  const closest = async (text: string): Promise<string[]> =>
    (await answered(text)).spans.flatMap(one => (one.closest ? [one.closest.locator?.label ?? ''] : []))

  it('is what speaks of the subject, not what shares a verb', async () => {
    expect(await closest('We invite towns to consider sparing the lonely watch of the night.')).toEqual(['OP7'])
  })

  it('is nothing where nothing speaks of it', async () => {
    expect(await closest('We welcome the session.')).toEqual([])
    expect(await closest('We call upon bakers to be kind to teapots.')).toEqual([])
  })
})

describe('a draft that repeats itself', () => {
  it('is not the text that its paragraph stands in', async () => {
    const { excluded, spans } = await ask(here.library.index, index =>
      check(index, {
        draft: {
          id: 'draft',
          language: 'en',
          title: 'Draft',
          passages: Array.from({ length: 9 }, () => ({ ...rest, text: agreed.holder })),
        },
        file: 'draft.txt',
        filter: {},
      }),
    )
    expect(excluded).toEqual([])
    expect(new Set(spans.map(({ verdict }) => verdict))).toEqual(new Set(['verbatim']))
  })
})

describe('a draft in two languages', () => {
  it('has each paragraph held against texts in its own, and says so; or that none are held', async () => {
    const french =
      'Les gardiens des phares et les marins des îles ont entretenu toutes les lampes du vieux port pendant les nuits de la saison, et ils ont gardé les quais pour les bateaux.'
    const { notes } = await ask(here.library.index, index =>
      check(index, {
        draft: {
          id: 'draft',
          language: 'en',
          title: 'Draft',
          passages: [agreed.holder, french, 'نؤكد حماية المنارات'].map(text => ({ ...rest, text })),
        },
        file: 'draft.txt',
        filter: {},
      }),
    )
    expect(notes).toEqual([
      'paragraph 2 is in fr and was held against texts in that language (1 adopted text)',
      'paragraph 3 looks like ar, held against texts in en alone; check 1 paragraph apart with --lang ar',
    ])
  })
})
