import { describe, expect, it } from 'vitest'
import { check } from '../../../src/ask/check/check.ts'
import { importBytes } from '../../../src/import/index.ts'
import type { CheckFinding } from '../../../src/types.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const here = inventedPackage({})
const filler = Array.from({ length: 34 }, (_, at) => at + 1).filter(number => number !== 7 && number !== 9)
const lamps = 'Urges keepers of the northern coast to keep signal lamps burning at every pier throughout the winter;'
const bells = 'Requests the council to ring brass bells in thick fog and to count every wreck of the season;'
writeFiles(here.inbox, {
  ...Object.fromEntries(
    filler.map(number => [
      `${number}.xml`,
      akn({
        symbol: `A/RES/97/${number}`,
        title: `Dredging of channel ${number}`,
        date: '2031-05-01',
        preamble: ['Recalling the tides,'],
        operative: [{ number: '1', text: `Dredges channel ${number} before the herring season begins;` }],
      }),
    ]),
  ),
  'lamps.xml': akn({
    symbol: 'A/RES/97/7',
    title: 'Signal lamps of the Isle of Northmere',
    date: '2031-05-01',
    preamble: ['Recalling the old harbour charter,'],
    operative: [
      { number: '1', text: lamps },
      { number: '2', text: bells },
    ],
  }),
  'later.xml': akn({
    symbol: 'A/RES/99/7',
    title: 'Signal lamps of the Isle of Northmere',
    date: '2033-05-01',
    preamble: ['Recalling the old harbour charter,'],
    operative: [{ number: '1', text: lamps }],
  }),
  'french.xml': akn({
    symbol: 'A/RES/97/9',
    title: 'Lampes des phares du Nord',
    language: 'fra',
    date: '2031-05-01',
    preamble: ['Rappelant la charte des ports,'],
    operative: [
      { number: '1', text: 'Engage les gardiens à entretenir les lampes de chaque phare pendant tout l’hiver ;' },
    ],
  }),
  'nine.xml': akn({
    symbol: 'A/RES/97/9',
    title: 'Lamps of the northern lighthouses',
    date: '2031-05-01',
    preamble: ['Recalling the charter,'],
    operative: [{ number: '1', text: 'Calls upon keepers to trim the lamps of each lighthouse;' }],
  }),
})
await statuses(here, [here.inbox])

async function findings(text: string, language = 'en'): Promise<CheckFinding[]> {
  const { documents } = await importBytes(new TextEncoder().encode(text), 'draft.txt', { language })
  const [draft] = documents
  if (!draft) throw new Error('no draft')
  const answer = await ask(here.library.index, index => check(index, { draft, file: 'draft.txt', filter: {} }))
  return answer.findings.filter(({ rule }) => /^reference|^quotation/.test(rule))
}
const told = async (text: string, language?: string): Promise<string[]> =>
  (await findings(text, language)).filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
const noted = async (text: string): Promise<string[]> =>
  (await findings(text)).filter(({ severity }) => severity === 'info').map(({ rule }) => rule)

