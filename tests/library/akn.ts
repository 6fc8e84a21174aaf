/** An invented resolution in Akoma Ntoso: preambular paragraphs, then operative ones with printed numbers. */
export interface AknText {
  symbol: string
  title: string
  language?: 'ara' | 'deu' | 'eng' | 'fra' | 'rus' | 'spa'
  date?: string
  preamble: string[]
  /** Each by its printed number; items as `[letter, text]`. */
  operative: { number: string; text: string; items?: [string, string][] }[]
  vote?: string
  /** The names in each list of the vote; with them, the file says no other outcome. */
  lists?: { inFavour?: string[]; against?: string[]; abstaining?: string[] }
  /** The draft was put to the vote and failed. */
  failed?: boolean
  sponsors?: string
  joined?: string
}

export function akn({
  symbol,
  title,
  language = 'eng',
  date = '2033-05-01',
  preamble,
  operative,
  vote,
  lists,
  failed = false,
  sponsors,
  joined,
}: AknText): string {
  const counts = Object.entries(lists ?? {}).map(
    ([side, names]) =>
      `<count value="${String(names.length).padStart(2, '0')}" refersTo="${side}">${names.map(name => `<organization>${name.toUpperCase()}</organization>`).join('')}</count>`,
  )
  const outcome = lists === undefined ? `outcome="${vote ?? 'adopted without a vote'}"` : ''
  const step = (name: string, by = ''): string => `<step date="${date}" outcome="${name}" as="H/PV.1" by="${by}"/>`
  const steps = [
    ...(sponsors === undefined ? [] : [step('draftResolution', sponsors)]),
    ...(joined === undefined ? [] : [step('draftResolutionAdditionalSponsors', joined)]),
    step(failed ? 'notAdopted' : 'adopted'),
  ]
  const items = (list: [string, string][] | undefined): string =>
    list === undefined
      ? ''
      : `<list>${list.map(([num, text]) => `<point><num>(${num})</num><content><p>${text}</p></content></point>`).join('')}</list>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
<identification source="#h"><FRBRWork><FRBRdate date="${date}" name="adoption"/><FRBRauthor href="ga" as="author"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification>
<workflow source="#h">${steps.join('')}</workflow>
<analysis source="#h"><parliamentary><voting ${outcome}>${counts.join('')}</voting></parliamentary></analysis></meta>
<preface><p><docNumber refersTo="#symbol">${symbol}</docNumber> <docTitle refersTo="#resolutionTitle">${title}</docTitle></p></preface>
<preamble>${preamble.map(text => `<container name="preamble"><p>${text}</p></container>`).join('\n')}</preamble>
<mainBody>${operative
    .map(
      ({ number, text, items: list }) =>
        `<paragraph><num>${number}.</num><content><p>${text}</p></content>${items(list)}</paragraph>`,
    )
    .join('\n')}</mainBody></statement></akomaNtoso>
`
}

/** The resolution on harbours, in English or French; both have the same structure. */
export const harbourResolution: Record<'en' | 'fr', string> = {
  en: akn({
    symbol: 'A/RES/99/7',
    title: 'Harbours in our time',
    preamble: ['Recalling that an open harbour serves the whole coast,', 'Noting the tides,'],
    operative: [
      { number: '1', text: 'Welcomes every open harbour and every open port of the region;' },
      {
        number: '2',
        text: 'Calls upon States:',
        items: [
          ['a', 'To end each harbour closure without delay;'],
          ['b', 'To keep signal lamps at every pier;'],
        ],
      },
    ],
  }),
  fr: akn({
    symbol: 'A/RES/99/7',
    title: 'Les ports à notre époque',
    language: 'fra',
    preamble: ['Rappelant qu’un port ouvert sert toute la côte,', 'Prenant note des marées,'],
    operative: [
      { number: '1', text: 'Se félicite de chaque port ouvert de la région ;' },
      {
        number: '2',
        text: 'Demande aux États :',
        items: [
          ['a', 'De mettre fin à toute fermeture sans retard ;'],
          ['b', 'De garder des lampes à chaque quai ;'],
        ],
      },
    ],
  }),
}
