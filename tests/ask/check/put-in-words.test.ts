import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import { openSearch } from '../../../src/ask/check/open-search.ts'
import { shortPhrase } from '../../../src/ask/check/short-phrase.ts'
import { draftRulesOf } from '../../../src/text/drafts.ts'
import type { CheckAnswer } from '../../../src/types.ts'
import { type AknText, akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { writeFiles } from '../../library/temporary.ts'
import { packageWithRules } from './with-rules.ts'

const here = packageWithRules()
const lamps =
  'Urges towns not to hinder the pilots of the northern estuary, and to share information on shallow channels with everyone in the harbour;'
const counted =
  'Requests the World Health Organization and the United Nations Children’s Fund to visit seventeen stranded ferries while each crew mends his or her lamps at the eightieth pier;'
const shutdowns = 'Calls upon towns to refrain from ferry closures in the herring season of the northern estuary;'
const same =
  'Requests the keepers of the same old lighthouse to mend the quiet and open lagoon for the regular Lagoon Nations meeting of the winter;'
const languages: { [L in NonNullable<AknText['language']>]?: string } = {
  fra: 'Engage les villes à ne pas gêner les pilotes de l’estuaire du nord et à partager les informations sur les chenaux peu profonds avec les équipages ;',
  spa: 'Exhorta a las ciudades a que no obstaculicen a los pilotos del estuario del norte y a que compartan información sobre los canales poco profundos;',
  deu: 'Fordert die Städte nachdrücklich auf, den Lotsen der nördlichen Mündung zu helfen und Angaben zu den flachen Fahrrinnen weiterzugeben;',
  rus: 'Настоятельно призывает города не мешать лоцманам северного устья и передавать сведения о мелких каналах экипажам паромов;',
}
writeFiles(here.inbox, {
  '1.xml': akn({
    ...{ symbol: 'A/RES/92/1', title: 'Lagoons', date: '2034-05-01', preamble: ['Recalling the tides,'] },
    operative: [lamps, counted, shutdowns, same].map((text, at) => ({ number: String(at + 1), text })),
  }),
  ...Object.fromEntries(
    Object.entries(languages).map(([language, text], at) => [
      `${language}.xml`,
      akn({
        ...{
          symbol: `A/RES/93/${at + 1}`,
          title: `Channels ${at}`,
          date: '2034-05-01',
          preamble: ['Recalling the tides,'],
        },
        language: language as 'fra',
        operative: [{ number: '1', text }],
      }),
    ]),
  ),
})
await statuses(here, [here.inbox])

const rest = { locator: null, heading: [], notes: [], quotations: [], fingerprint: '' }
const answered = (text: string, language = 'en'): Promise<CheckAnswer> =>
  ask(here.library.index, index =>
    check(index, {
      draft: {
        ...{ id: 'draft', language, title: 'Draft' },
        passages: [{ ...rest, position: { line: 1, column: 1, offset: 0 }, text }],
      },
      ...{ file: 'draft.txt', filter: {}, includeSelf: true },
    }),
  )
async function alarms(text: string, language = 'en'): Promise<string[]> {
  const { findings } = await answered(text, language)
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)
}

describe('a word that is put into agreed words and makes them hold for less', () => {
  it.each([
    ['hinder', 'unduly hinder'],
    ['information', 'verified information'],
    ['shallow channels', 'certain shallow channels'],
    ['to share information', 'to share, in principle, information'],
    ['in the harbour', 'in the harbour who are nationals'],
    ['channels with', 'channels in their territory with'],
  ])('is told: “%s” → “%s”', async (from, to) => {
    expect(lamps).toContain(from)
    expect(await alarms(lamps.replace(from, to))).toEqual(['narrowing-added'])
  })

  it('is told of pilots that are licensed too, by whichever rule', async () => {
    expect(await alarms(lamps.replace('the pilots', 'the registered pilots'))).toEqual(['narrowing-added'])
  })

  it('is none that widens or adorns', async () => {
    expect(await alarms(lamps.replace('shallow channels', 'all shallow channels'))).toEqual([])
    expect(await alarms(lamps.replace('shallow channels', 'old shallow channels'))).toEqual([])
  })

  it.each([
    ['fr', languages.fra ?? '', 'les informations', 'les informations vérifiées'],
    ['fr', languages.fra ?? '', 'gêner', 'gêner indûment'],
    ['es', languages.spa ?? '', 'información', 'información verificada'],
    ['es', languages.spa ?? '', 'los pilotos', 'los pilotos registrados'],
    ['de', languages.deu ?? '', 'den Lotsen', 'den registrierten Lotsen'],
    ['ru', languages.rus ?? '', 'лоцманам', 'зарегистрированным лоцманам'],
  ])('is told in %s too', async (language, agreed, from, to) => {
    expect(agreed).toContain(from)
    expect(await alarms(agreed, language)).toEqual([])
    expect(await alarms(agreed.replace(from, to), language)).toEqual(['narrowing-added'])
  })

  it.each(['ar', 'de', 'en', 'es', 'fr', 'ru'])('has words for each reason in %s', language => {
    for (const words of Object.values(draftRulesOf(language)?.narrowing ?? { none: '' })) expect(words).not.toBe('')
  })
})