describe('a resolution that a draft cites', () => {
  it('rightly brings no error', async () => {
    const right = [
      'Recalling its resolution 97/7 of 1 May 2031 on the signal lamps of the Isle of Northmere,',
      'Recalling General Assembly resolution 97/7, entitled “Signal lamps of the Isle of Northmere”,',
      'Recalling its resolutions 97/7 and 97/9 of 1 May 2031 on this issue,',
      'Recalling paragraph 2 of its resolution 97/7,',
      'Recalling A/RES/97/7, para. 1,',
      'Taking note of the report on herring requested in resolution 97/7 on the prices of herring in Lookout,',
    ]
    expect(await Promise.all(right.map(text => told(text)))).toEqual(right.map(() => []))
  })

  it('is not called none where too few sessions are held to tell how many they have', async () => {
    expect(await told('Recalling its resolution 97/940,')).toEqual([])
    expect(await told('Recalling A/RES/97/940,')).toEqual([])
  })

  it('is not called none because a library has no more of its session', async () => {
    const notes = await findings('Recalling its resolution 97/40,')
    expect(notes).toMatchObject([
      {
        rule: 'reference-not-held',
        severity: 'info',
        message: expect.stringContaining('A/RES/97/40 (of session 97 34 are held, the last 97/34)'),
      },
    ])
  })

  it('is not held where nothing is known of its session: information, once for all of a paragraph', async () => {
    expect(await told('Recalling its resolutions 88/3, 88/4 and 97/7,')).toEqual([])
    const notes = await findings('Recalling its resolutions 88/3, 88/4 and 97/1,')
    expect(notes).toMatchObject([
      { rule: 'reference-not-held', severity: 'info', message: expect.stringContaining('A/RES/88/3, A/RES/88/4') },
    ])
  })

  it.each([
    ['Recalling Human Rights Council resolution 97/40,', 'A/HRC/RES/97/40'],
    ['Recalling resolution 9/40 of the Human Rights Council,', 'A/HRC/RES/9/40'],
    ['Recalling its decision 97/40,', 'A/DEC/97/40'],
    ['Recalling Council resolutions 97/40 and 97/41,', 'resolutions 97/40, resolutions 97/41'],
    ['Recalling Security Council resolutions 1325 (2000) and 2250 (2015),', 'S/RES/1325 (2000), S/RES/2250 (2015)'],
    ['Taking note of the report in A/97/298 and the draft in A/C.3/97/L.5,', 'A/97/298, A/C.3/97/L.5'],
  ])('of another body, a decision or a report that is not held is said to be that: %s', async (text, names) => {
    expect(await findings(text)).toMatchObject([
      {
        rule: 'reference-not-held',
        severity: 'info',
        message: `not held, so that nothing said of it can be checked: ${names}`,
      },
    ])
  })

  it('is about another subject, or has another title', async () => {
    expect(await told('Recalling its resolution 97/7 on the right to herring in privacy,')).toEqual([
      'reference-subject',
    ])
    expect(await told('Recalling its resolution 97/7 on the signal lamps of the Isle of Southby,')).toEqual([
      'reference-subject',
    ])
    expect(await told('Recalling its resolution 97/7, entitled “Prices of herring”,')).toEqual(['reference-subject'])
  })

  it('was adopted on another day', async () => {
    expect(await told('Recalling its resolution 97/7 of 1 May 2030,')).toEqual(['reference-differs'])
  })

  it('has a newer edition: information, unless that is cited beside it', async () => {
    expect(await noted('Recalling its resolution 97/7,')).toEqual(['reference-superseded'])
    expect(await noted('Recalling its resolutions 97/7 and 99/7,')).toEqual([])
  })
})

describe('a paragraph of a text that a draft cites', () => {
  it('is none where the text has fewer', async () => {
    expect(await told('Recalling paragraph 5 of its resolution 97/7,')).toEqual(['reference-place'])
    expect(await told('Recalling A/RES/97/7, para. 5,')).toEqual(['reference-place'])
  })

  it('is another than has the words, which is named', async () => {
    const found = await findings(
      'Recalling paragraph 1 of its resolution 97/7, which asks “to ring brass bells in thick fog”,',
    )
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'reference-place', message: expect.stringContaining('para. 2 of A/RES/97/7') },
    ])
  })

  it.each([
    'Recalling paragraph 90 of the report on resolution 97/7,',
    'Recalling paragraph 90 of the note that follows its resolution 97/7,',
    'Recalling its resolution 97/7 and paragraph 90 of the almanac,',
    'Recalling its resolution 97/7, paragraph 90 of the almanac and the tides,',
  ])('of something else is no paragraph of the resolution beside it: %s', async text => {
    expect(await told(text)).toEqual([])
  })

  it('of a section is not counted with the others', async () => {
    expect(await told('Recalling section II, paragraph 9, of its resolution 97/7,')).toEqual([])
  })
})

