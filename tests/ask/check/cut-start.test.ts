import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import type { CheckAnswer, CheckFinding } from '../../../src/types.ts'
import { type AknText, akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { writeFiles } from '../../library/temporary.ts'
import { packageWithRules } from './with-rules.ts'

const here = packageWithRules()
/** Of each language a sentence of two halves, each with a verb; and one that forbids something. */
const halves = {
  en: [
    'Strongly condemns the theft of brass lanterns from the stranded ferries of the outer sandbank',
    'and calls upon harbour towns to return every stolen lantern to the keepers before the herring season;',
  ],
  fr: [
    'Condamne énergiquement le vol des lanternes de cuivre sur les bacs échoués du banc de sable extérieur',
    'et demande aux villes portuaires de rendre chaque lanterne volée aux gardiens avant la saison du hareng ;',
  ],
  es: [
    'Condena enérgicamente el robo de faroles de latón de los transbordadores varados en el banco de arena',
    'y solicita a las ciudades portuarias que devuelvan cada farol robado a los guardianes antes de la temporada del arenque;',
  ],
  ru: [
    'Решительно осуждает кражу латунных фонарей с паромов, севших на дальнюю песчаную отмель',
    'и призывает портовые города вернуть смотрителям каждый украденный фонарь до начала сезона сельди;',
  ],
  de: [
    'Verurteilt nachdrücklich den Diebstahl von Messinglaternen auf den gestrandeten Fähren der äußeren Sandbank',
    'und ersucht die Hafenstädte, jede gestohlene Laterne vor der Heringszeit an die Wärter zurückzugeben;',
  ],
} as const
const forbids: { [L in keyof typeof halves]: [string, string, string] } = {
  en: [
    'Affirms that pilots of painted ferries should not anchor beside the oyster farms of the western lagoon at night;',
    'should not anchor',
    'should seek not to anchor',
  ],
  fr: [
    'Affirme que les pilotes des bacs peints sont tenus de ne pas mouiller près des parcs à huîtres de la lagune la nuit ;',
    'tenus de ne pas mouiller',
    'tenus de s’efforcer de ne pas mouiller',
  ],
  es: [
    'Afirma que los pilotos de los transbordadores pintados deben no fondear junto a los criaderos de ostras de la laguna de noche;',
    'deben no fondear',
    'deben procurar no fondear',
  ],
  ru: [
    'Подтверждает, что лоцманы расписных паромов должны не бросать якорь возле устричных ферм западной лагуны ночью;',
    'должны не бросать',
    'должны стремиться не бросать',
  ],
  de: [
    'Bekräftigt, dass die Lotsen der bemalten Fähren nicht neben den Austernfarmen der westlichen Lagune ankern sollen;',
    'ankern sollen',
    'zu ankern versuchen sollen',
  ],
}
const codes: { [L in keyof typeof halves]: NonNullable<AknText['language']> } = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  de: 'deu',
}
const spoken = Object.keys(halves) as (keyof typeof halves)[]
writeFiles(
  here.inbox,
  Object.fromEntries(
    spoken.map((language, at) => [
      `${language}.xml`,
      akn({
        ...{ symbol: `A/RES/93/${at + 1}`, title: `Lanterns ${at}`, date: '2034-05-01' },
        preamble: ['Recalling the tides,'],
        language: codes[language],
        operative: [halves[language].join(', '), forbids[language][0]].map((text, one) => ({
          number: `${one + 1}`,
          text,
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
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

describe('a sentence that begins later than the agreed one', () => {
  it('is told with the first half that it lacks, in each language', async () => {
    for (const language of spoken) {
      const [first, second] = halves[language]
      expect(await told(`${first}, ${second}`, language)).toEqual([])
      const [lost, ...others] = await findings(capital(second.replace(/^\S+ /, '')), language)
      expect({ language, others }).toEqual({ language, others: [] })
      expect({ language, lost }).toMatchObject({ language, lost: { rule: 'words-lost', severity: 'warning' } })
      expect(lost?.message).toContain(first)
      expect(lost?.message).toContain('a whole clause with a verb of its own')
    }
  })

  it('is told without the word that made its verb strong, where that stands first', async () => {
    const [first, second] = halves.en
    for (const start of ['Condemns', 'Also condemns']) {
      const [weaker, ...others] = await findings(`${first.replace('Strongly condemns', start)}, ${second}`)
      expect(others).toEqual([])
      expect(weaker).toMatchObject({ rule: 'verb-changed', severity: 'warning' })
      expect(weaker?.message).toContain('“Strongly condemns” became')
    }
    expect(await told(`${halves.ru.join(', ').replace('Решительно осуждает', 'Осуждает')}`, 'ru')).toEqual([
      'warning verb-changed',
    ])
  })

  it('gives nothing away where it is the second sentence of the agreed words, or quotes from their midst', async () => {
    expect(
      await told('States recall the theft of brass lanterns from the stranded ferries of the outer sandbank.'),
    ).not.toContain('warning words-lost')
  })
})

describe('an attempt that was put in', () => {
  it('softens what is forbidden, before the negation, in each language', async () => {
    for (const language of spoken) {
      const [text, from, to] = forbids[language]
      expect(text).toContain(from)
      expect({ language, told: await told(text.replace(from, to), language) }).toEqual({
        language,
        told: ['warning duty-softened'],
      })
    }
  })

  it('softens it whichever attempt it is', async () => {
    for (const to of ['endeavour not to', 'try to refrain from', 'make every effort not to', 'try not to'])
      expect(await told(forbids.en[0].replace('should not', `should ${to}`))).toContain('warning duty-softened')
    expect(await told(forbids.en[0].replace('should not anchor', 'should try to avoid anchoring'))).toEqual([
      'warning duty-softened',
    ])
    expect(await told(halves.en.join(', ').replace('to return', 'to seek to return'))).toEqual([
      'warning duty-softened',
    ])
  })
})
