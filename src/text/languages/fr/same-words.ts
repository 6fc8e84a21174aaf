import type { SameWords } from '../rules/same-words.ts'
import { everyday } from './everyday-words.ts'

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt']

/** Below a hundred from twenty on: seventies and nineties go on from sixty and eighty. */
const above: string[] = tens.flatMap((ten, at) =>
  Array.from({ length: 10 }, (_, one) => {
    const rest = at === 5 || at === 7 ? 10 + one : one
    if (rest === 0) return ten === 'quatre-vingt' ? 'quatre-vingts|quatre-vingt' : ten
    const joint = (rest === 1 || rest === 11) && ten !== 'quatre-vingt' ? '-et-' : '-'
    return `${ten}${joint}${small[rest]}`
  }),
)

/** The place of a number, from its word: *neuf*, *neuvième*. */
const place = (word: string): string =>
  `${(word.split('|').at(-1) ?? word).replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`

export const sameWords: SameWords = {
  groups: [
    ...everyday.map(group => group.split('|')),
    ['Organisation des Nations Unies', 'Nations Unies', 'ONU'],
    ['Assemblée générale des Nations Unies', 'Assemblée générale de l’ONU'],
    ['l’Assemblée générale', 'l’Assemblée'],
    ['Organisation des Nations Unies pour l’éducation, la science et la culture', 'UNESCO'],
    ['Haut-Commissariat des Nations Unies aux droits de l’homme', 'HCDH'],
    ['Haut-Commissariat des Nations Unies pour les réfugiés', 'HCR'],
    ['Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes', 'ONU-Femmes'],
    ['Programme des Nations Unies pour le développement', 'PNUD'],
    ['Programme des Nations Unies pour l’environnement', 'PNUE'],
    ['Fonds des Nations Unies pour l’enfance', 'UNICEF'],
    ['Fonds des Nations Unies pour la population', 'FNUAP', 'UNFPA'],
    ['Office des Nations Unies contre la drogue et le crime', 'ONUDC'],
    ['Organisation mondiale de la Santé', 'OMS'],
    ['Organisation mondiale du commerce', 'OMC'],
    ['Programme alimentaire mondial', 'PAM'],
    ['Organisation internationale du Travail', 'OIT'],
    ['Union internationale des télécommunications', 'UIT'],
    ['Agence internationale de l’énergie atomique', 'AIEA'],
    ['Organisation internationale pour les migrations', 'OIM'],
    ['Fonds monétaire international', 'FMI'],
    ['Cour pénale internationale', 'CPI'],
    ['Cour internationale de Justice', 'CIJ'],
    ['Comité international de la Croix-Rouge', 'CICR'],
    ['Union européenne', 'UE'],
    ['Union africaine', 'UA'],
    ['objectifs de développement durable', 'ODD'],
    [
      'technologies de l’information et des communications',
      'technologies de l’information et de la communication',
      'TIC',
    ],
    ['intelligence artificielle', 'IA'],
    ['organisations non gouvernementales', 'ONG'],
    ['maladie à coronavirus (COVID-19)', 'maladie à coronavirus 2019 (COVID-19)', 'COVID-19', 'COVID 19', 'COVID'],
    ['pour cent', '%'],
    ['paragraphe', 'par.'],
    ['République arabe syrienne', 'Syrie'],
    ['Fédération de Russie', 'Russie'],
    ['République populaire démocratique de Corée', 'RPDC'],
    ['République démocratique du Congo', 'RDC'],
    ['entre autres', 'entre autres choses'],
  ],
  cardinals: [...small, ...above, 'cent'],
  ordinals: [
    '',
    'premier|première',
    'deuxième|second|seconde',
    ...[...small.slice(3), ...above].map(place),
    'centième',
  ],
  endings: ['er', 're', 'e', 'ème', 'ième'],
}
