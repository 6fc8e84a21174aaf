import type { Range } from '../../types.ts'
import { frenchBases } from './french-bases.ts'
import { languageName } from './language-names.ts'
import { statesOf } from './states-of.ts'
import type { Words } from './words.ts'

// A thin no-break space stands before ; : ! ? and a no-break space inside the guillemets, as French printing wants it.

const issuers: Record<string, string> = {
  'Freedom Online Coalition': 'Coalition pour la liberté en ligne',
  'United Nations General Assembly': 'Assemblée générale des Nations Unies',
  'United Nations Human Rights Council': 'Conseil des droits de l’homme des Nations Unies',
  'United Nations Economic and Social Council': 'Conseil économique et social des Nations Unies',
  'United Nations Security Council': 'Conseil de sécurité des Nations Unies',
}

/** What our importer says of a resolution’s adoption, which it says in English. */
const bases: [english: string, french: string][] = [
  ['adopted without a vote, says the file of the resolution', 'adoptée sans vote, d’après le fichier de la résolution'],
  [
    'adopted by a recorded vote, says the file of the resolution',
    'adoptée par un vote enregistré, d’après le fichier de la résolution',
  ],
  ['adopted by a vote, says the file of the resolution', 'adoptée par un vote, d’après le fichier de la résolution'],
  [
    'put to the vote and not adopted, says the file of the draft',
    'mise aux voix et non adoptée, d’après le fichier du projet',
  ],
  ['not adopted, says the file of the draft', 'non adoptée, d’après le fichier du projet'],
]

/** What adoption rests on: the importer’s own words and those of the corpus in French, another curator’s as they stand. */
function basisInFrench(basis: string): string {
  const found = bases.find(([english]) => basis.startsWith(english))
  if (found === undefined) {
    const sentences = basis.split(/; |\. (?=[A-Z])/)
    const french = sentences.flatMap(one => (Object.hasOwn(frenchBases, one) ? (frenchBases[one] ?? []) : []))
    return french.length === sentences.length ? french.join('\u202f; ') : basis
  }
  const meeting = basis.slice(found[0].length)
  return `${found[1]}${meeting.replace(/(\d{1,3})(?:st|nd|rd|th) plenary meeting/, '$1e séance plénière')}`
}

