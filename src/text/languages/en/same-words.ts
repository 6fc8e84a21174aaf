import type { SameWords } from '../rules/same-words.ts'
import { everyday } from './everyday-words.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const smallPlaces =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = 'twen thir for fif six seven eigh nine'.split(' ')

/** Words from twenty to ninety-nine: a ten, and a ten with what is below ten. */
const above = (ending: string, below: readonly string[]): string[] =>
  tens.flatMap(ten =>
    Array.from({ length: 10 }, (_, one) => (one === 0 ? `${ten}${ending}` : `${ten}ty-${below[one]}`)),
  )

/** States by their full names, without the article, and by those that are short. */
const states: readonly (readonly [string, ...string[]])[] = [
  ['Syrian Arab Republic', 'Syria'],
  ['Islamic Republic of Iran', 'Iran (Islamic Republic of)', 'Iran'],
  ['Democratic People’s Republic of Korea', 'DPRK', 'North Korea'],
  ['Republic of Korea', 'South Korea'],
  ['Russian Federation', 'Russia'],
  ['Democratic Republic of the Congo', 'DRC', 'DR Congo'],
  ['United Kingdom of Great Britain and Northern Ireland', 'United Kingdom', 'UK'],
  ['United States of America', 'United States', 'USA'],
  ['Bolivarian Republic of Venezuela', 'Venezuela (Bolivarian Republic of)', 'Venezuela'],
  ['Plurinational State of Bolivia', 'Bolivia (Plurinational State of)', 'Bolivia'],
  ['United Republic of Tanzania', 'Tanzania'],
  ['Republic of Moldova', 'Moldova'],
  ['Lao People’s Democratic Republic', 'Laos'],
  ['People’s Republic of China', 'China'],
  ['Republic of Türkiye', 'Türkiye', 'Turkey'],
]

export const sameWords: SameWords = {
  groups: [
    ...everyday.map(group => group.split('|')),
    ['United Nations', 'UN'],
    ['United Nations General Assembly', 'UN General Assembly', 'UNGA'],
    [
      'the General Assembly',
      'the Assembly',
      'the United Nations General Assembly',
      'the UN General Assembly',
      'the UNGA',
    ],
    [
      'United Nations Educational, Scientific and Cultural Organization',
      'UN Educational, Scientific and Cultural Organization',
      'UNESCO',
    ],
    [
      'Office of the United Nations High Commissioner for Human Rights',
      'Office of the UN High Commissioner for Human Rights',
      'Office of the High Commissioner for Human Rights',
      'the Office of the United Nations High Commissioner for Human Rights',
      'the Office of the UN High Commissioner for Human Rights',
      'the Office of the High Commissioner for Human Rights',
      'the OHCHR',
      'OHCHR',
    ],
    [
      'Office of the United Nations High Commissioner for Refugees',
      'United Nations High Commissioner for Refugees',
      'UN High Commissioner for Refugees',
      'UN Refugee Agency',
      'UNHCR',
    ],
    ['United Nations Entity for Gender Equality and the Empowerment of Women', 'UN-Women', 'UNW'],
    ['United Nations Development Programme', 'UN Development Programme', 'UNDP'],
    ['United Nations Environment Programme', 'UN Environment Programme', 'UNEP'],
    ['United Nations Children’s Fund', 'UN Children’s Fund', 'UNICEF'],
    ['United Nations Population Fund', 'UN Population Fund', 'UNFPA'],
    ['United Nations Office on Drugs and Crime', 'UN Office on Drugs and Crime', 'UNODC'],
    ['United Nations Conference on Trade and Development', 'UN Trade and Development', 'UNCTAD'],
    ['Joint United Nations Programme on HIV/AIDS', 'UNAIDS'],
    ['United Nations Industrial Development Organization', 'UNIDO'],
    [
      'Office for the Coordination of Humanitarian Affairs',
      'the Office for the Coordination of Humanitarian Affairs',
      'OCHA',
    ],
    ['World Health Organization', 'WHO'],
    ['World Trade Organization', 'WTO'],
    ['World Food Programme', 'WFP'],
    ['World Intellectual Property Organization', 'WIPO'],
    ['International Labour Organization', 'ILO'],
    ['International Telecommunication Union', 'ITU'],
    ['International Atomic Energy Agency', 'IAEA'],
    ['International Organization for Migration', 'IOM'],
    ['International Monetary Fund', 'IMF'],
    ['International Criminal Court', 'ICC'],
    ['International Court of Justice', 'ICJ'],
    ['International Committee of the Red Cross', 'ICRC'],
    ['Food and Agriculture Organization of the United Nations', 'Food and Agriculture Organization', 'FAO'],
    ['Human Rights Council', 'United Nations Human Rights Council', 'UN Human Rights Council', 'HRC', 'UNHRC'],
    ['Security Council', 'United Nations Security Council', 'UN Security Council', 'UNSC'],
    ['Economic and Social Council', 'United Nations Economic and Social Council', 'ECOSOC'],
    ['Internet Governance Forum', 'IGF'],
    ['World Summit on the Information Society', 'WSIS'],
    ['European Union', 'EU'],
    ['African Union', 'AU'],
    ['Sustainable Development Goals', 'SDGs'],
    ['International Covenant on Civil and Political Rights', 'ICCPR'],
    ['International Covenant on Economic, Social and Cultural Rights', 'ICESCR'],
    ['Universal Declaration of Human Rights', 'UDHR'],
    ['Convention on the Elimination of All Forms of Discrimination against Women', 'CEDAW'],
    [
      'information and communications technologies',
      'information and communication technologies',
      'information and communications technology',
      'information and communication technology',
      'ICTs',
      'ICT',
    ],
    ['artificial intelligence', 'AI'],
    ['non-governmental organizations', 'non-governmental organisations', 'NGOs'],
    [
      'coronavirus disease (COVID-19)',
      'coronavirus disease 2019 (COVID-19)',
      'coronavirus disease',
      'COVID-19',
      'COVID 19',
      'COVID',
    ],
    ['while', 'whilst'],
    ['among', 'amongst'],
    ['amid', 'amidst'],
    ['his or her', 'her or his', 'his/her', 'her/his', 'their'],
    ['him or her', 'her or him', 'him/her', 'them'],
    ['himself or herself', 'herself or himself', 'themselves'],
    ['inter alia', 'among other things', 'among others'],
    ['per cent', 'percent', '%'],
    ['and/or', 'and or'],
    ['paragraph', 'para.'],
    ['paragraphs', 'paras.'],
    ['as well as', 'and'],
    ['in order to', 'so as to', 'with a view to', 'with the view to', 'with the aim of'],
    ['such as', 'for example'],
    ['through', 'by means of'],
    ['during', 'in'],
    ['General Assembly resolution', 'Assembly resolution', 'its resolution', 'resolution'],
    ['General Assembly resolutions', 'Assembly resolutions', 'its resolutions'],
    ...['', 'particular ', 'special ', 'due ', 'close ', 'increased '].flatMap(how => [
      [`pay ${how}attention`, `give ${how}attention`],
      [`paying ${how}attention`, `giving ${how}attention`],
    ]),
    ...states.map(([full, ...short]) => [`the ${full}`, full, ...short]),
  ],
  cardinals: [...small, ...above('ty', small), 'hundred|one hundred|a hundred'],
  ordinals: [...smallPlaces, ...above('tieth', smallPlaces), 'hundredth|one hundredth'],
  endings: ['st', 'nd', 'rd', 'th'],
}
