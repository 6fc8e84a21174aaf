import type { Language } from './edits.ts'

/** An alteration of a paragraph: what to look for, and what is put in its place. The first that fits a paragraph is made. */
export type Alteration = readonly [find: RegExp, put: string | ((...found: string[]) => string)]

const small = (before: string, verb: string): string => (/\p{Lu}/u.test(before) ? verb : verb.toLowerCase())

/** Turns an alteration of the first letter’s case into one for both: “Urges” and “urges”. */
function verbs(pairs: Record<string, string>): Alteration[] {
  return Object.entries(pairs).map(([verb, weak]) => [
    new RegExp(`(?<=^|[,;] |and |et )(?:${verb})(?= )`, 'iu'),
    (found: string) => small(found[0] ?? '', weak),
  ])
}

/** Up to the next comma, semicolon, colon or full stop, all of the clause. */
const clause = '[^,;:.()]{4,140}'

/**
 * What a paragraph loses when its wording is sold out, by kind: the table of the bench. The operators are their own words
 * and regular expressions, and know nothing of the rules that they are to try.
 */
export const sellOuts: Record<Language, Record<string, readonly Alteration[]>> = {
  en: {
    'law weakened': [
      [/international human rights law/u, 'national law'],
      [/international humanitarian law/u, 'domestic legislation'],
      [/international law/u, 'national law'],
      [/international obligations/u, 'international commitments'],
      [/(?<=human rights )obligations/u, 'commitments'],
      [/the (?:purposes and )?principles of the Charter of the United Nations/u, 'the relevant principles'],
    ],
    'law lost': [
      [
        new RegExp(
          `,? (?:in accordance with|consistent with|in compliance with|in conformity with|in line with|pursuant to|under|as set out in|as enshrined in)[^,;:.()]{0,80}(?:law|obligations|Charter|Covenant|Convention|Declaration)${'[^,;:.()]{0,60}'}(?=[,;:.]|$)`,
          'u',
        ),
        '',
      ],
    ],
    'list member lost': [
      [/(\p{L}+), (\p{L}+),? and (\p{L}+)(?=[,;.]| of| in| to| for| on)/u, '$1 and $2'],
      [/, ([\p{L}-]+(?: [\p{L}-]+)?)(?=, [\p{L}-]+(?: [\p{L}-]+)?,? and )/u, ''],
      [/(?<=[a-z]{4}) and [a-z]{4,}(?=[,;.])/u, ''],
    ],
    'and / or': [
      [/(?<=[a-z]{3}) and (?=[a-z]{3})/u, ' or '],
      [/(?<=[a-z]{3}) or (?=[a-z]{3})/u, ' and '],
    ],
    'both / one': [
      [/both (\p{L}+) and (\p{L}+)/u, '$1'],
      [/online and offline/u, 'online'],
      [/offline and online/u, 'offline'],
      [/(national), regional and international levels/u, '$1 level'],
      [/(national|regional) and international levels/u, '$1 level'],
      [/developed and developing countries/u, 'developing countries'],
      [/present and future/u, 'present'],
      [/(\p{L}+) as well as (\p{L}+)(?=[,;. ])/u, '$1'],
    ],
    'qualifier lost': [
      [
        /(?<= )(\p{L}+), (\p{L}+) and (\p{L}+(?:ive|ful|ent|ous|ible|able|ial|ial|al|ant|ic|ed)) (?=\p{L})/u,
        '$1 and $2 ',
      ],
      [
        /(?<= )(?:prompt|impartial|independent|effective|meaningful|adequate|equal|free|secure|safe|affordable|inclusive|equitable|sustainable|comprehensive|transparent|accountable|immediate|thorough|quality|robust) (?=\p{L}{4})(?!and|or)/u,
        '',
      ],
      [
        /(?<= )(?:fully|effectively|immediately|urgently|promptly|equally|freely|actively|substantially|significantly|without delay) (?=\p{L}{4})/u,
        '',
      ],
      [/(?<= )\p{Ll}{3,}(?:ive|ful|ous|ible|able|ate) (?=\p{L}{5})/u, ''],
    ],
    'quantifier lost': [
      [/(?<= )all (?:forms|types|kinds|aspects) of /u, ''],
      [/(?<= )(?:all|every|any|each|full) (?=\p{Ll}{4})/u, ''],
      [/(?<= )All (?=\p{Ll}{4})/u, ''],
    ],
    'holder narrowed': [
      [/everyone/u, 'citizens'],
      [/all (?:persons|people|individuals)/u, 'citizens'],
      [/(?<= )individuals/u, 'citizens'],
      [/women and girls/u, 'women'],
      [/(?<= )persons with disabilities/u, 'veterans with disabilities'],
      [/human rights defenders/u, 'accredited observers'],
      [/(?<= )(?:persons|people)(?= )/u, 'nationals'],
      [/children/u, 'pupils'],
      [/journalists and media workers/u, 'journalists'],
      [/(?<= )journalists/u, 'accredited journalists'],
    ],
    'safeguard cut': [
      [
        new RegExp(
          `,? (?:while|with) (?:fully |full |due )?(?:respecting|respect for|protecting|safeguarding|ensuring|preserving|upholding|promoting|taking into account)${clause}(?=[,;:.]|$)`,
          'u',
        ),
        '',
      ],
      [new RegExp(`,? without (?:discrimination|prejudice|distinction)${'[^,;:.()]{0,140}'}(?=[,;:.]|$)`, 'u'), ''],
      [new RegExp(`,? in a manner ${clause}(?=[,;:.]|$)`, 'u'), ''],
      [new RegExp(`,? (?:provided that|subject to|bearing in mind|taking into account)${clause}(?=[,;:.]|$)`, 'u'), ''],
      [/,? (?:with|including) (?:adequate |appropriate |effective )?safeguards[^,;:.()]{0,100}(?=[,;:.]|$)/u, ''],
    ],
    'verb weakened': verbs({
      'strongly condemns': 'Notes with concern',
      'strongly urges': 'Encourages',
      urges: 'Invites',
      'calls upon': 'Encourages',
      condemns: 'Notes',
      demands: 'Requests',
      reaffirms: 'Recalls',
      reaffirming: 'Recalling',
      stresses: 'Notes',
      stressing: 'Noting',
      emphasizes: 'Notes',
      emphasizing: 'Noting',
      requests: 'Invites',
      encourages: 'Notes that it would be useful for',
      decides: 'Considers it desirable',
      welcomes: 'Takes note of',
      welcoming: 'Taking note of',
      recognizes: 'Notes',
      recognizing: 'Noting',
      'expresses (?:its )?(?:deep|grave|serious) concern': 'Notes',
      affirms: 'Considers',
      underlines: 'Notes',
    }),
    'duty softened': [
      [/(?<= )to end (?=\p{L})/u, 'to reduce '],
      [/(?<= )to ensure (?=\p{L})/u, 'to seek to ensure '],
      [/(?<= )to eliminate (?=\p{L})/u, 'to reduce '],
      [/(?<= )to refrain from (?=\p{L})/u, 'to limit '],
      [/(?<= )to take (?=\p{L})/u, 'to consider taking '],
      [/(?<= )to adopt (?=\p{L})/u, 'to consider adopting '],
      [/(?<= )to prevent (?=\p{L})/u, 'to address '],
      [/(?<= )to protect (?=\p{L})/u, 'to endeavour to protect '],
      [/(?<= )to implement (?=\p{L})/u, 'to consider '],
      [/(?<= )shall (?=\p{L})/u, 'should '],
      [/(?<= )must (?=\p{L})/u, 'should '],
      [
        /(?<= )to (?=(?:provide|develop|strengthen|promote|respect|establish|continue|address|support|enhance) )/u,
        'to explore ways to ',
      ],
    ],
    'caveat added': [[/[;.]?$/u, found => `, as appropriate${found}`]],
    'addressee changed': [
      [/(?<=(?:upon|urges|Urges|invites|Invites|encourages|Encourages) )(?:all )?(?:Member )?States/u, 'stakeholders'],
      [/(?<= )(?:Member )?States (?=(?:to|should|shall|must) )/u, 'stakeholders '],
    ],
    'negation changed': [
      [/(?<= )(should|must|shall|may|can|is|are) not (?=\p{L})/u, '$1 '],
      [/(?<= )(should|must|shall|can) (?=(?:be|also|have|protect|respect|ensure|apply) )/u, '$1 not '],
    ],
  },
  fr: {
    'law weakened': [
      [/droit international des droits (?:de l[’']homme|humains)/u, 'droit national'],
      [/droit international humanitaire/u, 'droit interne'],
      [/droit international/u, 'droit national'],
      [/(?<=les |leurs |des )obligations(?= (?:internationales|que|qui|en matière|au titre))/u, 'engagements'],
      [/(?:aux|des|les) (?:buts et )?principes de la Charte des Nations Unies/u, 'aux principes pertinents'],
    ],
    'law lost': [
      [
        /,? (?:conformément|dans le respect|en conformité avec|en application|en vertu|au titre)[^,;:.()]{0,80}(?:droit|obligations|Charte|Pacte|Convention|Déclaration)[^,;:.()]{0,60}(?=[,;:.]|$)/u,
        '',
      ],
    ],
    'list member lost': [
      [/, ([\p{L}’'-]+(?: [\p{L}’'-]+)?)(?=, [\p{L}’'-]+(?: [\p{L}’'-]+){0,2} et )/u, ''],
      [/(?<=\p{Ll}{4}) et (?:les |des |la |le |aux |l[’'])\p{Ll}{4,}(?=[,;.])/u, ''],
      [/(?<=\p{Ll}{4}) et \p{Ll}{4,}(?=[,;.])/u, ''],
    ],
    'and / or': [
      [/(?<=\p{Ll}{3}) et (?=\p{Ll}{2})/u, ' ou '],
      [/(?<=\p{Ll}{3}) ou (?=\p{Ll}{2})/u, ' et '],
    ],
    'both / one': [
      [/en ligne (?:et|comme) hors ligne/u, 'en ligne'],
      [/hors ligne (?:et|comme) en ligne/u, 'hors ligne'],
      [/aux niveaux national, régional et international/u, 'au niveau national'],
      [/aux niveaux national et international/u, 'au niveau national'],
      [/présentes et futures/u, 'présentes'],
      [/à la fois (\p{L}+) et (\p{L}+)/u, '$1'],
      [/développés et (?:les pays )?en développement/u, 'développés'],
      [/(\p{Ll}{4,}) ainsi que (?:les |des |la |le |l[’'])?\p{L}+(?=[,;. ])/u, '$1'],
    ],
    'qualifier lost': [
      [
        /(?<=\p{L}) (?:effective|effectives|efficace|efficaces|véritable|véritables|égal|égale|libre|libres|sûr|sûre|sûrs|sûres|inclusif|inclusive|inclusives|équitable|équitables|durable|durables|globale|transparente|transparentes|immédiate|indépendante|impartiale|adéquate|adéquates|abordable|abordables|universel|universelle)(?= )/u,
        '',
      ],
      [/(?<=\p{L}) (?:pleinement|efficacement|immédiatement|activement|librement|sans tarder|sans délai)(?= )/u, ''],
      [/(?<=\p{Ll}{4}s) \p{Ll}{4,}(?:ives|ables|ibles|euses|elles)(?= )/u, ''],
    ],
    'quantifier lost': [
      [/(?<= )(?:toutes|tous) (?=les )/u, ''],
      [/(?<= )(?:toute|tout) (?=\p{Ll}{4})/u, 'une '],
      [/(?<= )chaque (?=\p{Ll}{3})/u, 'un '],
      [/(?<= )l[’']ensemble des /u, 'des '],
    ],
    'holder narrowed': [
      [/toute personne/u, 'tout citoyen'],
      [/femmes et (?:les |des )?filles/u, 'femmes'],
      [/(?<=les |des )personnes handicapées/u, 'anciens combattants handicapés'],
      [/(?<=les |des |aux )personnes(?= )/u, 'citoyens'],
      [/(?<=les |des |aux )enfants/u, 'élèves'],
      [/(?<=les |des |aux )défenseurs des droits (?:de l[’']homme|humains)/u, 'observateurs accrédités'],
      [/(?<=les |des |aux )journalistes/u, 'journalistes accrédités'],
      [/(?<=les |des |aux )(?:individus|particuliers)/u, 'citoyens'],
    ],
    'safeguard cut': [
      [
        new RegExp(
          `,? (?:tout en|en) (?:respectant|protégeant|veillant|garantissant|préservant|assurant|tenant (?:dûment )?compte)${clause}(?=[,;:.]|$)`,
          'u',
        ),
        '',
      ],
      [new RegExp(`,? dans le (?:plein )?respect ${clause}(?=[,;:.]|$)`, 'u'), ''],
      [new RegExp(`,? sans (?:discrimination|distinction|préjudice)${'[^,;:.()]{0,140}'}(?=[,;:.]|$)`, 'u'), ''],
      [new RegExp(`,? (?:sous réserve|compte tenu|eu égard|à condition)${clause}(?=[,;:.]|$)`, 'u'), ''],
      [new RegExp(`,? de manière à ${clause}(?=[,;:.]|$)`, 'u'), ''],
    ],
    'verb weakened': verbs({
      'condamne fermement': 'Note avec préoccupation',
      exhorte: 'Invite',
      engage: 'Invite',
      demande: 'Propose',
      condamne: 'Note',
      exige: 'Souhaite',
      réaffirme: 'Rappelle',
      réaffirmant: 'Rappelant',
      souligne: 'Note',
      soulignant: 'Notant',
      prie: 'Invite',
      décide: 'Envisage',
      encourage: 'Note qu’il serait utile pour',
      'se félicite': 'Prend note',
      'se félicitant': 'Prenant note',
      'constate avec (?:une vive )?(?:préoccupation|inquiétude)': 'Note',
      affirme: 'Considère',
      considère: 'Note',
      considérant: 'Notant',
    }),
    'duty softened': [
      [/(?<= )de mettre fin à/u, 'de réduire'],
      [/(?<= )de veiller à/u, 'de chercher à veiller à'],
      [/(?<= )(?:à|de) garantir/u, 'de s’efforcer de garantir'],
      [/(?<= )d[’']éliminer/u, 'de réduire'],
      [/(?<= )de s[’']abstenir/u, 'd’éviter, si possible,'],
      [/(?<= )(?:à|de) prendre/u, 'd’envisager de prendre'],
      [/(?<= )d[’']adopter/u, 'd’envisager d’adopter'],
      [/(?<= )de prévenir/u, 'd’examiner'],
      [/(?<= )(?:doit|doivent) (?=\p{L})/u, 'devraient '],
      [
        /(?<= )(?:à|de) (?=(?:protéger|respecter|promouvoir|renforcer|continuer|poursuivre|favoriser|élaborer|faire|mettre|fournir|appuyer) )/u,
        'd’étudier les moyens de ',
      ],
    ],
    'caveat added': [[/[;.]?$/u, found => `, le cas échéant${found}`]],
    'addressee changed': [
      [/(?:aux|les) États(?: Membres)?(?= (?:de|à) )/u, 'les parties prenantes'],
      [/(?<=(?:Engage|Exhorte|Invite|Encourage) )(?:tous )?les États(?: Membres)?/u, 'les parties prenantes'],
    ],
    'negation changed': [
      [/(?<= )ne (doit|doivent|peut|peuvent|devrait|devraient|saurait|sauraient|sont|soit|soient) pas /u, '$1 '],
      [/(?<= )(doit|doivent|peut|peuvent|devrait|devraient) (?=\p{Ll})/u, 'ne $1 pas '],
    ],
  },
}

/** “Urges States” → “We urge States”: who speaks, and nothing else. */
function weSay(pairs: Record<string, string>): Alteration[] {
  return Object.entries(pairs).map(([verb, said]) => [new RegExp(`^${verb}(?= )`, 'u'), said])
}

/** Edits that give nothing away. */
export const harmless: Record<Language, Record<string, readonly Alteration[]>> = {
  en: {
    spelling: [
      [/(?<=\p{L}{4})ization/u, 'isation'],
      [/(?<=\p{L}{4})ize(?=[sd]?[ ,;.])/u, 'ise'],
      [/(?<= )programmes?(?= )/u, 'program'],
      [/(?<=behavi|lab|hon|fav|neighb)our/u, 'or'],
      [/(?<= )defen[cs]e(?= )/u, found => (found === 'defence' ? 'defense' : 'defence')],
      [/(?<= )fulfil(?= )/u, 'fulfill'],
      [/Internet/u, 'internet'],
    ],
    hyphens: [
      [/multi-stakeholder/u, 'multistakeholder'],
      [/(?<= \p{Ll}{3,})-(?=\p{Ll}{3,} )/u, ' '],
      [/(?<= )(cyber|socio|inter|counter|non|re|under)-(?=\p{Ll}{4})/u, '$1'],
      [/(?<= )(cyber|socio|under)(?=\p{Ll}{5})/u, '$1-'],
      [/(?<= )long term/u, 'long-term'],
    ],
    'we say': weSay({
      Urges: 'We urge',
      'Calls upon': 'We call upon',
      Encourages: 'We encourage',
      Invites: 'We invite',
      Reaffirms: 'We reaffirm',
      'Also reaffirms': 'We also reaffirm',
      Stresses: 'We stress',
      Recognizes: 'We recognize',
      Welcomes: 'We welcome',
      Emphasizes: 'We emphasize',
      Requests: 'We request',
      Condemns: 'We condemn',
      Notes: 'We note',
      Affirms: 'We affirm',
      Reaffirming: 'We reaffirm',
      Recognizing: 'We recognize',
      Stressing: 'We stress',
      Noting: 'We note',
      Emphasizing: 'We emphasize',
      Welcoming: 'We welcome',
    }),
    'session number': [
      [/(?:seventy|eighty)-(?:\p{L}+)(?= session)/u, 'eighty-seventh'],
      [/(?:\p{L}+ieth)(?= session)/u, 'ninetieth'],
    ],
    punctuation: [
      [/(?<=, [\p{L}-]+), and (?=\p{L})/u, ' and '],
      [/(?<=, [\p{L}-]+) and (?=\p{L})/u, ', and '],
      [/;$/u, '.'],
      [/’/u, "'"],
    ],
  },
  fr: {
    spelling: [
      [/É/u, 'E'],
      [/À/u, 'A'],
      [/œ/u, 'oe'],
      [/Internet/u, 'internet'],
      [/î/u, 'i'],
    ],
    hyphens: [
      [/socioéconomique/u, 'socio-économique'],
      [/cybersécurité/u, 'cyber-sécurité'],
      [/(?<= \p{Ll}{3,})-(?=\p{Ll}{3,} )/u, ' '],
      [/multipartite/u, 'multi-partite'],
    ],
    'we say': weSay({
      Exhorte: 'Nous exhortons',
      Engage: 'Nous engageons',
      Demande: 'Nous demandons',
      Encourage: 'Nous encourageons',
      Invite: 'Nous invitons',
      Réaffirme: 'Nous réaffirmons',
      Souligne: 'Nous soulignons',
      Condamne: 'Nous condamnons',
      Prie: 'Nous prions',
      Considère: 'Nous considérons',
      Note: 'Nous notons',
      'Se félicite': 'Nous nous félicitons',
      Affirme: 'Nous affirmons',
      Réaffirmant: 'Nous réaffirmons',
      Soulignant: 'Nous soulignons',
    }),
    'session number': [[/(?:soixante|quatre)-[\p{L}-]+ième(?= session)/u, 'quatre-vingt-septième']],
    punctuation: [
      [/;$/u, '.'],
      [/’/u, "'"],
      [/ (?=;)/u, ''],
    ],
  },
}

/** The first alteration that changes a paragraph, made at its first place; null where none does. */
export function altered(text: string, alterations: readonly Alteration[]): string | null {
  for (const [find, put] of alterations) {
    const changed = typeof put === 'string' ? text.replace(find, put) : text.replace(find, put)
    if (changed !== text) return changed
  }
  return null
}
