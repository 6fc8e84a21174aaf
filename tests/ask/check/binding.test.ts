import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import type { CheckFinding } from '../../../src/types.ts'
import { type AknText, akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { writeFiles } from '../../library/temporary.ts'
import { packageWithRules } from './with-rules.ts'

const here = packageWithRules()

/** An agreed sentence, and what may be done to it: words, what stands in their place, and the rule that tells. */
interface Case {
  text: string
  changes: [from: string, to: string, rule: string][]
  harmless?: [from: string, to: string][]
}

const cases: { [language: string]: { code: NonNullable<AknText['language']>; all: Case[] } } = {
  en: {
    code: 'eng',
    all: [
      {
        text: 'Recalling the pledge of the lagoon towns to mend every beacon, the commitment of pilots to the northern reefs, the obligation to count herrings and the decision of the harbour choir on the target of ending night fog within three winters,',
        changes: [
          ['the pledge of', 'the aspiration of', 'duty-softened'],
          ['the commitment of', 'the intention of', 'duty-softened'],
          ['the obligation to', 'the expectation to', 'law-lost'],
          ['the decision of', 'the suggestion of', 'duty-softened'],
          ['the target of', 'the vision of', 'duty-softened'],
          ['the pledge of', 'the recent wish of', 'duty-softened'],
          ['of ending', 'of addressing', 'duty-softened'],
          ['of ending', 'of monitoring', 'duty-softened'],
          ['the decision of the harbour choir', 'the alleged decision of the harbour choir', 'narrowing-added'],
        ],
      },
      {
        text: 'Stresses that the ferry company should strictly abide by tide tables 51 and 52, and that keepers must oil the lamps of the western pier;',
        changes: [
          ['that the ferry company should strictly abide by', 'the importance of abiding by', 'modal-changed'],
          ['that the ferry company should strictly abide by', 'the value of respect for', 'modal-changed'],
          [', and that keepers must oil the lamps of the western pier', '', 'member-lost'],
        ],
      },
      {
        text: 'Affirms that the herring council is the focal point for the lagoon, as the primary forum of all harbours, and that the old lighthouse remains the sole beacon of the northern reefs;',
        changes: [
          ['is the focal', 'is a focal', 'narrowing-added'],
          ['as the primary', 'as a primary', 'narrowing-added'],
          ['as the primary', 'as one of the primary', 'narrowing-added'],
          ['remains the sole', 'remains a', 'narrowing-added'],
          ['remains the sole', 'remains the', 'qualifier-lost'],
        ],
        harmless: [['of the northern reefs', 'of northern reefs']],
      },
      {
        text: 'Reaffirming also that there is no excuse for the sinking of buoys, that fog is a breach of the tide law, and, in this regard, noting the massacre of herrings committed by drifting trawlers around the world,',
        changes: [
          ['no excuse', 'no simple excuse', 'narrowing-added'],
          ['no excuse', 'no reasonable excuse', 'narrowing-added'],
          ['the sinking of', 'the purported sinking of', 'narrowing-added'],
          ['is a breach', 'may be a breach', 'modal-changed'],
          ['the massacre of', 'the decline of', 'words-lost'],
          ['the massacre of', 'the so-called massacre of', 'narrowing-added'],
          ['committed by', 'allegedly committed by', 'narrowing-added'],
        ],
        harmless: [
          ['Reaffirming also', 'Also reaffirming'],
          ['and, in this regard, noting', 'and noting'],
          ['around the world', 'worldwide'],
          ['around the world', 'throughout the world'],
        ],
      },
      {
        text: 'Requests the keepers, within their respective mandates, to mend at least thirty piers without delay, to count the gulls annually, and to give all crews equal shelter with the consent of the islanders, at the eightieth session of the choir;',
        changes: [
          ['mandates,', 'mandates and available resources,', 'caveat-added'],
          ['mandates,', 'mandates and national priorities,', 'caveat-added'],
          ['at least thirty', 'about thirty', 'number-differs'],
          ['at least thirty', 'up to thirty', 'number-differs'],
          ['at least thirty', 'thirty', 'number-differs'],
          ['without delay', 'in due course', 'scope-lost'],
          ['annually', 'from time to time', 'scope-lost'],
          ['equal shelter', 'similar shelter', 'qualifier-lost'],
          ['the consent of', 'the views of', 'words-lost'],
          [', at the eightieth session of the choir', '', 'number-differs'],
          ['Requests the keepers,', 'Requests interested keepers,', 'narrowing-added'],
        ],
        harmless: [
          ['annually', 'every year'],
          ['without delay', 'without further delay'],
        ],
      },
      {
        text: 'Recalls the storm of 10 December 2020, stresses that the protection of pilots is a matter for keepers alone, and decides that not only gulls but only licensed crews may enter the northern lagoon in winter;',
        changes: [
          ['for keepers alone', 'for keepers', 'qualifier-lost'],
          ['but only licensed', 'but licensed', 'qualifier-lost'],
          ['10 December 2020', '11 December 2020', 'number-differs'],
          ['10 December 2020', 'December 11, 2020', 'number-differs'],
          ['the protection of pilots', 'the number of pilots', 'safeguard-lost'],
        ],
        harmless: [
          ['10 December 2020', 'December 10, 2020'],
          ['10 December 2020', '10 Dec. 2020'],
          ['10 December 2020', '2020-12-10'],
          ['the protection of pilots', 'pilots’ protection'],
        ],
      },
      {
        text: 'Urges keepers to light the lamps of each pier in compliance with the harbour charter, free from discrimination, and to ensure the protection of pilots and crews who cross the lagoon in fog or by night;',
        changes: [
          ['in compliance with the harbour charter', 'the harbour charter and compliance', 'safeguard-lost'],
          ['free from discrimination', 'discrimination free of charge', 'safeguard-lost'],
          ['the protection of pilots and crews', 'pilots and crews and lagoon protection', 'safeguard-lost'],
          ['the protection of pilots and crews who', 'pilots and crews and their protection who', 'safeguard-lost'],
        ],
        harmless: [['the protection of pilots and crews', 'pilots and crews’ protection']],
      },
    ],
  },
  fr: {
    code: 'fra',
    all: [
      {
        text: 'Nous nous engageons à réparer chaque balise de la lagune et rappelons la promesse des pilotes, l’élimination du brouillard nocturne, le massacre des harengs et le consentement des insulaires du vieux port.',
        changes: [
          ['Nous nous engageons à', 'Nous entendons', 'verb-changed'],
          ['Nous nous engageons à', 'Nous espérons', 'verb-changed'],
          ['la promesse des', 'l’aspiration des', 'duty-softened'],
          ['l’élimination du', 'la réduction du', 'duty-softened'],
          ['le massacre des', 'le recul des', 'words-lost'],
          ['le massacre des', 'le prétendu massacre des', 'narrowing-added'],
          ['le consentement des', 'l’avis des', 'words-lost'],
        ],
      },
      {
        text: 'Affirme que le conseil du hareng est le principal forum de la lagune, que rien ne se fait sans permis, et, à cet égard, prie les gardiens de compter au moins trente mouettes sans délai et de les nourrir chaque année partout dans le monde ;',
        changes: [
          ['est le principal', 'est un principal', 'narrowing-added'],
          ['sans permis', 'sans véritable permis', 'narrowing-added'],
          ['au moins trente', 'environ trente', 'number-differs'],
          ['sans délai', 'en temps voulu', 'scope-lost'],
          ['chaque année', 'parfois', 'scope-lost'],
        ],
        harmless: [
          ['et, à cet égard, prie', 'et prie'],
          ['partout dans le monde', 'dans le monde entier'],
          ['chaque année', 'tous les ans'],
        ],
      },
      {
        text: 'Rappelle la tempête du 10 décembre 2020, souligne qu’il incombe au premier chef aux gardiens de réparer les balises de la lagune, et décide que seuls les équipages agréés y entrent en hiver ;',
        changes: [
          ['incombe au premier chef aux', 'incombe aux', 'qualifier-lost'],
          ['que seuls les équipages', 'que les équipages', 'qualifier-lost'],
        ],
        harmless: [
          ['10 décembre 2020', '10.12.2020'],
          ['10 décembre 2020', '10/12/2020'],
        ],
      },
    ],
  },
  es: {
    code: 'spa',
    all: [
      {
        text: 'Recuerda la promesa de los pilotos de reparar cada baliza, la eliminación de la niebla nocturna, la matanza de arenques y el consentimiento de los isleños del viejo puerto sin demora;',
        changes: [
          ['la promesa de', 'la aspiración de', 'duty-softened'],
          ['la eliminación de', 'la reducción de', 'duty-softened'],
          ['la matanza de', 'la presunta matanza de', 'narrowing-added'],
          ['la matanza de', 'la pérdida de', 'words-lost'],
          ['sin demora', 'a su debido tiempo', 'scope-lost'],
        ],
        harmless: [['sin demora', 'sin dilación']],
      },
      {
        text: 'Recuerda la tormenta del 10 de diciembre de 2020 y decide que únicamente los pilotos autorizados entren en la laguna durante el invierno;',
        changes: [['que únicamente los', 'que los', 'qualifier-lost']],
        harmless: [['10 de diciembre de 2020', '10/12/2020']],
      },
    ],
  },
  ru: {
    code: 'rus',
    all: [
      {
        text: 'Напоминает об обещании лоцманов чинить маяки, подтверждает обязательство смотрителей и ликвидацию ночного тумана, осуждая агрессию траулеров возле дальних рифов незамедлительно;',
        changes: [
          ['обязательство смотрителей', 'намерение смотрителей', 'duty-softened'],
          ['ликвидацию ночного', 'сокращение ночного', 'duty-softened'],
          ['агрессию траулеров', 'якобы агрессию траулеров', 'narrowing-added'],
        ],
        harmless: [['незамедлительно', 'немедленно']],
      },
      {
        text: 'Напоминает о шторме 10 декабря 2020 года и постановляет, что исключительно опытные лоцманы входят в северную лагуну зимой;',
        changes: [['что исключительно опытные', 'что опытные', 'qualifier-lost']],
        harmless: [['10 декабря 2020 года', '10.12.2020']],
      },
    ],
  },
  de: {
    code: 'deu',
    all: [
      {
        text: 'Erinnert an die Zusage der Hafenlotsen, an die Beseitigung des nächtlichen Nebels und an das Massaker unter den Heringen der Lagune auf der ganzen Welt;',
        changes: [
          ['die Zusage der', 'die Absicht der', 'duty-softened'],
          ['die Beseitigung des', 'die Verringerung des', 'duty-softened'],
          ['das Massaker unter', 'das angebliche Massaker unter', 'narrowing-added'],
        ],
        harmless: [['auf der ganzen Welt', 'weltweit']],
      },
      {
        text: 'Erinnert an den Sturm vom 10. Dezember 2020 und beschließt, dass ausschließlich erfahrene Lotsen im Winter in die nördliche Lagune einfahren;',
        changes: [['dass ausschließlich erfahrene', 'dass erfahrene', 'qualifier-lost']],
        harmless: [['10. Dezember 2020', '10.12.2020']],
      },
    ],
  },
  ar: {
    code: 'ara',
    all: [
      {
        text: 'تشير إلى تعهد ربابنة الميناء بإصلاح المنارات القديمة وإلى القضاء على الضباب الليلي في البحيرة الشمالية خلال الشتاء وفي جميع أنحاء العالم؛',
        changes: [['تعهد ربابنة', 'تطلع ربابنة', 'duty-softened']],
        harmless: [['جميع أنحاء العالم', 'أنحاء العالم']],
      },
      {
        text: 'تشير إلى عاصفة 10 كانون الأول/ديسمبر 2020 وتقرر أن يدخل الربابنة المهرة وحدهم البحيرة الشمالية خلال فصل الشتاء؛',
        changes: [['المهرة وحدهم البحيرة', 'المهرة البحيرة', 'qualifier-lost']],
        harmless: [['10 كانون الأول/ديسمبر 2020', '10 ديسمبر 2020']],
      },
    ],
  },
}

writeFiles(
  here.inbox,
  Object.fromEntries(
    Object.entries(cases).map(([language, { code, all }], at) => [
      `${language}.xml`,
      akn({
        ...{ symbol: `A/RES/94/${at + 1}`, title: `Lanterns ${at}`, date: '2035-05-01', language: code },
        preamble: ['Recalling the tides,'],
        operative: all.map(({ text }, place) => ({ number: `${place + 1}`, text })),
      }),
    ]),
  ),
)
await statuses(here, [here.inbox])

const rest = { locator: null, heading: [], notes: [], quotations: [], fingerprint: '' }
const findings = (text: string, language: string): Promise<CheckFinding[]> =>
  ask(
    here.library.index,
    index =>
      check(index, {
        draft: {
          ...{ id: 'draft', language, title: 'Draft' },
          passages: [{ ...rest, position: { line: 1, column: 1, offset: 0 }, text }],
        },
        ...{ file: 'draft.txt', filter: {}, includeSelf: true },
      }).findings,
  )
const alarms = async (text: string, language: string): Promise<string[]> =>
  (await findings(text, language)).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)

describe.each(Object.entries(cases))('what binds, in %s', (language, { all }) => {
  it('is told where something that binds less stands in its place', async () => {
    for (const { text, changes } of all) {
      expect(await alarms(text, language)).toEqual([])
      for (const [from, to, rule] of changes) {
        expect(text).toContain(from)
        const told = await alarms(text.replace(from, to), language)
        expect({ from, to, told: told.includes(rule) ? rule : told }).toEqual({ from, to, told: rule })
      }
    }
  })

  it('is not told where the same is said in another way', async () => {
    for (const { text, harmless = [] } of all)
      for (const [from, to] of harmless) {
        expect(text).toContain(from)
        expect({ from, to, told: await alarms(text.replace(from, to), language) }).toEqual({ from, to, told: [] })
      }
  })
})
