import type { Language } from './edits.ts'
import type { Alteration } from './sell-out-edits.ts'
import { type Kept, kind } from './sell-out-kinds.ts'

const past: Record<string, string> = {
  keep: 'kept',
  take: 'taken',
  make: 'made',
  give: 'given',
  uphold: 'upheld',
  undertake: 'undertaken',
  hold: 'held',
  put: 'put',
  build: 'built',
  bring: 'brought',
}

const participle = (verb: string): string =>
  past[verb] ?? (/e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`)

/** *States should protect X* → *X should be protected*. */
const passive = (subject: string): Alteration => [
  new RegExp(
    `(?<=that )${subject} (should|must|shall|have to|need to) (not )?(\\p{Ll}{3,}) ((?!that)[^,;.]{4,90})(?=[,;.])`,
    'u',
  ),
  (_: string, modal = '', not = '', verb = '', object = '') => `${object} ${modal} ${not ?? ''}be ${participle(verb)}`,
]

/** *calls upon States to protect X* → *calls for X to be protected*. */
const asked = (ask: string, subject: string, put: string): Alteration => [
  new RegExp(`(?<=\\b)${ask} ${subject} to (\\p{Ll}{3,}) ((?!that)[^,;.]{4,90})(?=[,;.])`, 'u'),
  (_: string, verb = '', object = '') => `${put} ${object} to be ${participle(verb)}`,
]

const doers =
  '(?:business enterprises|technology companies|the private sector|law enforcement agencies|national authorities|public authorities|online platforms|treaty bodies|regional organizations|civil society(?: organizations)?)'

/**
 * What a state that wants to weaken a paragraph does by casting it anew: who must do it goes, *the only one* becomes one, the duty
 * dissolves, the date of a report and the bound of a number go.
 */
export const recastKinds: Record<Language, Record<string, Kept>> = {
  en: {
    'doer left out': {
      tried: [
        passive('(?:all )?(?:Member )?States'),
        asked('[Cc]alls upon', '(?:all )?(?:Member )?States', 'Calls for'),
        [new RegExp(` by ${doers}(?=[ ,;.])`, 'u'), ''],
        [/ by (?:both )?States? and non-State actors(?=[ ,;.])/u, ''],
        [/(?<=to be \p{Ll}+ed) by (?:the )?[^,;.]{4,40}(?=[,;.])/u, ''],
      ],
      kept: [
        passive('(?:all )?(?:\\p{L}+ )?(?:Governments|companies|countries|parties|enterprises)'),
        asked('[Uu]rges', '(?:all )?(?:Member )?States', 'Asks for'),
        asked('[Ee]ncourages', '(?:all )?(?:Member )?States', 'Hopes for'),
        [/ by (?:the )?(?:relevant|competent|appropriate) [^,;.]{4,40}(?=[,;.])/u, ''],
        [/(?<=(?:is|are|was|were|been) \p{Ll}+ed) by (?!means|way)(?:the )?[^,;.]{4,40}(?=[,;.])/u, ''],
      ],
    },
    'no longer the only one': kind(
      'the sole>the | the only>the | exclusive> | exclusively> | solely> | only> | the primary responsibility>the responsibility | the primary>the | the main>the | the central role>the role',
      'the only>a possible | sole>important | only by>by | only if>if | only when>when | only after>after | alone> | the leading role>the role | the principal>the | the lead>the | the unique role>the role',
    ),
    'duty dissolved': {
      tried: [
        [
          /(?:shall|should|must) ensure that ([^,;.]{4,60}?) (is|are) (\p{Ll}+ed)(?= )/u,
          '$1 $2 $3 where this is foreseen',
        ],
        [/(?<=States) to ensure that /u, ' on how '],
        [/(?:shall|should|must) be (\p{Ll}+ed)(?=[ ,;.])/u, 'can benefit from being $1'],
        [/(?<=States) to (?:adopt|take|develop) /u, ' and their '],
        [/to ensure that /u, 'so that, ideally, '],
      ],
      kept: [
        [/to ensure (?!that)/u, 'in the interest of '],
        [/(?<=States) to (?:respect|protect|guarantee|ensure) (?!that)/u, ' on the matter of '],
        [/(?:have|has) (?:the|an) (?:obligation|duty|responsibility) to /u, 'can usefully '],
        [/(?:should|must|shall) (?:respect|protect|prevent|prohibit|end) /u, 'have an interest in '],
        [/ensuring that /u, 'noting how '],
      ],
    },
    'date of a report dropped': {
      tried: [
        [/ by (?:its|the) (?:seventy|eighty)[-\p{L}]* session(?: of the General Assembly)?(?=[ ,;.])/u, ''],
        [
          /,? (?:at|during) (?:its|the) (?:seventy|eighty)[-\p{L}]* session(?: of the General Assembly)?(?=[ ,;.])/u,
          '',
        ],
        [/,? (?:at|to) (?:its|the) (?:\p{Ll}+-)?\p{Ll}+ session(?=[,;.])/u, ''],
        [/ by (?:the end of )?20[2-9]\d(?=[ ,;.])/u, ''],
      ],
      kept: [
        [/,? (?:within|in) (?:\p{L}+) (?:months|years|days|weeks)(?=[ ,;.])/u, ''],
        [/,? (?:no|not) later than [^,;.]{4,40}(?=[,;.])/u, ''],
        [/,? before (?:the end of )?(?:its|the) [^,;.]{4,40} session(?=[ ,;.])/u, ''],
        [
          /,? (?:at|during) (?:its|the) (?:forty|fifty|sixty|next|forthcoming|upcoming)[-\p{L}]* session(?=[ ,;.])/u,
          '',
        ],
        [/ by \d{1,2} \p{Lu}\p{Ll}+ 20\d\d(?=[ ,;.])/u, ''],
      ],
    },
    'bounds moved': kind(
      'at least> | at least>ideally | no later than>by around | more than>some | up to>about | at a minimum>where possible | not exceeding>of around | a minimum of>',
      'no more than> | no less than> | not less than>about | a maximum of>about | at the latest> | by 2030>after 2030 | by 2030>around 2030 | by 2025>by 2035 | at most> | not more than> | fewer than>about',
    ),
  },
  fr: {
    'doer left out': {
      tried: [
        [
          / par les (?:entreprises|acteurs étatiques|autorités nationales|organes conventionnels|pouvoirs publics|plateformes)(?=[ ,;.])/u,
          '',
        ],
        [
          /(?<=que )(?:tous )?les États (devraient|doivent) (protéger|respecter|garantir|promouvoir|adopter|appliquer|prévenir) ([^,;.]{4,80})(?=[,;.])/u,
          'il convient de $2 $3',
        ],
        [/(?:demande|Demande) (?:à tous les|aux) États(?: Membres)? de /u, 'Estime qu’il convient de '],
        [/ par (?:les |des )[^,;.]{4,40}(?=[,;.])/u, ''],
      ],
      kept: [
        [
          / par (?:les|des) (?:entreprises|sociétés|gouvernements|institutions|organisations|acteurs)[^,;.]{0,40}(?=[,;.])/u,
          '',
        ],
        [/(?:engage|Engage|invite|Invite) (?:tous )?les États(?: Membres)? à /u, 'Estime utile de '],
        [/(?<=que )(?:tous )?les (?:États|gouvernements|pays) (?:devraient|doivent) /u, 'il serait bon de '],
        [/(?<=(?:commises|subies|exercées|menées|prises|établis|adoptées) )par [^,;.]{4,40}(?=[,;.])/u, ''],
      ],
    },
    'no longer the only one': kind(
      'le seul>le | la seule>la | exclusif> | exclusive> | exclusivement> | uniquement> | seulement> | la responsabilité première>la responsabilité | au premier chef> | le rôle central>le rôle',
      'seul> | seule> | seuls> | en premier lieu> | le principal>le | la principale>la | principalement> | le rôle moteur>le rôle | unique> | le rôle de premier plan>le rôle | le rôle essentiel>le rôle | le rôle primordial>le rôle',
    ),
    'duty dissolved': {
      tried: [
        [/de veiller à ce que /u, 'de noter que, dans l’idéal, '],
        [/(?:doivent|devraient|doit|devrait) être (?=\p{Ll})/u, 'gagneraient à être '],
        [/de faire en sorte que /u, 'de souhaiter que '],
        [/de garantir /u, 'au sujet de '],
      ],
      kept: [
        [/à veiller à ce que /u, 'à noter que '],
        [/(?:doivent|devraient) (?:respecter|protéger|garantir|prévenir|veiller à) /u, 'ont intérêt à considérer '],
        [/à garantir /u, 'concernant '],
        [/(?:sont tenus|ont l’obligation|ont le devoir|incombe) de /u, 'peuvent utilement '],
        [/de veiller /u, 'au sujet de la volonté '],
      ],
    },
    'date of a report dropped': {
      tried: [
        [/,? (?:à|lors de|pendant|avant) sa (?:soixante|quatre)-[\p{L}-]+ session(?=[,;. ])/u, ''],
        [/,? d[’']ici (?:à )?(?:la fin de )?20\d\d(?=[ ,;.])/u, ''],
        [/,? à sa \p{L}+(?:-[\p{L}-]+)? session(?=[ ,;.])/u, ''],
      ],
      kept: [
        [/,? dans (?:un délai de|les) [^,;.]{2,20} (?:mois|ans|jours)(?=[ ,;.])/u, ''],
        [/,? au plus tard [^,;.]{4,40}(?=[,;.])/u, ''],
        [/,? (?:à|lors de|pendant|avant) (?:sa|la) (?:cinquante|quarante|prochaine)[\p{L}-]* session(?=[,;. ])/u, ''],
        [/,? (?:avant|d’ici) (?:la fin|le \d+)[^,;.]{0,30}(?=[,;.])/u, ''],
      ],
    },
    'bounds moved': kind(
      'au moins>idéalement | au moins> | au plus tard>vers | plus de>quelque | au minimum>si possible | jusqu’à>environ',
      'au plus> | au maximum>environ | moins de>environ | d’ici à 2030>après 2030 | d’ici à 2030>vers 2030 | d’ici 2030>vers 2035 | un minimum de>  | dans un délai de>dans environ',
    ),
  },
}

const owners =
  '(women|girls|children|journalists|States|victims|refugees|migrants|workers|persons with disabilities|human rights defenders|users|individuals|consumers)'
const owner = (word = ''): string => (/s$/.test(word) ? `${word}’` : `${word}’s`)

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const mois = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** Casts that give nothing away. */
export const recastHarmless: Record<Language, Record<string, Kept>> = {
  en: {
    'genitive recast': {
      tried: [
        [
          new RegExp(
            `\\bthe (protection|participation|safety|privacy|rights|needs|empowerment) of ${owners}(?=[,;.])`,
            'u',
          ),
          (_: string, thing = '', who = '') => `${owner(who)} ${thing}`,
        ],
      ],
      kept: [
        [
          new RegExp(
            `\\bthe (security|lives|work|health|views|voices|role|leadership|education|interests|data|rights|access|dignity|activities) of ${owners}(?=[ ,;.])(?! and)`,
            'u',
          ),
          (_: string, thing = '', who = '') => `${owner(who)} ${thing}`,
        ],
        [/\b(women|children)[’']s (rights|participation|health|empowerment)(?=[ ,;.])/u, 'the $2 of $1'],
      ],
    },
    'date written otherwise': {
      tried: [[new RegExp(`(\\d{1,2}) (${months}) (\\d{4})`, 'u'), '$2 $1, $3']],
      kept: [
        [new RegExp(`(\\d{1,2}) (${months}) (\\d{4})`, 'u'), 'the $1th of $2 $3'],
        [/(\d{1,2}) (Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\p{Ll}+ (\d{4})/u, '$1 $2. $3'],
        [
          new RegExp(`(\\d{1,2}) (${months}) (\\d{4})`, 'u'),
          (_: string, day = '', month = '', year = '') =>
            `${year}-${String(months.split('|').indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
        ],
      ],
    },
  },
  fr: {
    'date written otherwise': {
      tried: [
        [
          new RegExp(`(\\d{1,2}) (${mois}) (\\d{4})`, 'u'),
          (_: string, day = '', month = '', year = '') => `${day}.${mois.split('|').indexOf(month) + 1}.${year}`,
        ],
      ],
      kept: [
        [
          new RegExp(`(\\d{1,2}) (${mois}) (\\d{4})`, 'u'),
          (_: string, day = '', month = '', year = '') =>
            `${day.padStart(2, '0')}/${String(mois.split('|').indexOf(month) + 1).padStart(2, '0')}/${year}`,
        ],
        [new RegExp(`du (\\d{1,2}) (${mois}) (\\d{4})`, 'u'), 'en date du $1 $2 $3'],
      ],
    },
  },
}
