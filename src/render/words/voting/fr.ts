import type { VotingWords } from './voting-words.ts'

export const fr: VotingWords = {
  language: 'fr',
  position: {
    endorsed: 'a appuyé, nommé dans une liste',
    'by-consensus': 'membre alors, texte adopté par tous',
    member: 'membre alors, liste des appuis inconnue',
    for: 'a voté pour',
    against: 'a voté contre',
    abstained: 's’est abstenu',
    'not-voting': 'n’a pas voté',
    sponsored: 'coauteur du texte',
    'no-vote': 'il n’y a pas eu de vote',
    'not-member': 'n’était pas membre alors',
    unknown: 'inconnu',
  },
  brief: {
    endorsed: 'appui',
    'by-consensus': 'par consensus',
    member: 'membre',
    for: 'pour',
    against: 'contre',
    abstained: 'abstention',
    'not-voting': 'n’a pas voté',
    sponsored: 'coauteur',
    'no-vote': 'sans vote',
    'not-member': 'non membre',
    unknown: 'inconnu',
  },
  outcome: {
    voted: 'par un vote',
    'without-vote': 'sans vote',
    'not-adopted': 'non adopté',
    'not-recorded': 'aucun vote consigné',
  },
  andSponsored: ', et coauteur du texte',
  counts: {
    for: count => `pour\u202f: ${count}`,
    against: count => `contre\u202f: ${count}`,
    abstaining: count => `abstentions\u202f: ${count}`,
  },
  notRecorded: sides =>
    `${sides.map(side => ({ for: 'voix pour', against: 'voix contre', abstaining: 'abstentions' })[side]).join(' et ')} non consignées`,
  lost: (until, since, votes) => `sans vote jusqu’à ${until}\u202f; par un vote depuis ${since}${votes}`,
  found: (until, since, votes) => `par un vote jusqu’à ${until}${votes}\u202f; sans vote depuis ${since}`,
  lists: {
    for: 'pour',
    against: 'contre',
    abstained: 'abstentions',
    notVoting: 'n’ont pas voté',
    unknown: 'vote non consigné',
    unsure: 'membres alors ou non, on ne sait',
    outside: 'hors de l’ONU',
  },
  allFor: count => `les ${count} pour`,
  coalition: said => `parmi les membres de la Coalition, ${said}`,
  asOne: (votes, alike) =>
    votes === 1
      ? alike === 1
        ? 'unie'
        : 'divisée'
      : `unie dans ${alike} ${alike < 2 ? 'vote' : 'votes'} sur ${votes}`,
  others: count => `${count} ${count < 2 ? 'autre' : 'autres'}`,
}
