import { grouped } from '../../../text/index.ts'
import type { CompilingWords } from './compiling-words.ts'

const many = (count: number, one: string, several: string): string =>
  `${grouped(count, '\u202f')} ${count < 2 ? one : several}`

export const fr: CompilingWords = {
  language: 'fr',
  title: label => `Formulations convenues\u202f: ${label}`,
  separator: '\u202f; ',
  addressee: {
    states: 'Les États',
    business: 'Les entreprises',
    'united-nations': 'Le système des Nations Unies',
    stakeholders: 'Toutes les parties prenantes, et d’autres',
    principles: 'Principes, et appels sans destinataire nommé',
    'not-held': 'Expressions seules\u202f: le destinataire n’est pas connu',
  },
  called: {
    states: 'les États',
    business: 'les entreprises',
    'united-nations': 'le système des Nations Unies',
    stakeholders: 'toutes les parties prenantes, et d’autres',
  },
  also: parties => `aussi\u202f: ${parties}`,
  columns: {
    wording: 'Formulation convenue',
    source: 'Source, paragraphe',
    adopted: 'Adoption, votes',
    standing: 'Toujours vrai\u202f?',
  },
  paragraphs: count => many(count, 'paragraphe', 'paragraphes'),
  texts: count => many(count, 'texte', 'textes'),
  bestOf: (paragraphs, all) => `${paragraphs}, les meilleurs sur ${grouped(all, '\u202f')},`,
  adopted: 'Adoption',
  counts: {
    withoutVote: count => `${count} sans vote`,
    byVote: count => `${count} par un vote`,
    bySome: count => `${count} par certains membres seulement`,
    unknown: count => `${count} non consignée${count < 2 ? '' : 's'}`,
  },
  lostConsensus: count =>
    count < 2
      ? `${count} est d’un texte qui a depuis perdu le consensus.`
      : `${count} sont de textes qui ont depuis perdu le consensus.`,
  phrases: count => `De ${count} d’entre eux, seules de courtes expressions sont connues.`,
  leftOut: {
    limit: count => many(count, 'autre paragraphe', 'autres paragraphes'),
    notAdopted: count =>
      `${many(count, 'emploi', 'emplois')} dans des textes que personne n’a adoptés, comme les projets rejetés`,
    reported: count => `${many(count, 'emploi rapporté', 'emplois rapportés')}, sans que le texte ait été lu`,
    mentioned: count => `${many(count, 'emploi', 'emplois')} dans le titre d’un autre texte ou le nom d’un organe`,
    planned: count => `${many(count, 'emploi', 'emplois')} dans un programme de travail, qui nomme des sujets`,
    general: count => `${many(count, 'emploi', 'emplois')} de termes généraux, dans des textes sur autre chose`,
    apart: count => `${many(count, 'emploi', 'emplois')} où les mots sont séparés`,
  },
  leftOutLead: 'Laissés de côté',
  empty: {
    limit: (label, paragraphs) =>
      `tout «\u00a0${label}\u00a0» (${many(paragraphs, 'paragraphe', 'paragraphes')}), faute de place`,
    above: label =>
      `«\u00a0${label}\u00a0» comme titre\u202f: ses paragraphes figurent sous ce qui a été demandé avant`,
    none: label => `«\u00a0${label}\u00a0»\u202f: aucune formulation convenue n’a été trouvée`,
  },
  understood: (asked, as) =>
    `«\u00a0${asked}\u00a0» n’est pas un nom du glossaire\u202f; compris (par nous) comme ${as}.`,
  searched: asked =>
    `«\u00a0${asked}\u00a0» n’est pas un nom du glossaire\u202f; les paragraphes sont ceux qui ont ces mots.`,
  narrow:
    'Pour resserrer\u202f: --since, --issuer, ou un seul terme à la fois\u202f; ou relever --limit (2000 au plus).',
  since: date => `depuis ${date}`,
  until: date => `jusqu’à ${date}`,
  issuers: names => `textes de\u202f: ${names}`,
  alsoIn: editions => `aussi dans ${editions}`,
  editionAdopted: {
    consensus: 'par consensus',
    'adopted-without-vote': 'sans vote',
    endorsed: 'par certains membres',
    network: 'par un réseau diplomatique',
    chair: 'par la seule présidence',
    unknown: 'mode d’adoption inconnu',
    none: 'jamais adopté',
  },
  byVote: votes => `par un vote${votes}`,
  notRecorded: '?\u202f: non consigné',
  lost: (until, since, votes) =>
    `consensus perdu\u202f: sans vote jusqu’à ${until}, par un vote depuis ${since}${votes}`,
  found: (until, since) => `sans vote depuis ${since}, par un vote jusqu’à ${until}`,
  newest: 'oui\u202f: édition la plus récente disponible',
  inNewest: edition => `oui\u202f: aussi dans l’édition la plus récente, ${edition}`,
  single: 'aucune autre édition de ce texte disponible',
  notFound: edition => `aucun paragraphe semblable avec ces mots dans ${edition}, plus récent`,
  notKnown: edition => `non comparé à ${edition}, plus récent`,
  titles: { how: 'Comment lire ce recueil', sources: 'Sources' },
  how: [
    'Chaque formulation est reprise du texte nommé à côté, lettre pour lettre\u202f; les mots demandés sont en gras. Les mots en italique au-dessus d’un alinéa sont ceux qui l’introduisent.',
    'Les paragraphes sont rangés selon ceux qu’ils appellent à agir, le plus récent d’abord. Un programme a lu le destinataire d’après le verbe et les noms qui le suivent\u202f; un lecteur de 180 paragraphes en a confirmé neuf sur dix. Un paragraphe qui ne nomme personne à qui il s’adresse figure sous les principes.',
    'De plusieurs éditions d’un paragraphe, la plus récente vaut pour toutes\u202f; les autres sont nommées sous «\u202faussi dans\u202f». Si plus d’un quart des votes sur la plus récente étaient des voix contre ou des abstentions, une plus ancienne moins disputée la remplace.',
    '«\u202fToujours vrai\u202f?\u202f» dit si l’édition la plus récente disponible ici a encore le paragraphe, et si le texte a perdu le consensus.',
    'Les projets rejetés et les mots seulement rapportés ne sont pas des formulations convenues\u202f: ils ne sont pas ici.',
  ],
  howMarks: {
    phrases:
      'D’un texte qui n’est pas disponible en entier, seules de courtes expressions figurent ici, séparées par …\u202f; lire la source avant de citer davantage.',
    state: name => `La position de cet État (${name}) est dite sous l’adoption de chaque texte.`,
    copies: 'Les copies ne sont pas officielles\u202f: vérifier la source avant de citer.',
  },
  none: languages => `Aucune formulation convenue n’a été trouvée dans les textes (langue\u202f: ${languages}).`,
  searchInstead: 'foc search, avec les mêmes mots, dit ce qui s’en approche.',
}
