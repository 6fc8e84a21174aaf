import type { StakeWords } from '../rules/stake-words.ts'

/** Put before a duty, they make it an attempt. */
const attempts = [
  ...['seek to', 'seeking to', 'strive to', 'endeavour to', 'endeavor to', 'consider to', 'try to', 'trying to'],
  ...['aim to', 'make efforts to', 'make every effort to', 'attempt to', 'intend to', 'wish to', 'do their best to'],
  ...['make an effort to', 'take care to'],
]

/** The same before a negation: *seek not to*. What denies, *avoid*, follows an attempt as any verb does. */
const hedges = [
  ...attempts,
  ...attempts.map(one => one.replace(/ to$/, ' not to')),
  ...[
    'consider',
    'work towards',
    'work toward',
    'explore',
    'explore ways to',
    'explore the possibility of',
    'look into',
  ],
  ...['contribute to', 'contemplate', 'help to', 'assist in'],
]

export const stakes: StakeWords = {
  law: 'law laws legislation obligations obligation charter covenant covenants convention conventions declaration treaty treaties protocol statute norms standards',
  noLawBefore: 'enforcement',
  international: 'international universal regional',
  rights: 'right rights freedom freedoms liberty liberties dignity privacy',
  quantifiers: 'all every any each full fully both entire whole only always universal universally',
  holders:
    'everyone everybody anyone persons person people peoples individuals individual women girls men boys children child youth citizens refugees migrants minorities workers journalists defenders victims survivors families communities users consumers learners patients prisoners detainees',
  everybody: 'everyone everybody anyone persons person people individuals individual',
  safeguards: [
    ...[
      'respecting',
      'fully respecting',
      'protecting',
      'safeguarding',
      'ensuring',
      'preserving',
      'upholding',
      'promoting',
      'avoiding',
      'taking into account',
      'bearing in mind',
    ].map(verb => `while ${verb}`),
    ...['respect for', 'full respect for', 'due respect for', 'due regard for', 'due regard to', 'safeguards'].map(
      what => `with ${what}`,
    ),
    ...['in a manner', 'in such a manner', 'without discrimination', 'without any discrimination', 'without prejudice'],
    ...['without distinction', 'free from', 'free of', 'subject to', 'provided that', 'bearing in mind', 'safeguards'],
    ...['taking into account', 'taking into consideration', 'taking fully into account', 'in accordance with'],
    ...['in line with', 'consistent with', 'in compliance with', 'in conformity with', 'as guaranteed', 'as enshrined'],
    ...['protection of', 'including safeguards', 'respecting', 'while', 'independent of', 'on an equal footing'],
  ],
  scopes: [
    ...['online', 'offline', 'at all levels', 'at all times', 'in all circumstances', 'in all its forms', 'everywhere'],
    ...['throughout', 'worldwide', 'in all contexts', 'in all settings', 'within and outside', 'at home and abroad'],
    ...['in both public and private', 'including', 'in particular', 'especially', 'in times of', 'at the national'],
    ...[
      'at the regional',
      'at the international',
      'at the global',
      'regardless of',
      'irrespective of',
      'whether or not',
    ],
  ],
  hedges,
  firm: 'ensure guarantee secure end eliminate eradicate prohibit ban cease stop halt refrain abstain desist prevent forbid abolish repeal protect respect fulfill uphold comply enforce implement remedy prosecute punish adopt release lift',
  deniers: 'refrain abstain desist cease stop avoid',
  soft: 'limit reduce minimise mitigate lessen curb restrict avoid consider encourage promote facilitate explore support review discuss address discourage monitor regulate examine study contemplate foster raise recommend invite advocate',
  beforeDuty: 'to shall must should will',
  sequence: 'also further again moreover furthermore likewise therefore',
  joins: ['as well as', 'along with', 'together with', 'in addition to'],
  caveats: [
    'within the limits',
    'to the extent',
    'insofar as',
    'in so far as',
    'as far as',
    'where feasible',
    'in line with national',
    'in the light of national',
    'with due regard for national',
    'with due regard to national',
    'in accordance with their',
    'within their',
    'at their discretion',
    'at its discretion',
    'at the discretion of',
    'depending on',
    'to the degree',
    'in their judgment',
    'subject to',
    'on a case-by-case basis',
    'when conditions permit',
    'without creating obligations',
    'as they see fit',
  ],
  conditionals: 'as if where when whenever wherever whether unless depending insofar should provided',
  discretion:
    'deemed deem deems see sees fit judge judged judges consider considers considered find finds required require requires necessary appropriate feasible practicable practical possible convenient suitable relevant allow allows permit permits circumstances resources need needs needed warranted warrant justified justify expedient desirable advisable applicable',
  pointing:
    'same other remaining respective said such own present current last next previous following aforementioned latter former regular above-mentioned',
  restrictors:
    'national domestic local cultural priorities circumstances capacities capabilities particularities specificities traditions sovereignty resources constitutional their internal public order security morals morality',
  session: 'session sessions meeting meetings',
  ordinal:
    /^(?:\d+(?:st|nd|rd|th)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|\p{L}*(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th))$/u,
}