describe('a caveat in new words', () => {
  it.each([
    'where feasible',
    'as deemed necessary',
    'subject to national priorities',
    'as they see fit',
    'whenever their circumstances allow',
    'at their discretion',
    'depending on the season',
  ])('is told beside agreed words: %s', async caveat => {
    expect(await alarms(lamps.replace(/;$/, `, ${caveat};`))).toEqual(['caveat-added'])
  })

  it('is told beside a duty that is agreed without it, and not where the duty has none', async () => {
    const { findings } = await answered('Members agree to refrain from ferry closures, as appropriate.')
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'caveat-added: “as appropriate” stands beside a duty that is agreed without it: A/RES/92/1, para. 3, has “refrain from ferry closures”',
    ])
    expect(await alarms('Members agree to refrain from ferry closures.')).toEqual([])
  })

  it('ends where a comma parts it from the next duty', async () => {
    const { findings } = await answered(
      'Members agree to refrain from ferry closures, where possible, and to see that piers are lit.',
    )
    expect(findings.map(({ message }) => /^“([^”]*)”/.exec(message)?.[1])).toEqual(['where possible'])
  })
})

describe('the same said in another way', () => {
  it.each([
    ['seventeen', '17'],
    ['the eightieth', 'the 80th'],
    ['while', 'whilst'],
    ['his or her', 'their'],
    ['World Health Organization', 'WHO'],
    ['United Nations Children’s Fund', 'UNICEF'],
    ['United Nations Children’s Fund', 'UN Children’s Fund'],
  ])('is no alarm: “%s” → “%s”', async (from, to) => {
    expect(counted).toContain(from)
    expect(await alarms(counted.replace(from, to))).toEqual([])
  })

  it('is an alarm where it says something else', async () => {
    expect(await alarms(counted.replace('seventeen', '18'))).toContain('number-differs')
    expect(await alarms(counted.replace('World Health Organization', 'WTO'))).not.toEqual([])
  })
})

describe('a quality', () => {
  it('is none that only says which one is meant, or is part of a name', async () => {
    const says = async (from: string, to: string): Promise<string[]> => {
      const { findings } = await answered(same.replace(from, to))
      return findings.filter(({ rule }) => rule.startsWith('qualifier')).map(({ message }) => message)
    }
    expect(await says('the same old', 'the old')).not.toContainEqual(expect.stringContaining('same'))
    expect(await says('regular Lagoon Nations', 'Lagoon Nations')).not.toContainEqual(
      expect.stringContaining('regular Lagoon'),
    )
    expect(await says('quiet and open', '')).toEqual([expect.stringContaining('“quiet and open” is gone')])
  })
})

describe('a short stretch that is a formula', () => {
  it('has the longest words that an agreed text has too, not nothing', async () => {
    const text = 'Welcomes the northern estuary and our kites.'
    const found = await ask(here.library.index, index => {
      const search = openSearch(index, 'en', { languages: ['en'] })
      const [span] = check(index, {
        draft: {
          ...{ id: 'draft', language: 'en', title: 'Draft' },
          passages: [{ ...rest, position: { line: 1, column: 1, offset: 0 }, text }],
        },
        ...{ file: 'draft.txt', filter: {} },
      }).spans
      const match = span && shortPhrase(search)(span, text)
      return match ? match.source.text.text.split(' ').slice(match.otherFrom, match.otherTo).join(' ') : null
    })
    expect(found).toMatch(/^the northern estuary\W?$/)
  })
})