/** The fixed words in French, with the vocabulary of the Coalition’s French texts. */
export const fr: Words = {
  language: 'fr',
  quote: text => `«\u00a0${text}\u00a0»`,
  labelled: (label, value) => `${label}\u202f: ${value}`,
  separator: '\u202f; ',
  status: {
    official: 'texte officiel',
    copy: 'copie',
    phrase: 'expression non vérifiée',
    reported: 'rapporté',
    summary: 'notre résumé',
  },
  advice: {
    official: 'Ce qui porte la mention «\u00a0texte officiel\u00a0» peut être cité tel quel.',
    copy: 'Ce qui porte la mention «\u00a0copie\u00a0» peut être cité en nommant la copie.',
    phrase:
      'Ce qui porte la mention «\u00a0expression non vérifiée\u00a0» peut être cité après vérification à la source.',
    reported:
      'Ce qui porte la mention «\u00a0rapporté\u00a0» n’est pas une citation\u202f: on ne l’a lu que dans une annonce ou une liste abrégée.',
    summary: 'Ce qui porte la mention «\u00a0notre résumé\u00a0» ne doit jamais être cité.',
  },
  checked: {
    status: 'expression vérifiée',
    advice:
      'Ce qui porte la mention «\u00a0expression vérifiée\u00a0» a été trouvé par un programme dans une copie non officielle lisible par machine et peut être cité en nommant la copie.',
  },
  mode: {
    consensus: 'adopté par consensus',
    'adopted-without-vote': 'adopté sans vote',
    vote: 'adopté par un vote',
    endorsed: 'auquel ont souscrit certains membres',
    network: 'déclaration d’un réseau diplomatique local',
    chair: 'déclaration de la présidence',
    unknown: 'mode d’adoption inconnu',
    none: 'texte que personne n’a adopté',
  },
  adoption: {
    members: range => membersIn(range, 'membre', 'membres'),
    membersThen: range => membersIn(range, 'membre à l’époque', 'membres à l’époque'),
    endorsers: (endorsers, date) => {
      const parts = [plural(statesOf(endorsers), 'membre', 'membres')]
      const observers = endorsers.observers?.length ?? 0
      if (observers > 0) parts.push(plural(observers, 'observateur', 'observateurs'))
      const who = parts.filter(part => part !== null).join(' et ')
      if (who === '') return null
      return `auquel ont souscrit ${who}${date === null ? '' : `, ${date}`}`
    },
    supporters: endorsers => {
      const count = statesOf(endorsers)
      return count === null ? null : `soutenue par ${plural(count, 'État', 'États')}`
    },
    votes: votes =>
      `vote\u202f: ${plural(votes.for, 'voix pour', 'voix pour') ?? 'voix pour non consignées'}, ${
        votes.against === null ? 'voix contre non consignées' : `${votes.against} contre`
      }, ${plural(votes.abstaining, 'abstention', 'abstentions') ?? 'abstentions non consignées'}`,
    basis: basis => `fondement\u202f: ${basisInFrench(basis)}`,
    inferred: mode => `${mode}, par déduction`,
  },
  termKind: {
    term: 'terme',
    formulation: 'formule consacrée',
    instrument: 'texte désigné par son nom',
    operative: 'formule d’action',
  },
  documentKind: {
    'joint-statement': 'déclaration commune',
    'country-statement': 'déclaration commune sur un pays',
    'chair-statement': 'déclaration de la présidence',
    declaration: 'déclaration',
    'founding-declaration': 'déclaration fondatrice',
    agenda: 'programme',
    'guiding-principles': 'principes directeurs',
    'terms-of-reference': 'mandat',
    'programme-of-action': 'plan d’action',
    resolution: 'résolution',
    'working-group-output': 'texte d’un groupe de travail',
    report: 'rapport',
    'consultation-summary': 'résumé d’une consultation',
    other: 'autre document',
  },
  holding: {
    official: 'texte officiel disponible',
    copy: 'copie disponible',
    digest: 'seules de courtes expressions sont disponibles',
    listed: 'texte non disponible',
  },
  force: { concern: 'préoccupation', call: 'appel', commitment: 'engagement', principle: 'principe' },
  noForce: 'non précisée',
  reach: {
    foc: 'FOC seulement, d’après les textes disponibles',
    near: 'FOC en ces termes\u202f; les formulations de l’ONU ci-dessus en sont proches',
    un: 'ONU seulement',
    both: 'FOC et ONU',
    neither: 'ni FOC ni ONU',
  },
  use: { position: 'Affirmer la position', answer: 'Répondre à une objection', ask: 'Demander un engagement' },
  care: {
    adoption: 'Qui a donné son accord',
    age: 'Ancienneté',
    wording: 'Autres mots ailleurs',
    sources: 'Les sources ne concordent pas',
  },
  addedBy: (name, date) =>
    `Ajouté par ${name}${date === null ? '' : `, ${date}`}\u202f; ne fait pas partie de la boîte à outils elle-même`,
  titles: {
    glance: 'En bref',
    background: 'Contexte',
    points: 'Points de discussion',
    care: 'À manier avec prudence',
    terms: 'Termes convenus',
    otherTerms: 'Termes de certains membres seulement, ou de textes dont l’adoption n’est pas connue',
    wording: 'Formulations convenues',
    otherWording: 'Formulations de certains membres seulement, ou de textes dont l’adoption n’est pas connue',
    references: 'Documents de référence',
    resources: 'Ressources clés',
    coverage: 'Ce que couvre cette note',
    unread: 'Documents sur ce sujet qui n’ont pas été lus',
    notices: 'Annonces\u202f: rapporté, non convenu',
    unresolved: 'Citations à revoir (messages en anglais)',
    sources: 'Sources',
    acknowledgements: 'Mention',
  },
  labels: {
    statement: 'Déclaration',
    adoption: 'Adoption',
    read: 'Lu',
    quotable: 'Ce qui peut être cité',
    objection: 'Si l’on objecte',
    force: 'Force',
    reach: 'Présent dans',
    corpus: 'Empreinte du corpus',
    seenAt: 'expression vue dans',
  },
  columns: {
    term: 'Terme',
    kind: 'Nature',
    widest: 'Adoption la plus large',
    first: 'Premier emploi',
    latest: 'Dernier emploi',
    documents: 'Documents',
  },
  incomplete: (title, read) =>
    read === null
      ? `La déclaration dont part cette note, ${title}, n’a pas été lue.`
      : `La déclaration dont part cette note, ${title}, n’a pas été lue en entier. Ce qui a été lu\u202f: ${read}.`,
  complete: 'Pour la compléter\u202f:',
  noSource: 'Aucune adresse de son texte n’est connue.',
  wholeRead: 'le texte entier',
  nothingRead: 'rien du texte',
  edition: latest =>
    latest === null ? 'Sa source la plus récente n’est pas datée.' : `Sa source la plus récente\u202f: ${latest}.`,
  issuer: name => (Object.hasOwn(issuers, name) ? (issuers[name] ?? name) : name),
  source: index => `source ${index}`,
  inLanguage: language => `en ${languageName(language, 'fr')}`,
  textIn: language => `texte ${languageName(language, 'fr')}`,
  sameParagraph: (language, place) => `Le même passage en ${languageName(language, 'fr')}, ${place}`,
  none: 'aucun',
  ownLabel: {
    ours: 'libellé de notre main\u202f: adopté par personne',
    seenIn: document => `vu dans ${document}, adopté par personne sous cette forme`,
    elsewhere: 'adopté par personne sous cette forme',
  },
  shortfall: (points, { dropped, statementRead }) => {
    const one = '1 autre point a été laissé de côté\u202f: aucune de ses citations ne renvoie à un texte.'
    const many = `${dropped} autres points ont été laissés de côté\u202f: aucune de leurs citations ne renvoie à un texte.`
    const said = statementRead
      ? []
      : ['La déclaration elle-même n’a pas été lue en entier\u202f; son texte peut en appuyer davantage.']
    if (dropped > 0) said.push(dropped === 1 ? one : many)
    const carried =
      points === 0
        ? 'Les textes disponibles n’appuient aucun point de discussion.'
        : `Les textes disponibles appuient ${plural(points, 'point de discussion', 'points de discussion')}.`
    return said.length === 0 ? null : [carried, ...said].join(' ')
  },
  counterparts: 'Dans des textes des Nations Unies\u202f:',
  noPoints: 'Les textes disponibles n’appuient aucun point de discussion.',
  noWording: 'Aucune formulation pouvant être citée n’est disponible.',
  noTerms: 'Aucun terme convenu n’est disponible.',
  noUnread: 'Tous les documents connus sur ce sujet ont été lus, en entier ou en partie.',
  noticesLead:
    'Lu seulement dans des annonces ou des listes abrégées\u202f: ce ne sont peut-être pas les mots des documents.',
  noAddress: 'aucune adresse connue',
  acknowledgeUn:
    'Des textes des Nations Unies sont cités ici d’après des copies\u202f; les Nations Unies en sont la source. Seuls leurs documents officiels font foi.',
}

function plural(count: number | null, one: string, many: string): string | null {
  return count === null ? null : `${count} ${Math.abs(count) < 2 ? one : many}`
}

function membersIn(range: Range, one: string, many: string): string | null {
  const { min, max } = range
  if (min !== null && max !== null) return min === max ? plural(min, one, many) : `de ${min} à ${max} ${many}`
  if (min !== null) return `au moins ${plural(min, one, many)}`
  return max === null ? null : `au plus ${plural(max, one, many)}`
}
