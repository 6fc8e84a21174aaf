import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import type { CheckAnswer, CheckFinding } from '../../../src/types.ts'
import { type AknText, akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { writeFiles } from '../../library/temporary.ts'
import { packageWithRules } from './with-rules.ts'

const here = packageWithRules()
/** Of each language a sentence with what may be given away: words, what stands in their place, and the rule. */
const agreed: {
  [language: string]: { code: NonNullable<AknText['language']>; text: string; changes: [string, string, string][] }
} = {
  en: {
    code: 'eng',
    text: 'Takes note with appreciation of the duty of harbour pilots to mend the old beacons, which is essential for the ferries of the lagoon, no later than at the eightieth session of the keepers;',
    changes: [
      [' with appreciation', '', 'verb-changed'],
      ['the duty of', 'the role of', 'duty-softened'],
      ['the duty of', 'the voluntary efforts of', 'duty-softened'],
      ['essential', 'useful', 'qualifier-lost'],
      ['eightieth', 'eighty-fifth', 'number-differs'],
      ['Takes note with appreciation', 'Takes note with interest', 'verb-changed'],
    ],
  },
  fr: {
    code: 'fra',
    text: 'Prend note avec satisfaction de la responsabilité des pilotes du port quant aux vieilles balises, qui est essentielle pour les bacs de la lagune, au plus tard à la quatre-vingtième session des gardiens ;',
    changes: [
      [' avec satisfaction', '', 'verb-changed'],
      ['responsabilité', 'participation', 'duty-softened'],
      ['essentielle', 'utile', 'qualifier-lost'],
    ],
  },
  es: {
    code: 'spa',
    text: 'Toma nota con reconocimiento de la obligación de los pilotos del puerto de reparar las viejas balizas, que es esencial para los transbordadores de la laguna;',
    changes: [
      [' con reconocimiento', '', 'verb-changed'],
      ['esencial', 'útil', 'qualifier-lost'],
    ],
  },
  ru: {
    code: 'rus',
    text: 'Отмечает с удовлетворением обязанность портовых лоцманов чинить старые маяки, что крайне важно для паромов тихой лагуны;',
    changes: [
      [' с удовлетворением', '', 'verb-changed'],
      ['обязанность', 'интерес', 'duty-softened'],
    ],
  },
  de: {
    code: 'deu',
    text: 'Nimmt Kenntnis mit Anerkennung von der Verantwortung der Hafenlotsen für die alten Leuchtbaken, die unerlässlich für die Fähren der Lagune ist;',
    changes: [
      [' mit Anerkennung', '', 'verb-changed'],
      ['Verantwortung', 'Rolle', 'duty-softened'],
      ['unerlässlich', 'nützlich', 'qualifier-lost'],
    ],
  },
}
const appeals =
  'Appeals to the keepers of the northern lighthouse to polish the brass lanterns before every herring season of the lagoon;'
const right =
  'Affirms the right of fishing crews to shelter in the quiet harbours of the western islands during winter storms;'
const items =
  'Requests the keepers to report on the measures set out in items (a) to (f) of the old lamp register of the lagoon each winter;'
const society =
  'Invites pilots to repaint the drifting fog buoys of the estuary before the storms, with the participation of stakeholders, including civil society;'
/** What is said in two ways, each within a sentence of its language. */
const ways: { [language: string]: { text: string; same: [string, string][] } } = {
  en: {
    text: 'Requests the keepers, pursuant to paragraph 3 of General Assembly resolution 91/7, to mend all lamps necessary for the ferries such as bells as well as the buoys, in particular during the winter, in order to pay attention to the Syrian Arab Republic through the harbour choir;',
    same: [
      ['paragraph 3', 'para. 3'],
      ['General Assembly resolution', 'Assembly resolution'],
      ['General Assembly resolution', 'its resolution'],
      ['General Assembly resolution', 'resolution'],
      ['lamps necessary', 'necessary lamps'],
      ['such as', 'for example'],
      ['as well as', 'and'],
      ['in particular', 'especially'],
      ['during', 'in'],
      ['in order to', 'so as to'],
      ['in order to', 'with a view to'],
      ['pay attention', 'give attention'],
      ['the Syrian Arab Republic', 'Syria'],
      ['through the', 'by means of the'],
    ],
  },
  fr: {
    text: 'Prie les gardiens de réparer les lampes du vieux port ainsi que les bouées, en particulier pendant les nuits de la saison, afin de protéger les bacs de la République arabe syrienne contre les récifs ;',
    same: [
      ['ainsi que', 'et'],
      ['en particulier', 'notamment'],
      ['afin de', 'en vue de'],
      ['la République arabe syrienne', 'la Syrie'],
    ],
  },
  es: {
    text: 'Solicita a los guardianes que reparen las lámparas del viejo puerto así como las boyas, en particular durante las noches, a fin de guiar a los barcos de la República Árabe Siria entre los arrecifes;',
    same: [
      ['así como', 'y'],
      ['en particular', 'especialmente'],
      ['a fin de', 'con miras a'],
      ['la República Árabe Siria', 'Siria'],
    ],
  },
  ru: {
    text: 'Просит смотрителей чинить лампы старого порта, а также буи, в частности зимними ночами, для паромов Сирийской Арабской Республики возле дальних рифов;',
    same: [
      ['а также', 'и'],
      ['в частности', 'особенно'],
      ['Сирийской Арабской Республики', 'Сирии'],
    ],
  },
  de: {
    text: 'Ersucht die Wärter, die Lampen des alten Hafens sowie die Bojen zu reparieren, insbesondere für die Fähren in den Winternächten vor den fernen Riffen;',
    same: [
      ['sowie', 'und'],
      ['insbesondere', 'vor allem'],
    ],
  },
}
writeFiles(
  here.inbox,
  Object.fromEntries(
    Object.entries(agreed).map(([language, { code, text }], at) => [
      `${language}.xml`,
      akn({
        ...{ symbol: `A/RES/93/${at + 1}`, title: `Beacons ${at}`, date: '2034-05-01', language: code },
        preamble: ['Recalling the tides,'],
        operative: [
          text,
          ...(ways[language] ? [ways[language].text] : []),
          ...(language === 'en' ? [appeals, right, items, society] : []),
        ].map((one, place) => ({
          number: `${place + 1}`,
          text: one,
        })),
      }),
    ]),
  ),
)
await statuses(here, [here.inbox])

const rest = { locator: null, heading: [], notes: [], quotations: [], fingerprint: '' }
const answered = (text: string, language: string): Promise<CheckAnswer> =>
  ask(here.library.index, index =>
    check(index, {
      draft: {
        ...{ id: 'draft', language, title: 'Draft' },
        passages: [{ ...rest, position: { line: 1, column: 1, offset: 0 }, text }],
      },
      ...{ file: 'draft.txt', filter: {}, includeSelf: true },
    }),
  )
const findings = async (text: string, language = 'en'): Promise<CheckFinding[]> =>
  (await answered(text, language)).findings
const told = async (text: string, language = 'en'): Promise<string[]> =>
  (await findings(text, language)).map(({ severity, rule }) => `${severity} ${rule}`)

describe('what is given away with one word', () => {
  it('is told in each language: the spirit of a verb, what is owed, what cannot be done without, a deadline', async () => {
    for (const [language, { text, changes }] of Object.entries(agreed)) {
      expect(await told(text, language)).toEqual([])
      for (const [from, to, rule] of changes) {
        expect(text).toContain(from)
        expect({ from, to, told: await told(text.replace(from, to), language) }).toEqual({
          ...{ from, to },
          told: [`warning ${rule}`],
        })
      }
    }
  })

  it('is a verb on no list that another took the place of', async () => {
    for (const to of ['Encourages', 'Invites']) {
      const [one, ...others] = await findings(appeals.replace('Appeals to', to))
      expect(others).toEqual([])
      expect(one).toMatchObject({ rule: 'verb-changed', severity: 'warning' })
      expect(one?.message).toContain('the agreed verb is “Appeals to”')
    }
  })

  it('is a right, told as one', async () => {
    const [one, ...others] = await findings(right.replace('the right of', 'the wish of'))
    expect(others).toEqual([])
    expect(one).toMatchObject({ rule: 'words-lost', severity: 'warning' })
    expect(one?.message).toContain('the agreed words speak of a right')
  })

  it('is no deadline that moves by one session, as it does every year', async () => {
    const { text = '' } = agreed.en ?? {}
    expect(await told(text.replace('eightieth', 'eighty-first'))).toEqual(['info words-lost'])
    expect(await told(text.replace('eightieth', '85th'))).toEqual(['warning number-differs'])
  })
})

describe('the same said in another way', () => {
  it('is no alarm, in each language', async () => {
    for (const [language, { text, same }] of Object.entries(ways)) {
      const alarms = async (draft: string): Promise<string[]> =>
        (await told(draft, language)).filter(one => !one.startsWith('info'))
      for (const [from, to] of same) {
        expect(text).toContain(from)
        expect({ from, to, alarms: await alarms(text.replace(from, to)) }).toEqual({ from, to, alarms: [] })
      }
    }
  })
})

describe('the sentence of a finding', () => {
  it('names somebody who is gone as somebody, and another item as an item', async () => {
    const [one] = await findings(
      society.replace(', with the participation of stakeholders, including civil society', ''),
    )
    expect(one).toMatchObject({ rule: 'party-removed', severity: 'warning' })
    expect(one?.message).toContain('the agreed words name them here')
    const [item, ...others] = await findings(items.replace('(f)', '(d)'))
    expect(others).toEqual([])
    expect(item).toMatchObject({ rule: 'reference-differs', severity: 'warning' })
    expect(item?.message).toBe('“f” became “d”: the agreed words point to other items')
  })
})