describe('words in quotation marks', () => {
  it('that stand in the text bring no error, an ellipsis standing for words of the paragraph', async () => {
    expect(await told('Recalling its resolution 97/7, which asks “to ring brass bells in thick fog”,')).toEqual([])
    expect(
      await told('Recalling its resolution 97/7, which asks “to ring brass bells … and to count every wreck”,'),
    ).toEqual([])
  })

  it('that do not stand there bring the nearest words of that text', async () => {
    const found = await findings('Recalling its resolution 97/7, which asks “to ring silver bells in thick fog”,')
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'quotation-differs', message: expect.stringMatching(/para\. 2.*ring brass bells in thick fog/) },
    ])
  })

  it('that come near nothing there are told so, though another text has them', async () => {
    const found = await findings('Recalling its resolution 97/7: “Dredges channel 3 before the herring season begins”,')
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'quotation-differs', message: expect.stringContaining('nothing in it comes near') },
    ])
  })

  const strange = 'to ring silver bells in thick fog'

  it.each([
    `Recalling its resolution 97/7, which asks “${strange}”,`,
    `Resolution 97/7 requests the council “${strange}”.`,
    `As stated in resolution 97/7, “${strange}” is a duty.`,
    `In the words of A/RES/97/7: “${strange}”.`,
    `Asks towns “${strange}”, as set out in paragraph 2 of its resolution 97/7,`,
    `Asks towns “${strange}” (A/RES/97/7, para. 2),`,
    `Asks towns "${strange}", in the words of General Assembly resolution 97/7 of 1 May 2031,`,
    `Our 5" lamps are to "${strange}" (A/RES/97/7).`,
  ])('are held against the text to which the draft attributes them: %s', async text => {
    expect(await told(text)).toEqual(['quotation-differs'])
  })

  it.each([
    `Recalling its resolution 97/7, the Minister spoke of “${strange}”,`,
    `Recalling its resolution 97/7 and stressing “${strange}”,`,
    `Recalls its resolution 97/7 and urges towns “${strange}”,`,
    `Recalling its resolution 97/7 of 1 May 2031, and the lamps “${strange}”,`,
    `Welcoming “${strange}” and resolution 97/7,`,
    `Stressing that towns are “${strange}”, which goes beyond resolution 97/7,`,
  ])('are no words of a text that is merely named near them: %s', async text => {
    expect(await told(text)).toEqual([])
  })

  it.each([
    'Recalling A/RES/97/7, which asks for 5" lamps and brass bells in thick fog on 6" moles,',
    'Recalling A/RES/97/7, which asks the keepers" lamps to ring silver bells" and more,',
    'Recalling A/RES/97/7, which asks "keepers to ring silver bells in thick fog,',
    'Recalling A/RES/97/7, which states the keeper"s duty to ring silver bells at the king"s mole,',
  ])('are not read out of inch marks, apostrophes and marks that nothing closes: %s', async text => {
    expect(await told(text)).toEqual([])
  })

  it('that are a name, or stand beside no symbol, are not searched', async () => {
    expect(await told('Recalling its resolution 97/7 and the theme “Lanterns for all the sailors”,')).toEqual([])
    expect(await told('Welcoming the motto “Lanterns for all the sailors of the sea”,')).toEqual([])
  })
})

describe('in French', () => {
  it('a citation is read as its language writes it', async () => {
    expect(await told('Rappelant sa résolution 97/9 du 1er mai 2031 sur les lampes des phares du Nord,', 'fr')).toEqual(
      [],
    )
    expect(await told('Rappelant sa résolution 97/9 sur le droit à la vie privée,', 'fr')).toEqual([
      'reference-subject',
    ])
    expect(await told('Rappelant le paragraphe 4 de sa résolution 97/9,', 'fr')).toEqual(['reference-place'])
    expect(await told('Rappelant sa résolution 97/940,', 'fr')).toEqual([])
    expect(
      await told('Rappelant sa résolution 97/9, qui engage « à vendre les lampes de chaque phare »,', 'fr'),
    ).toEqual(['quotation-differs'])
    for (const text of [
      'Comme énoncé dans sa résolution 97/9, « il faut vendre les lampes de chaque phare »,',
      'Prie de « vendre les lampes de chaque phare », selon les termes de sa résolution 97/9,',
    ])
      expect(await told(text, 'fr')).toEqual(['quotation-differs'])
    expect(
      await told('Rappelant sa résolution 97/9, le ministre a parlé de « vendre les lampes de chaque phare »,', 'fr'),
    ).toEqual([])
    expect(await told('Rappelant le paragraphe 90 du rapport sur la résolution 97/9,', 'fr')).toEqual([])
  })
})
