import type { NoteWords } from './note-words.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

export const fr: NoteWords = {
  want: 'Ce que nous voulons',
  now: 'Pourquoi maintenant',
  behind: 'Sur quoi cela repose',
  titles: {
    position: 'À dire',
    answer: 'Si l’on objecte',
    ask: 'À demander',
    care: 'Avec prudence',
    unitedNations: 'Formulations des Nations Unies à invoquer',
    sources: 'Sources',
    annex: 'Annexe\u202f: à dire encore',
  },
  adopted: (how, inferred) => (inferred ? `tenu pour ${how}` : how),
  legend: {
    '‡': 'courte citation\u202f: vérifier la source avant de citer',
    '†': 'relevé dans une copie non officielle lisible par machine\u202f: nommer la copie',
    '*': 'cité d’après une copie\u202f: la nommer',
    '§': 'seulement rapporté, en italique\u202f: n’est pas une citation',
  },
  ours: 'notre traduction',
  oursAre: 'de travail, dont personne n’est convenu',
  votes:
    'Votes\u202f: pour–contre–abstentions. Pour les membres de la Coalition ce jour-là, nous avons compté d’après le relevé du vote.',
  read: (what, title) => (what === null ? `De ${title}, rien n’a été lu.` : `Lu de ${title}\u202f: ${what}.`),
  wholeRead: title => `Le texte entier de ${title} est disponible.`,
  complete: 'Pour compléter cette note, importez ce texte dans votre bibliothèque et produisez-la de nouveau.',
  left: ({ points, care, unitedNations, refused }) => {
    const more = [
      ...(points > 0 ? [counted(points, 'point', 'points')] : []),
      ...(care > 0 ? [counted(care, 'mise en garde', 'mises en garde')] : []),
      ...(unitedNations > 0
        ? [counted(unitedNations, 'formulation des Nations Unies', 'formulations des Nations Unies')]
        : []),
    ]
    const said = more.length === 0 ? [] : [`Non repris\u202f: ${more.join(', ')}.`]
    if (refused > 0)
      said.push(
        `${counted(refused, 'point a été écarté', 'points ont été écartés')}\u202f: les textes disponibles n’ont pas les mots relevés.`,
      )
    return said.length === 0 ? null : said.join(' ')
  },
  dossier: 'Le dossier contient tout.',
  lost: {
    'not-carried': () => 'le texte disponible n’a pas ces mots',
    'not-recorded': () => 'ces mots n’y sont pas relevés',
    'not-held': () => 'la bibliothèque n’a pas ce document',
    moved: place => `les mots se trouvent ailleurs (${place ?? 'passage non localisé'})\u202f: à revoir`,
  },
  notAgreed: '\u202f: non convenu en ces termes',
  lacking: 'à revoir\u202f: le texte disponible n’a pas des mots qui en avaient été relevés',
  leftOut: say => `écarté\u202f: ${say}`,
  concerns: say => `à revoir\u202f: ${say}`,
  background: {
    others: (agreed, others) =>
      `Les autres textes cités ici\u202f: ${counted(agreed, 'convenu', 'convenus')} par tous, ${others} de certains membres seulement, de la présidence ou d’adoption inconnue.`,
    newest: (title, date, how) => `Le plus récent est ${title}, ${date}\u202f: ${how}.`,
    unread: count =>
      `${counted(count, 'texte connu', 'textes connus')} sur ce sujet ${count < 2 ? 'n’a pas été lu' : 'n’ont pas été lus'}.`,
  },
  latest: date => `Texte le plus récent employé\u202f: ${date}.`,
  changed: changes => `${counted(changes, 'changement', 'changements')} depuis l’édition de comparaison.`,
}
